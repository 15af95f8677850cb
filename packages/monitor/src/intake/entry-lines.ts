import { z } from 'zod'
import { refusal } from '../errors.ts'
import { decodeText } from './decode.ts'
import { parseJson } from './formats/json.ts'
import { LINE_LIMIT_MB, linesOf } from './lines.ts'

/** Lists that a person keeps by hand, as JSON lines: actors, sources. What they have in common. */

/** A longer one is no name but a text. */
const NAME_LIMIT = 200
export const nameShape = z
  .string()
  .max(NAME_LIMIT, `is longer than ${NAME_LIMIT} characters`)
  .regex(/[\p{L}\p{N}].*[\p{L}\p{N}]/u, 'has to hold two letters or digits')
  .regex(/^[^\p{Cc}\p{Surrogate}\p{Zl}\p{Zp}]*$/u, 'holds a character that no name has')
export const keyShape = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be like "grey-heron-column"')
export const countryShape = z.string().regex(/^[A-Z]{2}$/, 'has to be two capital letters (ISO 3166-1)')

/** What a list holds, how one entry of it is checked, and what a bad one is refused with. */
export interface EntryKind<T extends { key: string }> {
  code: 'invalid-actor' | 'invalid-source'
  fromJson(value: unknown, at: string): T
}

/** The entries of a stream of JSON lines; the first bad one is thrown, named by its line: half a list is no list. */
export async function entriesOfLines<T extends { key: string }>(
  stream: AsyncIterable<Uint8Array | string>,
  input: string,
  { code, fromJson }: EntryKind<T>,
): Promise<T[]> {
  const entries = new Map<string, { entry: T; line: number }>()
  for await (const line of linesOf(stream)) {
    const at = `${input}, line ${line.number}`
    if (line.tooLong) throw refusal('file-too-large', at, LINE_LIMIT_MB)
    const text = decodeText(line.bytes, at).trim()
    if (text === '' || text.startsWith('#')) continue
    const entry = fromJson(parseJson(text, at), at)
    const same = entries.get(entry.key)
    if (same) throw refusal(code, at, `the key "${entry.key}" is that of line ${same.line} too`)
    entries.set(entry.key, { entry, line: line.number })
  }
  return [...entries.values()].map(({ entry }) => entry)
}

/** The first thing that is wrong with an entry, in words; `example` shows what one looks like. */
export function explain(error: z.ZodError, value: unknown, example: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `expected an object like ${example}`
  const issue = error.issues[0]!
  if (issue.code === 'unrecognized_keys') return `there is no key "${issue.keys[0]}"`
  const way = issue.path.map(String).join('.')
  if (issue.code === 'custom') return `"${way}" ${issue.message}`
  if (issue.path.length === 1 && !(way in value)) return `"${way}" is missing`
  if (issue.code === 'invalid_value') return `"${way}" has to be one of: ${issue.values.join(', ')}`
  return `"${way}" ${SAYS_ITSELF.has(issue.code) ? issue.message : 'is not of the right type'}`
}

const SAYS_ITSELF: ReadonlySet<string> = new Set(['invalid_format', 'too_big', 'too_small'])
