import { type Rate, rateOf, type Tally, total } from './count-model.ts'
import type { Panel } from './coverage.ts'
import { type Days, daysIn, isIn, lengthOf } from './days.ts'
import type { Occurrence } from './occurrences.ts'
import { firstIndex } from './search.ts'
import type { Watched } from './watched.ts'

/** Whether the panel told of it, closely dated, on a day it covered: what counts. */
export function isCounted(one: Occurrence, { feeds }: Panel, covered: readonly Days[]): boolean {
  return isKnown(one, covered) && one.told.some(({ feed }) => feeds.has(feed))
}

/** Whether anybody told of it, closely dated, on a covered day. */
function isKnown({ days, isExact, told }: Occurrence, covered: readonly Days[]): boolean {
  return isExact && told.length > 0 && isIn(covered, days.from)
}

/** What was counted in the baseline, by week, and the rate that makes. */
export interface Baseline extends Tally {
  rate: Rate
}

/** A baseline of which less was covered is none. Our judgement, 2026-11. */
const LEAST_COVERED = 0.5

/**
 * The baseline of these occurrences, in order of time; null where too few of its days were covered. What anybody told of is
 * counted where too many are safer than too few.
 */
export function baselineOf(
  occurrences: readonly Occurrence[],
  { panel, covered }: Watched,
  { toldBy }: { toldBy: 'panel' | 'anybody' },
): Baseline | null {
  const counts = (one: Occurrence) => (toldBy === 'panel' ? isCounted(one, panel, covered) : isKnown(one, covered))
  const weeks = weeksOf(occurrences, panel.baseline, covered, counts)
  const { count, days } = total(weeks)
  const rate = days >= LEAST_COVERED * lengthOf(panel.baseline) ? rateOf(weeks) : null
  return rate && { count, days, rate }
}

/** Counts by week of the baseline, each with its covered days; `occurrences` in order of time. */
function weeksOf(
  occurrences: readonly Occurrence[],
  { from, to }: Days,
  covered: readonly Days[],
  counts: (one: Occurrence) => boolean,
): Tally[] {
  const weeks: Tally[] = []
  for (let start = from; start <= to; start += 7) {
    weeks.push({ count: 0, days: daysIn(covered, { from: start, to: Math.min(to, start + 6) }) })
  }
  for (let i = firstIndex(occurrences, ({ days }) => days.from >= from); i < occurrences.length; i++) {
    const one = occurrences[i]!
    if (one.days.from > to) break
    if (counts(one)) weeks[Math.floor((one.days.from - from) / 7)]!.count++
  }
  return weeks
}
