import type { Database, Row } from '../driver.ts'
import { contentHash, reportId } from '../identity.ts'
import type { StoredReport } from '../records.ts'
import type { Added, StoreCounts } from '../store.ts'
import { addressKey, addressOf, inOrderOfVersions } from '../versions.ts'
import { idMatching } from './prefix.ts'

/** The record: reports with their texts, and what is left of erased ones. */
export interface ReportTable {
  add(report: StoredReport): Added
  find(id: string): StoredReport | null
  /** The whole id for its first characters, or null. */
  idMatching(id: string): string | null
  remove(id: string): void
  /** The whole id of an erased report for its first characters, or null. */
  erasedId(id: string): string | null
  markErased(report: StoredReport): void
  /** Ids of all versions under the report's address, the oldest first; the report need not be there itself. */
  versions(report: StoredReport): string[]
  counts(): Pick<StoreCounts, 'reports' | 'samples'>
}

export const REPORT_COLUMNS =
  'report.id, text, report.title, report.publisher, report.published_at, report.url, report.sample'

export function createReportTable(database: Database): ReportTable {
  const insert = database.prepare(
    `INSERT INTO report (id, content_hash, title, publisher, published_at, url, sample, added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
  )
  const insertText = database.prepare('INSERT INTO report_text (report, text) VALUES (?, ?)')
  const select = database.prepare(
    `SELECT ${REPORT_COLUMNS} FROM report JOIN report_text ON report_text.report = report.id WHERE id = ?`,
  )
  const erased = database.prepare('SELECT 1 FROM tombstone WHERE content_hash = ?')
  const bury = database.prepare('INSERT INTO tombstone (content_hash, erased_at) VALUES (?, ?)')
  const underAddress = database.prepare('SELECT * FROM report WHERE url = ? OR (url >= ? AND url < ?)')
  const remove = database.prepare('DELETE FROM report WHERE id = ?')
  const count = database.prepare('SELECT count(*) AS reports, coalesce(sum(sample), 0) AS samples FROM report')

  function add(report: StoredReport): Added {
    const hash = contentHash(report)
    if (erased.get(hash)) return 'erased'
    const { title, publisher, publishedAt, url, sample } = report
    const id = reportId(report)
    const { changes } = insert.run(id, hash, title, publisher, publishedAt, url, sample ? 1 : 0, now())
    if (changes === 0) return 'known'
    insertText.run(id, report.text)
    return 'added'
  }

  return {
    add,
    find(id) {
      const row = select.get(id)
      return row ? reportOf(row) : null
    },
    idMatching: (id) => idMatching(database, 'SELECT id FROM report', 'id', id),
    remove: (id) => void remove.run(id),
    erasedId(id) {
      const hash = idMatching(database, 'SELECT content_hash FROM tombstone', 'content_hash', id)
      return hash?.slice(0, Math.max(id.length, 24)) ?? null
    },
    versions({ url, ...details }) {
      if (url === null) return [details.id]
      const address = addressOf(url)
      const rows = underAddress.all(address, `${address}#`, `${address}$`)
      const dated = rows.map((row) => ({ ...reportOf(row), addedAt: row.added_at as string }))
      const own = dated.filter((other) => addressKey(other) === addressKey({ url, ...details }))
      return inOrderOfVersions(own).map((version) => version.id)
    },
    markErased: (report) => void bury.run(contentHash(report), now()),
    counts: () => count.get() as unknown as ReturnType<ReportTable['counts']>,
  }
}

export function reportOf(row: Row): StoredReport {
  return {
    id: row.id as string,
    text: row.text as string,
    title: row.title as string | null,
    publisher: row.publisher as string | null,
    publishedAt: row.published_at as string | null,
    url: row.url as string | null,
    sample: row.sample === 1,
  }
}

function now(): string {
  return new Date().toISOString()
}
