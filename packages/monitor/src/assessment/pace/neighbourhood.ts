import { type Area, relate } from '../../linking/geography.ts'
import type { Family } from '../../linking/lexicon/type-families.ts'
import { compare } from '../../linking/order.ts'
import { compareInTime, type Occurrence } from './occurrences.ts'
import { firstIndex } from './search.ts'

/** What happened at one place and near it: of one family, or all. */
export interface Neighbourhood {
  /** The same for all occurrences that see the same list. */
  key: string
  /** In order of time. */
  occurrences: readonly Occurrence[]
  /** The last that was over before this moment. */
  lastBefore(time: number): Occurrence | null
}

/** The neighbourhood of an occurrence; null where its place is too wide or not known. */
export type Neighbourhoods = (occurrence: Occurrence, family: Family | null) => Neighbourhood | null

interface Site {
  area: Area
  occurrences: Occurrence[]
}

export function createNeighbourhoods(occurrences: readonly Occurrence[]): Neighbourhoods {
  const sites = new Map<string, Site>()
  for (const occurrence of occurrences) {
    const area = occurrence.place
    if (area === null) continue
    const site = sites.get(area.key)
    if (site) site.occurrences.push(occurrence)
    else sites.set(area.key, { area, occurrences: [occurrence] })
  }
  const cells = cellsOf([...sites.values()])
  const known = new Map<string, Neighbourhood>()
  return ({ place }, family) => {
    if (place === null) return null
    const key = `${place.key} ${family ?? 'any'}`
    const found = known.get(key) ?? neighbourhood(key, around(place, cells), family)
    known.set(key, found)
    return found
  }
}

function neighbourhood(key: string, sites: readonly Site[], family: Family | null): Neighbourhood {
  const occurrences = sites
    .flatMap((site) => site.occurrences.filter((one) => family === null || one.family === family))
    .sort(compareInTime)
  const byEnd = [...occurrences].sort((a, b) => a.bounds.latest - b.bounds.latest || compare(b.incident, a.incident))
  const lastBefore = (time: number) => byEnd[firstIndex(byEnd, ({ bounds }) => bounds.latest >= time) - 1] ?? null
  return { key, occurrences, lastBefore }
}

/** Sites by degrees; those without coordinates by their key. */
function cellsOf(sites: readonly Site[]): Map<string, Site[]> {
  const cells = new Map<string, Site[]>()
  for (const site of sites) {
    const key = cellKey(site.area, 0, 0)
    cells.set(key, [...(cells.get(key) ?? []), site])
  }
  return cells
}

function around(area: Area, cells: ReadonlyMap<string, Site[]>): Site[] {
  const keys = new Set<string>()
  const wide = meridiansNear(area)
  for (const y of [-1, 0, 1]) for (let x = -wide; x <= wide; x++) keys.add(cellKey(area, y, x))
  return [...keys]
    .flatMap((key) => cells.get(key) ?? [])
    .filter((site) => ['same', 'near'].includes(relate(area, site.area)))
}

/** Degrees of longitude that 60 km, the two widest places side by side, can lie apart: more of them to the north. */
function meridiansNear({ latitude }: Area): number {
  const narrow = Math.cos((Math.min(89, Math.abs(latitude ?? 0) + 1) * Math.PI) / 180)
  return Math.min(180, Math.ceil(60 / (111 * narrow)))
}

function cellKey({ key, latitude, longitude }: Area, y: number, x: number): string {
  if (latitude === null || longitude === null) return key
  return `${Math.floor(latitude) + y},${(((Math.floor(longitude) + x) % 360) + 360) % 360}`
}
