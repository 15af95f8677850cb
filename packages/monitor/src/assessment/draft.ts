import type { Span } from '@sitrep/reader'
import type { Happening } from '../linking/happening.ts'
import type { ClaimValue, FieldName } from './incident.ts'
import type { OriginKey } from './origins.ts'
import type { Voice } from './voice.ts'

/** What one mention says on one field, before it has a speaker. */
export interface Told extends Span {
  field: FieldName
  value: ClaimValue
  polarity: 'asserts' | 'denies'
  /** The outlet's own, whoever tells of the event: where its report is set. */
  isOutlets?: true
}

/** A claim before ids and grades: who says what where. */
export interface Draft extends Told {
  happening: Happening
  voice: Voice
  origin: OriginKey
  /** When it was first said: a reprint's is its original's. */
  statedAt: string | null
  /** Listed, but it speaks for nothing any more. */
  aside?: Aside
}

/** Why a claim does not count: the outlet's later version (a report's id) says it no more, or an analyst rejected it. */
export type Aside = { as: 'withdrawn'; by: string } | { as: 'rejected' }
