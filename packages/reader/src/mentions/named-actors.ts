import type { Document } from '../language/document.ts'
import type { ActorKind } from '../reading.ts'
import { kindByActs } from './acting-names.ts'
import { type ActorMention, actorMention } from './actor-mention.ts'
import { forceVerbs, sayingVerbs } from './lexicon/acting-verbs.ts'
import { givenNames } from './lexicon/given-names.ts'
import { armedNameWords, organisationHeads, placeHeads } from './lexicon/organisation-heads.ts'
import { peopleWords } from './lexicon/people.ts'
import { adjectiveCountries, peoples } from './lexicon/peoples.ts'
import { abbreviatedTitles, titleWords } from './lexicon/titles.ts'
import { vehicleClasses } from './lexicon/vehicles.ts'
import { weaponClasses } from './lexicon/weapons.ts'
import { isMixedCase, type NameRun } from './name-runs.ts'
import type { TaggedName } from './names/tagger.ts'
import { piecesOf, singular } from './words.ts'

/** Which tokens are inside a place or a time found before. */
export interface Elsewhere {
  isPlace(token: number): boolean
  isTime(token: number): boolean
}

/** A named actor that nobody told us of: a person by title, given name or speech; a body by its head word or acronym. */
export function readName(document: Document, run: NameRun, elsewhere: Elsewhere): ActorMention | null {
  const name = withoutTitle(document, afterOffice(document, run, elsewhere))
  if (name.first >= name.last) return null
  if (everyToken(name, (at) => elsewhere.isTime(at)) || isOperation(document, run)) return null
  const body = name.hasTitle || isLoudPlace(document, name, elsewhere) ? null : bodyKind(document, name)
  if (body) return named(document, name, body)
  const isPerson = name.hasTitle || looksLikePerson(document, name, elsewhere)
  if (isPerson) return isAllowedPerson(document, name) ? named(document, name, 'person') : null
  if (everyToken(name, (at) => elsewhere.isPlace(at)) && !isAgent(document, name)) return null
  if (isAcronym(document, name) || isAgent(document, name)) return named(document, name, 'organisation')
  const isPlace = someToken(name, (at) => elsewhere.isPlace(at))
  const kind = !isPlace && isNoPeople(document, name) ? kindByActs(document, name) : null
  return kind && named(document, name, kind)
}

/** A name that the tagger takes for a person or a body, where the rules for runs of name words read none. */
export function readTagged(document: Document, name: TaggedName, elsewhere: Elsewhere): ActorMention | null {
  if (name.kind !== 'person' && name.kind !== 'organisation') return null
  if (isOperation(document, name) || everyToken(name, (at) => elsewhere.isTime(at))) return null
  if (everyToken(name, (at) => elsewhere.isPlace(at))) return null
  if (name.kind === 'organisation')
    return { ...named(document, name, bodyKind(document, name) ?? 'organisation'), isGuess: true }
  if (isBesidePlace(document, name, elsewhere)) return null
  if (mayBeLocated(document, name) && name.share < SURE) return null
  const bare = withoutTitle(document, name)
  return bare.first < bare.last && isAllowedPerson(document, bare) ? named(document, bare, 'person') : null
}

/** "Operation Hemlock": what is done, not who does it. */
function isOperation({ tokens }: Document, { first, last }: NameRun): boolean {
  return last - first > 1 && tokens[first]!.lower === 'operation'
}

/** A lone word after a preposition of place is a person only if the tagger is this sure (set on re3d dev and UNER dev, 2026-11). */
const SURE = 0.8

/** "past Zemla", "by Zemla". */
function mayBeLocated({ tokens }: Document, { first, last }: NameRun): boolean {
  const before = tokens[first - 1]
  return last - first === 1 && before !== undefined && (LOCATIVE.has(before.lower) || before.lower === 'by')
}

/** "Brackwater and Thornby": one word joined to a place by "and" is another. */
function isBesidePlace({ tokens }: Document, { first, last }: NameRun, elsewhere: Elsewhere): boolean {
  if (last - first > 1) return false
  return (
    (tokens[first - 1]?.lower === 'and' && elsewhere.isPlace(first - 2)) ||
    (tokens[last]?.lower === 'and' && elsewhere.isPlace(last + 1))
  )
}

