import type { Document } from '../language/document.ts'
import type { Actor, HarmStatus, InterType, Occupation, Place, Range, Span, Thing, Time, Vantage } from '../reading.ts'

import type { TargetClass } from './lexicon/targets.ts'
import type { VehicleClass } from './lexicon/vehicles.ts'
import type { WeaponClass } from './lexicon/weapons.ts'

/** A counted amount ("at least five", "2,500", "no"), by the published table of number words. */
export interface Quantity extends Span, Range {
  approximate: boolean
  /** Token range of the number words, last exclusive. */
  first: number
  last: number
  /** Token index of the noun that is counted ("rockets"), or null where none is said. */
  counted: number | null
}

/** What kind of entity an id names. */
export type EntityKind = 'actor' | 'thing' | 'place' | 'time'

/** One place in the text where an entity is mentioned; pronouns are here too, unlike in the public `mentions`. */
export interface Mention extends Span {
  entity: string
  kind: EntityKind
  /** Token range, last exclusive, and the token that heads it. */
  first: number
  last: number
  head: number
  /** "it", "their"; also "the statement", which stands for whoever issued it. */
  isPronoun: boolean
}

/** What is known of an actor beyond the public record. */
export interface ActorProfile {
  /** Actor id of the institution it speaks for or belongs to ("director of the Observatory"). */
  institution: string | null
  /** Key, in the knowledge of actors, of that institution or of the one the actor itself is. */
  institutionKey: string | null
  vantage: Vantage | null
  inter: InterType | null
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[]
  /** A news agency or broadcaster: it relays. */
  isAgency: boolean
  /** A source that is not named ("two security sources"). */
  isAnonymous: boolean
  number: 'singular' | 'plural'
  /** What the words for described people say of them. */
  status: HarmStatus
  occupation: Occupation | null
  age: 'adult' | 'child' | null
  sex: 'female' | 'male' | null
}

/** What is known of a thing beyond the public record. */
export interface ThingProfile {
  class: WeaponClass | VehicleClass | TargetClass
  /** Singular, lower case ("car bomb"). */
  word: string
  number: 'singular' | 'plural'
}

/** What is known of a place, apart from where the text names it. */
export type PlaceRecord = Omit<Place, 'id' | 'start' | 'end' | 'mentions'>

/** Everything found in the text that can fill a role. */
export interface Mentions {
  actors: Actor[]
  things: Thing[]
  places: Place[]
  times: Time[]
  quantities: Quantity[]
  /** Every mention, in text order. */
  all: Mention[]
  /** The mention that a token heads or, failing that, the smallest that covers it; null where there is none. */
  at(token: number): Mention | null
  /** Of an actor's id; null where the id is no actor's. */
  profile(actorId: string): ActorProfile | null
  /** Of a thing's id; null where the id is no thing's. */
  thingProfile(thingId: string): ThingProfile | null
  /** The area of a country (ISO 3166-1 alpha-2); null where the gazetteer has no such country. */
  countryArea(code: string): PlaceRecord | null
}

/** What the finders of the mentions stage read. */
export interface MentionContext {
  document: Document
  title: string | null
  publisher: string | null
  publishedAt: string | null
}
