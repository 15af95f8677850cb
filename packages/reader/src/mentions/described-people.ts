import type { Document } from '../language/document.ts'
import { type ActorMention, actorMention, type Cover } from './actor-mention.ts'
import {
  armedWords,
  bodyWords,
  nominalAdjectives,
  offices,
  type PeopleWord,
  peopleWords,
  stateWords,
} from './lexicon/people.ts'
import { adjectiveCountries, peoples } from './lexicon/peoples.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { piecesOf, singular } from './words.ts'

/** People and bodies without a name: "gunmen", "two Iraqi security sources", "pro-Iran forces", "the group". */
export function findDescribedPeople(
  document: Document,
  phrases: readonly NounPhrase[],
  taken: Cover,
  isTime: (token: number) => boolean,
): ActorMention[] {
  const found: ActorMention[] = []
  for (const phrase of phrases) {
    if (taken.at(phrase.head)) continue
    const mention = describe(document, afterTime(phrase, isTime))
    if (mention) found.push(mention)
  }
  return found
}

/** "yesterday army spokesmen", "Tuesday gunmen": a time that leans on the phrase is none of it. */
function afterTime(phrase: NounPhrase, isTime: (token: number) => boolean): NounPhrase {
  let first = phrase.first
  for (let at = phrase.first; at < phrase.head; at++) if (isTime(at)) first = at + 1
  return first === phrase.first ? phrase : { ...phrase, first, determiner: null }
}

function describe(document: Document, phrase: NounPhrase): ActorMention | null {
  const head = document.tokens[phrase.head]!
  const noun = singular(head.lower)
  const isBody = bodyWords.has(head.lower) || bodyWords.has(noun)
  const people = peoples.get(head.lower)
  const word = peopleWords.get(noun) ?? peopleWords.get(head.lower)
  if (!isBody && people === undefined && !word) return null
  const plural = head.tag === 'NNS' || head.tag === 'NNPS' || noun !== head.lower || head.lower === 'people'
  const country = countryIn(document, phrase)
  const more = { isPlural: plural, determiner: phrase.determiner, country }
  if (isBody) return body(document, phrase, noun, more)
  if (people !== undefined && head.pos !== 'ADJ')
    return actorMention(phrase, 'description', 'people', { ...more, country: people ?? country, isPlural: true })
  if (!word) return null
  if (head.pos === 'ADJ' && !nominalAdjectives.has(head.lower) && !plural && !isBareNoun(document, phrase)) return null
  const kind = holdsOffice(document, phrase, plural) ? 'person' : word.kind
  return actorMention(phrase, 'description', kind, { ...more, word: shaded(document, phrase, word) })
}

/** "the Iraqi prime minister", "Syria’s president", "the Secretary of State": who it is, is no question. */
function holdsOffice(document: Document, phrase: NounPhrase, plural: boolean): boolean {
  if (plural || (phrase.determiner !== 'the' && phrase.possessor === null)) return false
  const [, one, two] = [0, 1, 2].map((count) => wordsEndingAt(document, phrase, count))
  const after =
    document.tokens[phrase.last]?.lower === 'of' ? `${one} of ${document.tokens[phrase.last + 1]?.lower}` : ''
  return offices.has(one!) || offices.has(two!) || offices.has(after)
}

function wordsEndingAt(document: Document, phrase: NounPhrase, count: number): string {
  const words: string[] = []
  for (let at = Math.max(phrase.first, phrase.head - count + 1); at <= phrase.head; at++)
    words.push(document.tokens[at]!.lower)
  return words.join(' ')
}

