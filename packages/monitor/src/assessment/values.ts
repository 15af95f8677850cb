import { relate as relateAreas } from '../linking/geography.ts'
import { boundsOf } from '../linking/moments.ts'
import { typeLikeness } from '../linking/types.ts'
import type { ClaimValue, CountValue, FieldName, NameValue, PlaceValue, TimeValue } from './incident.ts'
import { relateCounts } from './ranges.ts'

/**
 * How value `a` stands to value `b` of one field: the same; `a` entails `b` or the other way about ("five" entails
 * "several"); both can be true; they cannot both be true; or they are of different things and not compared.
 */
export type ValueRelation = 'same' | 'entails' | 'entailed' | 'compatible' | 'contradicts' | 'apart'

export function isCount(value: ClaimValue): value is CountValue {
  return 'min' in value
}

export function isPlace(value: ClaimValue): value is PlaceValue {
  return 'latitude' in value
}

export function isTime(value: ClaimValue): value is TimeValue {
  return 'edtf' in value
}

export function isName(value: ClaimValue): value is NameValue {
  return 'key' in value && !isPlace(value)
}

/** What equal values share. */
export function valueKey(value: ClaimValue): string {
  if (isCount(value)) {
    const { min, max, approximate, status, scope, stage, of } = value
    return [min ?? '', max ?? '', approximate ? '~' : '', status ?? '', scope ?? '', stage ?? '', of ?? ''].join('|')
  }
  if (isPlace(value)) return `${value.key}@${value.latitude ?? ''},${value.longitude ?? ''}`
  return isTime(value) ? timeKey(value) : value.key
}

/** A time is what it bounds; one that stays relative is its own words. */
function timeKey({ value, earliest, latest }: TimeValue): string {
  return earliest && latest ? `${earliest}/${latest}` : value
}

export function relate(field: FieldName, a: ClaimValue, b: ClaimValue): ValueRelation {
  if (valueKey(a) === valueKey(b)) return 'same'
  if (isCount(a) && isCount(b)) return relateCounts(a, b)
  if (isPlace(a) && isPlace(b)) return relatePlaces(a, b)
  if (isTime(a) && isTime(b)) return relateTimes(a, b)
  return isName(a) && isName(b) ? relateNames(field, a, b) : 'apart'
}

function relatePlaces(a: PlaceValue, b: PlaceValue): ValueRelation {
  switch (relateAreas(a, b)) {
    case 'same':
      return 'same'
    case 'inside':
      return (a.radiusKm ?? 0) <= (b.radiusKm ?? 0) ? 'entails' : 'entailed'
    case 'apart':
      return 'contradicts'
    default:
      return 'compatible'
  }
}

function relateTimes(a: TimeValue, b: TimeValue): ValueRelation {
  const one = boundsOf(a.earliest, a.latest)
  const other = boundsOf(b.earliest, b.latest)
  if (one === null || other === null) return 'compatible'
  if (one.earliest >= other.earliest && one.latest <= other.latest) return 'entails'
  if (other.earliest >= one.earliest && other.latest <= one.latest) return 'entailed'
  return one.earliest <= other.latest && other.earliest <= one.latest ? 'compatible' : 'contradicts'
}

/** Outcomes that do not exclude one another: what was shot down or foiled has failed. */
const FAILED_OUTCOMES = new Set(['failed', 'intercepted', 'foiled'])
/** Where one attack has one true value; targets, victims and weapons may be several. */
const ONE_ACTOR = new Set<FieldName>(['perpetrator', 'claimedBy', 'accused'])

function relateNames(field: FieldName, a: NameValue, b: NameValue): ValueRelation {
  if (field === 'type') return typeLikeness(a.name, b.name) > 0 ? 'compatible' : 'contradicts'
  if (field === 'outcome') {
    return FAILED_OUTCOMES.has(a.key) && FAILED_OUTCOMES.has(b.key) ? 'compatible' : 'contradicts'
  }
  if (ONE_ACTOR.has(field)) return a.vague || b.vague ? 'compatible' : 'contradicts'
  return relateDescriptions(a, b)
}

/** "military base" entails "base"; "base" and "hospital" may both have been hit. */
function relateDescriptions(a: NameValue, b: NameValue): ValueRelation {
  const [one, other] = [a.key.split(' '), b.key.split(' ')]
  if (a.kind === undefined && b.kind === undefined) {
    if (other.every((word) => one.includes(word))) return 'entails'
    if (one.every((word) => other.includes(word))) return 'entailed'
  }
  return 'compatible'
}
