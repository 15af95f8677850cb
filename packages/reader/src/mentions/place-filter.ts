import { NAME_FLAGS } from '../gazetteer/gazetteer.ts'
import type { Document, Token } from '../language/document.ts'
import {
  AREA_NOUNS,
  CALENDAR,
  DATELINE_MARKS,
  DIRECTIONS,
  DOUBTFUL_NAMES,
  LOCATING,
  NAME_HEADS,
  ORGANISATION_NOUNS,
  PERSONAL_TITLES,
  SITE_NOUNS,
  SITE_QUALIFIERS,
  SPEECH,
  SURELY_LOCATING,
  TITLES,
} from './lexicon/place-words.ts'
import type { Capitals, PlaceName } from './place-names.ts'

/** Why a name is not a place here; null where it may be one. */
export type Refusal = 'ordinary word' | 'person' | 'longer name' | 'abbreviation' | 'organisation' | null

/** What the filter knows of the sentence around a name. */
export interface NameSetting {
  document: Document
  sentenceFirst: number
  sentenceLast: number
  capitals: Capitals
  /** Token → the name that covers it, in this sentence. */
  covering: ReadonlyMap<number, PlaceName>
}

/** Is this name no place where it stands? */
export function refusalOf(name: PlaceName, setting: NameSetting): Refusal {
  if (isLooseAbbreviation(name, setting)) return 'abbreviation'
  if (name.isSound && !isLocated(name, setting)) return 'ordinary word'
  if (isOrdinary(name, setting)) return 'ordinary word'
  if (isInOrganisation(name, setting)) return 'organisation'
  if (setting.capitals !== 'normal') return null
  return longerName(name, setting)
}

/** "in Hit": before a doubtful name only some prepositions tell. */
function isSurelyLocated(name: PlaceName, { document, sentenceFirst }: NameSetting): boolean {
  return name.first > sentenceFirst && SURELY_LOCATING.has(document.tokens[name.first - 1]!.lower)
}

/** "BEIRUT (AP) —": a name in capitals that opens a sentence and is set off from it. */
export function isDateline(name: PlaceName, { document, sentenceFirst, sentenceLast, capitals }: NameSetting): boolean {
  if (name.first !== sentenceFirst || capitals !== 'normal' || name.last >= sentenceLast) return false
  const { text } = document.tokens[name.first]!
  return text.length > 2 && text === text.toUpperCase() && DATELINE_MARKS.has(document.tokens[name.last]!.text)
}

/** Does a locating preposition or an area noun introduce the name ("in Hit", "the town of March")? */
export function isLocated(name: PlaceName, setting: NameSetting): boolean {
  const { document, sentenceFirst } = setting
  if (isDateline(name, setting)) return true
  let at = name.first - 1
  if (at >= sentenceFirst && document.tokens[at]!.lower === 'the') at--
  while (at >= sentenceFirst && DIRECTIONS.has(document.tokens[at]!.lower)) at--
  if (at < sentenceFirst) return false
  const { lower } = document.tokens[at]!
  if (lower === 'of' && at > sentenceFirst) {
    const before = document.tokens[at - 1]!
    return AREA_NOUNS.has(before.lower) || SITE_NOUNS.has(before.lower) || DIRECTIONS.has(before.lower)
  }
  return LOCATING.has(lower)
}

/** Is the name set before a comma and the region or country that holds it ("Hit, Iraq")? */
function isContained(name: PlaceName): boolean {
  return name.within !== null
}

/** "Pa." and "IL" are read as states only after the comma that follows a place, or in a dateline. */
function isLooseAbbreviation(name: PlaceName, { document, sentenceFirst }: NameSetting): boolean {
  const short = name.candidates.every(
    ({ flags, kind }) => kind === 'admin1' && flags & (NAME_FLAGS.dotted | NAME_FLAGS.capitals),
  )
  if (!short || /^(?:[A-Z]\.){2,}$/.test(document.tokens[name.first]!.text)) return false
  const comma = document.tokens[name.first - 1]
  return name.first <= sentenceFirst || comma?.text !== ','
}

function isOrdinary(name: PlaceName, setting: NameSetting): boolean {
  const { document, sentenceFirst, capitals } = setting
  const token = document.tokens[name.first]!
  const large = name.candidates.some(({ kind, population }) => isWellKnown(kind, population))
  const isSingle = name.last === name.first + 1
  if (isSingle && CALENDAR.has(token.lower)) return !isContained(name)
  const doubtful = isSingle && DOUBTFUL_NAMES.has(token.lower) && !isAcronymCountry(name)
  const proper = token.tag.startsWith('NNP')
  if (isSingle && (isCommonNoun(token.lower) || DIRECTIONS.has(token.lower))) return !isContained(name)
  if (doubtful) return !isContained(name) && !(capitals === 'normal' && proper && isSurelyLocated(name, setting))
  if (capitals !== 'normal') return !proper && !large
  if (name.adjectival || large) return false
  if (name.first === sentenceFirst) return !proper || isLikelyVerbal(token)
  return !proper && !token.tag.startsWith('JJ') && name.last === name.first + 1
}

function isCommonNoun(word: string): boolean {
  return (
    AREA_NOUNS.has(word) ||
    SITE_NOUNS.has(word) ||
    SITE_QUALIFIERS.has(word) ||
    ORGANISATION_NOUNS.has(word) ||
    TITLES.has(word)
  )
}

/** A country, a region, a site of our own lists or a city of 100,000. */
function isWellKnown(kind: string, population: number): boolean {
  return (
    kind === 'country' ||
    kind === 'admin1' ||
    kind === 'region' ||
    kind === 'site' ||
    kind === 'water' ||
    population >= 100_000
  )
}

