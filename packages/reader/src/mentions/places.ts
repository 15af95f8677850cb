import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Document, Sentence } from '../language/document.ts'
import type { Place } from '../reading.ts'
import { describes, landNounAfter } from './adjectives.ts'
import { borderMentions } from './borders.ts'
import { countriesOfTitle, countryOfDateline } from './given-countries.ts'
import { PLACE_OPENERS } from './lexicon/place-openers.ts'
import { locatedNames } from './located-names.ts'
import { measuredName } from './measured-names.ts'
import type { Mention, MentionContext } from './mentions.ts'
import type { TaggedName } from './names/tagger.ts'
import { containerOf } from './place-containers.ts'
import { gatherPlaces, type PlaceMention } from './place-entities.ts'
import { isLocated, type NameSetting, type Refusal, refusalOf } from './place-filter.ts'
import { insideMention, landMention, measuredMention, mention, placeFields, unknownMention } from './place-mentions.ts'
import { capitalsOf, type PlaceName } from './place-names.ts'
import { relationOf } from './place-relations.ts'
import { type Resolved, resolveNames } from './place-resolution.ts'
import { repeatedNames } from './repeated-names.ts'
import { surelyTagged, taggedRefusal } from './tagged-places.ts'
import { type UnknownName, unknownNames } from './unknown-places.ts'

/** The names of one sentence that may be places. */
interface SentenceNames {
  sentence: Sentence
  setting: NameSetting
  kept: PlaceName[]
  refused: { name: PlaceName; refusal: Refusal }[]
}

/** A run of tokens, `last` behind its end. */
interface Tokens {
  first: number
  last: number
}

/** Names found before: by sentence those that the gazetteer has, and those the tagger sees. */
export interface GivenPlaceNames {
  places: readonly (readonly PlaceName[])[]
  tagged: readonly TaggedName[]
}

/** Every place the text names, with where it is and why it is thought to be there. */
export function findPlaces(
  context: MentionContext,
  gazetteer: Gazetteer,
  given: GivenPlaceNames,
): { entities: Place[]; mentions: Mention[] } {
  const { document } = context
  const sentences = document.sentences.map((sentence) => namesIn(document, sentence, given))
  withoutSurnames(sentences)
  const title = countriesOfTitle(context.title, gazetteer)
  const dateline = countryOfDateline(document, sentences[0]?.kept ?? [], title)
  const names = sentences.flatMap(({ kept }) => kept)
  const resolved = resolveNames(document, names, { title, dateline })
  const found = sentences.flatMap((names) => mentionsIn(document, names, resolved, gazetteer, given.tagged))
  return gatherPlaces(document, [...found, ...repeatedNames(document, found)])
}

function namesIn(document: Document, sentence: Sentence, { places, tagged }: GivenPlaceNames): SentenceNames {
  const names = places[sentence.index]!
  const capitals = capitalsOf(document, sentence)
  const covering = new Map<number, PlaceName>()
  for (const name of names) for (let i = name.first; i < name.last; i++) covering.set(i, name)
  const setting = { document, sentenceFirst: sentence.first, sentenceLast: sentence.last, capitals, covering }
  for (const name of names) name.within = containerOf(document, name, covering)
  const kept: PlaceName[] = []
  const refused: SentenceNames['refused'] = []
  for (const name of names) {
    const refusal = refusalOf(name, setting) ?? taggedRefusal(name, setting, tagged)
    if (refusal === null) kept.push(name)
    else refused.push({ name, refusal })
  }
  return { sentence, setting, kept, refused }
}

/** Drops "Jackson" where the same text has refused it as a person's ("Michael Jackson"), countries excepted. */
function withoutSurnames(sentences: SentenceNames[]): void {
  const surnames = new Set<string>()
  for (const { refused } of sentences) {
    for (const { name, refusal } of refused) if (refusal === 'person') surnames.add(name.key)
  }
  for (const each of sentences) {
    each.kept = each.kept.filter(
      (name) =>
        !surnames.has(name.key) ||
        name.within !== null ||
        name.candidates.some(({ kind }) => kind === 'country') ||
        isLocated(name, each.setting),
    )
  }
}

