import { type Rate, rateOf, type Tally, total } from './count-model.ts'
import type { Panel } from './coverage.ts'
import { type Days, daysIn, isIn, lengthOf } from './days.ts'
import type { Occurrence } from './occurrences.ts'
import { firstIndex } from './search.ts'
import type { Watched } from './watched.ts'

/** Whether the panel told of it, closely dated, on a day it covered: what counts. */
export function isCounted({ days, isExact, told }: Occurrence, { feeds }: Panel, covered: readonly Days[]): boolean {
  return isExact && told.some(({ feed }) => feeds.has(feed)) && isIn(covered, days.from)
}

/** What was counted in the baseline, by week, and the rate that makes. */
export interface Baseline extends Tally {
  rate: Rate
}

/** A baseline of which less was covered is none. Our judgement, 2026-11. */
const LEAST_COVERED = 0.5

/** The baseline of these occurrences, in order of time; null where too few of its days were covered. */
export function baselineOf(occurrences: readonly Occurrence[], { panel, covered }: Watched): Baseline | null {
  const weeks = weeksOf(occurrences, panel, covered)
  const { count, days } = total(weeks)
  const rate = days >= LEAST_COVERED * lengthOf(panel.baseline) ? rateOf(weeks) : null
  return rate && { count, days, rate }
}

/** Counts by week of the baseline, each with its covered days; `occurrences` in order of time. */
function weeksOf(occurrences: readonly Occurrence[], panel: Panel, covered: readonly Days[]): Tally[] {
  const { from, to } = panel.baseline
  const weeks: Tally[] = []
  for (let start = from; start <= to; start += 7) {
    weeks.push({ count: 0, days: daysIn(covered, { from: start, to: Math.min(to, start + 6) }) })
  }
  for (let i = firstIndex(occurrences, ({ days }) => days.from >= from); i < occurrences.length; i++) {
    const one = occurrences[i]!
    if (one.days.from > to) break
    if (isCounted(one, panel, covered)) weeks[Math.floor((one.days.from - from) / 7)]!.count++
  }
  return weeks
}
