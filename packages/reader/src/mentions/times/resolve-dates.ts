import type { Anchors } from './anchors.ts'
import { civilDate, dayNumber, isRealDate, weekdayOf } from './calendar.ts'
import type { When } from './expression.ts'
import {
  dayPeriod,
  eraPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonOfYear,
  seasonPeriod,
  yearPeriod,
} from './period.ts'

type Of<K extends When['kind']> = Extract<When, { kind: K }>

/** "January 28", "May 2023", "1998": the year is the text's own, else the nearest past one. */
export function resolveDate(when: Of<'date'>, anchors: Anchors, isFuture: boolean): Period | null {
  if (when.year !== null) return dated(when.year, when)
  if (when.month === null) return null
  const anchor = anchors.lookBackFrom
  if (anchor === null)
    return anchors.year === null ? null : dated(yearInChronicle(anchors.year, anchors, when.month), when)
  const candidates = [-5, -4, -3, -2, -1, 0, 1, 2]
    .map((by) => dated(civilDate(anchor).year + by, when))
    .filter((period) => period !== null)
    .filter((period) => when.weekday === null || weekdayOf(period.first) === when.weekday)
  return nearest(candidates, anchor, when.turn ?? (isFuture ? 'next' : null))
}

/** In a chronicle January after December is the next year's. */
function yearInChronicle(year: number, { told }: Anchors, month: number): number {
  if (told.any === null || (told.any.grain !== 'day' && told.any.grain !== 'month')) return year
  return month <= 2 && civilDate(told.any.first).month >= 11 ? year + 1 : year
}

/**
 * The candidate that news means: the latest that has begun, unless the words look ahead. A day past the anchor still
 * counts as begun, for it may be tomorrow already where the news happened.
 */
function nearest(candidates: readonly Period[], anchor: number, turn: 'last' | 'this' | 'next' | null): Period | null {
  const begun = candidates.filter(({ first, grain }) => first <= anchor + (grain === 'day' ? 1 : 0)).at(-1) ?? null
  if (turn === 'last') return candidates.filter(({ last }) => last < anchor).at(-1) ?? null
  if (turn === 'next') return candidates.find(({ last }) => last >= anchor) ?? begun
  if (turn === 'this') return candidates.find(({ first }) => civilDate(first).year === civilDate(anchor).year) ?? null
  return begun
}

function dated(year: number, { month, day }: Of<'date'>): Period | null {
  if (month === null) return yearPeriod(year)
  if (day === null) return monthPeriod(year, month)
  return isRealDate(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null
}

/** "Sunday": the nearest past one, the day of publication included; ahead where the words look ahead. */
export function resolveWeekday(when: Of<'weekday'>, anchors: Anchors, isFuture: boolean): Period | null {
  if (anchors.publication === null) return null
  const { day } = anchors.publication
  const back = (weekdayOf(day) - when.weekday + 7) % 7
  if (when.turn === 'last') return dayPeriod(day - (back || 7))
  if (when.turn === 'next') return dayPeriod(day + (7 - back))
  if (isFuture) return dayPeriod(day + ((7 - back) % 7))
  if (when.turn === 'this') return dayPeriod(day - weekdayOf(day) + when.weekday)
  return dayPeriod(day - back)
}

/** "the winter", "last summer", "the spring of 1918". */
export function resolveSeason(when: Of<'season'>, anchors: Anchors, isFuture: boolean): Period | null {
  if (when.year !== null) return seasonOfYear(when.year, when.season)
  const anchor = anchors.publication?.day ?? null
  if (anchor === null) {
    const told = anchors.isChronicle ? anchors.told.any : null
    return told === null ? null : seasonOfYear(civilDate(told.first).year, when.season)
  }
  const { year } = civilDate(anchor)
  const candidates = [-2, -1, 0, 1, 2].map((by) => seasonPeriod(year + by, when.season))
  return nearest(candidates, anchor, when.turn ?? (isFuture ? 'next' : null))
}

/** "the first quarter of 2009", "the third quarter". */
export function resolveQuarter(when: Of<'quarter'>, anchors: Anchors): Period | null {
  if (when.year !== null) return quarterPeriod(when.year, when.quarter)
  if (anchors.publication === null) return null
  const { year } = civilDate(anchors.publication.day)
  const candidates = [quarterPeriod(year - 1, when.quarter), quarterPeriod(year, when.quarter)]
  return nearest(candidates, anchors.publication.day, null)
}

export function resolveEra(when: Of<'era'>): Period {
  return eraPeriod(when.prefix)
}
