import { refusal } from '../../errors.ts'
import type { Database } from '../driver.ts'

/** The one id that begins as given; null for none. Ids are long, and people type the first few characters. */
export function idMatching(database: Database, select: string, column: string, beginning: string): string | null {
  if (!/^[0-9a-z-]+$/i.test(beginning)) return null
  const rows = database.prepare(`SELECT ${column} AS id FROM (${select}) WHERE ${column} >= ? AND ${column} < ?`)
  const ids = new Set(rows.all(beginning, `${beginning}\u{10ffff}`).map((row) => row.id as string))
  if (ids.has(beginning)) return beginning
  if (ids.size > 1) throw refusal('ambiguous-id', beginning, ids.size)
  return [...ids][0] ?? null
}
