import { type Candidate, type Gazetteer, NAME_FLAGS } from '../gazetteer/gazetteer.ts'
import { ARABIC_ARTICLES } from '../gazetteer/lexicon/name-words.ts'
import { nameKey, soundKey } from '../gazetteer/name-key.ts'
import type { Document, Sentence, Token } from '../language/document.ts'
import { AREA_NOUNS, CAPITAL_NOUNS, LOCATING, SITE_NOUNS, SITE_QUALIFIERS } from './lexicon/place-words.ts'

/** How a sentence uses capitals: only where they mean something, everywhere, or on every longer word. */
export type Capitals = 'normal' | 'all' | 'title'

/** A run of tokens that some place is called by. */
export interface PlaceName {
  first: number
  /** Exclusive. */
  last: number
  key: string
  candidates: readonly Candidate[]
  /** "Syrian", or "US" before what it describes. */
  adjectival: boolean
  /** The name runs on into the noun of a site or area ("Suffolk County", "Baghdad International Airport"). */
  isExtended: boolean
  /** Found by its sound only. */
  isSound: boolean
  /** Country (ISO alpha-2) or first-level region that the words around it say it is in. */
  within: { country: string | null; admin1: string | null } | null
}

/** Names of places in a sentence, the longest at each word; nothing is weighed yet. */
export function placeNames(
  document: Document,
  sentence: Sentence,
  capitals: Capitals,
  gazetteer: Gazetteer,
): PlaceName[] {
  const found: PlaceName[] = []
  let at = sentence.first
  while (at < sentence.last) {
    const name = startsName(document, at, capitals)
      ? longestName(document, at, sentence.last, capitals, gazetteer)
      : null
    if (name) {
      extend(document, name, sentence.last)
      found.push(name)
    }
    at = name ? name.last : at + 1
  }
  return found
}

/** Takes in the capitalised noun after a name, and the stop of an abbreviation: "Suffolk County", "Ill.". */
function extend(document: Document, name: PlaceName, end: number): void {
  const { tokens } = document
  const next = tokens[name.last]
  if (name.last >= end || !next) return
  if (next.text === '.' && next.start === tokens[name.last - 1]!.end) {
    if (name.candidates.every(({ flags }) => flags & NAME_FLAGS.dotted)) name.last++
    return
  }
  const noun = capitalNounFrom(document, name.last, end)
  if (name.adjectival || noun === null) return
  name.last = noun + 1
  name.isExtended = true
}

/** The noun in capitals that ends a place's name from here on ("International Airport", "County"), or null. */
function capitalNounFrom(document: Document, at: number, end: number): number | null {
  for (let i = at; i < Math.min(end, at + 3); i++) {
    const { text, lower, start } = document.tokens[i]!
    if (text === lower || text === text.toUpperCase() || start - document.tokens[i - 1]!.end !== 1) return null
    if (CAPITAL_NOUNS.has(lower)) return i
    if (!SITE_QUALIFIERS.has(lower)) return null
  }
  return null
}

/** How the sentence uses capitals, told from its words of more than three letters. */
export function capitalsOf(document: Document, sentence: Sentence): Capitals {
  let small = 0
  let large = 0
  let loud = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text, lower } = document.tokens[i]!
    if (lower.length < 4 || !isSmall(lower.charCodeAt(0))) continue
    if (isSmall(text.charCodeAt(0))) small++
    else if (text === text.toUpperCase()) loud++
    else large++
  }
  if (loud > 2 && loud > 3 * (small + large)) return 'all'
  return sentence.isHeading && small === 0 && large > 2 ? 'title' : 'normal'
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

