import { reasonOf, refusal } from '../../errors.ts'
import { reportsOf } from '../decision.ts'
import type { Database } from '../driver.ts'
import { contentHash } from '../identity.ts'
import type { StoredReport } from '../records.ts'
import type { Derive, Erased, ErasedBy } from '../store.ts'
import type { DecisionTable } from './decisions.ts'
import { PATIENCE_MS } from './patience.ts'
import type { ReportTable } from './reports.ts'

const SCRUB_PATIENCE_MS = 3000

interface Tables {
  reports: ReportTable
  decisions: DecisionTable
  /** Derives the incidents anew. */
  refresh(derive: Derive, changed: { gone: StoredReport[]; judged: string[] }): unknown
}

/**
 * Erasing takes two steps. The rows go first, in one transaction with the tombstone and the incidents derived anew. Then the
 * files: the write-ahead log still holds the pages as they were, and pages in use may hold remains of rows that moved.
 */
export function createErasure(database: Database, file: string, { reports, decisions, refresh }: Tables) {
  function erase(beginning: string, derive: Derive, by: ErasedBy): Erased | null {
    return database.transaction(() => {
      const id = reports.idMatching(beginning)
      const report = id === null ? null : reports.find(id)
      if (!report) {
        const before = reports.erasedId(beginning)
        return before === null ? null : { id: before, before: true }
      }
      const onIt = decisions.all().map(({ about }) => reportsOf(about))
      const judged = new Set(onIt.filter((each) => each.has(report.id)).flatMap((each) => [...each]))
      reports.remove(report.id)
      reports.markErased(report)
      decisions.forget({ id: report.id, contentHash: contentHash(report) }, by)
      refresh(derive, { gone: [report], judged: [...judged] })
      return { id: report.id, before: false }
    })
  }

  function emptyLog(): void {
    const result = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
    if (Number(result?.busy ?? 0) !== 0) throw refusal('store-busy', file)
  }

  function scrub(): void {
    try {
      // A reader of one page is gone in a moment; one that stays is for the person to stop.
      database.exec(`PRAGMA busy_timeout = ${SCRUB_PATIENCE_MS}`)
      emptyLog()
      database.exec('VACUUM')
      emptyLog()
    } catch (error) {
      throw /busy|locked/i.test(reasonOf(error)) ? refusal('store-busy', file) : error
    } finally {
      database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`)
    }
  }

  return { erase, scrub }
}
