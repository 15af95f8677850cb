import type { Area } from '../../linking/geography.ts'
import type { Family } from '../../linking/lexicon/type-families.ts'
import { compare } from '../../linking/order.ts'
import { cellOf, cellsNear, isNear } from './cells.ts'
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
    const key = cellOf(site.area)
    cells.set(key, [...(cells.get(key) ?? []), site])
  }
  return cells
}

function around(area: Area, cells: ReadonlyMap<string, Site[]>): Site[] {
  return cellsNear(area)
    .flatMap((key) => cells.get(key) ?? [])
    .filter((site) => isNear(area, site.area))
}
