import type { Span } from '@sitrep/reader'

export type RelationKind = 'in-response-to' | 'part-of-same-attack' | 'same-campaign' | 'follow-up'
export type RelationBasis = 'stated-by-actor' | 'stated-by-outlet' | 'inferred'

/** The words that state a relation: characters of a report's text. */
export interface Evidence extends Span {
  report: string
  /** Statement id in that report's reading; null in the outlet's own voice. */
  statement: string | null
}

/** How easily chance alone would have brought an inferred relation about. */
export interface Chance {
  /** That as many such incidents fall into as many days by chance. */
  probability: number
  /** How often such incidents are reported anyway, before this one. */
  perWeek: number
  windowDays: number
  /** The days the rate was taken from, and the feeds that report from the area. */
  coveredDays: number
  feeds: number
  /** All of it in words. */
  reason: string
}

/** How one incident stands to another. */
export interface Relation {
  kind: RelationKind
  incident: string
  basis: RelationBasis
  /** Where it is stated; empty where it is inferred. */
  evidence: Evidence[]
  /** Of an inferred relation; null where it is stated. */
  chance: Chance | null
}
