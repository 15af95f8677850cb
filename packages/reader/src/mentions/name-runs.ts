import type { Document, Token } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import { givenNames, namesThatAreWords } from './lexicon/given-names.ts'
import { notNames } from './lexicon/not-names.ts'
import { frontWords, loudHeads, organisationHeads } from './lexicon/organisation-heads.ts'
import { armedWords, peopleWords, stateWords } from './lexicon/people.ts'
import { adjectiveCountries } from './lexicon/peoples.ts'
import { targetClasses } from './lexicon/targets.ts'
import { nameParticles } from './lexicon/titles.ts'
import { vehicleClasses } from './lexicon/vehicles.ts'
import { weaponClasses } from './lexicon/weapons.ts'
import { singular } from './words.ts'

/** A run of words written as a name: "Ministry of Defence", "Col. Luis de la Puente". */
export type NameRun = TokenRange

/** Every run of name words that no known actor covers, left to right. */
export function findNameRuns(document: Document, isFree: (token: number) => boolean): NameRun[] {
  const runs: NameRun[] = []
  for (const sentence of document.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      if (!isFree(at) || !(isNameWord(document, at) || isGivenName(document, at))) {
        at++
        continue
      }
      const last = endOfRun(document, at, sentence.last, isFree)
      runs.push({ first: at, last })
      at = last
    }
  }
  return runs
}

function endOfRun(document: Document, first: number, end: number, isFree: (token: number) => boolean): number {
  let last = first + 1
  let isBody = isHeadOfBody(document, first)
  const mayBePerson = isGivenName(document, first)
  for (;;) {
    const next = bridge(document, last, end, isBody)
    if (next >= end || !isFree(next)) return last
    if (!isNameWord(document, next) && !(mayBePerson && next - first < 4 && mayBeSurname(document, next))) return last
    isBody ||= isHeadOfBody(document, next)
    last = next + 1
  }
}

/** Where the run goes on: at once, after a particle ("de la"), or after "of", "for the" in the name of a body. */
function bridge(document: Document, from: number, end: number, isBody: boolean): number {
  const token = document.tokens[from]
  if (!token || from >= end) return end
  const isJoined =
    token.text === '-' &&
    document.tokens[from + 1]?.start === token.end &&
    document.tokens[from - 1]?.end === token.start
  if (isJoined || token.text === '&') return from + 1
  if (nameParticles.has(token.lower) && token.lower !== 'y' && token.pos !== 'VERB')
    return skipParticles(document, from, end)
  if (!isBody || !(token.lower === 'of' || token.lower === 'for')) return from
  const next = document.tokens[from + 1]
  return next?.lower === 'the' ? from + 2 : from + 1
}

function skipParticles(document: Document, from: number, end: number): number {
  let at = from
  while (at < end && nameParticles.has(document.tokens[at]!.lower) && !isNameWord(document, at)) at++
  return at
}

function isHeadOfBody(document: Document, index: number): boolean {
  return organisationHeads.has(document.tokens[index]!.lower)
}

/** Is this word written as part of a name? Tags settle it in capitals; in mixed case the capital must be there. */
export function isNameWord(document: Document, index: number): boolean {
  const token = document.tokens[index]!
  if (token.pos !== 'PROPN' && token.pos !== 'ADJ' && token.pos !== 'NOUN') return false
  if (!looksLikeName(token.text)) return false
  if (notNames.has(token.lower)) return false
  if (token.pos === 'PROPN') return true
  return isCapitalisedWithin(document, token) || isInLoudName(document, token)
}

function looksLikeName(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code >= CAPITAL_A && code <= CAPITAL_Z) return true
  // Most words begin with a small letter: only "al-…" and its like are names then.
  if (code >= SMALL_A && code <= SMALL_Z && text.charCodeAt(2) !== HYPHEN && text.charCodeAt(3) !== HYPHEN) return false
  return /^[\p{Lu}\p{Lo}]|^\p{N}+(?:st|nd|rd|th)$|^(?:al|el|ad|ash|an|as)-\p{Lu}/u.test(text)
}

