import type { ReadReport } from '../store/records.ts'
import { type Bounds, publication } from './moments.ts'
import { countOf, type Vector, vectorsOf } from './vectors.ts'
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

/** The profile of every report; weights depend on all reports given, not on their order. */
export function profilesOf(reports: readonly ReadReport[]): Profile[] {
  const vectors = (count: (read: ReadReport) => Iterable<string>) =>
    vectorsOf(reports.map((read) => countOf(count(read))))
  const words = vectors(wordsIn)
  const names = vectors(({ report }) => namesIn(beginning(report.text)))
  const numbers = vectors(({ report }) => wordsOf(beginning(report.text)).filter((word) => /\d/.test(word)))
  const title = vectors(({ report }) => contentWords(report.title ?? '').map(singular))
  const places = vectors(placesIn)
  const persons = vectors(personsIn)
  return reports.map(({ report }, i) => ({
    words: words[i]!,
    names: names[i]!,
    numbers: numbers[i]!,
    title: title[i]!,
    places: places[i]!,
    persons: persons[i]!,
    published: publication(report.publishedAt),
  }))
}

function beginning(text: string): string {
  return text.slice(0, CHARACTERS_READ)
}

function wordsIn({ report }: ReadReport): string[] {
  const title = contentWords(report.title ?? '')
  const weighted = Array.from({ length: TITLE_WEIGHT }, () => title).flat()
  return [...weighted, ...contentWords(beginning(report.text)).slice(0, WORDS_READ)].map(singular)
}

/** Capitals that do not begin a sentence or a quotation. */
function namesIn(text: string): string[] {
  const found: string[] = []
  for (const { 0: name, index } of text.matchAll(/\b\p{Lu}[\p{L}'’-]+/gu)) {
    if (!/(^|[.!?:"“”'\n])\s*$/.test(text.slice(Math.max(0, index - 4), index))) found.push(name.toLowerCase())
  }
  return found
}

function placesIn({ reading }: ReadReport): string[] {
  return reading.places.flatMap(({ gazetteer, name, mentions }) => mentions.map(() => gazetteer ?? slug(name)))
}

function personsIn({ reading }: ReadReport): string[] {
  return reading.actors.filter(({ kind }) => kind === 'person').flatMap(({ name }) => slug(name).split('-'))
}