function mentionsIn(
  document: Document,
  { sentence, setting, kept, refused }: SentenceNames,
  resolved: ReadonlyMap<PlaceName, Resolved>,
  gazetteer: Gazetteer,
  tagged: readonly TaggedName[],
): PlaceMention[] {
  const isPlace = (name: Tokens) => !['person', 'organisation'].includes(surelyTagged(name, tagged) ?? '')
  const isNew = (name: Tokens) =>
    isPlace(name) && !kept.some(({ first, last }) => first < name.last && name.first < last)
  const known = kept.flatMap((name) => mentionsOf(document, gazetteer, name, resolved.get(name)!, setting, isNew))
  const organisations = refused
    .filter(({ name, refusal }) => refusal === 'organisation' && !opensUnknown(name, tagged))
    .map(({ name }) => name)
  const inside = organisations.flatMap((name) => insideMention(document, gazetteer, name))
  const taken = new Set<number>()
  for (const { first, last } of [...known, ...organisations]) for (let i = first; i < last; i++) taken.add(i)
  const unknown = allUnknown(document, sentence, setting, taken, isPlace)
  const borders = borderMentions(document, sentence, kept, resolved, gazetteer)
  return [...known, ...inside, ...borders, ...unknown.map((name) => unknownMention(document, name, setting, gazetteer))]
}

/** "Tal Qasab" is no body though only "Tal" is known for a place, a hamlet, where the tagger is sure of the whole. */
function opensUnknown(name: PlaceName, tagged: readonly TaggedName[]): boolean {
  return PLACE_OPENERS.has(name.key) && surelyTagged(name, tagged) === 'location'
}

/** Names in no gazetteer: by the noun beside them first, then by where they stand. */
function allUnknown(
  document: Document,
  sentence: Sentence,
  setting: NameSetting,
  taken: Set<number>,
  isPlace: (name: Tokens) => boolean,
): UnknownName[] {
  const isTaken = (token: number) => taken.has(token)
  const byNoun = unknownNames(document, sentence, isTaken)
  for (const { first, last } of byNoun) for (let i = first; i < last; i++) taken.add(i)
  const located = locatedNames(document, sentence, setting.capitals, isTaken)
  return [...byNoun, ...located.filter(isPlace)]
}

/** Towns of fewer people than this need more than their name to be believed (tuned on the four geoparsing dev sets, 2026-11). */
const SMALL_TOWN = 15_000

function mentionsOf(
  document: Document,
  gazetteer: Gazetteer,
  name: PlaceName,
  { place, reasons, isGuess, isFarGuess }: Resolved,
  setting: NameSetting,
  isNew: (name: Tokens) => boolean,
): PlaceMention[] {
  if (isGuess && isObscure(place, name)) {
    if (!name.isExtended && !isLocated(name, setting)) return []
    if (isFarGuess && !name.adjectival)
      return [unknownMention(document, { ...name, noun: 'place' }, setting, gazetteer)]
  }
  const adjectival = describes(document, name, setting.sentenceLast)
  const described = adjectival ? null : relationOf(document, name, place, setting.sentenceFirst)
  const measured = described && measuredName(document, described, setting.sentenceFirst)
  const lying = measured && isNew(measured) ? measuredMention(document, measured, place, described) : null
  const relation = lying ? null : described
  const own = mention(
    document,
    name,
    placeFields(document, gazetteer, name, place, reasons, relation, adjectival),
    relation?.first ?? name.first,
  )
  own.key = `${place.id}${adjectival ? ' adjective' : ''}${relation ? ` ${relation.name.toLowerCase()}` : ''}`
  const noun = landNounAfter(document, name, setting.sentenceLast)
  if (lying) return [lying, own]
  if (noun === null) return [own]
  return [landMention(document, gazetteer, name, place, noun)]
}

/** Too little known to be believed without a sign: a small town, or a site of one word ("Conoco"). */
function isObscure({ kind, population }: Candidate, name: PlaceName): boolean {
  if (kind === 'site') return name.last - name.first === 1
  return (kind === 'city' || kind === 'neighbourhood') && population < SMALL_TOWN
}
