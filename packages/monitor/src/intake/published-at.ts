import { refusal } from '../errors.ts'

const DATE = /^(\d{4})-(\d\d)-(\d\d)/
const DATE_TIME =
  /^\d{4}-\d\d-\d\d(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/

/** Passes an ISO date or date-time on as it was given; refuses what no calendar or no newspaper has. */
export function checkPublishedAt(value: string | null, name: string): string | null {
  if (value === null) return null
  if (!isPublicationDate(value)) throw refusal('invalid-date', name, value.slice(0, 60))
  return value
}

export function isPublicationDate(value: string): boolean {
  const match = DATE_TIME.test(value) ? DATE.exec(value) : null
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const RFC_822 =
  /^(?:[A-Z][a-z]{2,8},?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[A-Z]{1,5})?$/
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** The zone names RFC 822 knows, in hours from UTC. */
const ZONES: Record<string, number> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
}

/**
 * A date as feeds and pages write them, as an ISO date-time: "Mon, 22 Apr 2024 08:00:00 +0200" → "2024-04-22T06:00:00Z".
 * Null for what cannot be read: these formats are not ours, and a report without a date is still a report.
 */
export function publishedAtFrom(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? ''
  if (isPublicationDate(trimmed)) return trimmed
  const match = RFC_822.exec(trimmed)
  if (!match) return null
  const [, day, monthName, year, hour, minute, second = '0', zone = ''] = match
  const offset = zoneMinutes(zone)
  const month = MONTHS.indexOf(monthName!)
  if (offset === null || month < 0) return null
  const instant = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute) - offset, Number(second))
  const iso = new Date(instant).toISOString().replace('.000Z', 'Z')
  return isPublicationDate(iso) ? iso : null
}

function zoneMinutes(zone: string): number | null {
  if (/^[+-]/.test(zone)) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))
    return zone.startsWith('-') ? -minutes : minutes
  }
  const hours = ZONES[zone]
  return hours === undefined ? null : hours * 60
}
