import type { Candidate } from '../gazetteer/gazetteer.ts'
import type { Document } from '../language/document.ts'
import { AREA_NOUNS, DIRECTIONS, LENGTHS, NEARNESS } from './lexicon/place-words.ts'
import type { PlaceName } from './place-names.ts'

/** Where a place is said to be by its relation to a named one: the words, and the circle they describe. */
export interface Relation {
  /** "northern Iraq", "30 km north of Kirkuk". */
  name: string
  /** First token of the place's own span; the named place's own, unless the direction is part of the name. */
  first: number
  /** First token of the words that measure from the named place ("30", "north"); null where none do. */
  measured: number | null
  latitude: number
  longitude: number
  radiusKm: number
  /** ACLED's precision where the relation settles it. */
  precision: 2 | 3
  reason: string
}

/** The relation in which the words before a name put it, or null where the place itself is meant. */
export function relationOf(
  document: Document,
  name: PlaceName,
  place: Candidate,
  sentenceFirst: number,
): Relation | null {
  return (
    partOf(document, name, place, sentenceFirst) ??
    distanceFrom(document, name, place, sentenceFirst) ??
    nearTo(document, name, place, sentenceFirst)
  )
}

/** "northern Iraq", "north-eastern Syria"; but in "the northern Nineveh province" all of the province is meant. */
function partOf(document: Document, name: PlaceName, place: Candidate, sentenceFirst: number): Relation | null {
  const direction = directionBefore(document, name.first, sentenceFirst)
  if (!direction || place.kind === 'site') return null
  const { tokens, text } = document
  const isWhole = tokens[direction.first - 1]?.lower === 'the' && AREA_NOUNS.has(tokens[name.last]?.lower ?? '')
  if (isWhole && place.kind !== 'country') return null
  const [east, north] = direction.way
  const centre = shifted(place, east * place.radiusKm * 0.5, north * place.radiusKm * 0.5)
  return {
    ...centre,
    name: text.slice(tokens[direction.first]!.start, tokens[name.last - 1]!.end),
    first: direction.first,
    measured: null,
    radiusKm: rounded(place.radiusKm * 0.6),
    precision: place.radiusKm > 60 ? 3 : 2,
    reason: `${tokens[direction.first]!.lower} part of ${place.name}`,
  }
}

/** The direction that ends right before a token: "north", "northern", "north-eastern", "north eastern". */
function directionBefore(document: Document, at: number, sentenceFirst: number) {
  const last = document.tokens[at - 1]
  if (at - 1 < sentenceFirst || !last || !DIRECTIONS.has(last.lower)) return null
  const joint = at - 2 > sentenceFirst && document.tokens[at - 2]!.text === '-' ? at - 3 : at - 2
  const outer = joint >= sentenceFirst ? document.tokens[joint]!.lower : ''
  const both = DIRECTIONS.has(outer) ? DIRECTIONS.get(outer + last.lower) : undefined
  return both ? { first: joint, way: both } : { first: at - 1, way: DIRECTIONS.get(last.lower)! }
}

/** "30 km north of Kirkuk", "12 miles from the town", "south of Aleppo". */
function distanceFrom(document: Document, name: PlaceName, place: Candidate, sentenceFirst: number): Relation | null {
  const { tokens } = document
  const at = prepositionOf(document, name, sentenceFirst)
  const preposition = tokens[at]?.lower ?? ''
  if (at <= sentenceFirst || (preposition !== 'of' && preposition !== 'from' && preposition !== 'outside')) return null
  const direction = preposition === 'outside' ? null : directionBefore(document, at, sentenceFirst)
  const start = direction ? skipBack(document, direction.first - 1, sentenceFirst) : at - 1
  const km = lengthAt(document, start, sentenceFirst)
  if (km === null && (direction === null || preposition !== 'of' || isWide(place))) return null
  const far = km?.km ?? place.radiusKm + 10
  const [east, north] = direction?.way ?? [0, 0]
  const from = km?.first ?? direction!.first
  return {
    ...shifted(place, east * far, north * far),
    name: document.text.slice(tokens[from]!.start, tokens[name.last - 1]!.end),
    first: name.first,
    measured: from,
    radiusKm: rounded(
      direction === null ? far + place.radiusKm : Math.max(5, far * 0.3) + Math.min(20, place.radiusKm),
    ),
    precision: 2,
    reason: `${direction ? tokens[direction.first]!.lower : 'away'} of ${place.name}${km ? ` by ${rounded(km.km)} km` : ''}`,
  }
}

/** "to the north of": steps back over what may stand between length and direction. */
function skipBack(document: Document, at: number, sentenceFirst: number): number {
  let here = at
  while (here > sentenceFirst && (document.tokens[here]!.lower === 'the' || document.tokens[here]!.lower === 'to'))
    here--
  return here
}

function lengthAt(document: Document, at: number, sentenceFirst: number): { km: number; first: number } | null {
  const token = document.tokens[at]
  if (!token || at < sentenceFirst) return null
  const closed = /^(\d+(?:\.\d+)?)(km|mi)$/.exec(token.lower)
  if (closed) return { km: Number(closed[1]) * LENGTHS.get(closed[2]!)!, first: at }
  const unit = LENGTHS.get(token.lower)
  let number = at - 1
  if (number > sentenceFirst && document.tokens[number]!.text === '-') number--
  const amount = number >= sentenceFirst ? Number(document.tokens[number]!.text.replaceAll(',', '')) : Number.NaN
  if (unit === undefined || !Number.isFinite(amount)) return null
  return { km: amount * unit, first: number }
}

/** "near Kirkuk", "close to Kirkuk", "on the outskirts of Kirkuk". */
function nearTo(document: Document, name: PlaceName, place: Candidate, sentenceFirst: number): Relation | null {
  if (isWide(place)) return null
  const { tokens } = document
  const at = prepositionOf(document, name, sentenceFirst)
  if (at < sentenceFirst) return null
  const word = tokens[at]!.lower
  const before = tokens[at - 1]?.lower ?? ''
  const close =
    (word === 'to' && before === 'close') || (word === 'of' && (before === 'outskirts' || before === 'vicinity'))
  if (!NEARNESS.has(word) && !close) return null
  return {
    latitude: place.latitude,
    longitude: place.longitude,
    name: `near ${document.text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)}`,
    first: name.first,
    measured: null,
    radiusKm: rounded(place.radiusKm + 20),
    precision: 2,
    reason: `said to be near ${place.name}, not in it`,
  }
}

/** The token before a name, or before the noun it goes with: "near Hit", "near the Hit", "near the town of Hit". */
function prepositionOf({ tokens }: Document, { first }: PlaceName, sentenceFirst: number): number {
  const isPlaceOf =
    first - 3 > sentenceFirst && tokens[first - 1]!.lower === 'of' && AREA_NOUNS.has(tokens[first - 2]!.lower)
  const at = isPlaceOf ? first - 3 : first - 1
  return at > sentenceFirst && tokens[at]!.lower === 'the' ? at - 1 : at
}

function isWide({ kind }: Candidate): boolean {
  return kind === 'country' || kind === 'admin1' || kind === 'region'
}

function shifted(place: Candidate, eastKm: number, northKm: number) {
  const latitude = Math.max(-89, Math.min(89, place.latitude + northKm / 111.2))
  const longitude = place.longitude + eastKm / (111.2 * Math.cos((latitude * Math.PI) / 180))
  return { latitude: rounded(latitude), longitude: rounded(((longitude + 540) % 360) - 180) }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
