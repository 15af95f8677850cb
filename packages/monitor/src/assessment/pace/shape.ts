import type { Span } from '@sitrep/reader'

/** Whether anybody was watching: how many days of a time were covered, by how many feeds that report from the area. */
export interface Coverage {
  /** The province or country whose feeds were looked at; the place itself where neither is known. */
  area: string
  /** The days between which it was looked; the first is not counted. */
  from: string
  to: string
  days: number
  coveredDays: number
  feeds: number
}

/** What a report says of the pace itself, with what the record has of the same time. */
export interface Said extends Span {
  report: string
  /** Ids of the statements that say it; none in the outlet's own voice. */
  statements: string[]
  words: string
  /** The days between which there was none, by these words; null where they name no day. */
  since: { from: string; to: string } | null
  record: SaidRecord | null
}

/** Incidents of the same kind at the same place that the record dates within the time the words speak of. */
export interface SaidRecord {
  where: string
  count: number
  /** Their ids, the latest first, at most five. */
  incidents: string[]
  /** How many feeds told of them while they were news. */
  toldBy: number
  coverage: Coverage
}

/** An incident against the record before it, of its kind at its place. */
export interface Context {
  previous: string | null
  /** From the last possible day of the previous one to the first possible day of this one. */
  daysSincePrevious: number | null
  /** Before this incident's week, over days with coverage, with the interval that holds the rate with 95 per cent. */
  baselinePerWeek: number | null
  baselineInterval: [number, number] | null
  /** Of the time since the previous one; of the baseline where there is none. Null where the place is not known. */
  coverage: Coverage | null
  said: Said[]
}
