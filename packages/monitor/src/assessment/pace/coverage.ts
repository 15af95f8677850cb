import { type Days, daysIn, lengthOf } from './days.ts'
import type { Feeds } from './feeds.ts'
import { firstIndex } from './search.ts'

/** On which days each feed told of something that happened here, in order; by feed. */
export type Sightings = ReadonlyMap<string, readonly number[]>

/** The feeds that are compared with themselves: the same ones before and now. */
export interface Panel {
  feeds: ReadonlySet<string>
  /** The days before the window that the window is compared with. */
  baseline: Days
}

/** Half a year, and what a young store has of it: the longest for which there are feeds. Our judgement, 2026-11. */
const BASELINE_DAYS = [182, 91, 56] as const
export const LONGEST_BASELINE = BASELINE_DAYS[0]
/** How much of window and baseline a feed must have been alive for to be compared with itself. */
const ALIVE_SHARE = 0.8

/**
 * The feeds that reported from here in the baseline and were alive in nearly all of baseline and window: one that is new or
 * died would make a spike or a lull of its own. An empty window asks for the baseline alone.
 */
export function panelOf(sightings: Sightings, feeds: Feeds, window: Days): Panel | null {
  for (const days of BASELINE_DAYS) {
    const baseline = { from: window.from - days, to: window.from - 1 }
    const members = [...sightings].filter(([key, seen]) => {
      // Between reading reports anew and deriving from them, a feed may have told of things and be none any more.
      const alive = feeds.get(key)?.alive ?? []
      return isSeenIn(seen, baseline) && isAlive(alive, baseline) && isAlive(alive, window)
    })
    if (members.length > 0) return { feeds: new Set(members.map(([key]) => key)), baseline }
  }
  return null
}

function isSeenIn(seen: readonly number[], { from, to }: Days): boolean {
  const first = seen[firstIndex(seen, (day) => day >= from)]
  return first !== undefined && first <= to
}

function isAlive(alive: readonly Days[], days: Days): boolean {
  return daysIn(alive, days) >= ALIVE_SHARE * lengthOf(days)
}

/** The days on which at least half of the panel was alive; apart and in order. */
export function coveredDays(panel: Panel, feeds: Feeds): Days[] {
  const least = Math.ceil(panel.feeds.size / 2)
  const changes: [day: number, by: number][] = []
  for (const key of panel.feeds) {
    for (const { from, to } of feeds.get(key)!.alive) changes.push([from, 1], [to + 1, -1])
  }
  changes.sort(([a], [b]) => a - b)
  const runs: Days[] = []
  let alive = 0
  for (const [i, [day, by]] of changes.entries()) {
    alive += by
    if (changes[i + 1]?.[0] === day) continue // all that changes on one day counts together
    const last = runs.at(-1)
    const isOpen = last?.to === Number.POSITIVE_INFINITY
    if (alive >= least && !isOpen) runs.push({ from: day, to: Number.POSITIVE_INFINITY })
    if (alive < least && isOpen) last.to = day - 1
  }
  return runs
}