/** "SEDGE CROSS", "ALDER PARK": in capitals a body's head word may be a place's; where all of it is a place, it is. */
function isLoudPlace(document: Document, run: NameRun, elsewhere: Elsewhere): boolean {
  return !isMixedCase(document, document.tokens[run.first]!.sentence) && everyToken(run, (at) => elsewhere.isPlace(at))
}

/** "The drones were launched by Zemla": a name nobody knows that does what only bodies do. */
function isAgent(document: Document, { first, last }: NameRun): boolean {
  const { tokens } = document
  const [verb, by] = [tokens[first - 2], tokens[first - 1]]
  const after = tokens[last]
  if (by?.lower !== 'by' || verb?.tag !== 'VBN' || !forceVerbs.has(verb.lemma)) return false
  return last - first === 1 && (!after || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) && tokens[first]!.pos === 'PROPN'
}

/** "Minister for the Middle East Tobias Ellwood", "governor of Kherson Ann Roe": the name after the place of the office. */
function afterOffice(document: Document, run: NameRun, elsewhere: Elsewhere): TitledRun {
  const { tokens } = document
  let first = run.first
  while (first < run.last && elsewhere.isPlace(first)) first++
  if (first === run.first || someToken(run, (at) => isBodyWord(tokens[at]!.lower))) return { ...run, hasTitle: false }
  const link = tokens[run.first - 1]?.lower === 'the' ? run.first - 2 : run.first - 1
  const isOffice = /^(?:of|for)$/.test(tokens[link]?.lower ?? '') && link > 0 && isOfficeWord(document, link - 1)
  return first < run.last - 1 && isOffice ? { first, last: run.last, hasTitle: true } : { ...run, hasTitle: false }
}

/** "chair of the London Homeless Coalition", "director for the Chinese Center": a body that has the place in its name. */
const isBodyWord = (word: string): boolean =>
  organisationHeads.has(word) || placeHeads.has(word) || adjectiveCountries.has(word)

function isOfficeWord(document: Document, index: number): boolean {
  return isTitle(document, index) || peopleWords.get(document.tokens[index]!.lower)?.isRole === true
}

interface TitledRun extends NameRun {
  hasTitle: boolean
}

/** "Gen. Esmail Qaani" → the name; "Iraqi Prime Minister Mohammed Shia al-Sudani" → the name. */
function withoutTitle(document: Document, run: NameRun & { hasTitle?: boolean }): TitledRun {
  let first = run.first
  let lastTitle = -1
  for (let at = run.first; at < run.last && at < run.first + 8; at++) if (isTitle(document, at)) lastTitle = at
  if (lastTitle >= 0 && lastTitle < run.last - 1) first = lastTitle + 1
  const before = document.tokens[run.first - 1]
  const hasTitle =
    run.hasTitle === true ||
    first > run.first ||
    (first === run.first && before !== undefined && isRoleNoun(document, run.first - 1))
  while (first < run.last && /^[.\-&]$/.test(document.tokens[first]!.text)) first++
  return { first, last: run.last, hasTitle }
}

function isTitle(document: Document, index: number): boolean {
  const { lower } = document.tokens[index]!
  return titleWords.has(lower.replace(/\.$/, ''))
}

/** "army spokesman Nabil Abdallah": a common noun for a role right before the name. */
function isRoleNoun(document: Document, index: number): boolean {
  const token = document.tokens[index]!
  const word = token.lower.replace(/\.$/, '')
  if (token.pos === 'PROPN') return abbreviatedTitles.has(word)
  return token.pos === 'NOUN' && (titleWords.has(word) || peopleWords.get(word)?.isRole === true)
}

function named(document: Document, run: NameRun, kind: ActorKind): ActorMention {
  const before = document.tokens[run.first - 1]
  return actorMention({ ...run, head: run.last - 1 }, 'name', kind, {
    determiner: before?.pos === 'DET' ? before.lower : null,
    country: countryOf(document, run),
    isPlural: kind !== 'person' && document.tokens[run.last - 1]!.tag === 'NNPS',
  })
}

function countryOf(document: Document, run: NameRun): string | null {
  for (let at = run.first; at < run.last; at++) {
    const code = adjectiveCountries.get(piecesOf(document.tokens[at]!.text).join(' '))
    if (code) return code
  }
  return null
}

