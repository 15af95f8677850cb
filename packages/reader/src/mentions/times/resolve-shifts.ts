import type { Unit } from '../lexicon/time-words.ts'
import type { Anchors } from './anchors.ts'
import { civilDate, type DayNumber, shiftMonth } from './calendar.ts'
import type { When } from './expression.ts'
import {
  dayPeriod,
  eraPeriod,
  type Grain,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'

type Shift = Extract<When, { kind: 'shift' }>

/** "yesterday", "last month", "the next day", "two years earlier". */
export function resolveShift(when: Shift, anchors: Anchors): Period | null {
  const base = baseOf(when, anchors)
  if (base === null) return null
  return shifted(base, when.unit, Math.round(when.by))
}

/** The day a shift starts from; null where what was told last is too coarse to count the unit from. */
function baseOf(when: Shift, { publication, told }: Anchors): DayNumber | null {
  const published = publication?.day ?? null
  if (when.from === 'publication') return published
  if (when.from === 'either' && published !== null) return published
  const base = isDayCount(when.unit) ? told.day : told.any
  if (base === null) return when.by < 0 ? published : null
  return coarseness[base.grain] <= coarsenessNeeded(when.unit) ? base.first : null
}

const coarseness: Readonly<Record<Grain, number>> = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  season: 4,
  year: 5,
  decade: 6,
  century: 7,
}

function isDayCount(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'day'
}

function coarsenessNeeded(unit: Unit): number {
  if (isDayCount(unit)) return 1
  if (unit === 'week' || unit === 'weekend' || unit === 'fortnight') return 2
  if (unit === 'month') return 3
  return unit === 'quarter' ? 4 : unit === 'year' ? 5 : 6
}

function shifted(base: DayNumber, unit: Unit, by: number): Period | null {
  const { year, month } = civilDate(base)
  // Beyond a thousand years nothing in the news is meant as a date, and calendars end.
  if (Math.abs(by) > 1000) return null
  switch (unit) {
    case 'day':
      return dayPeriod(base + by)
    case 'week':
      return weekPeriod(base + by * 7)
    case 'weekend':
      return weekendPeriod(base + by * 7)
    case 'fortnight':
      return weekPeriod(base + by * 14)
    case 'month': {
      const there = shiftMonth(year, month, by)
      return monthPeriod(there.year, there.month)
    }
    case 'quarter': {
      const there = shiftMonth(year, month, by * 3)
      return quarterPeriod(there.year, Math.ceil(there.month / 3))
    }
    case 'year':
      return yearPeriod(year + by)
    case 'decade':
      return eraPeriod(Math.floor(year / 10) + by)
    case 'century':
      return eraPeriod(Math.floor(year / 100) + by)
    default:
      // Hours before or after stay on the day they are counted from only where it is known: they are left relative.
      return null
  }
}
