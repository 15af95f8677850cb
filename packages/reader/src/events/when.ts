import type { Time } from '../reading.ts'

const DAY = 86_400_000

/** The day a time expression names, where it names one; the text form of its date, else. */
export interface When {
  earliest: number | null
  latest: number | null
  /** Date part of the value: "2024-04-21", "XXXX-WXX-7", "XXXX-01-28". */
  date: string
  precision: Time['precision']
  isSpan: boolean
}

/** Reads a time entry into what comparisons need. */
export function whenOf(time: Time): When {
  return {
    earliest: time.earliest ? Date.parse(time.earliest) : null,
    latest: time.latest ? Date.parse(time.latest) : null,
    date: time.value.replace(/T.*$/, ''),
    precision: time.precision,
    isSpan: time.type === 'DURATION' || time.type === 'SET',
  }
}

/** Can both be the same time? "Sunday" and "2024-04-21" can where the former is resolved, or where it cannot be told. */
export function canCoincide(a: When, b: When): boolean {
  if (a.isSpan || b.isSpan) return true
  if (a.earliest !== null && a.latest !== null && b.earliest !== null && b.latest !== null)
    return a.earliest < b.latest + DAY / 2 && b.earliest < a.latest + DAY / 2
  if (!a.date || !b.date || a.date.startsWith('P') || b.date.startsWith('P')) return true
  if (sameShape(a.date, b.date)) return a.date === b.date || a.date.startsWith(b.date) || b.date.startsWith(a.date)
  return !isCalendarDate(a.date) && !isCalendarDate(b.date) ? true : isCalendarDate(a.date) === isCalendarDate(b.date)
}

/** "XXXX-01-28", "2019": month or year are told, so that a weekday elsewhere is likely another time. */
function isCalendarDate(date: string): boolean {
  return /^[\dX]{4}(-\d\d(-\d\d)?)?$/.test(date) && /\d/.test(date)
}

function sameShape(a: string, b: string): boolean {
  return a.length === b.length || a.startsWith(b) || b.startsWith(a)
}

/** Days from the end of the time to the publication; null where either is not known. */
export function daysBefore(when: When, publishedAt: string | null): number | null {
  const published = publishedAt ? Date.parse(publishedAt) : Number.NaN
  if (Number.isNaN(published) || when.latest === null) return null
  return (published - when.latest) / DAY
}