/** "the death of a civilian who …": an adjective in form that heads its phrase. */
function isBareNoun(document: Document, phrase: NounPhrase): boolean {
  const next = document.tokens[phrase.last]
  return phrase.determiner !== null && (next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN'))
}

/** "armed groups", "naval units", "outlaw elements": what a body is, its modifiers say. */
function body(
  document: Document,
  phrase: NounPhrase,
  noun: string,
  more: Pick<ActorMention, 'isPlural' | 'determiner' | 'country'>,
): ActorMention | null {
  const modifiers = modifiersOf(document, phrase)
  const individual = noun === 'element' || noun === 'personnel' || noun === 'commando'
  const isArmed =
    modifiers.some((word) => armedWords.has(word) || /^(?:pro|anti)[a-z]/.test(word)) || isBacked(modifiers)
  const isState = !SOCIAL.has(noun) && modifiers.some((word) => stateWords.has(word))
  const ownWord = peopleWords.get(noun)
  if (isArmed) return bodyMention(phrase, individual ? 'people' : 'armed group', 'rebel group', more)
  if (isState) return bodyMention(phrase, individual ? 'people' : 'state force', 'state forces', more)
  if (ownWord) return actorMention(phrase, 'description', ownWord.kind, { ...more, word: ownWord })
  if (noun === 'force' && (more.isPlural || more.country))
    return more.isPlural ? bodyMention(phrase, 'state force', 'state forces', more) : null
  if (noun === 'personnel') return bodyMention(phrase, 'people', 'state forces', more)
  if (ALWAYS.has(noun)) return bodyMention(phrase, 'state force', 'state forces', more)
  if (noun === 'coalition' || noun === 'alliance') return bodyMention(phrase, 'coalition', null, more)
  if (
    noun === 'movement' ||
    noun === 'organization' ||
    noun === 'organisation' ||
    (noun === 'group' && phrase.determiner !== 'a')
  )
    return bodyMention(phrase, 'organisation', null, more)
  return null
}

/** Bodies that are no force by themselves: "the National Revolutionary Movement". */
const SOCIAL: ReadonlySet<string> = new Set(['movement', 'organization', 'organisation', 'alliance', 'association'])

const ALWAYS: ReadonlySet<string> = new Set(['brigade', 'battalion', 'troop', 'patrol', 'squad'])

function bodyMention(
  phrase: NounPhrase,
  kind: ActorMention['kind'],
  inter: PeopleWord['inter'],
  more: Pick<ActorMention, 'isPlural' | 'determiner' | 'country'>,
): ActorMention {
  const status = inter === 'state forces' ? 'military' : inter === 'rebel group' ? 'fighter' : 'unknown'
  const word: PeopleWord = {
    kind,
    status,
    inter,
    occupation: null,
    age: null,
    sex: null,
    vantage: null,
    isCollective: true,
    isRole: false,
  }
  return actorMention(phrase, 'description', kind, { ...more, word })
}

/** "Iran-backed", "Turkey-aligned": an outsider's proxies. */
function isBacked(modifiers: readonly string[]): boolean {
  return modifiers.some((word) => word === 'backed' || word === 'aligned' || word === 'allied' || word === 'supported')
}

/** "a female medic", "armed civilians": modifiers that say more than the noun. */
function shaded(document: Document, phrase: NounPhrase, word: PeopleWord): PeopleWord {
  let shade = word
  for (const modifier of modifiersOf(document, phrase)) {
    if (modifier === 'female' || modifier === 'pregnant') shade = { ...shade, sex: 'female' }
    else if (modifier === 'male') shade = { ...shade, sex: 'male' }
    else if (modifier === 'armed' || modifier === 'hooded' || modifier === 'masked')
      shade = { ...shade, status: 'fighter' }
    else if (modifier === 'civilian' && shade.status === 'unknown') shade = { ...shade, status: 'civilian' }
    else if (modifier === 'aid' || modifier === 'humanitarian') shade = { ...shade, occupation: 'aid worker' }
    else if (modifier === 'police' && shade.status === 'military') shade = { ...shade, occupation: 'police' }
    else if (modifier === 'medical' || modifier === 'hospital')
      shade = { ...shade, occupation: 'medic', vantage: 'medical' }
  }
  return isYoung(document, phrase) ? { ...shade, age: 'child', status: 'civilian' } : shade
}

/** "a 12-year-old girl", "a five-year-old": an age under eighteen. */
function isYoung(document: Document, phrase: NounPhrase): boolean {
  const text = document.text.slice(document.tokens[phrase.first]!.start, document.tokens[phrase.last - 1]!.end)
  const age = /\b(\d{1,3})[- ]year/i.exec(text)
  return age !== null && Number(age[1]) < 18
}

function modifiersOf(document: Document, phrase: NounPhrase): string[] {
  const words: string[] = []
  for (let at = phrase.first; at < phrase.head; at++)
    words.push(document.tokens[at]!.lower, ...piecesOf(document.tokens[at]!.text))
  for (let at = phrase.first + 1; at < phrase.head - 1; at++) {
    const [left, mark, right] = [document.tokens[at - 1]!, document.tokens[at]!, document.tokens[at + 1]!]
    if (mark.text === '-' && mark.start === left.end) words.push(`${left.lower}-${right.lower}`)
  }
  return words
}

/** "two Iraqi security sources" → IQ; "pro-Iran forces", "Iran-backed groups" → nothing: Iran is only behind them. */
export function countryIn(document: Document, phrase: NounPhrase): string | null {
  for (let at = phrase.first; at < phrase.head; at++) {
    const next = document.tokens[at + 1]!
    if (next.text === '-' || document.tokens[at - 1]?.text === '-') continue
    const here = joined(piecesOf(document.tokens[at]!.text))
    const two = opensTwo.has(here) ? adjectiveCountries.get(`${here} ${joined(piecesOf(next.text))}`) : undefined
    const code = two ?? adjectiveCountries.get(here)
    if (code) return code
  }
  return null
}

const joined = (pieces: readonly string[]): string => (pieces.length === 1 ? pieces[0]! : pieces.join(' '))

/** What stands before the last space of "burkina faso", "central african republic". */
const opensTwo: ReadonlySet<string> = new Set(
  [...adjectiveCountries.keys()].flatMap((words) =>
    words.split(' ').flatMap((_, at, all) => (at === 0 ? [] : [all.slice(0, at).join(' ')])),
  ),
)