/** The kind that the head word gives: the last word, or the last before "of", "for", "in". */
export function bodyKind(document: Document, run: NameRun): ActorKind | null {
  const { tokens } = document
  const { first, last } = run
  if (last - first < 2) return null
  const head = tokens[endOfHead(document, run) - 1]!.lower
  if (placeHeads.has(head) && !armedNameWords.has(head)) return null
  const kind = organisationHeads.get(head) ?? organisationHeads.get(tokens[first]!.lower) ?? null
  const isBody = kind === 'organisation' || kind === 'state force'
  return isBody && someToken(run, (at) => armedNameWords.has(tokens[at]!.lower)) ? 'armed group' : kind
}

/** Behind the word that heads a name. */
function endOfHead({ tokens }: Document, { first, last }: NameRun): number {
  for (let at = first + 1; at < last; at++) {
    const { lower } = tokens[at]!
    if (lower === 'of' || lower === 'for') return at
  }
  return last
}

function looksLikePerson(document: Document, run: NameRun, elsewhere: Elsewhere): boolean {
  const length = run.last - run.first
  const first = document.tokens[run.first]!
  if (length > 5 || elsewhere.isTime(run.first)) return false
  const isPlace = everyToken(run, (at) => elsewhere.isPlace(at))
  if (length === 1)
    return !isPlace && speaks(document, run) && isMixedCase(document, first.sentence) && !isAcronym(document, run)
  if (givenNames.has(first.lower)) return true
  if (isPlace || elsewhere.isPlace(run.first)) return false
  return isIntroduced(document, run) || speaks(document, run)
}

const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'into',
  'across',
  'around',
  'outside',
  'toward',
  'towards',
  'through',
])

/** "Osman Mahdi said", "said Osman Mahdi". */
function speaks(document: Document, run: NameRun): boolean {
  const after = document.tokens[run.last]
  const before = document.tokens[run.first - 1]
  const says = (at: typeof after): boolean =>
    at !== undefined && at.pos === 'VERB' && sayingVerbs.has(at.lemma) && at.tag !== 'VBG'
  return says(after) || (says(before) && (before!.tag === 'VBD' || before!.tag === 'VBZ'))
}

/** "Osman Mahdi, a shopkeeper", "Osman Mahdi, 34,": age or role in apposition. */
function isIntroduced(document: Document, run: NameRun): boolean {
  if (document.tokens[run.last]?.text !== ',') return false
  for (let at = run.last + 1; at < Math.min(run.last + 6, document.tokens.length); at++) {
    const token = document.tokens[at]!
    if (/^\d{1,3}$/.test(token.text) && document.tokens[at + 1]?.text === ',' && at === run.last + 1)
      return Number(token.text) < 110
    const word = peopleWords.get(token.lower)
    if (word) return !word.isCollective
    if (token.pos === 'PUNCT' || token.pos === 'VERB') return false
  }
  return false
}

/** No person is called "Sunday", "Islamist", "Kurds" or "Ministry". */
function isAllowedPerson(document: Document, run: NameRun): boolean {
  const last = document.tokens[run.last - 1]!.lower
  if (run.last - run.first === 1 && (adjectiveCountries.has(last) || peopleWords.has(last))) return false
  return !peoples.has(last) && !organisationHeads.has(last) && !placeHeads.has(last)
}

function isAcronym(document: Document, run: NameRun): boolean {
  if (run.last - run.first > 1) return false
  const token = document.tokens[run.first]!
  if (adjectiveCountries.has(token.lower.replace(/\./g, ''))) return false
  if (weaponClasses.has(singular(token.lower)) || vehicleClasses.has(singular(token.lower))) return false
  return /^[A-Z][A-Z-]{1,6}$/.test(token.text) && token.pos === 'PROPN' && isMixedCase(document, token.sentence)
}

/** "Kurds attacked", "Islamists": people by nation or faith are described, not named. */
function isNoPeople(document: Document, run: NameRun): boolean {
  const last = document.tokens[run.last - 1]!.lower
  return !peoples.has(last) && !adjectiveCountries.has(last) && !peopleWords.has(singular(last))
}

function someToken(run: NameRun, test: (token: number) => boolean): boolean {
  for (let at = run.first; at < run.last; at++) if (test(at)) return true
  return false
}

function everyToken(run: NameRun, test: (token: number) => boolean): boolean {
  for (let at = run.first; at < run.last; at++) if (!test(at)) return false
  return true
}
