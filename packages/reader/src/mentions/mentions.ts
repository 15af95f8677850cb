import type { Document } from '../language/document.ts'
import type { Actor, Place, Range, Span, Thing, Time } from '../reading.ts'

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
  isPronoun: boolean
}

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
}

/** What the finders of the mentions stage read. */
export interface MentionContext {
  document: Document
  title: string | null
  publisher: string | null
  publishedAt: string | null
}
