import type { Area } from '../../linking/geography.ts'
import type { Family } from '../../linking/lexicon/type-families.ts'
import { type Bounds, boundsOf, dayNumber } from '../../linking/moments.ts'
import { compare } from '../../linking/order.ts'
import { familyOf } from '../../linking/types.ts'
import { slug } from '../../linking/words.ts'
import type { Incident, NameValue } from '../incident.ts'
import { settledFields } from '../settled.ts'
import { type Ground, groundsOf, pointedAt } from './areas.ts'
import type { Sightings } from './coverage.ts'
import { type Days, lengthOf } from './days.ts'
import { type Parts, partsOf } from './parts.ts'

/** A dated incident as pace counts it. */
export interface Occurrence {
  incident: string
  bounds: Bounds
  /** The days its bounds touch. */
  days: Days
  /** Dated closely enough to be counted on its first day. */
  isExact: boolean
  family: Family
  /** Its types, as keys. */
  types: string[]
  /** Where it is small enough to be pointed at. */
  place: Area | null
  grounds: Ground[]
  parts: Parts
  /** Feeds that told of it while it was news, with the day. */
  told: { feed: string; day: number }[]
}

/** "Between Friday and Sunday" is still a day that can be counted on; "in February" is not. */
const EXACT_DAYS = 3
/** Told within a week it is news; later it is recalled, and what is recalled is a choice. */
const NEWS_DAYS = 7

/** Arrivals of the reports read, by report. */
export type Arrivals = ReadonlyMap<string, { feed: string; day: number }>

/** The dated incidents in order of time, rejected ones and those dated after all reports of them left out. */
export function occurrencesOf(incidents: readonly Countable[], arrivals: Arrivals): Occurrence[] {
  return incidents.flatMap((incident) => occurrenceOf(incident, arrivals) ?? []).sort(compareInTime)
}

/** The one order of time: by first day, then by id. */
export function compareInTime(a: Occurrence, b: Occurrence): number {
  return a.days.from - b.days.from || compare(a.incident, b.incident)
}

/** What of an incident its occurrence is made from. */
export type Countable = Pick<Incident, 'id' | 'when' | 'where' | 'review' | 'fields' | 'reports'>

export function occurrenceOf(incident: Countable, arrivals: Arrivals): Occurrence | null {
  const bounds = boundsOf(incident.when.earliest, incident.when.latest)
  if (bounds === null || incident.review === 'rejected') return null
  const days = { from: dayNumber(bounds.earliest), to: dayNumber(bounds.latest) }
  const all = incident.reports.flatMap((report) => arrivals.get(report) ?? [])
  // A report can tell of tomorrow's date by its own time zone, not of next year's.
  if (all.length > 0 && all.every(({ day }) => day < days.from - 1)) return null
  const fields = settledFields(incident.fields)
  const types = (fields.type?.values ?? []).map(({ value }) => (value as NameValue).name)
  return {
    incident: incident.id,
    bounds,
    days,
    isExact: lengthOf(days) <= EXACT_DAYS,
    family: familyOf(types[0] ?? ''),
    types: types.map(slug),
    place: pointedAt(incident.where),
    grounds: groundsOf(incident),
    parts: partsOf(fields),
    told: all.filter(({ day }) => days.from - 1 <= day && day <= days.to + NEWS_DAYS),
  }
}

/** Which feeds told of these, and on which days, in order. */
export function sightingsOf(occurrences: readonly Occurrence[]): Sightings {
  return sightingsFrom(occurrences.flatMap(({ told }) => told))
}

export function sightingsFrom(told: Occurrence['told']): Sightings {
  const sightings = new Map<string, number[]>()
  for (const { feed, day } of told) {
    const days = sightings.get(feed)
    if (days) days.push(day)
    else sightings.set(feed, [day])
  }
  for (const days of sightings.values()) days.sort((a, b) => a - b)
  return sightings
}
