import type { Document, Token } from '../../language/document.ts'
import { wordHash } from '../../linear/hashing.ts'
import type { KnownName } from '../knowledge.ts'
import { sayingVerbs } from '../lexicon/acting-verbs.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { notNames } from '../lexicon/not-names.ts'
import { organisationHeads, placeHeads } from '../lexicon/organisation-heads.ts'
import { peopleWords } from '../lexicon/people.ts'
import { adjectiveCountries, peoples } from '../lexicon/peoples.ts'
import { AREA_NOUNS, LOCATING, SITE_NOUNS } from '../lexicon/place-words.ts'
import { nameParticles, titleWords } from '../lexicon/titles.ts'
import type { PlaceName } from '../place-names.ts'
import { LONGEST_REMEMBERED } from '../words.ts'
import { isCapital } from './case.ts'

/** What places and actors are known to be called by the words of a text, before anything is weighed. */
export interface NameHints {
  /** By sentence. */
  places: readonly (readonly PlaceName[])[]
  actors: readonly KnownName[]
}

/** What each word of a text shows of itself, as numbers, worked out when it is first asked for. */
export interface Signs {
  readonly word: Int32Array
  readonly ending: Int32Array
  readonly beginning: Int32Array
  readonly shape: Int32Array
  readonly tag: Int32Array
  /** What the lexicons say of the word. */
  readonly lexicon: Int32Array
  /** What the gazetteer has under the name it is in. */
  readonly place: Int32Array
  /** What the knowledge of actors has under the name it is in. */
  readonly actor: Int32Array
  readonly isKnown: Uint8Array
}

/** Room for the signs of a text, with the hints already in place. */
export function createSigns(count: number, hints: NameHints): Signs {
  const column = () => new Int32Array(count)
  const signs: Signs = {
    word: column(),
    ending: column(),
    beginning: column(),
    shape: column(),
    tag: column(),
    lexicon: column(),
    place: column(),
    actor: column(),
    isKnown: new Uint8Array(count),
  }
  for (const names of hints.places) for (const name of names) notePlace(signs, name)
  for (const { first, last, actors, isWeak } of hints.actors) {
    const kind = wordHash(actors[0]!.kind) ^ (isWeak ? 3 : 0)
    for (let at = first; at < last; at++) signs.actor[at] = kind ^ (at === first ? 0 : 0x5bd1e995)
  }
  return signs
}

function notePlace({ place }: Signs, { first, last, candidates, adjectival, isSound, isExtended }: PlaceName): void {
  const { kind, population } = candidates[0]!
  const size = population > 1_000_000 ? 3 : population > 100_000 ? 2 : population > 15_000 ? 1 : 0
  const flags = (adjectival ? 1 : 0) | (isSound ? 2 : 0) | (isExtended ? 4 : 0)
  const value = wordHash(kind) ^ (size << 4) ^ flags
  for (let at = first; at < last; at++) place[at] = value ^ (at === first ? 0 : 0x5bd1e995)
}

/** Fills in the signs of a word. */
export function readSigns(signs: Signs, document: Document, at: number, loud: boolean): void {
  if (signs.isKnown[at] === 1) return
  signs.isKnown[at] = 1
  const token = document.tokens[at]!
  const { word, ending, beginning, shape, loudShape, lexicon } = lettersOf(token)
  signs.word[at] = word
  signs.ending[at] = ending
  signs.beginning[at] = beginning
  signs.shape[at] = loud ? loudShape : shape
  signs.tag[at] = wordHash(token.tag)
  signs.lexicon[at] = sayingVerbs.has(token.lemma) ? lexicon | 256 : lexicon
}

/** The signs that a word's letters show, wherever it stands. */
interface Letters {
  readonly word: number
  readonly ending: number
  readonly beginning: number
  readonly shape: number
  /** The shape in a sentence that is all capitals. */
  readonly loudShape: number
  readonly lexicon: number
}

/** What words showed before; forgotten all at once when full, so that memory stays flat on odd texts. */
const known = new Map<string, Letters>()
const MOST_KNOWN = 20_000

function lettersOf(token: Token): Letters {
  const { text, lower } = token
  const before = known.get(text)
  if (before) return before
  const letters = {
    word: wordHash(lower),
    ending: wordHash(lower.slice(-3)) ^ 1,
    beginning: wordHash(lower.slice(0, 3)) ^ 2,
    shape: shapeOf(token, false),
    loudShape: shapeOf(token, true),
    lexicon: lexiconOf(lower),
  }
  if (text.length > LONGEST_REMEMBERED) return letters
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, letters)
  return letters
}

const ASCII = /^[ -~]+$/

function shapeOf(token: Token, loud: boolean): number {
  const { text } = token
  let shape = 1
  if (loud) shape = 2
  else if (isCapital(token)) shape = text === text.toUpperCase() ? (text.length > 5 ? 4 : 5) : 3
  shape |= ASCII.test(text) ? plainMarks(text) : marks(text)
  if (text.length > 1 && text.includes('.')) shape |= 32
  if (text.length > 1 && text.includes('-')) shape |= 64
  return text.length < 3 ? shape | 128 : shape
}

/** 8 where the word has a digit, 16 where it has neither letters nor digits. */
function marks(text: string): number {
  return (/\p{N}/u.test(text) ? 8 : 0) | (/[\p{L}\p{N}]/u.test(text) ? 0 : 16)
}

/** The same for a word of plain characters. */
function plainMarks(text: string): number {
  let digits = 0
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) digits++
    else if ((code | 32) >= 97 && (code | 32) <= 122) letters++
  }
  return (digits > 0 ? 8 : 0) | (letters + digits === 0 ? 16 : 0)
}

/** What the lexicons say, but for the verbs of saying, which go by the base form. */
function lexiconOf(lower: string): number {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  let bits = 0
  if (givenNames.has(bare)) bits |= 1
  if (titleWords.has(bare)) bits |= 2
  if (nameParticles.has(bare)) bits |= 4
  if (organisationHeads.has(bare)) bits |= 8
  if (placeHeads.has(bare)) bits |= 16
  if (adjectiveCountries.has(bare) || peoples.has(bare)) bits |= 32
  if (notNames.has(bare)) bits |= 64
  if (peopleWords.get(bare)?.isRole) bits |= 128
  if (LOCATING.has(bare)) bits |= 512
  if (AREA_NOUNS.has(bare) || SITE_NOUNS.has(bare)) bits |= 1024
  return bits
}
