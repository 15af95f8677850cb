import type { Range, Vantage } from '@sitrep/reader'
import type { Relation } from './chains/shape.ts'
import type { Independence } from './graph/shape.ts'
import type { Context } from './pace/shape.ts'

export type { Chance, Evidence, Relation, RelationBasis, RelationKind } from './chains/shape.ts'
export type { CopyKind, GraphEdge, GraphEdgeKind, GraphNode, GraphNodeKind, Independence } from './graph/shape.ts'
export type { Context, Coverage, Said, SaidRecord } from './pace/shape.ts'

/** The incident: one real-world happening as all reports of it tell it. This is the public contract (docs/incident.md). */

export type FieldName =
  | 'type'
  | 'perpetrator'
  | 'claimedBy'
  | 'accused'
  | 'denied'
  | 'target'
  | 'victim'
  | 'weapon'
  | 'munitions'
  | 'killed'
  | 'injured'
  | 'missing'
  | 'captured'
  | 'detained'
  | 'displaced'
  | 'place'
  | 'launch'
  | 'time'
  | 'outcome'

export type Review = 'machine' | 'reviewed' | 'corrected' | 'rejected'
export type FieldStatus = 'agreed' | 'compatible' | 'disputed' | 'single-origin' | 'updated'
/** Admiralty code: reliability of the source, credibility of the information; never one mark. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6

/** A count with what it counts. `stage` only for munitions; `status`, `scope` only for people harmed. */
export interface CountValue extends Range {
  approximate: boolean
  status?: string
  scope?: string
  stage?: string
  of?: string
}

/** A named value: a type, an actor, a target, a weapon, an outcome. `key` is what equal values share. */
export interface NameValue {
  key: string
  name: string
  /** Actor kind, where the value is an actor; a description ("gunmen") is vague: it corroborates nothing. */
  kind?: string
  vague?: boolean
}

export interface PlaceValue {
  key: string
  name: string
  latitude: number | null
  longitude: number | null
  radiusKm: number | null
  country: string | null
  admin1: string | null
  admin2: string | null
  admin3: string | null
  /** OCHA's code of the smallest of these areas, where P-codes were loaded. */
  pcode: string | null
  /** Why this place and not a namesake, in words. */
  reasons: string[]
}

export interface TimeValue {
  value: string
  edtf: string | null
  earliest: string | null
  latest: string | null
}

export type ClaimValue = CountValue | NameValue | PlaceValue | TimeValue

/** One value for one field of one incident, made by one speaker in one report. */
export interface Claim {
  id: string
  field: FieldName
  value: ClaimValue
  polarity: 'asserts' | 'denies'
  report: string
  /** Statement id in that report's reading; null in the outlet's own voice. */
  statement: string | null
  speaker: string | null
  vantage: Vantage
  outlet: string | null
  origin: string
  saidAt: string | null
  start: number
  end: number
  /** Of the speaker; in the outlet's own voice of the outlet. */
  reliability: Reliability
  /** Of the outlet that carries it, or the agency whose text it is. */
  outletReliability: Reliability
  credibility: Credibility
  reasons: string[]
  /** Claim id of the same speaker's earlier statement that this one updates. */
  supersedes: string | null
  /** Id of the outlet's later version of the report, which says this no more. */
  withdrawn: string | null
  review: Review
}

export interface FieldValue {
  value: ClaimValue
  origins: number
  claims: string[]
  first: string | null
  last: string | null
}

export interface Field {
  status: FieldStatus
  values: FieldValue[]
  /** The value an analyst decided on, which wins; the claims stay beside it. */
  decided?: DecidedValue
}

export interface DecidedValue extends Decided {
  value: ClaimValue
}

/** Who decided, when, and under what number the reason can be looked up. */
export interface Decided {
  decision: number
  by: string
  at: string
}

/** One happening as a report tells it, by what stays when the reader changes: the report and the place of its first trigger. */
export interface HappeningPlace {
  report: string
  start: number
  end: number
  subType: string
}

/** Where a report tells of an incident, and why it was put there. */
export interface ToldHappening extends HappeningPlace {
  /** In words, the weightiest first, an analyst's decision before all; empty for the one the incident began with. */
  reasons: string[]
}

/** The last look a person took at an incident. */
export interface Reviewed extends Decided {
  /** How many reports have joined the incident since. */
  reportsSince: number
}

/** An independent source: the speaker or eyewitness behind claims, not the outlets that repeat it. */
export interface Origin {
  id: string
  speaker: string | null
  outlets: string[]
  why: string
}

export interface Incident {
  id: string
  title: string
  /** UTC bounds and the shared EDTF value of the time claims taken together. */
  when: { edtf: string | null; earliest: string | null; latest: string | null }
  where: {
    name: string | null
    latitude: number | null
    longitude: number | null
    radiusKm: number | null
    country: string | null
    admin1: string | null
  }
  review: Review
  reviewed: Reviewed | null
  sample: boolean
  fields: Partial<Record<FieldName, Field>>
  claims: Claim[]
  reports: string[]
  /** Where each report tells of it, the earliest telling first. */
  happenings: ToldHappening[]
  origins: Origin[]
  /** Why the origins are as many as they are: the road of every claim from its report to its origin. */
  independence: Independence
  relations: Relation[]
  context: Context
  /** Numbers of the decisions in force that made it what it is. */
  decisions: number[]
}
