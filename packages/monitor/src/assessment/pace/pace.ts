import { type Baseline, baselineOf, isCounted } from './baseline.ts'
import type { Chronicle } from './chronicle.ts'
import { atLeast, atMost, expectedRange, forecast, rounded, weeklyInterval } from './count-model.ts'
import { coveredDays, panelOf } from './coverage.ts'
import { type Days, daysIn, dayText, lengthOf } from './days.ts'
import { type Extremes, extremesOf } from './extremes.ts'
import type { Occurrence } from './occurrences.ts'
import type { Series } from './series.ts'
import type { Watched } from './watched.ts'

/** How the pace stands to its own baseline; `no-data` where nobody was watching, `no-baseline` where nobody was before. */
export type PaceState = 'escalation' | 'lull' | 'usual' | 'no-baseline' | 'no-data'

/** The pace of one series up to a day, over days with coverage, by feeds that were there all along. Days are ISO dates. */
export interface Pace {
  kind: Series['kind']
  key: string
  name: string
  state: PaceState
  /** By chance alone the window has as many (as few), or the last is as long ago, this often; null without a baseline. */
  chance: number | null
  window: { from: string; to: string; days: number; coveredDays: number }
  /** Names of the feeds that usually report this, in order. */
  feeds: string[]
  /** Incidents of the window that these feeds told of, and those that only others did. */
  count: number
  toldByOthers: number
  /** How many of `count` name the actor only by an accusation. */
  accusedOnly: number
  /** What the baseline lets expect: outside it by chance in at most one of a hundred times. */
  expected: [number, number] | null
  baseline: PaceBaseline | null
  /** The last one these feeds told of; `daysBefore` lie between it and the one before: it was the first in as many days. */
  last: { incident: string; day: string; daysSince: number; coveredSince: number; daysBefore: number | null } | null
  record: Extremes
}

export interface PaceBaseline {
  from: string
  to: string
  coveredDays: number
  count: number
  perWeek: number
  /** Holds the rate by week with 95 per cent. */
  interval: [number, number]
  /** How much more the weeks differ than by chance: 1 is not at all. */
  dispersion: number
}

/** On each side, as in surveillance of outbreaks (Noufaily and others 2013: the 99.5 per cent point). */
const TAIL = 0.005
/** A window of which less was covered is no data. Our judgement, 2026-11. */
const LEAST_COVERED = 0.5

/** The pace of a series in the so many days up to one. */
export function paceOf(series: Series, { feeds }: Chronicle, asOf: number, days: number): Pace {
  const window = { from: asOf - days + 1, to: asOf }
  const panel = panelOf(series.sightings, feeds, window)
  const watched = panel && { panel, covered: coveredDays(panel, feeds) }
  const isTold = (one: Occurrence) => watched !== null && isCounted(one, watched.panel, watched.covered)
  const known = series.occurrences.filter((one) => one.days.from <= asOf)
  const counted = known.filter(isTold)
  const inWindow = counted.filter(({ days: at }) => at.from >= window.from)
  const others = known.filter((one) => one.days.from >= window.from && one.isExact && one.told.length > 0)
  const covered = watched ? daysIn(watched.covered, window) : 0
  const baseline = watched && baselineOf(series.occurrences, watched, { toldBy: 'panel' })
  const last = lastOf(counted, watched, asOf)
  const isData = covered >= LEAST_COVERED * days
  return {
    kind: series.kind,
    key: series.key,
    name: series.name,
    ...(isData ? stateOf(baseline, inWindow.length, covered, last) : NO_DATA),
    window: { from: dayText(window.from), to: dayText(window.to), days, coveredDays: covered },
    feeds: [...(panel?.feeds ?? [])].map((key) => feeds.get(key)!.name).sort(),
    count: inWindow.length,
    toldByOthers: others.length - inWindow.length,
    accusedOnly: series.kind === 'actor' ? inWindow.filter(({ parts }) => parts.accused.has(series.key)).length : 0,
    baseline: baseline && panel && baselineShape(baseline, panel.baseline),
    last,
    record: extremesOf(counted, watched?.covered ?? []),
  }
}

type State = Pick<Pace, 'state' | 'chance' | 'expected'>

const NO_DATA: State = { state: 'no-data', chance: null, expected: null }

function stateOf(baseline: Baseline | null, count: number, covered: number, last: Pace['last']): State {
  if (baseline === null) return { ...NO_DATA, state: 'no-baseline' }
  const of = forecast(baseline.rate, covered)
  const expected = expectedRange(of, TAIL)
  const [many, few] = [atLeast(of, count), atMost(of, count)]
  const silence = last && last.coveredSince > 0 ? atMost(forecast(baseline.rate, last.coveredSince), 0) : 1
  if (many <= TAIL) return { state: 'escalation', chance: rounded(many), expected }
  const least = Math.min(few, silence)
  if (least <= TAIL) return { state: 'lull', chance: rounded(least), expected }
  return { state: 'usual', chance: rounded(Math.min(many, least)), expected }
}

function lastOf(counted: readonly Occurrence[], watched: Watched | null, asOf: number): Pace['last'] {
  const last = counted.at(-1)
  if (!last || !watched) return null
  const before = counted.findLast(({ days }) => days.from < last.days.from)
  const { from } = last.days
  return {
    incident: last.incident,
    day: dayText(from),
    daysSince: asOf - from,
    coveredSince: daysIn(watched.covered, { from: from + 1, to: asOf }),
    daysBefore: before ? from - before.days.from : null,
  }
}

function baselineShape({ count, days, rate }: Baseline, span: Days): PaceBaseline {
  const [low, high] = weeklyInterval(rate)
  return {
    from: dayText(span.from),
    to: dayText(span.to),
    coveredDays: Math.min(days, lengthOf(span)),
    count,
    perWeek: rounded((count / days) * 7),
    interval: [rounded(low), rounded(high)],
    dispersion: rounded(rate.dispersion),
  }
}
