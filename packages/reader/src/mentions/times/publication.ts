import { type DayNumber, dayNumber, isRealDate } from './calendar.ts'

/** When the report was published: its day as the outlet wrote it, and the instant where a clock time and zone are given. */
export interface Publication {
  day: DayNumber
  /** Minutes since 1970 in UTC, null where only the day is known. */
  minute: number | null
}

const PUBLISHED = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$/i

/** Reads the publication time; null where it is absent or makes no sense, so that nothing is dated by it. */
export function readPublication(publishedAt: string | null): Publication | null {
  const match = publishedAt === null ? null : PUBLISHED.exec(publishedAt)
  if (!match) return null
  const [year, month, date, hour, minute] = match.slice(1, 6).map(Number) as [number, number, number, number, number]
  if (year < 1000 || !isRealDate(year, month, date)) return null
  const day = dayNumber(year, month, date)
  if (match[4] === undefined) return { day, minute: null }
  if (hour > 23 || minute > 59) return null
  const offset = readOffset(match[6])
  return { day, minute: offset === null ? null : day * 1440 + hour * 60 + minute - offset }
}

function readOffset(zone: string | undefined): number | null {
  if (zone === undefined) return null
  if (zone.toUpperCase() === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone.startsWith('-') ? -minutes : minutes
}
