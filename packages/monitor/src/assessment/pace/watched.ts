import type { Ground } from './areas.ts'
import type { Chronicle } from './chronicle.ts'
import { coveredDays, type Panel, panelOf, type Sightings } from './coverage.ts'
import type { Days } from './days.ts'
import type { Feeds } from './feeds.ts'
import { type Occurrence, sightingsOf } from './occurrences.ts'

/** Who was watching: a panel of feeds and the days on which enough of it was alive. */
export interface Watched {
  panel: Panel
  covered: readonly Days[]
}

/** What can be asked of the feeds of a record. */
export interface Watch {
  feeds: Feeds
  /** Which feeds told of what happened in an area, at least in all time that is asked about. */
  sightingsIn(ground: string): Sightings
}

/** The feeds of a whole record. */
export function watchOf({ feeds, occurrences }: Pick<Chronicle, 'feeds' | 'occurrences'>): Watch {
  const sightings = sightingsByGround(occurrences)
  return { feeds, sightingsIn: (ground) => sightings.get(ground) ?? new Map() }
}

/** Who was watching an area in the time before a day; the days of one week share their answer. */
export type WatchedBefore = (ground: Ground, day: number) => Watched | null

export function createWatchedBefore({ feeds, sightingsIn }: Watch): WatchedBefore {
  const known = new Map<string, Watched | null>()
  return (ground, day) => {
    const monday = weekOf(day)
    const key = `${ground.key} ${monday}`
    const before = known.get(key)
    if (before !== undefined) return before
    const panel = panelOf(sightingsIn(ground.key), feeds, { from: monday, to: monday - 1 })
    const watched = panel && { panel, covered: coveredDays(panel, feeds) }
    known.set(key, watched)
    return watched
  }
}

/** The first day of a day's week; 1970 began on a Thursday. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7) * 7 - 3
}

function sightingsByGround(occurrences: readonly Occurrence[]): Map<string, Sightings> {
  const within = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    for (const { key } of occurrence.grounds) {
      const list = within.get(key)
      if (list) list.push(occurrence)
      else within.set(key, [occurrence])
    }
  }
  return new Map([...within].map(([key, list]) => [key, sightingsOf(list)]))
}
