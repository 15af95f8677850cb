import type { Traits } from './evidence.ts'
import { AREA_KM, type Area, radiusOf } from './geography.ts'
import { type Bounds, DAY, dayNumber, lengthOf } from './moments.ts'
import { slug } from './words.ts'

/**
 * Under what a happening is filed, so that a new one is compared only with those it could be one with: a cell of one degree and a day; a
 * country and a day, of all that lies in it and of all that is told no more exactly than that; a place's name and a day, or a month where
 * the day is not told; an actor and a day. Each kind knows under which keys it is looked up, and who looks it up under which.
 */
type Block =
  | { by: 'cell'; north: number; east: number; day: number }
  | { by: 'in country' | 'wide'; country: string; day: number }
  | { by: 'name'; name: string; day: number }
  /** `dated`: told with days; `undated`: with none, or with so many that they say little. */
  | { by: 'dated' | 'undated'; name: string; month: number | null }
  /** `placeless`: the actor of what has no place, which alone is looked up by its actors. */
  | { by: 'actor' | 'placeless'; actor: string; day: number }

const DAYS_LOOKED_UP = 10
const DAYS_PER_MONTH = 30

/** What a happening says of its own whereabouts, and when its report came. */
export interface Filed {
  traits: Traits
  published: Bounds | null
}

/** All that a happening is filed under. */
export function blocksOf(filed: Filed): Block[] {
  const { traits } = filed
  const days = daysOf(traits.time ?? traits.assumedTime)
  const blocks: Block[] = []
  for (const area of traits.places) {
    const name = slug(area.name)
    for (const day of days) blocks.push({ by: 'name', name, day }, ...blocksOfArea(area, day))
    for (const month of monthsOf(filed)) blocks.push({ by: days.length > 0 ? 'dated' : 'undated', name, month })
  }
  for (const actor of actorsOf(traits)) {
    for (const day of days) {
      blocks.push({ by: 'actor', actor, day })
      if (traits.places.length === 0) blocks.push({ by: 'placeless', actor, day })
    }
  }
  return blocks
}

function blocksOfArea(area: Area, day: number): Block[] {
  const { latitude, longitude, country } = area
  const found: Block[] = []
  if (country !== null) found.push({ by: 'in country', country, day })
  if (country !== null && isWide(area)) found.push({ by: 'wide', country, day })
  if (!isWide(area)) found.push({ by: 'cell', north: Math.floor(latitude!), east: Math.floor(longitude!), day })
  return found
}

function isWide(area: Area): boolean {
  return area.latitude === null || area.longitude === null || radiusOf(area) > AREA_KM
}

/** Where a happening that is filed like this looks others up. */
export function lookedUp(filed: Filed): Block[] {
  const isWideSomewhere = (country: string) => filed.traits.places.some((one) => one.country === country && isWide(one))
  const isExactSomewhere = (country: string) =>
    filed.traits.places.some((one) => one.country === country && !isWide(one))
  return blocksOf(filed).flatMap((block): Block[] => {
    switch (block.by) {
      case 'cell':
        return cellsAround(block)
      case 'in country':
        return isExactSomewhere(block.country) ? around(block.day).map((day) => ({ ...block, by: 'wide', day })) : []
      case 'wide':
        return isWideSomewhere(block.country)
          ? around(block.day).map((day) => ({ ...block, by: 'in country', day }))
          : []
      case 'name':
        return around(block.day).map((day) => ({ ...block, day }))
      case 'dated':
        return [{ ...block, by: 'undated' }]
      case 'undated':
        return [block, { ...block, by: 'dated' }, { ...block, by: 'dated', month: monthBefore(block.month) }]
      case 'placeless':
        return around(block.day).map((day) => ({ ...block, by: 'actor', day }))
      default:
        return []
    }
  })
}

/** Under what those are filed that look up this block: `lookedUp` turned round. */
export function lookedUpFrom(block: Block): Block[] {
  switch (block.by) {
    case 'cell':
      return cellsAround(block)
    case 'in country':
      return around(block.day).map((day) => ({ ...block, by: 'wide', day }))
    case 'wide':
      return around(block.day).map((day) => ({ ...block, by: 'in country', day }))
    case 'name':
      return around(block.day).map((day) => ({ ...block, day }))
    case 'dated':
      return [block.month, monthAfter(block.month)].map((month) => ({ ...block, by: 'undated', month }))
    case 'undated':
      return [block, { ...block, by: 'dated' }]
    case 'actor':
      return around(block.day).map((day) => ({ ...block, by: 'placeless', day }))
    default:
      return []
  }
}

/** A block as a key. */
export function keyOfBlock(block: Block): string {
  return Object.values(block).join(' ')
}

function cellsAround(block: Block & { by: 'cell' }): Block[] {
  const found: Block[] = []
  for (const north of [block.north - 1, block.north, block.north + 1]) {
    for (const east of [block.east - 1, block.east, block.east + 1]) {
      for (const day of around(block.day)) found.push({ by: 'cell', north, east, day })
    }
  }
  return found
}

function around(day: number): number[] {
  return [day - 1, day, day + 1]
}

function monthBefore(month: number | null): number | null {
  return month === null ? null : month - 1
}

function monthAfter(month: number | null): number | null {
  return month === null ? null : month + 1
}

function actorsOf({ perpetrators, harmed }: Traits): Set<string> {
  return new Set([...perpetrators, ...harmed])
}

function daysOf(time: Bounds | null): number[] {
  if (time === null || lengthOf(time) > DAYS_LOOKED_UP * DAY) return []
  return numbersBetween(dayNumber(time.earliest), dayNumber(time.latest))
}

/** The months of its time, else of its report's publication; null is the month of what has neither. */
function monthsOf({ traits, published }: Filed): (number | null)[] {
  const bounds = traits.time ?? traits.assumedTime ?? published
  const own = bounds === null ? [] : numbersBetween(monthNumber(bounds.earliest), monthNumber(bounds.latest))
  return published === null ? [...own, null] : own
}

function monthNumber(time: number): number {
  return Math.floor(dayNumber(time) / DAYS_PER_MONTH)
}

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
