import type { Reading } from '@sitrep/reader'
import type { Incident } from '../assessment/incident.ts'
import type { ReadReport, StoredReport } from './records.ts'

/** What became of a report that was added: `erased` ones were taken out before and stay out. */
export type Added = 'added' | 'known' | 'erased'

/** What became of a report that was to be erased; an id may be given by its first characters. */
export interface Erased {
  id: string
  before: boolean
}

export interface StoreCounts {
  reports: number
  incidents: number
  /** Reports in a language that is not read. */
  unreadLanguage: number
  samples: number
}

/**
 * The monitor's memory, in verbs of the product. Reports and decisions are the record; readings and incidents are derived
 * from it and may be thrown away. Asynchronous, so that a shared database can stand behind it too.
 */
export interface Store {
  /** Keeps reports, all or none of the batch; one that is there already changes nothing. */
  addReports(reports: StoredReport[]): Promise<Added[]>
  report(id: string): Promise<StoredReport | null>
  readReport(id: string): Promise<ReadReport | null>
  /** Reports that this version of the reader has not read, by id. */
  unreadReports(reader: string): AsyncIterable<StoredReport>
  saveReadings(readings: { report: string; reading: Reading }[]): Promise<void>
  /** Puts what is derived from all reports in place of all incidents there were, in one transaction. */
  refreshIncidents(derive: Derive): Promise<void>
  /** All incidents, the latest first, undated ones last. */
  incidents(): Promise<Incident[]>
  /** By id or its first characters. */
  incident(id: string): Promise<Incident | null>
  incidentsOf(report: string): Promise<string[]>
  counts(): Promise<StoreCounts>
  /** Throws away all that is derived. */
  forgetDerived(): Promise<void>
  /**
   * Takes out a report, by id or its first characters, with everything derived from it, and leaves a decision that holds its
   * content hash only; the incidents are derived again from the rest. Null where there never was such a report.
   */
  eraseReport(id: string, derive: Derive): Promise<Erased | null>
  /** Makes sure that no file of the store still holds what was erased. */
  scrub(): Promise<void>
  close(): Promise<void>
}

/** All reports with their readings, by report id, to all incidents: always the same for the same reports. */
export type Derive = (reports: ReadReport[]) => Incident[]
