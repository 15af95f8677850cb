import type { Ground } from '../pace/areas.ts'
import { type Baseline, baselineOf } from '../pace/baseline.ts'
import { atLeast, forecast, rounded } from '../pace/count-model.ts'
import type { Occurrence } from '../pace/occurrences.ts'
import { type WatchedBefore, weekOf } from '../pace/watched.ts'
import type { Chance } from './shape.ts'

/**
 * Where chance alone brings a thing about more often than this, it is no relation. The usual five in a hundred (Fisher 1925):
 * of a hundred incidents that could have had such a relation, up to five get one by chance, and each says how easily.
 */
export const MOST_BY_CHANCE = 0.05

/** What would have to fall into the window by chance, and how it is told. */
export interface Question {
  /** The same for the same occurrences. */
  key: string
  /** Those of the same actors in the area, in order of time. */
  occurrences: readonly Occurrence[]
  ground: Ground
  /** The day before whose week the rate is taken. */
  day: number
  windowDays: number
  /** How many of them are there. */
  count: number
  /** "such incidents by A": what the rate is of. */
  what: string
}

/** The chance of an answer yes; null where nobody was watching long enough to have a rate: then nothing can be inferred. */
export type ChanceOf = (question: Question) => Chance | null

/** Rates are taken from the same counts as lulls and escalation, bursts and all. */
export function createChance(watchedBefore: WatchedBefore): ChanceOf {
  const baselines = new Map<string, Baseline | null>()
  return ({ key, occurrences, ground, day, windowDays, count, what }) => {
    const watched = watchedBefore(ground, day)
    if (watched === null) return null
    const known = `${key} ${ground.key} ${weekOf(day)}`
    const baseline = baselines.get(known) ?? baselineOf(occurrences, watched)
    baselines.set(known, baseline)
    if (baseline === null) return null
    const of = forecast(baseline.rate, windowDays)
    const probability = rounded(atLeast(of, count))
    const perWeek = rounded((baseline.count / baseline.days) * 7)
    const feeds = watched.panel.feeds.size
    const rate = `${baseline.count} ${what} in the ${baseline.days} covered days before, from ${counted(feeds, 'feed')}`
    const window = `${counted(count, 'other')} within ${counted(windowDays, 'day')}`
    const reason = `${rate}: by chance alone ${window} in ${inWords(probability)}`
    return { probability, perWeek, windowDays, coveredDays: baseline.days, feeds, reason }
  }
}

function inWords(probability: number): string {
  return probability < 0.001
    ? 'fewer than 1 of 1,000 cases'
    : `about ${counted(Math.round(probability * 1000), 'case')} of 1,000`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
