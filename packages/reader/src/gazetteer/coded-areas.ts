import { AREA_WORDS } from './lexicon/area-words.ts'
import { nameKey, soundKey } from './name-key.ts'

/** An administrative area with its P-code (OCHA's common operational datasets). */
export interface CodedArea {
  /** "SY0803": country, then a number for each level. */
  readonly pcode: string
  /** 1 to 3. */
  readonly level: number
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** P-code of the area one level up; '' at the first level. */
  readonly parent: string
}

/** A place as far as its areas are asked for. */
interface PlaceInArea {
  readonly kind: string
  readonly name: string
  readonly country: string | null
  readonly admin1: string | null
  readonly admin2: string | null
}

/** Names of the areas a place lies in, and the P-code of the smallest of them. */
export interface AreasOfPlace {
  readonly pcode: string
  readonly admin1: string | null
  readonly admin2: string | null
  readonly admin3: string | null
}

export type CodedAreas = (place: PlaceInArea) => AreasOfPlace | null

/**
 * Finds the areas of a place by name, from the first level down: its province by the gazetteer's, its district by the
 * gazetteer's or by the place's own name, its sub-district by the place's own name, which is that of its main town. No
 * coordinates are compared: what names do not settle stays open.
 */
export function codedAreas(areas: readonly CodedArea[]): CodedAreas {
  if (areas.length === 0) return () => null
  const under = new Map<string, Map<string, CodedArea>>()
  for (const area of areas) {
    const parent = area.level === 1 ? area.country : area.parent
    const siblings = under.get(parent) ?? new Map<string, CodedArea>()
    under.set(parent, siblings)
    const key = bareKey(area.name)
    for (const each of [key, soundOf(key)]) if (!siblings.has(each)) siblings.set(each, area)
  }
  const find = (parent: string, names: readonly (string | null)[]) => {
    const siblings = under.get(parent)
    for (const name of siblings ? names : []) {
      if (name === null) continue
      const key = bareKey(name)
      const found = siblings!.get(key) ?? siblings!.get(soundOf(key))
      if (found) return found
    }
    return null
  }
  return ({ kind, name, country, admin1, admin2 }) => {
    if (country === null || kind === 'country') return null
    const first = find(country, [admin1, kind === 'admin1' ? name : null])
    if (!first) return null
    const second = kind === 'admin1' ? null : find(first.pcode, [admin2, name])
    const third = second && find(second.pcode, [name])
    return {
      pcode: (third ?? second ?? first).pcode,
      admin1: first.name,
      admin2: second?.name ?? admin2,
      admin3: third?.name ?? null,
    }
  }
}

/** "Aleppo Governorate" and "Aleppo" are one. */
function bareKey(name: string): string {
  const words = nameKey(name).split(' ')
  const bare = words.filter((word) => !AREA_WORDS.has(word))
  return (bare.length > 0 ? bare : words).join(' ')
}

function soundOf(key: string): string {
  return `~${soundKey(key)}`
}
