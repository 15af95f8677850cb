import { type Days, daysIn, dayText } from './days.ts'
import type { Occurrence } from './occurrences.ts'
import { weekOf } from './watched.ts'

/** The extremes of a series over all days its feeds covered. */
export interface Extremes {
  /** The most covered days between one and the next; null with fewer than two. */
  longestWithout: { coveredDays: number; from: string; to: string } | null
  /** The most in a week from Monday to Sunday. */
  mostInAWeek: { count: number; from: string } | null
}

/** Of what was counted, in order of time; the earlier of two that are equal. */
export function extremesOf(counted: readonly Occurrence[], covered: readonly Days[]): Extremes {
  let longest: Extremes['longestWithout'] = null
  let most: Extremes['mostInAWeek'] = null
  let week = { from: Number.NaN, count: 0 }
  for (const [i, { days }] of counted.entries()) {
    const before = counted[i - 1]?.days.from
    if (before !== undefined && before < days.from) {
      const between = daysIn(covered, { from: before + 1, to: days.from - 1 })
      if (between > (longest?.coveredDays ?? 0)) {
        longest = { coveredDays: between, from: dayText(before), to: dayText(days.from) }
      }
    }
    const from = weekOf(days.from)
    week = { from, count: week.from === from ? week.count + 1 : 1 }
    if (week.count > (most?.count ?? 0)) most = { count: week.count, from: dayText(from) }
  }
  return { longestWithout: longest, mostInAWeek: most }
}