const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z, HYPHEN] = [65, 90, 97, 122, 45]

/** "Lion Brigade", "Human Rights": a common word or adjective with a capital, beside a name and not opening the sentence. */
function isCapitalisedWithin(document: Document, token: Token): boolean {
  if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return false
  if (!isMixedCase(document, token.sentence)) return false
  const next = document.tokens[token.index + 1]
  const previous = document.tokens[token.index - 1]
  const besideName = (other: Token | undefined): boolean =>
    other !== undefined &&
    other.sentence === token.sentence &&
    /^\p{Lu}/u.test(other.text) &&
    (other.pos === 'PROPN' || other.pos === 'NOUN')
  return besideName(next) || (previous?.sentence === token.sentence && besideName(previous))
}

/** "THE SALTMARSH FRONT" in a text of capitals, whatever its tags: a head word of armed bodies with a word before it that describes nobody. */
function isInLoudName(document: Document, token: Token): boolean {
  if (isMixedCase(document, token.sentence)) return false
  if (loudHeads.has(token.lower)) return isUnheardOf(document, token.index - 1, token.sentence)
  for (let at = token.index + 1; at < token.index + 3; at++) {
    const next = document.tokens[at]
    if (next?.sentence !== token.sentence || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return false
    if (loudHeads.has(next.lower)) return isUnheardOf(document, token.index, token.sentence)
  }
  return false
}

function isUnheardOf(document: Document, index: number, sentence: number): boolean {
  const token = document.tokens[index]
  if (token?.sentence !== sentence || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || notNames.has(token.lower)) return false
  const lexicons = [peopleWords, armedWords, stateWords, frontWords, adjectiveCountries]
  return !lexicons.some((lexicon) => lexicon.has(token.lower) || lexicon.has(singular(token.lower)))
}

/** "HECTOR" in a text of capitals, whatever its tag. */
function isGivenName(document: Document, index: number): boolean {
  const token = document.tokens[index]!
  if (isMixedCase(document, token.sentence) || !givenNames.has(token.lower)) return false
  if (!/^\p{Lu}/u.test(token.text) || notNames.has(token.lower)) return false
  return token.pos === 'PROPN' || !namesThatAreWords.has(token.lower)
}

/** After a given name, in capitals: any noun that is no word for people, things or bodies. */
function mayBeSurname(document: Document, index: number): boolean {
  const { pos, text, lower } = document.tokens[index]!
  if ((pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') || !/^\p{Lu}/u.test(text)) return false
  const lexicons = [peopleWords, weaponClasses, vehicleClasses, targetClasses, organisationHeads]
  return !notNames.has(lower) && !lexicons.some((lexicon) => lexicon.has(singular(lower)) || lexicon.has(lower))
}

const sentenceCase = new WeakMap<Document, (boolean | undefined)[]>()

/** Does the sentence mix small and capital letters? */
export function isMixedCase(document: Document, sentence: number): boolean {
  let known = sentenceCase.get(document)
  if (!known) {
    known = []
    sentenceCase.set(document, known)
  }
  known[sentence] ??= mixesCase(document, sentence)
  return known[sentence]
}

/** More than a quarter of its words begin with a small letter. */
function mixesCase({ tokens, sentences }: Document, sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  let words = 0
  let small = 0
  for (let at = first; at < last; at++) {
    const kind = initialOf(tokens[at]!.text)
    if (kind !== 'other') words++
    if (kind === 'small') small++
  }
  return small * 4 > 1 + words
}

function initialOf(text: string): 'small' | 'letter' | 'other' {
  const code = text.charCodeAt(0)
  if (code < 128) {
    if (code >= SMALL_A && code <= SMALL_Z) return 'small'
    return code >= CAPITAL_A && code <= CAPITAL_Z ? 'letter' : 'other'
  }
  return /^\p{Ll}/u.test(text) ? 'small' : /^\p{L}/u.test(text) ? 'letter' : 'other'
}
