/**
 * The reading: everything the reader finds in one report. This is the public contract (docs/reading.md).
 *
 * Offsets are UTF-16 code units into `text` exactly as it was given (JavaScript string indices), end exclusive.
 */

export interface Span {
  start: number
  end: number
}

/** One text as an outlet published it, as it is handed to the reader. */
export interface ReportInput {
  id?: string
  text: string
  title?: string | null
  publisher?: string | null
  /** ISO date-time, or a date (then it has day precision). */
  publishedAt?: string | null
  url?: string | null
}

export type StatementKind = 'says' | 'accuses' | 'claims-responsibility' | 'denies' | 'confirms' | 'warns' | 'reports'

/** How the speaker knows. */
export type Vantage =
  | 'official'
  | 'party'
  | 'monitor'
  | 'eyewitness'
  | 'medical'
  | 'resident'
  | 'anonymous'
  | 'outlet'
  | 'unstated'

/** Content attributed to a speaker by a cue. */
export interface Statement {
  id: string
  /** The whole noun phrase that names the source; spans may be discontinuous; empty where no source is named. */
  source: Span[]
  cue: Span[]
  content: Span[]
  /** Actor id; null where the source is unnamed or absent. */
  speaker: string | null
  kind: StatementKind
  vantage: Vantage
  /** Span of the hedge ("could not be independently verified"). */
  hedged: Span | null
  /** Actor ids of who relays it, outermost first. */
  via: string[]
  /** The statement it is nested in. */
  within: string | null
}

export type Factuality = 'happened' | 'failed' | 'attempted' | 'threatened' | 'planned' | 'denied' | 'hypothetical'
export type Outcome = 'hit' | 'intercepted' | 'failed' | 'foiled' | 'unknown'
/** On what a perpetrator is named: claimed by it, accused by another, or stated by the outlet in its own voice. */
export type Basis = 'claimed' | 'accused' | 'outlet'

/** Who or what fills a role, and the words that fill it here (absent where it is carried over from another mention). */
export interface Filler {
  id: string
  start?: number
  end?: number
}

export interface Perpetrator extends Filler {
  basis: Basis
}

/** A count by the published table of number words; an open end is null. */
export interface Range {
  min: number | null
  max: number | null
}

export type HarmStatus = 'civilian' | 'military' | 'fighter' | 'unknown'
export type Occupation = 'medic' | 'journalist' | 'aid worker' | 'police' | 'peacekeeper'

export interface Casualty extends Range, Span {
  kind: 'killed' | 'injured' | 'unspecified'
  approximate: boolean
  status: HarmStatus
  age: 'adult' | 'child' | null
  sex: 'female' | 'male' | null
  occupation: Occupation | null
  /** event | day | since:YYYY-MM-DD; a running toll is not this strike's toll. */
  scope: string
  /** Thing or actor id of those harmed. */
  who: string | null
}

export interface Affected extends Range, Span {
  kind: 'missing' | 'captured' | 'detained' | 'displaced'
}

export interface Munitions extends Range, Span {
  /** Counts are compared only within a stage. */
  stage: 'fired' | 'intercepted' | 'landed' | 'recovered'
}

/** One mention of something that happened (or failed, was threatened, denied …), with its roles. */
export interface EventMention {
  id: string
  /** Mentions of one happening share it; each mention keeps its own statement and roles. */
  happening: string
  trigger: Span
  /** ACLED event type and sub-type. */
  type: string
  subType: string
  plover: string
  cameo: string | null
  factuality: Factuality
  outcome: Outcome
  /** Statement ids; empty = in the outlet's own voice. */
  accordingTo: string[]
  /** true: what this report is about; false: background it recalls. */
  news: boolean
  perpetrators: Perpetrator[]
  targets: Filler[]
  victims: Filler[]
  weapons: Filler[]
  place: Filler | null
  launch: Filler | null
  time: Filler | null
  casualties: Casualty[]
  affected: Affected[]
  munitions: Munitions[]
  /** Ids of the event mentions it answers. */
  inResponseTo: string[]
  readingConfidence?: number
}

export type ActorKind =
  | 'person'
  | 'people'
  | 'armed group'
  | 'state force'
  | 'government'
  | 'coalition'
  | 'organisation'

/** ACLED's type of actor, in words. */
export type InterType =
  | 'state forces'
  | 'rebel group'
  | 'political militia'
  | 'identity militia'
  | 'rioters'
  | 'protesters'
  | 'civilians'
  | 'external/other forces'

/** Codes that other event data know an actor by, as they stood on the report's day. */
export interface ActorCodes {
  /** Null where it has none, or where it changed over time and the report has no day. */
  inter: InterType | null
  /** ISO 3166-1 alpha-2, home first. */
  countries: string[]
  /** Gleditsch–Ward numbers of those of the countries that were in the system of states on that day. */
  gw: number[]
}

export interface Actor extends Span {
  id: string
  name: string
  /** Id in the knowledge of actors; null where it is not known there. */
  actor: string | null
  kind: ActorKind
  /** Every mention by name or description, its own span included; pronouns not. */
  mentions: Span[]
  /** Whom it speaks for, where that is another ("the director of X"): key (or name as a key) and name. */
  institution?: { key: string; name: string }
  /** Absent where neither the knowledge of actors nor the words tell any. */
  codes?: ActorCodes
}

export interface Thing extends Span {
  id: string
  kind: 'target' | 'weapon' | 'vehicle' | 'victim'
  mentions: Span[]
}

export interface Place extends Span {
  id: string
  name: string
  mentions: Span[]
  adjectival: boolean
  latitude: number | null
  longitude: number | null
  radiusKm: number | null
  /** ACLED's 1–3, worked out from the radius. */
  precision: 1 | 2 | 3 | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  admin1: string | null
  admin2: string | null
  admin3: string | null
  /** OCHA's code of the smallest of these areas, where P-codes were loaded. */
  pcode: string | null
  disputed: boolean
  /** "geonames:ID" or "sitrep:key"; null where the name is in no gazetteer. */
  gazetteer: string | null
  reasons: string[]
}

export interface Time extends Span {
  id: string
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value; relative ("XXXX-WXX-7") where there is nothing to resolve it against. */
  value: string
  edtf: string | null
  /** UTC bounds, absent where the expression stays relative. */
  earliest?: string
  latest?: string
  /** ACLED's 1–3; null where it stays relative. */
  precision: 1 | 2 | 3 | null
}

export interface Fact extends Span {
  kind: 'forces-stationed' | 'alliance' | 'backing' | 'founded' | 'first-since' | 'other'
  /** Actor id. */
  subject: string | null
  value: (Range & { approximate: boolean }) | string | null
  /** Place id. */
  place: string | null
  accordingTo: string[]
}

export interface Reading {
  id: string
  /** Name and version of the reader that made it. */
  reader: string
  /** ISO 639-1, or null where it cannot be told. Only English is read; else every list is empty. */
  language: string | null
  report: {
    title: string | null
    publisher: string | null
    publishedAt: string | null
    url: string | null
    wire: string[]
  }
  /** Does it tell of violence in conflict, new or recalled? */
  relevant: boolean
  sentences: Span[]
  statements: Statement[]
  events: EventMention[]
  actors: Actor[]
  things: Thing[]
  places: Place[]
  times: Time[]
  facts: Fact[]
}
