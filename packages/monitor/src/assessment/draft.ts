import type { Span } from '@sitrep/reader'
import type { Happening } from '../linking/happening.ts'
import type { ClaimValue, FieldName } from './incident.ts'
import type { OriginKey, OwnText } from './origins.ts'
import type { Voice } from './voice.ts'

/** What one mention says on one field, before it has a speaker. */
export interface Told extends Span {
  field: FieldName
  value: ClaimValue
  polarity: 'asserts' | 'denies'
  /** Key of the actor whose people a count of casualties is of. */
  harmed?: string
  /** The outlet's own, whoever tells of the event: where its report is set. */
  isOutlets?: true
}

/** A claim before ids and grades: who says what where. */
export interface Draft extends Told {
  happening: Happening
  /** The event mention that tells it. */
  mention: string
  voice: Voice
  own: OwnText
  /** Whom it counts for: one that is not independent of others on this incident shares theirs. */
  origin: OriginKey
  /** On what the outlet's own words rest: what a source in the report says too, or the report's only source. */
  ownVoice: 'repeats' | 'sole source' | null
  /** Key of the body that said it, whose own earlier values it updates. */
  saidBy: string
  /** When it was first said: a reprint's is its original's. */
  statedAt: string | null
  /** Listed, but it speaks for nothing any more. */
  aside?: Aside
}

/** Why a claim does not count: the outlet's later version (a report's id) says it no more, or an analyst rejected it. */
export type Aside = { as: 'withdrawn'; by: string } | { as: 'rejected' }
