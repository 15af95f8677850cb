import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Document, Sentence } from '../language/document.ts'
import type { Place } from '../reading.ts'
import { describes, introducingCountry, landNounAfter } from './adjectives.ts'
import { borderMentions } from './borders.ts'
import { countriesOfTitle, countryOfDateline } from './given-countries.ts'
import { AREA_NOUNS } from './lexicon/place-words.ts'
import { locatedNames } from './located-names.ts'
import type { Mention, MentionContext } from './mentions.ts'
import type { TaggedName } from './names/tagger.ts'
import { gatherPlaces, type PlaceMention } from './place-entities.ts'
import { isLocated, type NameSetting, type Refusal, refusalOf } from './place-filter.ts'
import { capitalsOf, type PlaceName } from './place-names.ts'
import { type Relation, relationOf } from './place-relations.ts'
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

/** What the words around a name say it lies in: "Hit, Iraq", "Hit (Iraq)", "the Iraqi town of Hit". */
function containerOf(
  document: Document,
  name: PlaceName,
  covering: ReadonlyMap<number, PlaceName>,
): PlaceName['within'] {
  const { tokens } = document
  const next = /^[,(]$/.test(tokens[name.last]?.text ?? '') ? covering.get(name.last + 1) : undefined
  if (next && next.first === name.last + 1 && !next.adjectival) {
    const area = next.candidates.find(({ kind }) => kind === 'admin1' || kind === 'country')
    const country = next.candidates.find(({ kind }) => kind === 'country')
    const holder = holderOf(name, [area, country])
    if (holder) return { country: holder.country, admin1: holder.kind === 'admin1' ? holder.admin1 : null }
  }
  const country = introducingCountry(document, name.first, covering)
  return country && name.candidates.some((candidate) => candidate.country === country)
    ? { country, admin1: null }
    : null
}

/** Of the areas a following name may mean, one that holds some place of the first name. */
function holderOf(name: PlaceName, areas: (Candidate | undefined)[]): Candidate | null {
  for (const area of areas) {
    if (!area) continue
    const holds = (each: Candidate) =>
      each.country === area.country && each.id !== area.id && (area.kind === 'country' || each.admin1 === area.admin1)
    if (name.candidates.some(holds)) return area
  }
  return null
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
  const known = kept.flatMap((name) => mentionsOf(document, gazetteer, name, resolved.get(name)!, setting))
  const inside = refused.flatMap(({ name, refusal }) =>
    refusal === 'organisation' ? insideMention(document, gazetteer, name) : [],
  )
  const taken = new Set<number>()
  const organisations = refused.filter(({ refusal }) => refusal === 'organisation').map(({ name }) => name)
  for (const { first, last } of [...known, ...organisations]) for (let i = first; i < last; i++) taken.add(i)
  const unknown = allUnknown(document, sentence, setting, taken, tagged)
  const borders = borderMentions(document, sentence, kept, resolved, gazetteer)
  return [...known, ...inside, ...borders, ...unknown.map((name) => unknownMention(document, name, setting, gazetteer))]
}

/** Names in no gazetteer: by the noun beside them first, then by where they stand. */
function allUnknown(
  document: Document,
  sentence: Sentence,
  setting: NameSetting,
  taken: Set<number>,
  tagged: readonly TaggedName[],
): UnknownName[] {
  const isTaken = (token: number) => taken.has(token)
  const byNoun = unknownNames(document, sentence, isTaken)
  for (const { first, last } of byNoun) for (let i = first; i < last; i++) taken.add(i)
  const located = locatedNames(document, sentence, setting.capitals, isTaken)
  const isOther = (name: UnknownName) => ['person', 'organisation'].includes(surelyTagged(name, tagged) ?? '')
  return [...byNoun, ...located.filter((name) => !isOther(name))]
}

/** Towns of fewer people than this need more than their name to be believed (tuned on the four geoparsing dev sets, 2026-11). */
const SMALL_TOWN = 15_000

function mentionsOf(
  document: Document,
  gazetteer: Gazetteer,
  name: PlaceName,
  { place, reasons, isGuess, isFarGuess }: Resolved,
  setting: NameSetting,
): PlaceMention[] {
  if (isGuess && isObscure(place, name)) {
    if (!name.isExtended && !isLocated(name, setting)) return []
    if (isFarGuess && !name.adjectival)
      return [unknownMention(document, { ...name, noun: 'place' }, setting, gazetteer)]
  }
  const adjectival = describes(document, name, setting.sentenceLast)
  const relation = adjectival ? null : relationOf(document, name, place, setting.sentenceFirst)
  const own = mention(
    document,
    name,
    placeFields(document, gazetteer, name, place, reasons, relation, adjectival),
    relation?.first ?? name.first,
  )
  own.key = `${place.id}${adjectival ? ' adjective' : ''}${relation ? ` ${relation.name.toLowerCase()}` : ''}`
  const noun = landNounAfter(document, name, setting.sentenceLast)
  if (noun === null) return [own]
  return [landMention(document, gazetteer, name, place, noun)]
}

/** Cities of fewer people than this give their name to too much ("Reading Rovers"). */
const KNOWN_BY_NAME = 300_000

/** A country, region or large city inside the name of an organisation ("Islamic Resistance in Iraq") works like its adjective: never where something happens. */
function insideMention(document: Document, gazetteer: Gazetteer, name: PlaceName): PlaceMention[] {
  const [first] = name.candidates
  const place =
    name.candidates.find(({ kind }) => kind === 'country' || kind === 'admin1' || kind === 'region') ?? first
  if (!place || ((place.kind === 'city' || place.kind === 'neighbourhood') && place.population < KNOWN_BY_NAME))
    return []
  const fields = placeFields(document, gazetteer, name, place, ['inside the name of an organisation'], null, true)
  return [{ ...mention(document, name, fields, name.first), key: `${place.id} adjective` }]
}

/** Too little known to be believed without a sign: a small town, or a site of one word ("Conoco"). */
function isObscure({ kind, population }: Candidate, name: PlaceName): boolean {
  if (kind === 'site') return name.last - name.first === 1
  return (kind === 'city' || kind === 'neighbourhood') && population < SMALL_TOWN
}

function placeFields(
  document: Document,
  gazetteer: Gazetteer,
  name: PlaceName,
  place: Candidate,
  reasons: string[],
  relation: Relation | null,
  adjectival: boolean,
): PlaceMention['place'] {
  const { tokens, text } = document
  const circle = relation ?? place
  return {
    name:
      relation?.name ?? (adjectival ? place.name : text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)),
    adjectival,
    latitude: circle.latitude,
    longitude: circle.longitude,
    radiusKm: circle.radiusKm,
    precision: relation?.precision ?? precisionOf(place),
    country: place.country,
    admin1: place.admin1,
    admin2: place.admin2,
    admin3: null,
    pcode: null,
    // By codes the areas have one spelling. What lies "30 km from" a place need not lie in its areas.
    ...(relation ? null : gazetteer.areasOf(place)),
    disputed: place.disputed,
    gazetteer: place.id,
    reasons: relation ? [...reasons, relation.reason] : reasons,
  }
}

