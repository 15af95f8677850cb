import type { Traits } from './evidence.ts'
import type { Gathering } from './gathering.ts'
import { AREA_KM, type Area, radiusOf } from './geography.ts'
import { type Bounds, DAY, dayNumber, lengthOf } from './moments.ts'
import { slug } from './words.ts'

/** Where a gathering is filed, so that a new happening is compared only with those it could belong to. */
export interface Blocks {
  filed: Map<string, Gathering[]>
}

/** Gatherings kept under one key, the latest first looked at: a country's day holds few more incidents. */
const KEPT_PER_KEY = 40
const DAYS_LOOKED_UP = 10

export function createBlocks(): Blocks {
  return { filed: new Map() }
}

/** Files a gathering under all it may be looked up by. */
export function file(blocks: Blocks, gathering: Gathering, traits: Traits): void {
  for (const key of keysOf(traits, 'file')) {
    const filed = blocks.filed.get(key)
    if (filed === undefined) blocks.filed.set(key, [gathering])
    else if (!filed.includes(gathering)) {
      filed.push(gathering)
      if (filed.length > KEPT_PER_KEY) filed.shift()
    }
  }
}

/** The gatherings a happening with these traits could belong to. */
export function lookUp(blocks: Blocks, traits: Traits): Set<Gathering> {
  const found = new Set<Gathering>()
  for (const key of keysOf(traits, 'look-up')) for (const gathering of blocks.filed.get(key) ?? []) found.add(gathering)
  return found
}

/**
 * Keys: a cell of one degree and a day (the cells around as well when looking up); a country and a day where either
 * side knows no more; a place's name without a day; an actor and a day where there is no place.
 */
function keysOf(traits: Traits, use: 'file' | 'look-up'): string[] {
  const keys: string[] = []
  const days = daysOf(traits.time ?? traits.assumedTime, use)
  for (const area of traits.places) {
    keys.push(`name ${slug(area.name)}`)
    for (const where of whereabouts(area, use)) for (const day of days) keys.push(`${where} ${day}`)
  }
  if (traits.places.length === 0 || use === 'file') {
    for (const actor of [...traits.perpetrators, ...traits.harmed]) for (const day of days) keys.push(`${actor} ${day}`)
  }
  return keys
}

function whereabouts(area: Area, use: 'file' | 'look-up'): string[] {
  const { latitude, longitude, country } = area
  const wide = latitude === null || longitude === null || radiusOf(area) > AREA_KM
  const found: string[] = []
  if (country !== null && (wide || use === 'file')) found.push(`${country} any`)
  if (country !== null && (wide ? use === 'file' : use === 'look-up')) found.push(`${country} wide`)
  if (!wide) found.push(...cells(latitude, longitude, use === 'file' ? 0 : 1))
  return found
}

function cells(latitude: number, longitude: number, around: number): string[] {
  const found: string[] = []
  for (let y = -around; y <= around; y++) {
    for (let x = -around; x <= around; x++) found.push(`cell ${Math.floor(latitude) + y},${Math.floor(longitude) + x}`)
  }
  return found
}

function daysOf(time: Bounds | null, use: 'file' | 'look-up'): string[] {
  if (time === null || lengthOf(time) > DAYS_LOOKED_UP * DAY) return []
  const around = use === 'file' ? 0 : 1
  const days: string[] = []
  for (let day = dayNumber(time.earliest) - around; day <= dayNumber(time.latest) + around; day++)
    days.push(String(day))
  return days
}
