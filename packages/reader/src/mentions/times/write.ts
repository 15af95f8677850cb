import type { Time } from '../../reading.ts'
import { type DayNumber, isoDay, pad } from './calendar.ts'
import type { Clock, Expression, When } from './expression.ts'
import { type Period, partOf } from './period.ts'
import type { Publication } from './publication.ts'

/** What the public entry of a time says, less its id and span. */
export type Resolved = Omit<Time, 'id' | 'start' | 'end'>

/** An expression whose day, month or year is known. */
export function writePeriod(found: Expression, period: Period): Resolved {
  const held = found.part ? partOf(period, found.part) : period
  const { clock, dayPart } = found
  const type = clock || dayPart ? 'TIME' : 'DATE'
  if (clock) return writeClock(found, clock, held)
  return {
    type,
    value: dayPart && held.grain === 'day' ? `${held.value}T${dayPart}` : held.value,
    edtf: held.edtf,
    ...dayBounds(held.first, held.last),
    precision: precisionOf(held.last - held.first + 1),
  }
}

function writeClock(found: Expression, clock: Clock, day: Period): Resolved {
  const { localDay, instant } = momentOf(found, clock, day.first)
  const local = `${isoDay(localDay)}T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}`
  const zone = clock.zone === null ? '' : zoneMark(clock.zone)
  return {
    type: 'TIME',
    value: `${local}${zone}`,
    edtf: `${local}:00${zone}`,
    ...(instant === null
      ? dayBounds(localDay, localDay)
      : { earliest: isoMinute(instant), latest: isoMinute(instant) }),
    precision: 1,
  }
}

/** The local day, and the minute in UTC where one of the clocks names its zone. */
function momentOf(found: Expression, clock: Clock, day: DayNumber): { localDay: DayNumber; instant: number | null } {
  const local = day * 1440 + clock.hour * 60 + clock.minute
  if (clock.zone !== null) return { localDay: day, instant: local - clock.zone }
  if (found.universal === null) return { localDay: day, instant: null }
  const { hour, minute, zone } = found.universal
  const universal = day * 1440 + hour * 60 + minute - (zone ?? 0)
  const ahead = minutesAhead(local - universal)
  if (!found.isUniversalDay) return { localDay: day, instant: local - ahead }
  return { localDay: Math.floor((universal + ahead) / 1440), instant: universal }
}

/** How far local time is ahead of UTC, in minutes: of the two ways round the day the shorter, up to 13 hours ahead. */
function minutesAhead(difference: number): number {
  const ahead = ((difference % 1440) + 1440) % 1440
  return ahead > 780 ? ahead - 1440 : ahead
}

function zoneMark(zone: number): string {
  if (zone === 0) return 'Z'
  const size = Math.abs(zone)
  return `${zone < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}

/** Whole days in UTC: the least that can be said where no zone is known. */
function dayBounds(first: DayNumber, last: DayNumber): { earliest: string; latest: string } {
  return { earliest: `${isoDay(first)}T00:00:00Z`, latest: `${isoDay(last)}T23:59:59Z` }
}

function isoMinute(minutes: number): string {
  const day = Math.floor(minutes / 1440)
  const rest = minutes - day * 1440
  return `${isoDay(day)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}:00Z`
}

/** ACLED's time precision: 1 the day is known, 2 the week or part of the month, 3 the month or more. */
export function precisionOf(days: number): 1 | 2 | 3 {
  if (days <= 1) return 1
  return days <= 11 ? 2 : 3
}

const minutesOf: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  weekend: 1440 * 2,
  week: 1440 * 7,
  fortnight: 1440 * 14,
  month: 1440 * 30.44,
  quarter: 1440 * 91.3,
  year: 1440 * 365.25,
  decade: 1440 * 3652.5,
  century: 1440 * 36525,
}

/** "three weeks"; "the past 24 hours" has bounds, counted back from the publication. */
export function writeDuration(when: Extract<When, { kind: 'duration' }>, publication: Publication | null): Resolved {
  const plain = { type: 'DURATION', value: when.value, edtf: null, precision: null } as const
  if (publication === null || when.reaching === null || when.amount === null) return plain
  const length = Math.round(when.amount * minutesOf[when.unit]!)
  // No news counts back or ahead a thousand years.
  if (length > 1000 * minutesOf.year!) return plain
  const sign = when.reaching === 'back' ? -1 : 1
  const isExact = publication.minute !== null && length < 4 * 1440
  const now = isExact ? publication.minute! : publication.day * 1440
  const [from, to] = [Math.min(now, now + sign * length), Math.max(now, now + sign * length)]
  const [first, last] = [Math.floor(from / 1440), Math.floor(to / 1440)]
  const bounds = isExact ? { earliest: isoMinute(from), latest: isoMinute(to) } : dayBounds(first, last)
  return { ...plain, edtf: `${isoDay(first)}/${isoDay(last)}`, ...bounds, precision: precisionOf(length / 1440) }
}

/** An expression with nothing to resolve it against: as much as the words say, and no bounds. */
export function writeRelative(found: Expression): Resolved {
  const type = found.clock || found.dayPart ? 'TIME' : 'DATE'
  const value = relativeValue(found)
  const isEdtf = /^XXXX-\d\d(?:-\d\d)?$/.test(value)
  return { type, value, edtf: isEdtf ? value : null, precision: null }
}

function relativeValue(found: Expression): string {
  const { clock, dayPart, when } = found
  if (clock && when.kind === 'undated') {
    const mark = clock.zone === null ? '' : zoneMark(clock.zone)
    return `T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}${mark}`
  }
  const time = clock ? `T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}` : dayPart ? `T${dayPart}` : ''
  return `${relativeDay(when)}${time}`
}

const relativeUnits: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

function relativeDay(when: When): string {
  switch (when.kind) {
    case 'weekday':
      return `XXXX-WXX-${when.weekday}`
    case 'season':
      return `XXXX-${when.season}`
    case 'quarter':
      return `XXXX-Q${when.quarter}`
    case 'date':
      return when.day === null ? `XXXX-${pad(when.month ?? 0, 2)}` : `XXXX-${pad(when.month!, 2)}-${pad(when.day, 2)}`
    case 'shift':
      return relativeUnits[when.unit] ?? 'XXXX-XX-XX'
    default:
      return 'XXXX-XX-XX'
  }
}
