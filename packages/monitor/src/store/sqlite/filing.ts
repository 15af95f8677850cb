import type { Database } from '../driver.ts'
import type { Filing, RecordKind } from '../filing.ts'

/** What linking remembers, in two tables: records by kind and place, and what is filed under which key. */
export interface FilingTable {
  /** A filing for one derivation: what it has looked at stays at hand until then. */
  open(): Filing
  isEmpty(): boolean
  forgetAll(): void
}

const LETTERS: Record<RecordKind, string> = { report: 'r', reuse: 'u', story: 's', told: 't', placed: 'p' }
/** Records that stay at hand, the latest fetched. */
const AT_HAND = 20_000

export function createFilingTable(database: Database): FilingTable {
  const select = database.prepare('SELECT json FROM linking WHERE place = ?')
  const insert = database.prepare(
    'INSERT INTO linking (place, json) VALUES (?, ?) ON CONFLICT (place) DO UPDATE SET json = excluded.json',
  )
  const remove = database.prepare('DELETE FROM linking WHERE place = ?')
  const file = database.prepare('INSERT OR IGNORE INTO linking_key (key, place) VALUES (?, ?)')
  const unfile = database.prepare('DELETE FROM linking_key WHERE key = ? AND place = ?')
  const before = database.prepare(
    'SELECT place FROM linking_key WHERE key = ? AND place < ? ORDER BY place DESC LIMIT ?',
  )
  const after = database.prepare('SELECT place FROM linking_key WHERE key = ? AND place > ? ORDER BY place LIMIT ?')
  const between = database.prepare(
    'SELECT place FROM linking_key WHERE key = ? AND place > ? AND place <= ? ORDER BY place LIMIT ?',
  )
  const any = database.prepare('SELECT 1 FROM linking LIMIT 1')

  function open(): Filing {
    const atHand = new Map<string, unknown>()
    const remember = (place: string, record: unknown) => {
      atHand.delete(place)
      atHand.set(place, record)
      if (atHand.size > AT_HAND) atHand.delete(atHand.keys().next().value!)
    }
    return {
      get(kind, order) {
        const place = LETTERS[kind] + order
        const known = atHand.get(place)
        if (known !== undefined) return known
        const row = select.get(place)
        const record = row === undefined ? null : recordOf(row.json as string, kind)
        remember(place, record)
        return record
      },
      put(kind, order, record) {
        insert.run(LETTERS[kind] + order, JSON.stringify(record, withArrays))
        remember(LETTERS[kind] + order, record)
      },
      remove(kind, order) {
        remove.run(LETTERS[kind] + order)
        remember(LETTERS[kind] + order, null)
      },
      file: (key, order) => void file.run(key, order),
      unfile: (key, order) => void unfile.run(key, order),
      before: (key, order, limit) => before.all(key, order, limit).map(({ place }) => place as string),
      after(key, order, limit, last) {
        const rows = last === undefined ? after.all(key, order, limit) : between.all(key, order, last, limit)
        return rows.map(({ place }) => place as string)
      },
    }
  }

  return {
    open,
    isEmpty: () => any.get() === undefined,
    forgetAll: () => database.exec('DELETE FROM linking; DELETE FROM linking_key'),
  }
}

/** Words and weights of a report as their bytes: a third of what they are as digits. */
function withArrays(_: string, value: unknown): unknown {
  if (value instanceof Uint32Array) return { words: bytesOf(value) }
  return value instanceof Float32Array ? { weights: bytesOf(value) } : value
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

function recordOf(json: string, kind: RecordKind): unknown {
  return kind === 'report' ? JSON.parse(json, arraysAgain) : JSON.parse(json)
}

function arraysAgain(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { words, weights } = value as Record<string, unknown>
  if (typeof words === 'string') return new Uint32Array(bufferOf(words))
  return typeof weights === 'string' ? new Float32Array(bufferOf(weights)) : value
}

function bufferOf(base64: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(base64, 'base64')).buffer
}
