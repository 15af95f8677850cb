import type { Document } from '../language/document.ts'
import { AREA_NOUNS, MEASURING, ORGANISATION_NOUNS, SITE_NOUNS } from './lexicon/place-words.ts'
import type { Relation } from './place-relations.ts'
import { isNameWord } from './unknown-places.ts'

/** Longest name, in tokens. */
const LONGEST = 4

/**
 * The unknown name that a distance or direction from a known place belongs to, in tokens: "Al Maleh north of Aleppo",
 * "Heneyda is some 25 kilometres west of the city of Raqqa". Null where none stands before the measure.
 */
export function measuredName(
  document: Document,
  { measured }: Relation,
  sentenceFirst: number,
): { first: number; last: number } | null {
  if (measured === null) return null
  const { tokens } = document
  let last = measured
  while (last > sentenceFirst && MEASURING.has(tokens[last - 1]!.lower)) last--
  const noun = tokens[last - 1]?.lower ?? ''
  if (last > sentenceFirst && (AREA_NOUNS.has(noun) || SITE_NOUNS.has(noun))) last--
  let first = last
  while (first > sentenceFirst && last - first < LONGEST && isNameWord(document, first - 1)) first--
  for (let at = first; at < last; at++) if (ORGANISATION_NOUNS.has(tokens[at]!.lower)) return null
  return first < last && tokens[last - 1]!.tag.startsWith('NNP') ? { first, last } : null
}
