import type { Place, Reading } from '@sitrep/reader'
import type { ReadReport } from '../store/records.ts'
import { type Bounds, publication } from './moments.ts'
import { rarityOf } from './rarity.ts'
import { type Vector, vectorOf } from './vectors.ts'
import { contentWords, singular, slug, wordsOf } from './words.ts'

/** What one report is compared with another by, before any of its happenings is. */
export interface Profile {
  words: Vector
  /** Words written with a capital inside a sentence. */
  names: Vector
  /** Ages, addresses, tolls: every word with a digit. */
  numbers: Vector
  title: Vector
  /** Places and persons as the reader found them. */
  places: Vector
  persons: Vector
  published: Bounds | null
}

/** The tail of a long report is background; and what is compared must not grow with it. */
const CHARACTERS_READ = 5000
const WORDS_READ = 500
const TITLE_WEIGHT = 2

/** The profile of a report: it depends on that report alone. */
export function profileOf({ report, reading }: ReadReport): Profile {
  const text = beginning(report.text)
  return {
    words: vectorOf(wordsIn(text, report.title)),
    names: vectorOf(namesIn(text)),
    numbers: vectorOf(wordsOf(text).filter((word) => /\d/.test(word))),
    title: vectorOf(contentWords(report.title ?? '').map(singular)),
    places: placeVector(reading),
    persons: vectorOf(personsIn(reading)),
    published: publication(report.publishedAt),
  }
}

function beginning(text: string): string {
  return text.slice(0, CHARACTERS_READ)
}

/** The words of the title and of the beginning of the text, in the singular; the title's twice. */
export function wordsIn(text: string, title: string | null): string[] {
  const headline = contentWords(title ?? '')
  const weighted = Array.from({ length: TITLE_WEIGHT }, () => headline).flat()
  return [...weighted, ...contentWords(beginning(text)).slice(0, WORDS_READ)].map(singular)
}

/** Capitals that do not begin a sentence or a quotation. */
function namesIn(text: string): string[] {
  const found: string[] = []
  for (const { 0: name, index } of text.matchAll(/\b\p{Lu}[\p{L}'’-]+/gu)) {
    if (!/(^|[.!?:"“”'\n])\s*$/.test(text.slice(Math.max(0, index - 4), index))) found.push(name.toLowerCase())
  }
  return found
}

/** A place is as rare as the rarest word of its name. */
function placeVector({ places }: Reading): Vector {
  const rarity = new Map(places.map((place) => [keyOf(place), Math.max(0, ...wordsOf(place.name).map(rarityOf))]))
  return vectorOf(
    places.flatMap((place) => place.mentions.map(() => keyOf(place))),
    (key) => rarity.get(key)!,
  )
}

function keyOf({ gazetteer, name }: Place): string {
  return gazetteer ?? slug(name)
}

function personsIn(reading: Reading): string[] {
  return reading.actors.filter(({ kind }) => kind === 'person').flatMap(({ name }) => slug(name).split('-'))
}
