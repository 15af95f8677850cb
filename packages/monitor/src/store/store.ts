import type { Reading } from '@sitrep/reader'
import type { Incident } from '../assessment/incident.ts'
import type { Assessed, OwnIncident } from '../assessment/trace.ts'
import type { Audit } from './chain.ts'
import type { About, Decision, DecisionDraft, DecisionRecord, Unapplied } from './decision.ts'
import type { Filing } from './filing.ts'
import type { Published, ReadReport, StoredReport } from './records.ts'

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
  /** All that was read, without the texts, by id: what coverage is worked out from. */
  published(): Promise<Published[]>
  /** Reports that this version of the reader has not read, by id. */
  unreadReports(reader: string): AsyncIterable<StoredReport>
  saveReadings(readings: { report: string; reading: Reading }[]): Promise<void>
  /** Brings the incidents up to what was read since the last time, in one transaction. */
  refreshIncidents(derive: Derive): Promise<void>
  /** All incidents, the latest first, undated ones last; complete, as each that is read one by one. */
  incidents(): Promise<Incident[]>
  /** By id or its first characters. */
  incident(id: string): Promise<Incident | null>
  incidentsOf(report: string): Promise<string[]>
  /** Where the incident went that once had this id, given whole or by its first characters; null where none ever had it. */
  whereabouts(id: string): Promise<Whereabouts | null>
  /** All versions an outlet published of a report under one address, the oldest first; itself alone for most. */
  versions(report: string): Promise<string[]>
  /** Writes a decision down and derives the incidents by it, or refuses it where it would have no effect. */
  decide(draft: DecisionDraft, derive: Derive, standing: Standing): Promise<Made>
  /** All decisions and erasures, the earliest first. */
  decisions(): Promise<DecisionRecord[]>
  /** Checks the log from its first entry to its last; `head` is a hash it had once, or its first characters. */
  audit(head?: string): Promise<Audit>
  counts(): Promise<StoreCounts>
  /** Throws away all that is derived. */
  forgetDerived(): Promise<void>
  /**
   * Takes out a report, by id or its first characters, with everything derived from it, and leaves a decision that holds its
   * content hash only; the incidents are derived again from the rest. Null where there never was such a report.
   */
  eraseReport(id: string, derive: Derive, by?: ErasedBy): Promise<Erased | null>
  /** Makes sure that no file of the store still holds what was erased. */
  scrub(): Promise<void>
  close(): Promise<void>
}

/**
 * Works out what has changed in the record makes of the incidents, part by part: always what deriving all at once would make of them.
 * It runs inside one transaction.
 */
export type Derive = (work: Work) => Iterable<Derived>

/** What a derivation works on. */
export interface Work {
  decisions: readonly Decision[]
  /** Reports read, or read anew, since the last derivation, by id. */
  due: readonly string[]
  /** Reports that were taken out since. */
  gone: readonly StoredReport[]
  /** Reports on which decisions are others than before, by id. */
  judged: readonly string[]
  filing: Filing
  /** True where nothing has been derived yet. */
  isFirst: boolean
  /** By what rules and sources the incidents there are were derived; null where nothing says so. */
  basis: string | null
  /** All that was read, at once. */
  all(): ReadReport[]
  read(id: string): ReadReport | null
  /** A report that is there, or is gone since the last derivation. */
  report(id: string): StoredReport | null
  /** All versions of a report that were read, itself included, the oldest first. */
  versions(id: string): string[]
  /** Ids of the incidents that were made from what began like this. */
  madeFrom(began: string): string[]
  /** All that incidents were made from. */
  allBegan(): string[]
}

/** A part of what a derivation makes. */
export interface Derived {
  /** Each by its own reports and decisions alone; the store completes them when they are read. */
  incidents: Assessed[]
  /** From what each was made, by its id: nothing where all is derived each time. */
  madeFrom?: ReadonlyMap<string, readonly string[]>
  /** Incidents that are no more unless a part has them; all others where it is "all". */
  replaced: 'all' | readonly string[]
  unapplied: Unapplied[]
  /** The decisions that `unapplied` speaks of, by number; all where it is "all". */
  judged: 'all' | readonly number[]
  /** By what rules and sources. */
  basis: string
}

/** How what a decision is about stands among incidents of the same reports: kept as its "before" and "after". */
export type Standing = (about: About, incidents: readonly OwnIncident[]) => Stood[]

/** An incident as a decision found or left it, with what else the decision touches. */
export type Stood = Pick<Incident, 'id' | 'title' | 'review'> & Record<string, unknown>

/** A decision that was made, and how what it is about stands now. */
export interface Made {
  number: number
  after: Stood[]
}

export interface ErasedBy {
  by: string | null
  why: string | null
}

/** The id in full, and the incidents that hold now what that one held; none where no report tells of it any more. */
export interface Whereabouts {
  id: string
  incidents: string[]
}
