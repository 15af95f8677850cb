import type { CodedArea } from './coded-areas.ts'
import { FIRST_WORD_SLOTS, GAZETTEER_KINDS, GAZETTEER_VERSION, type GazetteerHeader } from './gazetteer.ts'
import { hashOf } from './name-key.ts'
import type { PlaceRecord } from './place-record.ts'

/**
 * Packs places and the names they go by into one binary: a header in JSON, then typed arrays, each on a multiple of four
 * bytes. Areas with P-codes ride along as they are.
 */
export function pack(places: PlaceRecord[], areas: readonly CodedArea[] = []): Uint8Array {
  const lists = listsOf(places)
  if (lists.regions.length > 65_535) throw new RangeError(`${lists.regions.length} areas are too many for one file`)
  const sections = { ...placeSections(places, lists), ...nameSections(places) }
  return assemble({ version: GAZETTEER_VERSION, ...lists, areas, sections: {} }, sections)
}

function listsOf(places: PlaceRecord[]) {
  const sorted = (values: string[]) => ['', ...[...new Set(values)].filter((value) => value !== '').sort()]
  const countries = sorted(places.map((place) => place.country))
  if (countries.length > 255) throw new Error(`${countries.length} countries do not fit into one byte`)
  const keys = places.flatMap((place) => (place.key === null ? [] : [place.key]))
  return { countries, regions: sorted(places.flatMap(({ admin1, admin2 }) => [admin1, admin2])), keys }
}

type Lists = ReturnType<typeof listsOf>

function placeSections(places: PlaceRecord[], lists: Lists): Record<string, ArrayBufferView> {
  const countryAt = new Map(lists.countries.map((code, at) => [code, at]))
  const regionAt = new Map(lists.regions.map((name, at) => [name, at]))
  const names = strings(places.map((place) => place.name))
  let own = 0
  return {
    id: Int32Array.from(places, (place) => (place.key === null ? place.geonames : -++own)),
    latitude: Float32Array.from(places, (place) => place.latitude),
    longitude: Float32Array.from(places, (place) => place.longitude),
    population: Uint32Array.from(places, (place) => place.population),
    country: Uint8Array.from(places, (place) => countryAt.get(place.country)!),
    region: Uint16Array.from(places, (place) => regionAt.get(place.admin1)!),
    ...districtSection(places, regionAt),
    kind: Uint8Array.from(places, (place) => GAZETTEER_KINDS.indexOf(place.kind)),
    disputed: Uint8Array.from(places, (place) => (place.disputed ? 1 : 0)),
    // Tenths of a kilometre.
    radius: Uint16Array.from(places, ({ radiusKm }) => Math.min(65_535, Math.round(radiusKm * 10))),
    nameOffset: names.offsets,
    names: names.bytes,
  }
}

/** Second-level areas, where any place has one. */
function districtSection(places: PlaceRecord[], regionAt: ReadonlyMap<string, number>) {
  if (places.every(({ admin2 }) => admin2 === '')) return {}
  return { district: Uint16Array.from(places, ({ admin2 }) => regionAt.get(admin2)!) }
}

function nameSections(places: PlaceRecord[]): Record<string, ArrayBufferView> {
  const postings = postingsOf(places)
  const keys = [...postings.keys()].sort()
  const starts = new Uint32Array(keys.length + 1)
  const posting: number[] = []
  const flags: number[] = []
  keys.forEach((key, at) => {
    const found = postings
      .get(key)!
      .sort((a, b) => places[b.place]!.population - places[a.place]!.population || a.place - b.place)
    for (const each of found) {
      posting.push(each.place)
      flags.push(each.flags)
    }
    starts[at + 1] = posting.length
  })
  const packed = strings(keys)
  return {
    keyOffset: packed.offsets,
    keys: packed.bytes,
    postingStart: starts,
    posting: Uint32Array.from(posting),
    postingFlags: Uint8Array.from(flags),
    slots: slotsOf(keys),
    firstWords: firstWordsOf(keys),
  }
}

function postingsOf(places: PlaceRecord[]) {
  const postings = new Map<string, { place: number; flags: number }[]>()
  places.forEach((place, at) => {
    for (const [key, flags] of place.names) {
      const list = postings.get(key)
      if (list) list.push({ place: at, flags })
      else postings.set(key, [{ place: at, flags }])
    }
  })
  return postings
}

/** An open hash table, at most half full: slot → number of the key, or -1. */
function slotsOf(keys: string[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, keys.length) * 1.6))).fill(-1)
  keys.forEach((key, at) => {
    let slot = hashOf(key) & (slots.length - 1)
    while (slots[slot]! >= 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = at
  })
  return slots
}

function firstWordsOf(keys: string[]): Uint8Array {
  const longest = new Uint8Array(FIRST_WORD_SLOTS)
  for (const key of keys) {
    const words = key.replace(/^~/, '').split(' ')
    const slot = hashOf(key.startsWith('~') ? `~${words[0]}` : words[0]!) & (FIRST_WORD_SLOTS - 1)
    longest[slot] = Math.max(longest[slot]!, Math.min(8, words.length))
  }
  return longest
}

function strings(values: string[]) {
  const encoder = new TextEncoder()
  const parts = values.map((value) => encoder.encode(value))
  const offsets = new Uint32Array(parts.length + 1)
  parts.forEach((part, at) => {
    offsets[at + 1] = offsets[at]! + part.length
  })
  const bytes = new Uint8Array(offsets[parts.length]!)
  parts.forEach((part, at) => {
    bytes.set(part, offsets[at]!)
  })
  return { offsets, bytes }
}

function assemble(header: GazetteerHeader, sections: Record<string, ArrayBufferView>): Uint8Array {
  const room = 1024 + JSON.stringify(header).length * 3
  let offset = 4 + Math.ceil(room / 4) * 4
  const start = offset
  for (const [name, array] of Object.entries(sections)) {
    header.sections[name] = [offset, array.byteLength]
    offset = Math.ceil((offset + array.byteLength) / 4) * 4
  }
  const out = new Uint8Array(offset)
  const head = new TextEncoder().encode(JSON.stringify(header))
  if (head.length + 4 > start) throw new Error('the header of the gazetteer outgrew its room')
  out.set(head, 4)
  new DataView(out.buffer).setUint32(0, head.length, true)
  for (const [name, array] of Object.entries(sections)) {
    out.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), header.sections[name]![0])
  }
  return out
}
