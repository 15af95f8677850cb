import {
  civilDate,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  isoWeek,
  mondayOf,
  pad,
  shiftMonth,
} from './calendar.ts'
import type { Part, Season } from './expression.ts'

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century'

/** A stretch of the calendar, both days included, with the names TIMEX3 and EDTF have for it. */
export interface Period {
  grain: Grain
  first: DayNumber
  last: DayNumber
  value: string
  edtf: string
}

export function dayPeriod(day: DayNumber): Period {
  return { grain: 'day', first: day, last: day, value: isoDay(day), edtf: isoDay(day) }
}

export function weekPeriod(day: DayNumber): Period {
  const monday = mondayOf(day)
  return { grain: 'week', ...stretch(monday, monday + 6), value: isoWeek(day) }
}

export function weekendPeriod(day: DayNumber): Period {
  const monday = mondayOf(day)
  return { grain: 'week', ...stretch(monday + 5, monday + 6), value: `${isoWeek(day)}-WE` }
}

export function monthPeriod(year: number, month: number): Period {
  const name = isoMonth(year, month)
  const first = dayNumber(year, month, 1)
  return { grain: 'month', first, last: first + daysInMonth(year, month) - 1, value: name, edtf: name }
}

export function yearPeriod(year: number): Period {
  const name = pad(year, 4)
  return { grain: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), value: name, edtf: name }
}

/** A decade (prefix 195) or a century (prefix 19: the years 1900 to 1999). */
export function eraPeriod(prefix: number): Period {
  const years = prefix < 100 ? 100 : 10
  const [first, last] = [dayNumber(prefix * years, 1, 1), dayNumber((prefix + 1) * years, 1, 1) - 1]
  const value = String(prefix)
  return { grain: years === 10 ? 'decade' : 'century', first, last, value, edtf: value.padEnd(4, 'X') }
}

export function quarterPeriod(year: number, quarter: number): Period {
  const first = dayNumber(year, quarter * 3 - 2, 1)
  return {
    grain: 'quarter',
    ...stretch(first, dayNumber(year, quarter * 3 + 1, 1) - 1),
    value: `${pad(year, 4)}-Q${quarter}`,
  }
}

const seasonMonths: Readonly<Record<Season, { month: number; edtf: number }>> = {
  SP: { month: 3, edtf: 21 },
  SU: { month: 6, edtf: 22 },
  FA: { month: 9, edtf: 23 },
  WI: { month: 12, edtf: 24 },
}

/** A season of the northern half of the earth; a winter is counted with the year it begins in. */
export function seasonPeriod(year: number, season: Season): Period {
  const { month, edtf } = seasonMonths[season]
  const end = shiftMonth(year, month, 3)
  return {
    grain: 'season',
    first: dayNumber(year, month, 1),
    last: dayNumber(end.year, end.month, 1) - 1,
    value: `${pad(year, 4)}-${season}`,
    edtf: `${pad(year, 4)}-${edtf}`,
  }
}

/** "The winter of 1942" may be the one that began or the one that ended in that year. */
export function seasonOfYear(year: number, season: Season): Period {
  const period = seasonPeriod(year, season)
  return season === 'WI' ? { ...period, first: dayNumber(year, 1, 1) } : period
}

/** The early, middle or late third of a month or a longer stretch; a day or week keeps its bounds. */
export function partOf(period: Period, part: Part): Period {
  if (period.grain === 'day' || period.grain === 'week') return period
  const [first, last] = period.grain === 'month' ? thirdOfMonth(period, part) : thirdOfMonths(period, part)
  return { ...period, ...stretch(first, last) }
}

function thirdOfMonth({ first, last }: Period, part: Part): [DayNumber, DayNumber] {
  if (part === 'early') return [first, first + 9]
  return part === 'mid' ? [first + 10, first + 19] : [first + 20, last]
}

function thirdOfMonths({ first, last }: Period, part: Part): [DayNumber, DayNumber] {
  const third = Math.floor((last - first + 1) / 3)
  if (part === 'early') return [first, monthEnd(first + third - 15)]
  return part === 'mid'
    ? [monthStart(first + third + 15), monthEnd(last - third - 15)]
    : [monthStart(last - third + 15), last]
}

function monthStart(day: DayNumber): DayNumber {
  const { year, month } = civilDate(day)
  return dayNumber(year, month, 1)
}

function monthEnd(day: DayNumber): DayNumber {
  const { year, month } = civilDate(day)
  return dayNumber(year, month + 1, 1) - 1
}

function stretch(first: DayNumber, last: DayNumber): { first: DayNumber; last: DayNumber; edtf: string } {
  return { first, last, edtf: `${isoDay(first)}/${isoDay(last)}` }
}
