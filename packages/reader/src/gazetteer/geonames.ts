import type { GazetteerKind } from './gazetteer.ts'
import { addName, type PlaceRecord, placeRecord } from './place-record.ts'

/** Columns of a row of a GeoNames dump (allCountries.txt, SY.txt), and of its table of alternate names. */
const PLACE_COLUMNS = 19
const ALTERNATE_NAME_COLUMNS = [8, 10]

/** A place of a dump, with the codes of its areas until their names are known. */
export interface GeonamesPlace {
  record: PlaceRecord
  featureCode: string
  /** "SY.03" and "SY.03.1234"; '' where the dump has none. */
  admin1: string
  admin2: string
}

/** Kinds by feature code; what is not listed is no place that news of war names. */
const KINDS: Readonly<Record<string, [GazetteerKind, radiusKm: number]>> = {
  ADM1: ['admin1', 80],
  ADM2: ['region', 25],
  ADM3: ['region', 12],
  ADM4: ['region', 6],
  ADMD: ['region', 25],
  RGN: ['region', 60],
  RGNE: ['region', 60],
  AREA: ['region', 20],
  VAL: ['region', 15],
  PLN: ['region', 25],
  PLAT: ['region', 30],
  DSRT: ['region', 80],
  PEN: ['region', 40],
  ISL: ['region', 15],
  MTS: ['region', 30],
  MT: ['site', 5],
  HLL: ['site', 2],
  PASS: ['site', 3],
  CAPE: ['site', 3],
  MILB: ['site', 3],
  INSM: ['site', 3],
  FT: ['site', 1],
  AIRB: ['site', 4],
  AIRF: ['site', 2],
  AIRP: ['site', 3],
  CMP: ['site', 2],
  CMPRF: ['site', 3],
  PSTB: ['site', 1],
  PSTC: ['site', 1],
  DAM: ['site', 2],
  OILF: ['site', 8],
  OILR: ['site', 2],
  GASF: ['site', 8],
  PS: ['site', 1],
  PSN: ['site', 2],
  PRT: ['site', 3],
  HBR: ['site', 3],
  BDG: ['site', 1],
  LK: ['water', 15],
  RSV: ['water', 10],
  STM: ['water', 30],
  STRT: ['water', 40],
  GULF: ['water', 80],
  BAY: ['water', 20],
  CHN: ['water', 15],
  SEA: ['water', 300],
}

/** Towns that are no more, or never were lived in. */
const GONE = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

/**
 * A row of a GeoNames dump as a place; null for what is no place that news names (streets, wells, hotels) and for
 * countries, which are bundled. Radii are rules of thumb: the dump gives points only.
 *
 * @throws RangeError where the row is no row of such a dump; the message says what is wrong with it.
 */
export function geonamesPlace(row: string): GeonamesPlace | null {
  const cells = row.split('\t')
  if (cells.length !== PLACE_COLUMNS) throw new RangeError(`${cells.length} columns, not ${PLACE_COLUMNS}`)
  const [id, name, , alternates, latitude, longitude, featureClass, featureCode, country] = cells as string[] & {
    length: 9
  }
  const kind = kindOf(featureClass!, featureCode!)
  if (kind === null) return null
  const record = placeRecord({ name: name!, kind: kind[0], country: country!, geonames: Number(id) })
  record.latitude = Number(latitude)
  record.longitude = Number(longitude)
  record.radiusKm = kind[1]
  record.population = Math.max(0, Number(cells[14]) || 0)
  check(record)
  for (const each of [name!, cells[2]!, ...(alternates === '' ? [] : alternates!.split(','))]) {
    if (isWorthKeeping(each)) addName(record, each)
  }
  const admin1 = cells[10] === '' || cells[10] === '00' ? '' : `${country}.${cells[10]}`
  const admin2 = admin1 === '' || cells[11] === '' ? '' : `${admin1}.${cells[11]}`
  return { record, featureCode: featureCode!, admin1, admin2 }
}

function kindOf(featureClass: string, featureCode: string): [GazetteerKind, number] | null {
  if (featureClass !== 'P') return KINDS[featureCode] ?? null
  if (GONE.has(featureCode)) return null
  if (featureCode === 'PPLC') return ['capital', 0]
  return [featureCode === 'PPLX' ? 'neighbourhood' : 'city', 0]
}

function check({ geonames, name, latitude, longitude, country }: PlaceRecord): void {
  if (!Number.isInteger(geonames) || geonames <= 0 || geonames > 0x7fffffff) throw new RangeError('no GeoNames id')
  if (name === '') throw new RangeError('no name')
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) throw new RangeError('no coordinates')
  if (!/^([A-Z]{2})?$/.test(country)) throw new RangeError(`"${country}" is no country code`)
}

/** Airport codes and names of one or two letters would be met in every text. */
function isWorthKeeping(name: string): boolean {
  return name.length > 2 && !/^[A-Z0-9]{3,4}$/.test(name)
}

/** What a name means already: the bundled gazetteer's look-up. */
type Lookup = (name: string) => readonly { kind: GazetteerKind; country: string | null; name: string }[]

/**
 * Gives every place the names of its areas: those of the dump's own rows, or of tables read beside it. A province that is
 * bundled keeps its bundled name and is not taken twice; a name that an area shares with a town of its country stays the
 * town's.
 */
export function nameAreas(
  places: readonly GeonamesPlace[],
  names: ReadonlyMap<string, string>,
  bundled: Lookup,
): PlaceRecord[] {
  const areaNames = new Map(names)
  const known = new Set<PlaceRecord>()
  const towns = new Set<string>()
  for (const { record, featureCode, admin1, admin2 } of places) {
    const { country, name, kind } = record
    if (kind === 'city' || kind === 'capital') for (const key of record.names.keys()) towns.add(`${country} ${key}`)
    if (featureCode === 'ADM2' && admin2 !== '') areaNames.set(admin2, name)
    if (featureCode !== 'ADM1' || admin1 === '') continue
    const province = bundled(name).find((each) => each.kind === 'admin1' && each.country === country)
    areaNames.set(admin1, province?.name ?? name)
    if (province) known.add(record)
  }
  const kept = places.filter(({ record }) => !known.has(record))
  for (const { record, admin1, admin2 } of kept) {
    record.admin1 = areaNames.get(admin1) ?? ''
    record.admin2 = areaNames.get(admin2) ?? ''
    if (record.kind !== 'admin1' && record.kind !== 'region') continue
    for (const key of record.names.keys()) if (towns.has(`${record.country} ${key}`)) record.names.delete(key)
  }
  return kept.map(({ record }) => record)
}

/** A row of GeoNames' alternate names: whose it is, and the name; null for links, codes and names of the past. */
export function alternateName(row: string): { geonames: number; name: string } | null {
  const cells = row.split('\t')
  if (!ALTERNATE_NAME_COLUMNS.includes(cells.length)) {
    throw new RangeError(`${cells.length} columns, not ${ALTERNATE_NAME_COLUMNS.join(' or ')}`)
  }
  const [, id, language, name, , , , isHistoric] = cells as string[]
  const geonames = Number(id)
  if (!Number.isInteger(geonames) || geonames <= 0) throw new RangeError('no GeoNames id')
  // Codes of more than three letters are kinds of data, not languages: "link", "wkdt", "post", "iata" and their like.
  if (/^(?:[a-z]{4,}|link|post)$/.test(language!) || isHistoric === '1' || !isWorthKeeping(name!)) return null
  return { geonames, name: name! }
}
