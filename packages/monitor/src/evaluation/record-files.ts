import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { reasonOf, refusal, SitrepError } from '../errors.ts'
import { streamFile } from '../intake/files.ts'
import { parseJson } from '../intake/formats/json.ts'
import { LINE_LIMIT_MB, type Line, linesOf } from '../intake/lines.ts'

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
  for await (const line of linesIn(path)) {
    const content = decoded(line, path)
    const place = `${path}, line ${line.number}`
    if (content.trim() !== '') yield { value: parseJson(content, place), place }
  }
}

/** Sentences as {id, words}; ranges and empty nodes are passed over. */
async function* sentenceRecords(path: string): AsyncGenerator<FileRecord> {
  let [id, words, begins] = ['', [] as string[][], 1]
  const sentence = (): FileRecord => ({ value: { id, words }, place: `${path}, line ${begins}` })
  for await (const line of linesIn(path)) {
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

async function* linesIn(path: string): AsyncGenerator<Line> {
  try {
    yield* linesOf(path.endsWith('.gz') ? unzipped(path) : streamFile(path))
  } catch (error) {
    if (error instanceof SitrepError) throw error
    throw refusal('unreadable-file', path, reasonOf(error))
  }
}

/** A refusal of the file itself, or of what is in it, comes out of the last stream of the chain. */
function unzipped(path: string): AsyncIterable<Buffer> {
  return pipeline(Readable.from(streamFile(path)), createGunzip(), () => {})
}

function decoded({ bytes, number, tooLong }: Line, path: string): string {
  if (tooLong) throw refusal('file-too-large', `${path}, line ${number}`, LINE_LIMIT_MB)
  return bytes.toString('utf8')
}
