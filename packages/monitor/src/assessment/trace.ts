import type { Published } from '../store/records.ts'
import type { Evidence, Incident, Relation } from './incident.ts'
import type { Days } from './pace/days.ts'
import type { Occurrence } from './pace/occurrences.ts'
import type { SinceDays } from './pace/since.ts'

/** What an incident is by its own reports and the decisions on it. */
export type OwnIncident = Omit<Incident, 'relations' | 'context'>

/**
 * An incident as it is derived, with the trace it leaves in the record. What stands in it of other incidents is worked out when it is read
 * (complete.ts): a new report changes the incidents it tells of, and no others.
 */
export type Assessed = OwnIncident & { trace: Trace }

/** What is kept of an incident so that others can be read against it: short, and a function of its own reports alone. */
export interface Trace {
  /** Null for what is not dated, rejected, or dated after all reports of it. */
  occurrence: KeptOccurrence | null
  /** How the occurrence is found again; null without one, and once it is filed. */
  filing: Filing | null
  happenings: HappeningKey[]
  remarks: Remark[]
  ties: KeptTie[]
}

/** A happening of a report by its key in the reading: which incident holds it is looked up when it is asked. */
export interface HappeningKey {
  report: string
  happening: string
}

/** An occurrence as JSON can hold it. */
export type KeptOccurrence = Omit<Occurrence, 'parts'> & {
  parts: Record<keyof Occurrence['parts'], [key: string, name: string][]>
}

/** By what an occurrence is looked up. */
export interface Filing {
  /** The first day it can have been, and the last moment. */
  day: number
  latest: number
  family: string
  /** A degree of latitude and longitude, or the name of a place without coordinates; null where its place is too wide. */
  cell: string | null
  /** Who did it where, and who did it to whom; none where nothing can be inferred from it. */
  lists: string[]
  /** In which areas which feeds told of it, and when. */
  sightings: Sighting[]
}

export interface Sighting {
  ground: string
  feed: string
  day: number
}

/** "The first major attack in several weeks": a report's own words on pace. */
export interface Remark {
  report: string
  statements: string[]
  words: string
  start: number
  end: number
  since: SinceDays | null
  /** Keys of the happenings it may be about: it is about the first that an incident holds. */
  subjects: string[]
}

/** What the words of a report tie a happening of the incident to. */
export interface KeptTie {
  kind: Relation['kind']
  basis: Relation['basis']
  to: HappeningKey
  evidence: Evidence
}

/** What completing one incident looks up of the others: each answer is as long as what can matter, not as the record. */
export interface Lookup {
  /** Of a family in some cells, with their first day in these days. */
  near(cells: readonly string[], family: string, days: Days): KeptOccurrence[]
  /** Those over before a moment, the last first. */
  over(cell: string, family: string, time: number): Iterable<KeptOccurrence>
  listed(lists: readonly string[], days: Days): KeptOccurrence[]
  sighted(ground: string, days: Days): Pick<Sighting, 'feed' | 'day'>[]
  publishers(): string[]
  /** The days on which a publisher published something in a language. */
  publishedOn(publisher: string, language: string): number[]
  /** Which incidents hold the happenings of these reports. */
  holders(reports: readonly string[]): (HappeningKey & { incident: string })[]
  /** What the words of these reports tie together, by the incident they are words on. */
  tied(reports: readonly string[]): { incident: string; ties: KeptTie[] }[]
}

/** Puts into incidents what stands in them of others: handed to the store, so that nobody reads one without. */
export interface Complete {
  one(incident: Assessed, lookup: Lookup): Incident
  all(incidents: readonly Assessed[], reports: readonly Published[]): Incident[]
}
