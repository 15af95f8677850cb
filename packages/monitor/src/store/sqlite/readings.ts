import type { Reading } from '@sitrep/reader'
import type { Database, Row } from '../driver.ts'
import type { Published, ReadReport, StoredReport } from '../records.ts'
import type { StoreCounts } from '../store.ts'
import { withVersions } from '../versions.ts'
import { REPORT_COLUMNS, reportOf } from './reports.ts'

const DAY = 86_400_000

/** What the reader found in each report, and on which days each publisher was read: derived. */
export interface ReadingTable {
  save(entry: { report: string; reading: Reading }): void
  find(report: string): ReadReport | null
  isRead(report: string): boolean
  all(): ReadReport[]
  published(): Published[]
  unread(reader: string): AsyncIterable<StoredReport>
  forgetAll(): void
  counts(): Pick<StoreCounts, 'unreadLanguage'>
}

export function createReadingTable(database: Database): ReadingTable {
  const due = database.prepare('INSERT OR IGNORE INTO linking_due SELECT id FROM report WHERE id = ?')
  const isRead = database.prepare('SELECT 1 FROM reading WHERE report = ?')
  const upsert = database.prepare(
    `INSERT INTO reading (report, reader, relevant, language, json) SELECT id, ?, ?, ?, ? FROM report WHERE id = ?
     ON CONFLICT (report) DO UPDATE SET reader = excluded.reader, relevant = excluded.relevant,
       language = excluded.language, json = excluded.json`,
  )
  const saveArrival = database.prepare(
    `INSERT INTO arrival (report, publisher, language, day) SELECT id, publisher, ?, ? FROM report WHERE id = ?
     ON CONFLICT (report) DO UPDATE SET language = excluded.language`,
  )
  const forgetArrival = database.prepare('DELETE FROM arrival WHERE report = ?')
  const publishedAt = database.prepare('SELECT published_at FROM report WHERE id = ? AND publisher IS NOT NULL')
  const selectRead = `SELECT ${REPORT_COLUMNS}, report.added_at, json FROM report
    JOIN report_text ON report_text.report = report.id JOIN reading ON reading.report = report.id`
  const one = database.prepare(`${selectRead} WHERE report.id = ?`)
  const all = database.prepare(`${selectRead} ORDER BY report.id`)
  const published = database.prepare(
    `SELECT id, publisher, published_at AS publishedAt, language FROM report JOIN reading ON reading.report = report.id
     ORDER BY id`,
  )
  const nextUnread = database.prepare(
    `SELECT ${REPORT_COLUMNS} FROM report JOIN report_text ON report_text.report = report.id
     LEFT JOIN reading ON reading.report = report.id
     WHERE report.id > ? AND (reading.reader IS NULL OR reading.reader <> ?) ORDER BY report.id LIMIT 1`,
  )
  const unreadLanguage = database.prepare(
    `SELECT count(*) AS count FROM reading WHERE language IS NOT NULL AND language <> 'en'`,
  )

  /** The day by UTC on which it was published; no arrival where that or its publisher or language is not known. */
  function arrive(report: string, language: string | null): void {
    const day = Math.floor(Date.parse((publishedAt.get(report)?.published_at as string | null) ?? '') / DAY)
    if (language === null || Number.isNaN(day)) forgetArrival.run(report)
    else saveArrival.run(language, day, report)
  }

  return {
    save({ report, reading }) {
      arrive(report, reading.language)
      due.run(report)
      upsert.run(reading.reader, reading.relevant ? 1 : 0, reading.language, JSON.stringify(reading), report)
    },
    find(report) {
      const row = one.get(report)
      return row ? readReportOf(row) : null
    },
    isRead: (report) => isRead.get(report) !== undefined,
    all() {
      // Row by row: all readings as text and as objects at once would be twice the memory.
      const read: (ReadReport & { addedAt: string })[] = []
      for (const row of all.iterate()) read.push({ ...readReportOf(row), addedAt: row.added_at as string })
      return withVersions(read)
    },
    published: () => published.all().map((row) => ({ ...row }) as unknown as Published),
    async *unread(reader) {
      let row = nextUnread.get('', reader)
      while (row) {
        yield reportOf(row)
        row = nextUnread.get(row.id as string, reader)
      }
    },
    forgetAll: () => database.exec('DELETE FROM reading; DELETE FROM arrival'),
    counts: () => ({ unreadLanguage: Number(unreadLanguage.get()?.count ?? 0) }),
  }
}

function readReportOf(row: Row): ReadReport {
  return { report: reportOf(row), reading: JSON.parse(row.json as string) as Reading }
}
