import { randomBytes } from 'node:crypto'
import {
  type Audit,
  type Entry,
  hashOfEntry,
  hashOfWords,
  NO_ENTRY,
  PARTS,
  type Part,
  type Taken,
  verify,
  type Words,
} from '../chain.ts'
import type { Database, Row } from '../driver.ts'

/** What stands in an entry, by part; an absent part is none of the entry's. */
export type Content = Partial<Record<Part, unknown>>

/** The log of decisions and erasures: it only grows, and what must go can go from beside it. */
export interface LogTable {
  nextNumber(): number
  append(kind: string, at: string, content: Content): number
  /** All entries with what is left of their words, in order. */
  all(): { number: number; kind: string; at: string; content: Content }[]
  /** Takes words away; the entry that says so is the caller's to append. */
  take(taken: readonly Taken[]): void
  audit(head: string | null): Audit
}

const SALT_BYTES = 16

export function createLogTable(database: Database): LogTable {
  const last = database.prepare('SELECT number, hash FROM log ORDER BY number DESC LIMIT 1')
  const insert = database.prepare('INSERT INTO log (number, kind, at, parts, previous, hash) VALUES (?, ?, ?, ?, ?, ?)')
  const insertWords = database.prepare('INSERT INTO log_words (number, part, salt, json) VALUES (?, ?, ?, ?)')
  const removeWords = database.prepare('DELETE FROM log_words WHERE number = ? AND part = ?')
  const entries = database.prepare('SELECT * FROM log ORDER BY number')
  const words = database.prepare('SELECT * FROM log_words ORDER BY number, part')
  const nextNumber = () => Number(last.get()?.number ?? 0) + 1

  function append(kind: string, at: string, content: Content): number {
    const number = nextNumber()
    const parts: Entry['parts'] = {}
    const written: Words[] = []
    for (const part of PARTS) {
      if (content[part] === undefined) continue
      const [salt, json] = [randomBytes(SALT_BYTES).toString('hex'), JSON.stringify(content[part])]
      parts[part] = hashOfWords(salt, json)
      written.push({ number, part, salt, json })
    }
    const entry = { number, kind, at, parts, previous: String(last.get()?.hash ?? NO_ENTRY) }
    insert.run(number, kind, at, JSON.stringify(parts), entry.previous, hashOfEntry(entry))
    for (const { part, salt, json } of written) insertWords.run(number, part, salt, json)
    return number
  }

  return {
    nextNumber,
    append,
    all() {
      const left = new Map<number, Content>()
      for (const { number, part, json } of words.all() as unknown as Words[]) {
        left.set(number, { ...left.get(number), [part]: JSON.parse(json) })
      }
      return entries
        .all()
        .map(entryOf)
        .map(({ number, kind, at }) => ({ number, kind, at, content: left.get(number) ?? {} }))
    },
    take: (taken) => taken.forEach(({ number, part }) => void removeWords.run(number, part)),
    audit: (head) => verify(entries.all().map(entryOf), words.all() as unknown as Words[], head),
  }
}

function entryOf(row: Row): Entry {
  return { ...(row as unknown as Entry), parts: partsOf(row.parts as string) }
}

/** Someone may have written anything over it: then no hash fits, and the audit says so. */
function partsOf(json: string): Entry['parts'] {
  try {
    return (JSON.parse(json) as Entry['parts'] | null) ?? {}
  } catch {
    return {}
  }
}
