import {
  addPlaceName,
  alternateName,
  type CodedArea,
  type Gazetteer,
  type GeonamesPlace,
  geonamesPlace,
  nameAreas,
  packGazetteer,
} from '@sitrep/reader'
import { refusal, type SitrepError } from '../errors.ts'
import { linesOfFile } from './file-lines.ts'
import { LINE_LIMIT_MB, type Line } from './lines.ts'
import { codedAreasOf } from './p-code-table.ts'

/** More places than this would not fit into a reader's memory beside each other. */
const MOST_PLACES = 1_500_000

export interface GazetteerImport {
  bytes: Uint8Array
  /** Places and areas with P-codes taken, names added from tables of alternate names, rows left out, rows refused. */
  counts: { places: number; areas: number; names: number; leftOut: number; refused: number }
}

export interface ImportOptions {
  /** ISO alpha-2 codes; empty: all. */
  countries: ReadonlySet<string>
  /** The gazetteer that is there already. */
  bundled: Gazetteer
  watch: ImportWatch
}

/** Hears of rows that were refused, and how far things are. */
export interface ImportWatch {
  refused(error: SitrepError): void
  progress(doing: string, rows: number): void
}

type FileKind = 'places' | 'names' | 'area-names' | 'p-codes'

/** What all files together gave so far. */
class Gathering {
  readonly places: GeonamesPlace[] = []
  readonly byId = new Map<number, GeonamesPlace>()
  readonly areaNames = new Map<string, string>()
  readonly areas: CodedArea[] = []
  names = 0
  leftOut = 0
  refused = 0
}

/**
 * Reads GeoNames dumps, their tables of alternate names and of area names, and tables of P-codes into one packed gazetteer.
 * Rows that are none of these are named, counted and left out.
 */
export async function importGazetteer(
  paths: readonly string[],
  { countries, bundled, watch }: ImportOptions,
): Promise<GazetteerImport> {
  const kinds = await Promise.all(paths.map(kindOfFile))
  const gathering = new Gathering()
  // Alternate names are of use only once the places are known.
  const order: FileKind[] = ['places', 'area-names', 'names', 'p-codes']
  for (const wanted of order) {
    for (const [i, path] of paths.entries()) {
      if (kinds[i] !== wanted) continue
      if (wanted === 'p-codes') await readPCodes(path, gathering, countries)
      else await readRows(path, wanted, gathering, countries, watch)
    }
  }
  const records = nameAreas(gathering.places, gathering.areaNames, bundled.lookup)
  if (records.length + gathering.areas.length === 0) throw refusal('empty-gazetteer', paths.join(', '))
  const { names, leftOut, refused } = gathering
  return {
    bytes: packGazetteer(records, gathering.areas),
    counts: { places: records.length, areas: gathering.areas.length, names, leftOut, refused },
  }
}

/** What a file holds, by the shape of its first line. */
async function kindOfFile(path: string): Promise<FileKind> {
  for await (const line of linesOfFile(path)) {
    const text = textOf(line, path)
    const cells = text.split('\t')
    if (cells.length === 19) return 'places'
    if (cells.length === 8 || cells.length === 10) return 'names'
    if (cells.length === 4 && /^[A-Z]{2}\./.test(text)) return 'area-names'
    if (/p-?_?code/i.test(text)) return 'p-codes'
    break
  }
  throw refusal('unknown-gazetteer', path)
}

async function readRows(
  path: string,
  kind: Exclude<FileKind, 'p-codes'>,
  gathering: Gathering,
  countries: ReadonlySet<string>,
  watch: ImportWatch,
): Promise<void> {
  const take = { places: takePlace, names: takeName, 'area-names': takeAreaName }[kind]
  for await (const line of linesOfFile(path)) {
    const row = textOf(line, path).replace(/\r$/, '')
    if (row === '') continue
    try {
      if (!take(row, gathering, countries)) gathering.leftOut++
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      gathering.refused++
      watch.refused(refusal('invalid-gazetteer-row', `${path}, line ${line.number}`, error.message))
    }
    if (line.number % 10_000 === 0) watch.progress(`reading ${path}`, line.number)
  }
}

function takePlace(row: string, { places, byId }: Gathering, countries: ReadonlySet<string>): boolean {
  const place = geonamesPlace(row)
  if (place === null || (countries.size > 0 && !countries.has(place.record.country))) return false
  if (places.length === MOST_PLACES) throw refusal('gazetteer-too-large', MOST_PLACES)
  if (byId.has(place.record.geonames)) return false
  places.push(place)
  byId.set(place.record.geonames, place)
  return true
}

function takeName(row: string, gathering: Gathering): boolean {
  const given = alternateName(row)
  const place = given && gathering.byId.get(given.geonames)
  if (!place) return false
  addPlaceName(place.record, given.name)
  gathering.names++
  return true
}

function takeAreaName(row: string, { areaNames }: Gathering): boolean {
  const [code, name] = row.split('\t')
  if (!code || !name) throw new RangeError('no code or no name')
  areaNames.set(code, name)
  return true
}

async function readPCodes(path: string, gathering: Gathering, countries: ReadonlySet<string>): Promise<void> {
  let text = ''
  for await (const line of linesOfFile(path)) text += `${textOf(line, path)}\n`
  for (const area of codedAreasOf(text, path)) {
    if (countries.size === 0 || countries.has(area.country)) gathering.areas.push(area)
    else gathering.leftOut++
  }
}

function textOf({ bytes, number, tooLong }: Line, path: string): string {
  if (tooLong) throw refusal('file-too-large', `${path}, line ${number}`, LINE_LIMIT_MB)
  return bytes.toString('utf8').replace(/^\ufeff/, '')
}