/** ACLED's precision: 1 a town or site, 2 part of a region, 3 a province or more. */
function precisionOf({ kind, radiusKm }: Candidate): 1 | 2 | 3 {
  if (kind === 'country' || kind === 'admin1') return 3
  if (radiusKm <= 25) return 1
  return radiusKm <= 75 ? 2 : 3
}

/** "Iraqi territory": the country's area under the name it is given here. */
function landMention(
  document: Document,
  gazetteer: Gazetteer,
  name: PlaceName,
  place: Candidate,
  noun: number,
): PlaceMention {
  const { tokens, text } = document
  const said = text.slice(tokens[name.first]!.start, tokens[noun]!.end)
  const fields = placeFields(document, gazetteer, name, place, [`land of ${place.name}`], null, false)
  return {
    key: `${place.id} ${said.toLowerCase()}`,
    place: { ...fields, name: said },
    first: name.first,
    last: noun + 1,
    phraseFirst: name.first,
    phraseLast: noun + 1,
    head: noun,
  }
}

/** The mention of a name; with the noun of its area in the phrase, which then is its head ("Nineveh province", "the town of Hit"). */
function mention(
  document: Document,
  name: { first: number; last: number },
  place: PlaceMention['place'],
  first: number,
): PlaceMention {
  const { tokens } = document
  const after = tokens[name.last]
  const own = { key: '', place, first, last: name.last }
  if (after && !place.adjectival && AREA_NOUNS.has(after.lower) && after.start - tokens[name.last - 1]!.end === 1) {
    return { ...own, phraseFirst: first, phraseLast: name.last + 1, head: name.last }
  }
  const noun = tokens[name.first - 2]
  if (
    noun &&
    tokens[name.first - 1]!.lower === 'of' &&
    AREA_NOUNS.has(noun.lower) &&
    noun.sentence === tokens[name.first]!.sentence
  ) {
    return { ...own, phraseFirst: noun.index, phraseLast: name.last, head: noun.index }
  }
  return { ...own, phraseFirst: first, phraseLast: name.last, head: headOf(document, first, name.last) }
}

/** The token of a run whose governor is outside it; the last where the arcs do not tell. */
function headOf(document: Document, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const { head } = document.tokens[i]!
    if (head >= 0 && (head < first || head >= last)) return i
  }
  return last - 1
}

/** A place no gazetteer has: without coordinates, or with its country's area where the words give the country. */
function unknownMention(
  document: Document,
  name: UnknownName,
  setting: NameSetting,
  gazetteer: Gazetteer,
): PlaceMention {
  const { tokens, text } = document
  const said = text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)
  const code = introducingCountry(document, name.first, setting.covering)
  const parent = code ? gazetteer.country(code) : null
  const place: PlaceMention['place'] = {
    name: said,
    adjectival: false,
    latitude: parent?.latitude ?? null,
    longitude: parent?.longitude ?? null,
    radiusKm: parent?.radiusKm ?? null,
    precision: parent ? 3 : null,
    country: code,
    admin1: null,
    admin2: null,
    admin3: null,
    pcode: null,
    disputed: false,
    gazetteer: null,
    reasons: [`read as a ${name.noun}, in no gazetteer${parent ? `; somewhere in ${parent.name}` : ''}`],
  }
  return { ...mention(document, name, place, name.first), key: `? ${said.toLowerCase()}` }
}
