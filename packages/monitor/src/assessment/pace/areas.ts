import { AREA_KM, type Area } from '../../linking/geography.ts'
import { slug } from '../../linking/words.ts'
import { countryName } from '../country-name.ts'
import type { Incident } from '../incident.ts'

/** A place, province or country that incidents are counted in. */
export interface Ground {
  /** "SY", "SY/al-hasakah", "SY/al-hasakah/rumaylan"; "-/sedge-cross" where the country is not known. */
  key: string
  level: 'place' | 'province' | 'country'
  name: string
}

/** The areas an incident lies in, the smallest first; none where no text gives a place. */
export function groundsOf({ where }: Pick<Incident, 'where'>): Ground[] {
  const { country, admin1 } = where
  const grounds: Ground[] = []
  const nation = country === null ? [] : [countryName(country)]
  const province = country === null || admin1 === null ? null : `${country}/${slug(admin1)}`
  const place = pointedAt(where)
  if (place) {
    const key = `${province ?? country ?? '-'}/${slug(place.name)}`
    grounds.push({ key, level: 'place', name: [place.name, ...nation].join(', ') })
  }
  if (province !== null) grounds.push({ key: province, level: 'province', name: [admin1, ...nation].join(', ') })
  if (country !== null) grounds.push({ key: country, level: 'country', name: nation[0]! })
  return grounds
}

/** The area whose feeds say whether anybody was watching a place: its province, its country, or what there is. */
export function coverGround(grounds: readonly Ground[]): Ground | null {
  return grounds.find(({ level }) => level !== 'place') ?? grounds[0] ?? null
}

/** A place small enough to compare with; "Syria" has no previous incident. */
export function pointedAt({ name, latitude, longitude, radiusKm, country }: Incident['where']): Area | null {
  if (name === null || slug(name) === '' || (radiusKm ?? 0) > AREA_KM) return null
  const key = latitude === null ? `${country ?? '-'}/${slug(name)}` : `${latitude},${longitude},${radiusKm}`
  return { key, name, latitude, longitude, radiusKm, country }
}
