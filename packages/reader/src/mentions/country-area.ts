import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { PlaceRecord } from './mentions.ts'

/** A country as an area, for what the text tells to be somewhere in it without naming the country itself. */
export function countryArea(code: string, gazetteer: Gazetteer): PlaceRecord | null {
  const country = gazetteer.country(code)
  if (!country) return null
  const { name, latitude, longitude, radiusKm, disputed, id } = country
  return {
    name,
    adjectival: true,
    latitude,
    longitude,
    radiusKm,
    precision: 3,
    country: code,
    admin1: null,
    admin2: null,
    admin3: null,
    pcode: null,
    disputed,
    gazetteer: id,
    reasons: [],
  }
}
