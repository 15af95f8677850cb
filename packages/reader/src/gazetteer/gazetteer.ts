import { type CodedArea, type CodedAreas, codedAreas } from './coded-areas.ts'
import { hashOf, nameKey, soundKey } from './name-key.ts'

/** What sort of place a gazetteer entry is; an area has a radius of its own, a point one worked out from its people. */
export type GazetteerKind =
  | 'country'
  | 'region'
  | 'admin1'
  | 'capital'
  | 'city'
  | 'neighbourhood'
  | 'site'
  | 'water'
  | 'border'

export const GAZETTEER_KINDS: readonly GazetteerKind[] = [
  'country',
  'region',
  'admin1',
  'capital',
  'city',
  'neighbourhood',
  'site',
  'water',
  'border',
]

/** How a name may be read as a place. */
export const NAME_FLAGS = {
  /** Read only where it stands in capitals ("US", "CAR"). */
  capitals: 1,
  /** Read only with its full stop ("Pa."). */
  dotted: 2,
  /** An adjective or people's name ("Syrian", "Serbs"). */
  adjectival: 4,
  /** A spelling that only sounds alike. */
  sound: 8,
} as const

/** One place that a name may mean. */
export interface Candidate {
  /** "geonames:ID" or "sitrep:key". */
  id: string
  name: string
  latitude: number
  longitude: number
  radiusKm: number
  country: string | null
  admin1: string | null
  admin2: string | null
  population: number
  kind: GazetteerKind
  disputed: boolean
  /** The name that led here is one of NAME_FLAGS, or 0. */
  flags: number
}

export interface Opening {
  /** The word, normalised. */
  key: string
  /** How many words the longest name has that begins with it; 0 where none does. */
  longest: number
}

export interface Gazetteer {
  /** All that a name may mean, the most populous first; a sound-alike only where nothing has that spelling. */
  lookup(name: string): readonly Candidate[]
  /** The same for a key that is normalised already. */
  byKey(key: string): readonly Candidate[]
  /** How a word of a text is looked up. */
  opening(word: string): Opening
  /** The country with this ISO alpha-2 code. */
  country(code: string): Candidate | null
  /** The border between two countries, in either order. */
  border(one: string, other: string): Candidate | null
  /** The areas a place lies in by the P-codes loaded; null where there are none for it. */
  areasOf: CodedAreas
}

/** Sections of the binary, each with its byte offset and length, and the small lists that need no packing. */
export interface GazetteerHeader {
  version: number
  countries: string[]
  regions: string[]
  keys: string[]
  areas: readonly CodedArea[]
  sections: Record<string, [offset: number, length: number]>
}

export const GAZETTEER_VERSION = 2
/** First words fall into this many slots; a clash costs one needless look-up. */
export const FIRST_WORD_SLOTS = 1 << 18

/**
 * Opens the packed gazetteer, with files of the user's own beside it; nothing is unpacked until a name is asked for. What
 * several files know of one GeoNames place is taken from the last of them.
 */
export function createGazetteer(bundled: Uint8Array, ...added: Uint8Array[]): Gazetteer {
  const files = [bundled, ...added].map(openTables)
  const byKey = files.length === 1 ? (key: string) => candidatesIn(files[0]!, key) : lookupIn(files)
  const only = (key: string, kind: GazetteerKind) => byKey(key).find((candidate) => candidate.kind === kind) ?? null
  return {
    byKey,
    lookup(name) {
      const key = nameKey(name)
      const found = byKey(key)
      return found.length > 0 ? found : byKey(`~${soundKey(key)}`)
    },
    opening: openingIn(files),
    country: (code) => only(`@${code.toLowerCase()}`, 'country'),
    border: (one, other) => only(borderKey(one, other), 'border'),
    areasOf: codedAreas(files.flatMap(({ header }) => header.areas)),
  }
}

/** More words or names than these are forgotten all at once, so that memory stays flat however many reports are read. */
const MOST_OPENINGS = 20_000
const MOST_NAMES = 10_000
/** Engines keep a longer word as a view of the text it is cut from: to remember it would be to remember the whole report. */
const LONGEST_REMEMBERED = 12

function openingIn(files: readonly Tables[]): (word: string) => Opening {
  const openings = new Map<string, Opening>()
  return (word) => {
    const known = openings.get(word)
    if (known) return known
    const key = nameKey(word)
    const space = key.indexOf(' ')
    const slot = hashOf(space < 0 ? key : key.slice(0, space)) & (FIRST_WORD_SLOTS - 1)
    let longest = 0
    for (const { firstWords } of files) longest = Math.max(longest, firstWords[slot]!)
    const opening = { key, longest }
    if (word.length > LONGEST_REMEMBERED) return opening
    if (openings.size >= MOST_OPENINGS) openings.clear()
    openings.set(word, opening)
    return opening
  }
}

