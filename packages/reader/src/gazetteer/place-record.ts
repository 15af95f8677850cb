import { type GazetteerKind, NAME_FLAGS } from './gazetteer.ts'
import { nameKey, soundKey, withoutArticle } from './name-key.ts'

/** A place before it is packed. */
export interface PlaceRecord {
  /** Its GeoNames id; 0 where it has a key of ours. */
  geonames: number
  key: string | null
  name: string
  latitude: number
  longitude: number
  /** 0 where it is to be worked out from its people. */
  radiusKm: number
  population: number
  country: string
  admin1: string
  admin2: string
  kind: GazetteerKind
  disputed: boolean
  /** Key under which it is found, with the flags of that name. */
  names: Map<string, number>
}

/** Where Arabic or Persian names are put into Latin letters in many ways. */
const MANY_SPELLINGS = new Set('SY IQ LB JO PS IL YE LY SD EG SA AE KW QA BH OM DZ TN MA MR IR AF SO'.split(' '))
/** A place of which nothing is known but what is given. */
export function placeRecord(fields: Partial<PlaceRecord> & Pick<PlaceRecord, 'name' | 'kind'>): PlaceRecord {
  return {
    geonames: 0,
    key: null,
    latitude: 0,
    longitude: 0,
    radiusKm: 0,
    population: 0,
    country: '',
    admin1: '',
    admin2: '',
    disputed: false,
    names: new Map(),
    ...fields,
  }
}

/** Lists a place under a name: "Pa." only with its stop, "UAE" only in capitals. */
export function addName(place: PlaceRecord, name: string, flags = 0): void {
  const key = nameKey(name)
  if (!/^[a-z0-9 ]+$/.test(key)) return
  const dotted = /[a-z]\.$/.test(name) ? NAME_FLAGS.dotted : 0
  const capitals = /^[A-Z.]{2,8}$/.test(name) ? NAME_FLAGS.capitals : 0
  const put = (at: string, more: number) => {
    if (!place.names.has(at)) place.names.set(at, flags | dotted | capitals | more)
  }
  put(key, 0)
  if (!MANY_SPELLINGS.has(place.country) || flags !== 0) return
  const bare = withoutArticle(key)
  if (bare !== null && bare.length > 2) {
    put(bare, 0)
    put(`al ${bare}`, 0)
    put(`el ${bare}`, 0)
  }
  if (key.length > 4) put(`~${soundKey(key)}`, NAME_FLAGS.sound)
}
