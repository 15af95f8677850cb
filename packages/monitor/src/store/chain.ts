import { createHash } from 'node:crypto'

/** The parts of an entry that are kept apart, so that one can be erased while the chain still holds. */
export const PARTS = ['by', 'why', 'about', 'before', 'after'] as const
export type Part = (typeof PARTS)[number]

/** One entry of the log: hashes only. Erasing a part takes its words and salt away and leaves the entry as it is. */
export interface Entry {
  number: number
  kind: string
  at: string
  /** SHA-256 of salt and words, by part. */
  parts: Partial<Record<Part, string>>
  /** Hash of the entry before; `NO_ENTRY` for the first. */
  previous: string
  hash: string
}

/** The words behind a part's hash. Without the salt nobody can find a short value by trying. */
export interface Words {
  number: number
  part: Part
  salt: string
  json: string
}

/** What an erasure took: parts of earlier entries. */
export interface Taken {
  number: number
  part: Part
}

export interface Audit {
  entries: number
  /** Hash of the last entry: noted down elsewhere, it shows later that nothing was cut off. */
  head: string
  /** Parts whose words were erased, as later entries say. */
  erased: number
  broken: { number: number; why: string } | null
}

export const NO_ENTRY = '0'.repeat(64)

export function hashOfWords(salt: string, json: string): string {
  return sha256([salt, json])
}

export function hashOfEntry({ number, kind, at, parts, previous }: Omit<Entry, 'hash'>): string {
  return sha256([String(number), kind, at, ...PARTS.map((part) => parts[part] ?? ''), previous])
}

/** Goes through the whole chain and names the first entry that does not hold. */
export function verify(entries: readonly Entry[], words: readonly Words[], head: string | null = null): Audit {
  const kept = new Map(words.map((each) => [`${each.number} ${each.part}`, each]))
  const erased = takenBy(words)
  const audit: Audit = {
    entries: entries.length,
    head: entries.at(-1)?.hash ?? NO_ENTRY,
    erased: erased.size,
    broken: null,
  }
  let previous = NO_ENTRY
  for (const [i, entry] of entries.entries()) {
    const why = faultOf(entry, i + 1, previous) ?? faultOfWords(entry, kept, erased)
    if (why !== null) return { ...audit, broken: { number: entry.number, why } }
    previous = entry.hash
  }
  const stray = words.find(({ number }) => number < 1 || number > entries.length)
  if (stray)
    return { ...audit, broken: { number: stray.number, why: 'there are words for an entry that is not there' } }
  if (head !== null && !entries.some(({ hash }) => hash.startsWith(head))) {
    return { ...audit, broken: { number: entries.length, why: `no entry has the hash ${head}: entries were cut off` } }
  }
  return audit
}

function faultOf(entry: Entry, number: number, previous: string): string | null {
  if (entry.number !== number) return `entry ${number} is missing`
  if (entry.previous !== previous) return 'it does not follow from the entry before'
  return entry.hash === hashOfEntry(entry) ? null : 'it was changed after it was written'
}

function faultOfWords(
  entry: Entry,
  kept: ReadonlyMap<string, Words>,
  erased: ReadonlyMap<string, number>,
): string | null {
  for (const part of PARTS) {
    const key = `${entry.number} ${part}`
    const [hash, words] = [entry.parts[part], kept.get(key)]
    if (words !== undefined && (hash === undefined || hashOfWords(words.salt, words.json) !== hash)) {
      return `its "${part}" is not what was written`
    }
    const isErased = (erased.get(key) ?? 0) > entry.number
    if (hash !== undefined && words === undefined && !isErased) return `its "${part}" is gone, and no erasure says so`
  }
  return null
}

/** Which parts were erased, by the number of the entry that says so. */
function takenBy(words: readonly Words[]): Map<string, number> {
  const erased = new Map<string, number>()
  for (const { number, part, json } of words) {
    if (part !== 'about') continue
    for (const taken of takenIn(json)) erased.set(`${taken.number} ${taken.part}`, number)
  }
  return erased
}

function takenIn(json: string): Taken[] {
  try {
    const about = JSON.parse(json) as { kind?: unknown; taken?: Taken[] } | null
    return about?.kind === 'erase' && Array.isArray(about.taken) ? about.taken : []
  } catch {
    return [] // not JSON any more: the hash of the words tells of it
  }
}

function sha256(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
