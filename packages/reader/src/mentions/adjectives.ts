import { NAME_FLAGS } from '../gazetteer/gazetteer.ts'
import type { Document } from '../language/document.ts'
import { AREA_NOUNS, LAND_NOUNS, SITE_NOUNS } from './lexicon/place-words.ts'
import type { PlaceName } from './place-names.ts'

/** The land that a country's adjective and the noun after it name ("Iraqi territory", "the Jordanian desert"): where the noun is, or null. */
export function landNounAfter(document: Document, name: PlaceName, sentenceLast: number): number | null {
  if (!name.adjectival || name.last >= sentenceLast) return null
  const noun = document.tokens[name.last]!
  return LAND_NOUNS.has(noun.lower) && noun.start - document.tokens[name.last - 1]!.end === 1 ? name.last : null
}

/** "US forces", "UK-made": an acronym before what it describes works as an adjective. */
export function describes(document: Document, name: PlaceName, sentenceLast: number): boolean {
  if (name.adjectival) return true
  // In a text all in capitals "US" may be the village of Us, too.
  const isAcronym = name.candidates.some(({ kind, flags }) => kind === 'country' && flags & NAME_FLAGS.capitals)
  const next = name.last < sentenceLast ? document.tokens[name.last]! : null
  if (!isAcronym || !next || next.start - document.tokens[name.last - 1]!.end > 1) return false
  return next.text === '-' || /^(?:NN|JJ)/.test(next.tag)
}

/** The country whose adjective stands before the noun that introduces a name: "the Iraqi town of Zummar", "Syrian city Aleppo". */
export function introducingCountry(
  document: Document,
  at: number,
  names: ReadonlyMap<number, PlaceName>,
): string | null {
  const { tokens } = document
  let here = at - 1
  if (here >= 0 && tokens[here]!.lower === 'of') here--
  const noun = tokens[here]?.lower ?? ''
  if (here < 0 || !(AREA_NOUNS.has(noun) || SITE_NOUNS.has(noun))) return null
  for (let back = here - 1; back >= Math.max(0, here - 4); back--) {
    const name = names.get(back)
    if (name?.adjectival) return name.candidates[0]!.country
    if (!/^(?:NN|JJ|VBN|VBD|HYPH|RB)/.test(tokens[back]!.tag)) return null
  }
  return null
}
