import type { z } from 'zod'
import { refusal } from '../errors.ts'
import { linesOfFile } from '../intake/file-lines.ts'
import { parseJson } from '../intake/formats/json.ts'
import { LINE_LIMIT_MB, type Line } from '../intake/lines.ts'

/** A record of a file, with the place it came from for what is said of it. */
export interface FileRecord {
  value: unknown
  place: string
}

/** The records of a file of JSON lines or CoNLL-U, gzipped where its name says so, one at a time. */
export function recordsOf(path: string, format: 'jsonl' | 'conllu'): AsyncGenerator<FileRecord> {
  return format === 'jsonl' ? jsonRecords(path) : sentenceRecords(path)
}

/** Checks a record's shape; the message says which key is wrong. */
export function checked<T>(shape: z.ZodType<T>, record: FileRecord, code: 'invalid-gold' | 'invalid-prediction'): T {
  const result = shape.safeParse(record.value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const key = issue?.path.join('.') ?? ''
  throw refusal(code, record.place, key === '' ? 'expected an object with an "id"' : `"${key}": ${issue!.message}`)
}

async function* jsonRecords(path: string): AsyncGenerator<FileRecord> {
  for await (const line of linesOfFile(path)) {
    const content = decoded(line, path)
    const place = `${path}, line ${line.number}`
    if (content.trim() !== '') yield { value: parseJson(content, place), place }
  }
}

/** Sentences as {id, words}; ranges and empty nodes are passed over. */
async function* sentenceRecords(path: string): AsyncGenerator<FileRecord> {
  let [id, words, begins] = ['', [] as string[][], 1]
  const sentence = (): FileRecord => ({ value: { id, words }, place: `${path}, line ${begins}` })
  for await (const line of linesOfFile(path)) {
    const content = decoded(line, path).replace(/\r$/, '')
    const named = /^# sent_id\s*=\s*(.*\S)/.exec(content)
    if (named) [id, begins] = [named[1]!, line.number]
    else if (/^\d+\t/.test(content)) words.push(content.split('\t'))
    else if (content === '' && words.length > 0) {
      yield sentence()
      ;[id, words] = ['', []]
    }
  }
  if (words.length > 0) yield sentence()
}

function decoded({ bytes, number, tooLong }: Line, path: string): string {
  if (tooLong) throw refusal('file-too-large', `${path}, line ${number}`, LINE_LIMIT_MB)
  return bytes.toString('utf8')
}