const ARTICLE_NAME = /^(?:al|el|ar|as|ash|at|ad|an|az|ez)[-–](?:\p{Lu}|['’‘ʿ])/u

/** Can a place name begin here? With a capital, or with the Arabic article before one ("al-Hasakah", "al Bab"). */
export function startsName(document: Document, at: number, capitals: Capitals): boolean {
  const { text, lower, tag } = document.tokens[at]!
  const code = text.charCodeAt(0)
  if (code < 65) return code === 39 && text.length > 2
  if (capitals === 'all') return code <= 90 ? !tag.startsWith('VB') && tag !== 'IN' && tag !== 'DT' : code > 127
  if (!isSmall(code)) return true
  if (ARTICLE_NAME.test(text)) return true
  const next = document.tokens[at + 1]
  if (!ARABIC_ARTICLES.has(lower) || !next || !['al', 'el', 'ez', 'ash', 'ad', 'ar'].includes(lower)) return false
  const after = next.text === '-' ? document.tokens[at + 2] : next
  return after !== undefined && /^\p{Lu}/u.test(after.text)
}

function longestName(
  document: Document,
  first: number,
  end: number,
  capitals: Capitals,
  gazetteer: Gazetteer,
): PlaceName | null {
  const token = document.tokens[first]!
  const { key: own, longest: most } = gazetteer.opening(token.text)
  const runs = most === 0 ? [] : runsFrom(document, first, end, own, most, gazetteer)
  for (const { last, key } of runs) {
    if (last - first > 1 && endsSmall(document.tokens[last - 1]!)) continue
    const candidates = readable(document, first, last, gazetteer.byKey(key), capitals)
    if (candidates.length > 0) return nameOf(first, nameEnd(document, first, last), key, candidates, false)
  }
  return soundAlike(document, first, end, own, gazetteer)
}

/** "The range", "Ocean shores": a name ends in a capital, or in the noun of an area. */
function endsSmall({ text, lower }: Token): boolean {
  return isSmall(text.charCodeAt(0)) && !AREA_NOUNS.has(lower) && !SITE_NOUNS.has(lower) && !ARTICLE_NAME.test(text)
}

/** "Homs province", "Zamzam refugee camp": one place each, but the name ends before the nouns in small letters. */
function nameEnd(document: Document, first: number, last: number): number {
  let end = last
  while (end - first > 1) {
    const { text, lower } = document.tokens[end - 1]!
    if (text !== lower || !(AREA_NOUNS.has(lower) || SITE_NOUNS.has(lower) || SITE_QUALIFIERS.has(lower))) break
    end--
  }
  return end
}

/** The runs of words from `first` that may be one name, the longest first. */
function runsFrom(document: Document, first: number, end: number, own: string, most: number, gazetteer: Gazetteer) {
  const runs: { last: number; key: string }[] = []
  if (most >= wordsOf(own)) runs.push({ last: first + 1, key: own })
  const { tokens, text } = document
  // Of plain words with a blank between them the keys are joined; anything else is made a key as a whole.
  let plain: string | null = isPlainWord(tokens[first]!.text) ? own : null
  for (let last = first + 2; most > 1 && last <= Math.min(end, first + 2 * most + 2); last++) {
    const token = tokens[last - 1]!
    if (!joins(token) || token.start - tokens[last - 2]!.end > 1) break
    const follows = plain !== null && isPlainWord(token.text) && text.charCodeAt(token.start - 1) === BLANK
    plain = follows ? `${plain} ${gazetteer.opening(token.text).key}` : null
    if (token.text === '-' || token.text === '.') continue
    const key = plain ?? nameKey(text.slice(tokens[first]!.start, token.end))
    if (wordsOf(key) > most) break
    runs.push({ last, key })
  }
  return runs.reverse()
}

const BLANK = 32

/** Nothing but Latin letters without marks. */
function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSmall(text.charCodeAt(i) | 32)) return false
  return true
}

function joins(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  if (code > 127 && !/^[\p{L}’‘ʿʻ]/u.test(token.text)) return false
  return (
    (code >= 65 && token.tag !== 'POS') ||
    token.text === '-' ||
    token.text === '.' ||
    (code === 39 && token.text.length > 2)
  )
}

function wordsOf(key: string): number {
  let words = 1
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) === 32) words++
  return words
}

/** Up to this length a word in capitals is an abbreviation ("UN", "NATO"), not a town; a dateline may be as short as "ROME". */
const LONGEST_ABBREVIATION = 5

/** The candidates that a name written like this may mean: "us" is no country, "Pa" without its stop no state. */
function readable(
  document: Document,
  first: number,
  last: number,
  candidates: readonly Candidate[],
  capitals: Capitals,
) {
  if (candidates.length === 0) return candidates
  const { tokens, text } = document
  const end = tokens[last - 1]!.end
  const said = text.slice(tokens[first]!.start, end)
  const loud = said === said.toUpperCase() && (capitals !== 'all' || tokens[first]!.tag.startsWith('NNP'))
  const stopped = said.endsWith('.') || text[end] === '.'
  const fits = candidates.filter(({ flags }) => {
    if (flags & NAME_FLAGS.capitals && !loud) return false
    return !(flags & NAME_FLAGS.dotted) || stopped
  })
  const acronym = loud && capitals === 'normal' && fits.some(({ flags }) => flags & NAME_FLAGS.capitals)
  if (acronym) return fits.filter(({ flags }) => flags & NAME_FLAGS.capitals)
  const opens = document.sentences[tokens[first]!.sentence]!.first === first
  return loud && capitals === 'normal' && said.length <= (opens ? 3 : LONGEST_ABBREVIATION) ? [] : fits
}

/** "Dayr Ezzawr": nothing is spelt like this, but something in the Arabic or Persian world sounds like it. */
function soundAlike(
  document: Document,
  first: number,
  end: number,
  own: string,
  gazetteer: Gazetteer,
): PlaceName | null {
  const token = document.tokens[first]!
  if (own.length < 5 || (token.tag !== 'NNP' && !ARTICLE_NAME.test(token.text))) return null
  const before = document.tokens[first - 1]?.lower ?? ''
  if (!LOCATING.has(before) && before !== 'of' && before !== 'the') return null
  let best: PlaceName | null = null
  for (let last = first + 1; last <= Math.min(end, first + 4); last++) {
    const tail = document.tokens[last - 1]!
    if (last > first + 1 && (!joins(tail) || tail.start - document.tokens[last - 2]!.end > 1)) break
    const key = `~${soundKey(nameKey(document.text.slice(token.start, tail.end)))}`
    const candidates = gazetteer.byKey(key)
    if (candidates.length > 0) best = nameOf(first, last, key, candidates, true)
  }
  return best
}

function nameOf(
  first: number,
  last: number,
  key: string,
  candidates: readonly Candidate[],
  isSound: boolean,
): PlaceName {
  const adjectival = candidates.some(({ flags }) => flags & NAME_FLAGS.adjectival)
  const kept = adjectival ? candidates.filter(({ flags }) => flags & NAME_FLAGS.adjectival) : candidates
  return { first, last, key, candidates: kept, adjectival, isExtended: false, isSound, within: null }
}