function isLikelyVerbal(token: Token): boolean {
  return token.tag.startsWith('VB') || token.tag === 'RB' || token.tag === 'IN' || token.tag === 'UH'
}

/** "Islamic Resistance in Iraq", "Bank of England": a place that ends the name of an organisation. */
function isInOrganisation(name: PlaceName, setting: NameSetting): boolean {
  const { document, sentenceFirst, capitals } = setting
  if (capitals !== 'normal') return false
  let at = name.first - 1
  if (at > sentenceFirst && document.tokens[at]!.lower === 'the') at--
  if (at <= sentenceFirst - 1) return false
  const preposition = document.tokens[at]!.lower
  if (preposition !== 'of' && preposition !== 'in' && preposition !== 'for') return false
  const noun = document.tokens[at - 1]
  if (!noun || at - 1 < sentenceFirst || !isCapital(noun) || !ORGANISATION_NOUNS.has(noun.lower)) return false
  if (preposition === 'of') return true
  const before = document.tokens[at - 2]
  return before !== undefined && at - 2 >= sentenceFirst && isCapital(before) && before.lower !== 'the'
}

/** Part of a person's or an organisation's name: "Michael Jordan", "Chicago Tribune", "Syrian Observatory". */
function longerName(name: PlaceName, setting: NameSetting): Refusal {
  const { document, sentenceFirst, sentenceLast, covering } = setting
  const before = name.first > sentenceFirst ? document.tokens[name.first - 1]! : null
  const after = name.last < sentenceLast ? document.tokens[name.last]! : null
  const touchesAfter = after !== null && touches(document.tokens[name.last - 1]!, after)
  if (touchesAfter && continuesName(name, name.last, setting)) return 'organisation'
  if (name.adjectival || name.isExtended || isAcronymCountry(name)) return null
  if (isNextToName(name, setting)) return 'person'
  if (
    before &&
    touches(before, document.tokens[name.first]!) &&
    precedesInName(before, setting) &&
    !covering.has(name.first - 1)
  ) {
    return 'person'
  }
  if (after && SPEECH.has(after.lower) && !isLocated(name, setting)) {
    return name.candidates.every(({ kind, population }) => kind === 'city' && population < 200_000) ? 'person' : null
  }
  return null
}

/** "Carlos Burns": two towns' names side by side, without a comma, are a person's name. */
function isNextToName(name: PlaceName, { document, covering }: NameSetting): boolean {
  const beside = (other: PlaceName | undefined, left: number) =>
    other !== undefined &&
    other !== name &&
    !other.adjectival &&
    touches(document.tokens[left]!, document.tokens[left + 1]!) &&
    [name, other].every(
      ({ candidates, isExtended }) =>
        !isExtended && candidates.every(({ kind }) => kind === 'city' || kind === 'neighbourhood'),
    )
  return beside(covering.get(name.first - 1), name.first - 1) || beside(covering.get(name.last), name.last - 1)
}

/** Does a capitalised word before the name make both one name ("Michael", but not "In", "President", "Northern")? */
function precedesInName(before: Token, { sentenceFirst, document }: NameSetting): boolean {
  if (isCapital(before) && NAME_HEADS.has(before.lower)) return true
  if (!isCapital(before) || before.lower === 'the' || !before.tag.startsWith('NNP')) {
    return /^[A-Z]\.$/.test(before.text) || (TITLES.has(before.lower) && isPersonal(before))
  }
  if (DIRECTIONS.has(before.lower) || AREA_NOUNS.has(before.lower) || SITE_NOUNS.has(before.lower)) return false
  if (CALENDAR.has(before.lower) || LOCATING.has(before.lower)) return false
  if (before.index === sentenceFirst && !/^[A-Z][a-z]+$/.test(before.text)) return false
  return !TITLES.has(before.lower) || isPersonal(before) || document.tokens[before.index]!.text.endsWith('.')
}

/** "Mr. Jordan", "Gen. Sherman": what follows is a person. */
function isPersonal(token: Token): boolean {
  return PERSONAL_TITLES.has(token.lower)
}

/** Does the name run on into a longer one that is no place ("Chicago Tribune", "Jordan Smith", "Syrian Arab Army")? */
function continuesName(name: PlaceName, at: number, setting: NameSetting): boolean {
  const { document, sentenceLast, covering } = setting
  const after = document.tokens[at]!
  if (!isCapital(after) || CALENDAR.has(after.lower) || DIRECTIONS.has(after.lower)) return false
  if (AREA_NOUNS.has(after.lower) || SITE_NOUNS.has(after.lower) || SITE_QUALIFIERS.has(after.lower)) return false
  if (TITLES.has(after.lower) && !(name.adjectival && isOrganisationAhead(document, at, sentenceLast))) return false
  if (ORGANISATION_NOUNS.has(after.lower)) return true
  if (covering.has(at)) return name.adjectival ? isOrganisationAhead(document, at, sentenceLast) : false
  if (!after.tag.startsWith('NNP') && !after.tag.startsWith('JJ')) return false
  return name.adjectival ? isOrganisationAhead(document, at, sentenceLast) : !isAcronymCountry(name)
}

/** "US President", "UK Parliament": an acronym stands for a country before any capital. */
function isAcronymCountry(name: PlaceName): boolean {
  return name.candidates.every(({ flags, kind }) => kind === 'country' && flags & NAME_FLAGS.capitals)
}

function isOrganisationAhead(document: Document, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 5); i++) {
    const token = document.tokens[i]!
    if (!isCapital(token)) return false
    if (ORGANISATION_NOUNS.has(token.lower)) return true
  }
  return false
}

function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  return (code >= 65 && code <= 90) || (code > 191 && token.text[0] !== token.lower[0])
}

function touches(one: Token, other: Token): boolean {
  return other.start - one.end <= 1
}
