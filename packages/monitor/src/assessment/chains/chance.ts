import type { Ground } from '../pace/areas.ts'
import { type Baseline, baselineOf } from '../pace/baseline.ts'
import { atLeast, forecast, poisson, rounded, type Tally } from '../pace/count-model.ts'
import type { Occurrence } from '../pace/occurrences.ts'
import { firstIndex } from '../pace/search.ts'
import { type Watched, type WatchedBefore, weekOf } from '../pace/watched.ts'
import type { Chance } from './shape.ts'

/**
 * Where chance alone brings a thing about more often than this, it is no relation: the usual five in a hundred (Fisher 1925),
 * shared by the four ways in which an incident is looked at. Each relation says how easily chance would make it.
 */
export const MOST_BY_CHANCE = 0.05 / 4

/** What would have to fall into the window by chance, and how it is told. */
export interface Question {
  /** The same for the same occurrences. */
  key: string
  /** Those of the same actors, in order of time. */
  occurrences: readonly Occurrence[]
  /** Whose feeds say on which days anybody was watching. */
  ground: Ground
  /** The day before which the rate is taken. */
  day: number
  windowDays: number
  /** How many of them are there. */
  count: number
  /** "incidents by A in B": what the rate is of. */
  what: string
}

/** The chance of a question; null where nobody was watching long enough to have a rate: then nothing can be inferred. */
export type ChanceOf = (question: Question) => Chance | null

/** In a war that has just begun the rate of the half year before says little: the four weeks before are looked at too. */
const RECENT_DAYS = 28

/** By the rate of the baseline, bursts and all, or by that of the weeks before: whichever makes it likelier by chance. */
export function createChance(watchedBefore: WatchedBefore): ChanceOf {
  const baselines = new Map<string, Baseline | null>()
  const baselineFor = ({ key, occurrences, ground, day }: Question, watched: Watched) => {
    const known = `${key} ${ground.key} ${weekOf(day)}`
    const baseline = baselines.get(known) ?? baselineOf(occurrences, watched, { toldBy: 'anybody' })
    baselines.set(known, baseline)
    return baseline
  }
  return (question) => {
    const watched = watchedBefore(question.ground, question.day)
    const baseline = watched && baselineFor(question, watched)
    if (baseline === null) return null
    const { windowDays, count } = question
    const recent = recentTally(question)
    const byRecent = recent.count === 0 ? 0 : atLeast(poisson((recent.count / recent.days) * windowDays), count)
    const byBaseline = atLeast(forecast(baseline.rate, windowDays), count)
    const [tally, probability] = byRecent > byBaseline ? [recent, byRecent] : [baseline, byBaseline]
    return told(question, tally, rounded(probability), watched!.panel.feeds.size)
  }
}

function recentTally({ occurrences, day }: Question): Tally {
  const at = (first: number) => firstIndex(occurrences, ({ days }) => days.from >= first)
  return { count: at(day) - at(day - RECENT_DAYS), days: RECENT_DAYS }
}

function told({ windowDays, count, what }: Question, tally: Tally, probability: number, feeds: number): Chance {
  const rate = `${tally.count} ${what} in ${tally.days} days before, with ${counted(feeds, 'feed')} watching`
  const window = `${count} within ${counted(windowDays, 'day')}`
  return {
    probability,
    perWeek: rounded((tally.count / tally.days) * 7),
    windowDays,
    coveredDays: tally.days,
    feeds,
    reason: `${rate}: by chance alone ${window} in ${inWords(probability)}`,
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