function lookupIn(files: Tables[]): (key: string) => readonly Candidate[] {
  return (key) => {
    const found = new Map<string, Candidate>()
    for (const tables of files) {
      for (const candidate of candidatesIn(tables, key)) {
        const before = found.get(candidate.id)
        // A dump may lack a town's province, or spell it otherwise.
        found.set(candidate.id, before ? { ...candidate, admin1: before.admin1 ?? candidate.admin1 } : candidate)
      }
    }
    return [...found.values()].sort((a, b) => b.population - a.population)
  }
}

function candidatesIn(tables: Tables, key: string): readonly Candidate[] {
  return candidatesFor(tables, findName(tables, key))
}

/** The key of a border: both countries' codes in alphabetical order. */
function borderKey(one: string, other: string): string {
  return `@${[one, other].sort().join('|').toLowerCase()}`
}

function openTables(bytes: Uint8Array) {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength)
  const headerLength = view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(4, 4 + headerLength))) as GazetteerHeader
  if (header.version !== GAZETTEER_VERSION) {
    throw new Error(
      `a gazetteer of version ${header.version}, where this reader needs ${GAZETTEER_VERSION}: make it again`,
    )
  }
  const at = (name: string) => {
    const [offset, length] = header.sections[name]!
    return { buffer: aligned.buffer, offset: aligned.byteOffset + offset, length }
  }
  const u8 = (name: string) => new Uint8Array(at(name).buffer, at(name).offset, at(name).length)
  const u16 = (name: string) => new Uint16Array(at(name).buffer, at(name).offset, at(name).length / 2)
  const u32 = (name: string) => new Uint32Array(at(name).buffer, at(name).offset, at(name).length / 4)
  const i32 = (name: string) => new Int32Array(at(name).buffer, at(name).offset, at(name).length / 4)
  const f32 = (name: string) => new Float32Array(at(name).buffer, at(name).offset, at(name).length / 4)
  return {
    header,
    id: i32('id'),
    latitude: f32('latitude'),
    longitude: f32('longitude'),
    population: u32('population'),
    country: u8('country'),
    region: u16('region'),
    district: header.sections.district ? u16('district') : null,
    kind: u8('kind'),
    disputed: u8('disputed'),
    radius: u16('radius'),
    nameOffset: u32('nameOffset'),
    names: u8('names'),
    keyOffset: u32('keyOffset'),
    keys: u8('keys'),
    postingStart: u32('postingStart'),
    posting: u32('posting'),
    postingFlags: u8('postingFlags'),
    slots: i32('slots'),
    firstWords: u8('firstWords'),
    cache: new Map<number, readonly Candidate[]>(),
    decoder: new TextDecoder(),
  }
}

type Tables = ReturnType<typeof openTables>

const NOTHING: readonly Candidate[] = []

function findName(tables: Tables, key: string): number {
  const mask = tables.slots.length - 1
  for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
    const name = tables.slots[slot]!
    if (name < 0 || isKey(tables, name, key)) return name
  }
}

function isKey(tables: Tables, name: number, key: string): boolean {
  const start = tables.keyOffset[name]!
  if (tables.keyOffset[name + 1]! - start !== key.length) return false
  for (let i = 0; i < key.length; i++) if (tables.keys[start + i] !== key.charCodeAt(i)) return false
  return true
}

function candidatesFor(tables: Tables, name: number): readonly Candidate[] {
  if (name < 0) return NOTHING
  const known = tables.cache.get(name)
  if (known) return known
  const found: Candidate[] = []
  for (let i = tables.postingStart[name]!; i < tables.postingStart[name + 1]!; i++) {
    found.push(candidateAt(tables, tables.posting[i]!, tables.postingFlags[i]!))
  }
  if (tables.cache.size >= MOST_NAMES) tables.cache.clear()
  tables.cache.set(name, found)
  return found
}

function candidateAt(tables: Tables, place: number, flags: number): Candidate {
  const { header } = tables
  const id = tables.id[place]!
  const kind = GAZETTEER_KINDS[tables.kind[place]!]!
  const population = tables.population[place]!
  const own = id < 0
  return {
    id: own ? `sitrep:${header.keys[-id - 1]}` : `geonames:${id}`,
    name: tables.decoder.decode(tables.names.subarray(tables.nameOffset[place]!, tables.nameOffset[place + 1]!)),
    latitude: round(tables.latitude[place]!),
    longitude: round(tables.longitude[place]!),
    radiusKm: tables.radius[place]! > 0 || own ? tables.radius[place]! / 10 : radiusOfCity(population),
    country: header.countries[tables.country[place]!] || null,
    admin1: header.regions[tables.region[place]!] || null,
    admin2: header.regions[tables.district?.[place] ?? 0] || null,
    population,
    kind,
    disputed: tables.disputed[place] === 1,
    flags,
  }
}

/** Radius of a city's circle: about 2 km for 5,000 people, 6 for 100,000, 20 for 5 million (our own rule of thumb). */
function radiusOfCity(population: number): number {
  return Math.round(Math.min(24, Math.max(1.5, 0.5 * population ** 0.24 * 10 ** 0.0)) * 10) / 10
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
