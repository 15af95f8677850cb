import { coverGround } from './areas.ts'
import { type Baseline, baselineOf } from './baseline.ts'
import { rounded, weeklyInterval } from './count-model.ts'
import { LONGEST_BASELINE } from './coverage.ts'
import { daysIn, dayText, lengthOf } from './days.ts'
import { createNeighbourhoods, type Neighbourhood, type Neighbourhoods } from './neighbourhood.ts'
import type { Occurrence } from './occurrences.ts'
import type { Context, Coverage } from './shape.ts'
import { createWatchedBefore, type Watch, type Watched, type WatchedBefore, weekOf } from './watched.ts'

/** What an incident is held against: worked out once for all that are read together. */
export interface Surroundings {
  near: Neighbourhoods
  watchedBefore: WatchedBefore
  /** By neighbourhood, ground and week. */
  baselines: Map<string, Baseline | null>
}

export function surroundingsOf(occurrences: readonly Occurrence[], watch: Watch): Surroundings {
  return { near: createNeighbourhoods(occurrences), watchedBefore: createWatchedBefore(watch), baselines: new Map() }
}

/** Where nothing is known: undated, or without a place. */
export function noContext(): Context {
  return {
    previous: null,
    daysSincePrevious: null,
    baselinePerWeek: null,
    baselineInterval: null,
    coverage: null,
    said: [],
  }
}

/** What an incident is held against, but for what its reports say of it. */
export function contextOf(occurrence: Occurrence, around: Surroundings): Context {
  const here = around.near(occurrence, occurrence.family)
  const ground = coverGround(occurrence.grounds)
  if (here === null || ground === null) return noContext()
  const { from } = occurrence.days
  const previous = here.lastBefore(occurrence.bounds.earliest)
  const watched = around.watchedBefore(ground, from)
  const baseline = watched && baselineHere(here, watched, `${here.key} ${ground.key} ${weekOf(from)}`, around)
  const since = previous?.days.to ?? from - (watched ? lengthOf(watched.panel.baseline) : LONGEST_BASELINE)
  return {
    previous: previous?.incident ?? null,
    daysSincePrevious: previous && from - previous.days.to,
    baselinePerWeek: baseline && rounded((baseline.count / baseline.days) * 7),
    baselineInterval: baseline && intervalOf(baseline),
    coverage: coverageOf(ground.name, watched, since, from),
    said: [],
  }
}

function intervalOf({ rate }: Baseline): [number, number] {
  const [low, high] = weeklyInterval(rate)
  return [rounded(low), rounded(high)]
}

function baselineHere(here: Neighbourhood, watched: Watched, key: string, { baselines }: Surroundings) {
  const known = baselines.get(key)
  if (known !== undefined) return known
  const baseline = baselineOf(here.occurrences, watched, { toldBy: 'panel' })
  baselines.set(key, baseline)
  return baseline
}

/** The coverage of an area after one day up to another; nobody watching is no data. */
export function coverageOf(area: string, watched: Watched | null, from: number, to: number): Coverage {
  return {
    area,
    from: dayText(from),
    to: dayText(to),
    days: Math.max(0, to - from),
    coveredDays: watched ? daysIn(watched.covered, { from: from + 1, to }) : 0,
    feeds: watched?.panel.feeds.size ?? 0,
  }
}
