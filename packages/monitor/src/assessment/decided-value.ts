import { refusal } from '../errors.ts'
import { FAMILY_OF_SUB_TYPE } from '../linking/lexicon/type-families.ts'
import { DAY } from '../linking/moments.ts'
import { slug } from '../linking/words.ts'
import { COUNT_FIELDS } from './fields.ts'
import type { ClaimValue, CountValue, FieldName, NameValue, PlaceValue, TimeValue } from './incident.ts'

/** What a place needs beside its name to stand on a map. */
export interface MapPoint {
  latitude?: number
  longitude?: number
  country?: string
}

const COUNTS: ReadonlySet<FieldName> = new Set(COUNT_FIELDS)
const OUTCOMES = ['hit', 'intercepted', 'failed', 'foiled', 'unknown']
const LONGEST_NAME = 200
/** More people than live: a slip of the finger. */
const MOST = 10_000_000_000

/** The value an analyst writes for a field, or a refusal that says what the field takes. */
export function decidedValue(field: FieldName, words: string, where: MapPoint = {}): ClaimValue {
  const text = words.trim().replace(/\s+/g, ' ')
  const isPlace = field === 'place' || field === 'launch'
  if (!isPlace && Object.keys(where).length > 0) {
    throw refusal('invalid-decision', `"${field}" is no place: it takes no coordinates and no country`)
  }
  if (COUNTS.has(field)) return countOf(field, text)
  if (field === 'time') return timeOf(text)
  const name = nameOf(field, text)
  if (isPlace) return placeOf(name, where)
  return { key: keyOf(field, name), name }
}

/** "12", "10-14", "at least 5", "up to 5", "about 50", "none". */
function countOf(field: FieldName, text: string): CountValue {
  const match = /^(about )?(?:(at least|up to) )?(\d+|none)(?:\s*(?:-|–|to)\s*(\d+))?$/i.exec(text)
  const [first, second] = [numberOf(match?.[3]), numberOf(match?.[4])]
  const [, about, bound] = match ?? []
  const wrong =
    !match || first === null || first > MOST || (second !== null && (bound || second < first || second > MOST))
  if (wrong)
    throw refusal('invalid-decision', `"${field}" takes a number: 12, 10-14, at least 5, up to 5, about 50, none`)
  const approximate = about !== undefined
  if (bound?.toLowerCase() === 'at least') return { min: first, max: null, approximate }
  if (bound) return { min: null, max: first, approximate }
  return { min: first, max: second ?? first, approximate }
}

function numberOf(digits: string | undefined): number | null {
  if (digits === undefined) return null
  return digits.toLowerCase() === 'none' ? 0 : Number(digits)
}

/** "2024-04-21", "2024-04-21/2024-04-22" or a moment, "2024-04-21T18:50:00Z". */
function timeOf(text: string): TimeValue {
  const [from = '', to = from] = text.split('/')
  const [earliest, latest] = [momentOf(from), momentOf(to)]
  const end = latest === null ? null : isDay(to) ? latest + DAY - 1000 : latest
  if (earliest === null || end === null || end < earliest || text.split('/').length > 2) {
    throw refusal(
      'invalid-decision',
      '"time" takes a day, two days or a moment: 2024-04-21, 2024-04-21/2024-04-22, 2024-04-21T18:50:00Z',
    )
  }
  return { value: text, edtf: text, earliest: iso(earliest), latest: iso(end) }
}

function momentOf(text: string): number | null {
  if (!isDay(text) && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text)) return null
  const time = Date.parse(text)
  // No calendar has a 30 February, which Date.parse may take for 1 March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text.slice(0, 10)) ? null : time
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}

function iso(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z')
}

function nameOf(field: FieldName, text: string): string {
  if (text === '' || text.length > LONGEST_NAME || slug(text) === '') {
    throw refusal('invalid-decision', `"${field}" takes a name of up to ${LONGEST_NAME} characters`)
  }
  if (field === 'type') return oneOf(field, text, Object.keys(FAMILY_OF_SUB_TYPE))
  return field === 'outcome' ? oneOf(field, text, OUTCOMES) : text
}

function oneOf(field: FieldName, text: string, known: readonly string[]): string {
  const found = known.find((name) => name.toLowerCase() === text.toLowerCase())
  if (found === undefined) throw refusal('invalid-decision', `"${field}" takes one of: ${known.join(', ')}`)
  return found
}

/** Types, actors and outcomes by their slug; targets and weapons by their words, as `names.ts` keys them. */
function keyOf(field: FieldName, name: string): NameValue['key'] {
  return field === 'target' || field === 'victim' || field === 'weapon' ? slug(name).replaceAll('-', ' ') : slug(name)
}

function placeOf(name: string, { latitude, longitude, country }: MapPoint): PlaceValue {
  const isOnMap = latitude !== undefined && longitude !== undefined
  return {
    key: `name:${slug(name)}`,
    name,
    latitude: isOnMap ? latitude : null,
    longitude: isOnMap ? longitude : null,
    radiusKm: isOnMap ? 1 : null,
    country: country ?? null,
    admin1: null,
    admin2: null,
    admin3: null,
    pcode: null,
    reasons: ['an analyst decided'],
  }
}
