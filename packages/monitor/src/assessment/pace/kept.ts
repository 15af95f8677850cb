import type { Filing, KeptOccurrence, Sighting } from '../trace.ts'
import { coverGround } from './areas.ts'
import { cellOf } from './cells.ts'
import type { Occurrence } from './occurrences.ts'

/** An occurrence into what JSON can hold, and back. */
export function keep({ parts, ...rest }: Occurrence): KeptOccurrence {
  return { ...rest, parts: { did: [...parts.did], accused: [...parts.accused], harmed: [...parts.harmed] } }
}

export function fromKept({ parts, ...rest }: KeptOccurrence): Occurrence {
  const { did, accused, harmed } = parts
  return { ...rest, parts: { did: new Map(did), accused: new Map(accused), harmed: new Map(harmed) } }
}

/** By what an occurrence is looked up; `lists` are those that relations are inferred from. */
export function filingOf(occurrence: Occurrence, lists: string[]): Filing {
  const { days, bounds, family, place } = occurrence
  return {
    day: days.from,
    latest: bounds.latest,
    family,
    cell: place && cellOf(place),
    lists: [...new Set(lists)],
    sightings: sightingsAt(occurrence),
  }
}

/** Coverage is asked of provinces and countries, and of a place where neither is known. */
function sightingsAt({ grounds, told }: Occurrence): Sighting[] {
  const wide = grounds.filter((ground) => ground.level !== 'place' || ground === coverGround(grounds))
  const all = wide.flatMap(({ key }) => told.map(({ feed, day }) => ({ ground: key, feed, day })))
  return [...new Map(all.map((one) => [`${one.ground} ${one.feed} ${one.day}`, one])).values()]
}
