import type { Document, Sentence } from '../language/document.ts'
import {
  AREA_NOUNS,
  CALENDAR,
  CAPITAL_NOUNS,
  DIRECTIONS,
  LOCATING,
  SETTLEMENT_NOUNS,
  SITE_NOUNS,
  SITE_QUALIFIERS,
} from './lexicon/place-words.ts'
import { type Capitals, startsName } from './place-names.ts'
import { singular } from './words.ts'

/** A name that no gazetteer has, known for a place by the noun beside it. */
export interface UnknownName {
  first: number
  last: number
  noun: string
}

/** "the village of Umm Jdeideh", "the Tal Baydar base": names that only their noun shows to be places. */
export function unknownNames(
  document: Document,
  sentence: Sentence,
  isTaken: (token: number) => boolean,
): UnknownName[] {
  const found: UnknownName[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const { text, lower } = document.tokens[at]!
    if (text !== lower && CAPITAL_NOUNS.has(lower)) {
      const name = namedWithNoun(document, sentence, at)
      if (name && !isTaken(name.first) && !isTaken(at - 1)) found.push({ ...name, noun: lower })
      continue
    }
    if (text === lower && isManyAreas(lower)) found.push(...namesAfterMany(document, sentence, at, isTaken))
    if (!AREA_NOUNS.has(lower) && !SITE_NOUNS.has(lower)) continue
    const name = nameAfter(document, sentence, at) ?? nameBefore(document, sentence, at)
    if (!name) continue
    let taken = false
    for (let i = name.first; i < name.last; i++) taken ||= isTaken(i)
    if (!taken && found.at(-1)?.first !== name.first) found.push({ ...name, noun: lower })
  }
  return found
}

/** "Collier County", "Tijuana River": the noun in capitals belongs to the name. */
function namedWithNoun(document: Document, sentence: Sentence, noun: number) {
  let first = noun
  while (first > sentence.first && first > noun - 4 && isNameWord(document, first - 1)) first--
  const head = document.tokens[first]!
  if (first === noun || (first === sentence.first && !head.tag.startsWith('NNP'))) return null
  return { first, last: noun + 1 }
}

/** "the village of Umm Jdeideh" */
function nameAfter(document: Document, sentence: Sentence, noun: number) {
  const of = document.tokens[noun + 1]
  const isSmall = document.tokens[noun]!.text[0] === document.tokens[noun]!.lower[0]
  if (noun + 2 >= sentence.last || of?.lower !== 'of' || !isSmall) return null
  const first = noun + 2
  let last = first
  while (last < sentence.last && last < first + 5 && isNameWord(document, last)) last++
  return last > first ? { first, last } : null
}

/** "towns", "villages". */
const isManyAreas = (word: string): boolean =>
  word.endsWith('s') && !AREA_NOUNS.has(word) && AREA_NOUNS.has(singular(word))

/** "the towns of Jabla in the north and Zarfa": the first name, and those that commas and "and" join to it. */
function namesAfterMany(
  document: Document,
  sentence: Sentence,
  noun: number,
  isTaken: (token: number) => boolean,
): UnknownName[] {
  const { tokens } = document
  const found: UnknownName[] = []
  if (tokens[noun + 1]?.lower !== 'of') return found
  for (let at = noun + 2; at < sentence.last; ) {
    let last = at
    while (last < sentence.last && last < at + 5 && isNameWord(document, last)) last++
    if (last === at) break
    let taken = false
    for (let i = at; i < last; i++) taken ||= isTaken(i)
    if (!taken) found.push({ first: at, last, noun: singular(tokens[noun]!.lower) })
    at = last
    while (at < sentence.last && (tokens[at]!.text === ',' || tokens[at]!.lower === 'and')) at++
    if (at === last) break
  }
  return found
}

/** "at the Tal Baydar base", "in Umm Jdeideh village": the noun in small letters, the name after a preposition. */
function nameBefore(document: Document, sentence: Sentence, noun: number) {
  const { tokens } = document
  if (tokens[noun]!.text[0] !== tokens[noun]!.lower[0]) return null
  let last = noun
  while (last > sentence.first && SITE_QUALIFIERS.has(tokens[last - 1]!.text)) last--
  let first = last
  while (first > sentence.first && first > last - 5 && isNameWord(document, first - 1)) first--
  if (first === last || first === sentence.first) return null
  let before = first - 1
  if (isOwned(document, sentence, noun, before)) return { first, last }
  if (before > sentence.first && ['the', 'a'].includes(tokens[before]!.lower)) before--
  while (before > sentence.first && DIRECTIONS.has(tokens[before]!.lower)) before--
  // "bombed Hanida village", "entered Hanida town".
  if (before === first - 1 && SETTLEMENT_NOUNS.has(tokens[noun]!.lower) && tokens[before]!.pos === 'VERB')
    return { first, last }
  return LOCATING.has(tokens[before]!.lower) || tokens[before]!.lower === 'of' ? { first, last } : null
}

/** "Baghdad's popular Karrada neighbourhood": an area, not a site, that is some place's. */
function isOwned({ tokens }: Document, sentence: Sentence, noun: number, before: number): boolean {
  if (!AREA_NOUNS.has(tokens[noun]!.lower)) return false
  let at = before
  while (at > sentence.first && tokens[at]!.pos === 'ADJ' && tokens[at]!.text === tokens[at]!.lower) at--
  return at > sentence.first && tokens[at]!.tag === 'POS' && tokens[at - 1]!.tag.startsWith('NNP')
}

/** Is the token a word of a proper name ("Umm", "al-Jir", the hyphen between)? */
export function isNameWord(document: Document, at: number): boolean {
  const { text, lower, tag } = document.tokens[at]!
  if (text === '-') return at > 0 && document.tokens[at + 1]?.start === document.tokens[at]!.end
  if (CALENDAR.has(lower) || DIRECTIONS.has(lower) || lower === 'the' || text.length < 2) return false
  return (
    startsName(document, at, 'normal' satisfies Capitals) &&
    !/^(?:DT|IN|PRP|CC|POS|CD)/.test(tag) &&
    /^\p{L}/u.test(text)
  )
}
