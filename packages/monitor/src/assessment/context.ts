import type { Area } from '../linking/geography.ts'
import { AREA_KM, relate } from '../linking/geography.ts'
import { DAY } from '../linking/moments.ts'
import { compare } from '../linking/order.ts'
import { familyOf } from '../linking/types.ts'
import type { Incident, NameValue } from './incident.ts'

/** Fills in each incident's previous one of the same family at the same place; incidents may come in any order. */
export function fillContext(incidents: readonly Incident[]): void {
  const seen = new Map<string, Incident[]>()
  const dated = incidents.filter(({ when, review }) => when.earliest !== null && review !== 'rejected')
  dated.sort((a, b) => compare(a.when.earliest!, b.when.earliest!) || compare(a.id, b.id))
  for (const incident of dated) {
    const area = pointedAt(incident)
    if (area === null) continue
    incident.context = contextOf(incident, area, seen)
    const key = keyOf(incident, area, 0, 0)
    seen.set(key, [...(seen.get(key) ?? []).slice(-KEPT), incident])
  }
}

/** Incidents of one cell looked back at. */
const KEPT = 20

function contextOf(incident: Incident, area: Area, seen: ReadonlyMap<string, Incident[]>): Incident['context'] {
  let previous: Incident | null = null
  for (const other of around(incident, area, seen)) {
    const isBefore = other.when.latest! < incident.when.earliest!
    if (!isBefore || !isSamePlace(area, pointedAt(other)!)) continue
    if (previous === null || other.when.latest! > previous.when.latest!) previous = other
  }
  if (previous === null) return { previous: null, daysSincePrevious: null }
  const days =
    Math.floor(Date.parse(incident.when.earliest!) / DAY) - Math.floor(Date.parse(previous.when.latest!) / DAY)
  return { previous: previous.id, daysSincePrevious: days }
}

function around(incident: Incident, area: Area, seen: ReadonlyMap<string, Incident[]>): Incident[] {
  const found: Incident[] = []
  for (const y of [-1, 0, 1]) for (const x of [-1, 0, 1]) found.push(...(seen.get(keyOf(incident, area, y, x)) ?? []))
  return found
}

function isSamePlace(a: Area, b: Area): boolean {
  const relation = relate(a, b)
  return relation === 'same' || relation === 'near'
}

/** A place small enough to compare with; "Syria" has no previous incident. */
function pointedAt({ where }: Incident): Area | null {
  const { name, latitude, longitude, radiusKm, country } = where
  if (name === null || latitude === null || longitude === null || (radiusKm ?? 0) > AREA_KM) return null
  return { key: `${latitude},${longitude}`, name, latitude, longitude, radiusKm, country }
}

/** A cell of one degree and the family of the incident's type. */
function keyOf({ fields }: Incident, { latitude, longitude }: Area, y: number, x: number): string {
  const type = fields.type?.values[0]?.value as NameValue | undefined
  return `${familyOf(type?.name ?? '')} ${Math.floor(latitude!) + y},${Math.floor(longitude!) + x}`
}
