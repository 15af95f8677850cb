import { compare } from '../linking/order.ts'
import { slug } from '../linking/words.ts'
import { cellsNear, isNear } from './pace/cells.ts'
import type { Days } from './pace/days.ts'
import { type Feed, READ_LANGUAGE, runsOf } from './pace/feeds.ts'
import { fromKept } from './pace/kept.ts'
import { type Occurrence, sightingsFrom } from './pace/occurrences.ts'
import type { Watch } from './pace/watched.ts'
import type { KeptOccurrence, Lookup } from './trace.ts'

/** What lies around one occurrence, by looking it up. */

/** Of its kind in the cells around it, with their first day in these days. */
export function nearby({ place, family }: Occurrence, lookup: Lookup, days: Days): KeptOccurrence[] {
  return place === null ? [] : lookup.near(cellsNear(place), family, days)
}

/** The last of its kind near it that was over before it, of the whole record. */
export function lastOver({ place, family, bounds }: Occurrence, lookup: Lookup): Occurrence | null {
  if (place === null) return null
  const found = cellsNear(place).flatMap((cell) => {
    for (const kept of lookup.over(cell, family, bounds.earliest)) {
      if (kept.place && isNear(place, kept.place)) return [fromKept(kept)]
    }
    return []
  })
  found.sort((a, b) => b.bounds.latest - a.bounds.latest || compare(a.incident, b.incident))
  return found[0] ?? null
}

/** The feeds as far as they are asked about; sightings are of these days. */
export function watchBy(lookup: Lookup, days: Days): Watch {
  const names = once(() => bySlug(lookup.publishers()))
  const feeds = remembered((key: string): Feed | undefined => {
    const publishers = names().get(key)
    if (publishers === undefined) return undefined
    const name = publishers.map((publisher) => publisher.trim()).sort()[0]!
    return { key, name, alive: runsOf(publishers.flatMap((publisher) => lookup.publishedOn(publisher, READ_LANGUAGE))) }
  })
  const sightingsIn = remembered((ground: string) => sightingsFrom(lookup.sighted(ground, days)))
  return { feeds: { get: feeds }, sightingsIn }
}

function bySlug(publishers: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const publisher of publishers) found.set(slug(publisher), [...(found.get(slug(publisher)) ?? []), publisher])
  return found
}

function once<T>(work: () => T): () => T {
  let found: { value: T } | null = null
  return () => {
    found ??= { value: work() }
    return found.value
  }
}

function remembered<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const value = known.has(key) ? known.get(key)! : work(key)
    known.set(key, value)
    return value
  }
}
