/** A place as linking and assessment compare it. */
export interface Area {
  /** Gazetteer id, or the name as a key where no gazetteer has it; a part of a country may share the country's. */
  key: string
  name: string
  latitude: number | null
  longitude: number | null
  radiusKm: number | null
  country: string | null
}

export type AreaRelation = 'same' | 'near' | 'inside' | 'apart' | 'unknown'

/** What a base or a village is called by reporters who know only the next town. 2026-11, the sample night: 15 km. */
export const NEAR_KM = 25
/** Above this radius a place is an area that holds others: a district, a province, a country. */
export const AREA_KM = 30
/** A radius like this is a country's, and all that has its code lies inside, however long its shape. */
const COUNTRY_KM = 200
/** Provinces and "the northeast" are no circles: their corners lie outside the radius that has their area. */
const NOT_ROUND = 2
const WITHOUT_RADIUS_KM = 10

/** How two places stand to each other: the same, near, one inside the other, apart, or not to be told. */
export function relate(a: Area, b: Area): AreaRelation {
  if (a.key === b.key && a.latitude === b.latitude && a.longitude === b.longitude) return 'same'
  const km = distanceKm(a, b)
  if (km === null) return a.country && b.country && a.country !== b.country ? 'apart' : 'unknown'
  const [small, large] = [radiusOf(a), radiusOf(b)].sort((x, y) => x - y) as [number, number]
  if (large > AREA_KM) return insideArea(a, b, km, small, large)
  return km <= Math.max(NEAR_KM, small + large) ? 'near' : 'apart'
}

function insideArea(a: Area, b: Area, km: number, small: number, large: number): AreaRelation {
  const sameCountry = a.country === null || b.country === null || a.country === b.country
  if (!sameCountry) return km <= NEAR_KM + small ? 'near' : 'apart'
  return large >= COUNTRY_KM || km <= large * NOT_ROUND + small ? 'inside' : 'apart'
}

/** Great-circle distance, or null where one of the two has no coordinates. */
export function distanceKm(a: Area, b: Area): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null
  const toRadians = Math.PI / 180
  const dLat = (b.latitude - a.latitude) * toRadians
  const dLon = (b.longitude - a.longitude) * toRadians
  const half =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * toRadians) * Math.cos(b.latitude * toRadians) * Math.sin(dLon / 2) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(half)))
}

export function radiusOf(area: Area): number {
  return area.radiusKm ?? WITHOUT_RADIUS_KM
}

/** The place that says most: known to the gazetteer, with the smallest radius; ties by key. */
export function mostExact<T extends Area>(areas: readonly T[]): T | null {
  let best: T | null = null
  for (const area of areas) if (best === null || compareExactness(area, best) < 0) best = area
  return best
}

function compareExactness(a: Area, b: Area): number {
  const known = Number(a.latitude === null) - Number(b.latitude === null)
  return known || radiusOf(a) - radiusOf(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}
