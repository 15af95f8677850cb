import type { Range } from '@sitrep/reader'
import { AREA_KM, type Area, distanceKm, mostExact, NEAR_KM, radiusOf, relate } from './geography.ts'
import { type Bounds, DAY, gapBetween, HOUR, lengthOf } from './moments.ts'
import { typeLikeness } from './types.ts'
import { slug } from './words.ts'

/** What is compared of a happening, and of the incident it may belong to. */
export interface Traits {
  subTypes: readonly string[]
  places: readonly Area[]
  /** As told; null where no mention gives a date. */
  time: Bounds | null
  /** Between what dates it must have been when nothing is told: news is of the days before it is published. */
  assumedTime: Bounds | null
  perpetrators: readonly string[]
  harmed: readonly string[]
  weapons: readonly string[]
  targets: readonly string[]
  killed: readonly Range[]
  injured: readonly Range[]
}

/**
 * Points for and against two tellings being of one happening. A town and a day alone suffice (3 + 2); a country and a
 * day do not (0.75 + 2), they need actors, weapons, tolls or words as well. Set by hand on the sample reports, 2026-11;
 * no labelled set of war reports has tuned them yet.
 */
export const LINKED_FROM = 4

/** Types less alike than this on the whole cannot be one happening. */
const LEAST_TYPE = 0.25

/** What speaks for two tellings being of one happening, in points; below 0 it speaks against. */
export interface Evidence {
  type: number
  place: number
  time: number
  actors: number
  things: number
  tolls: number
}

/** The evidence that a happening is one with those gathered; null where the types exclude it. */
export function evidenceBetween(a: Traits, b: Traits): Evidence | null {
  const type = meanTypeLikeness(a.subTypes, b.subTypes)
  if (type < LEAST_TYPE) return null
  return {
    type: 2 * type - 1,
    place: placeEvidence(a.places, b.places),
    time: timeEvidence(a, b),
    actors: actorEvidence(a, b),
    things: thingEvidence(a, b, type),
    tolls: tollEvidence(a, b),
  }
}

/** An incident most outlets call an air strike is not joined to shelling because one of them called it that. */
function meanTypeLikeness(telling: readonly string[], gathered: readonly string[]): number {
  let sum = 0
  for (const other of gathered) sum += Math.max(0, ...telling.map((one) => typeLikeness(one, other)))
  return gathered.length === 0 ? 0 : sum / gathered.length
}

function placeEvidence(a: readonly Area[], b: readonly Area[]): number {
  if (a.length === 0 || b.length === 0) return 0
  return Math.max(...pointedAt(a).flatMap((one) => pointedAt(b).map((other) => placePoints(one, other))))
}

/** The places that can be pointed at where there are any, else the smallest area. */
function pointedAt(areas: readonly Area[]): Area[] {
  const exact = areas.filter((area) => area.latitude !== null && radiusOf(area) <= AREA_KM)
  return exact.length > 0 ? exact : [mostExact(areas)!]
}

function placePoints(one: Area, other: Area): number {
  const larger = Math.max(radiusOf(one), radiusOf(other))
  switch (relate(one, other)) {
    case 'same':
      return exactness(larger)
    case 'near':
      return nearness(one, other)
    case 'inside':
      return Math.min(1.25, exactness(larger))
    case 'apart':
      return slug(one.name) === slug(other.name) ? 0 : one.country === other.country ? -3 : -5
    default:
      return slug(one.name) === slug(other.name) ? 2 : 0
  }
}

/** Two named villages a few kilometres apart are two places of most wars' days, and of some reporters' one base. */
function nearness(a: Area, b: Area): number {
  const km = distanceKm(a, b) ?? 0
  return km <= Math.max(radiusOf(a), radiusOf(b)) ? 1.5 : 0.25
}

/** How much it says that two happenings share a place of this size. */
function exactness(radiusKm: number): number {
  if (radiusKm <= NEAR_KM) return 3
  if (radiusKm <= 3 * AREA_KM) return 2
  return radiusKm <= 8 * AREA_KM ? 1.25 : 0.75
}

function timeEvidence(a: Traits, b: Traits): number {
  const one = a.time ?? a.assumedTime
  const other = b.time ?? b.assumedTime
  if (one === null || other === null) return 0
  const told = a.time !== null && b.time !== null
  const gap = gapBetween(one, other)
  if (gap === 0) return told ? exactOverlap(one, other) : 1
  if (gap <= 12 * HOUR) return 0.5
  return gap <= DAY ? -1 : -4
}

function exactOverlap(a: Bounds, b: Bounds): number {
  const longer = Math.max(lengthOf(a), lengthOf(b))
  if (longer <= 1.5 * DAY) return 2
  return longer <= 8 * DAY ? 1 : 0.25
}

function actorEvidence(a: Traits, b: Traits): number {
  let points = 0
  if (shared(a.perpetrators, b.perpetrators) > 0) points += 1
  else if (a.perpetrators.length > 0 && b.perpetrators.length > 0) points -= 0.75
  if (shared(a.harmed, b.harmed) > 0) points += 0.75
  // who is hit here and hits there: the answer, not the attack
  if (shared(a.perpetrators, b.harmed) + shared(a.harmed, b.perpetrators) > 0) points -= 2
  return points
}

function thingEvidence(a: Traits, b: Traits, type: number): number {
  const targets = shared(a.targets, b.targets) > 0 ? 0.5 : 0
  if (shared(a.weapons, b.weapons) > 0) return targets + 0.5
  // another type and other weapons: the jet that struck the launcher, not the rockets it answers
  const otherWeapons = a.weapons.length > 0 && b.weapons.length > 0 && type < 0.75
  return otherWeapons ? targets - 1.25 : targets
}

function tollEvidence(a: Traits, b: Traits): number {
  return Math.max(compareTolls(a.killed, b.killed), compareTolls(a.injured, b.injured), -0.75)
}

function compareTolls(a: readonly Range[], b: readonly Range[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let best = Number.NEGATIVE_INFINITY
  for (const one of a) for (const other of b) best = Math.max(best, compareToll(one, other))
  return best
}

function compareToll(a: Range, b: Range): number {
  const [low, high] = [Math.max(a.min ?? 0, b.min ?? 0), Math.min(a.max ?? Infinity, b.max ?? Infinity)]
  if (low <= high) return a.min === b.min && a.max === b.max && (a.min ?? 0) > 1 ? 1 : 0.25
  return low > 3 * (high + 1) ? -0.75 : 0
}

function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0
  for (const key of a) if (b.includes(key)) count++
  return count
}
