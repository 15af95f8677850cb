import { countryName } from '@sitrep/monitor'

/** What a place's words are made of: an incident's, a claim's or a reading's. */
export interface NamedPlace {
  name: string | null
  country: string | null
  admin1: string | null
  latitude: number | null
  radiusKm: number | null
}

/** Up to here a radius says how near a point is; above it the place is an area. A large town is about 20 km across. */
const LARGEST_POINT_KM = 20

/** "Rumaylan, Al-Hasakah, Syria". */
export function placeText({ name, admin1, country }: NamedPlace): string {
  if (!name) return country ? countryName(country) : 'place unknown'
  const around = [admin1, country && countryName(country)].filter((part): part is string => Boolean(part))
  return [name, ...around.filter((part, i) => !isSaidBy(name, part) && around.indexOf(part) === i)].join(', ')
}

/** "within about 5 km", "an area of about 220 km radius", "no coordinates". */
export function precisionText({ name, latitude, radiusKm }: NamedPlace): string {
  if (!name) return ''
  if (latitude === null) return 'no coordinates'
  if (radiusKm === null) return ''
  const about = `about ${roundedKm(radiusKm)} km`
  return radiusKm <= LARGEST_POINT_KM ? `within ${about}` : `an area of ${about} radius`
}

/** "northern Iraq, an area of about 220 km radius". */
export function placeWithPrecision(place: NamedPlace): string {
  return [placeText(place), precisionText(place)].filter(Boolean).join(', ')
}

/** "northern Iraq" needs no "Iraq" behind it. */
function isSaidBy(name: string, part: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s,]+/)
    .join(' ')
    .includes(part.toLowerCase())
}

/** Two figures are as exact as a radius is: 223.8 is 220. */
function roundedKm(km: number): number {
  return km < 1 ? 1 : Number(km.toPrecision(2))
}
