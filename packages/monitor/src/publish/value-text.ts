import { countryName } from '../assessment/country-name.ts'
import type { ClaimValue, CountValue, PlaceValue, TimeValue } from '../assessment/incident.ts'
import { isCount, isPlace, isTime } from '../assessment/values.ts'
import { boundsOf, HOUR, lengthOf } from '../linking/moments.ts'

/** A value in words: "at least 3 rockets fired", "Kharab al-Jir, Syria", "2024-04-21". */
export function valueText(value: ClaimValue): string {
  if (isCount(value)) return countText(value)
  if (isTime(value)) return timeText(value)
  if (isPlace(value)) return placeText(value)
  return value.name
}

function placeText({ name, country }: PlaceValue): string {
  const inCountry = country === null ? name : countryName(country)
  // "northern Iraq" and "Iraqi territory" need no "Iraq" behind them.
  return name.toLowerCase().includes(inCountry.toLowerCase()) ? name : `${name}, ${inCountry}`
}

/** The day, and the hours where the words bound them. */
function timeText({ value, edtf, earliest, latest }: TimeValue): string {
  const bounds = boundsOf(earliest, latest)
  if (bounds === null) return `${edtf ?? value} (not dated)`
  if (lengthOf(bounds) > 20 * HOUR) return edtf ?? `${earliest}/${latest}`
  const [from, to] = [earliest!.slice(0, 16), latest!.slice(0, 16)].map((time) => time.replace('T', ' '))
  return from === to ? `${from} UTC` : `${from} to ${to!.slice(0, 10) === from!.slice(0, 10) ? to!.slice(11) : to} UTC`
}

function countText({ min, max, approximate, status, scope, stage, of }: CountValue): string {
  const counted = stage !== undefined && of !== undefined && (max ?? min) !== 1 ? `${of}s` : of
  const parts = [rangeText(min, max, approximate), counted, stage, status === 'unknown' ? undefined : status]
  if (scope !== undefined && scope !== 'event') parts.push(`(${scope.replace(':', ' ')})`)
  return parts.filter((part) => part !== undefined).join(' ')
}

/** "5", "at least 3", "up to 10", "3 to 5", "about 50". */
export function rangeText(min: number | null, max: number | null, approximate: boolean): string {
  const about = approximate ? 'about ' : ''
  if (min === null) return max === null ? 'unknown' : `up to ${about}${max}`
  if (max === null) return `at least ${about}${min}`
  return min === max ? `${about}${min}` : `${about}${min} to ${max}`
}
