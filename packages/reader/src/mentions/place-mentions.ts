import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Document } from '../language/document.ts'
import { introducingCountry } from './adjectives.ts'
import { AREA_NOUNS } from './lexicon/place-words.ts'
import type { PlaceMention } from './place-entities.ts'
import type { NameSetting } from './place-filter.ts'
import type { PlaceName } from './place-names.ts'
import type { Relation } from './place-relations.ts'
import type { UnknownName } from './unknown-places.ts'

/** Names of places, settled, as mentions with what a reading says of each. */

/** Cities of fewer people than this give their name to too much ("Reading Rovers"). */
const KNOWN_BY_NAME = 300_000

/** A country, region or large city inside the name of an organisation ("Islamic Resistance in Iraq") works like its adjective: never where something happens. */
export function insideMention(document: Document, gazetteer: Gazetteer, name: PlaceName): PlaceMention[] {
  const [first] = name.candidates
  const place =
    name.candidates.find(({ kind }) => kind === 'country' || kind === 'admin1' || kind === 'region') ?? first
  if (!place || ((place.kind === 'city' || place.kind === 'neighbourhood') && place.population < KNOWN_BY_NAME))
    return []
  const fields = placeFields(document, gazetteer, name, place, ['inside the name of an organisation'], null, true)
  return [{ ...mention(document, name, fields, name.first), key: `${place.id} adjective` }]
}

/** What a reading says of a place that a gazetteer has. */
export function placeFields(
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
export function landMention(
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
export function mention(
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

/** A place no gazetteer has, of which the text says how it lies to one that has: in the circle those words describe. */
export function measuredMention(
  document: Document,
  name: { first: number; last: number },
  from: Candidate,
  { latitude, longitude, radiusKm, precision, reason }: Relation,
): PlaceMention {
  const { tokens, text } = document
  const said = text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)
  const place: PlaceMention['place'] = {
    name: said,
    adjectival: false,
    latitude,
    longitude,
    radiusKm,
    precision,
    country: from.country,
    admin1: null,
    admin2: null,
    admin3: null,
    pcode: null,
    disputed: from.disputed,
    gazetteer: null,
    reasons: [`said to lie ${reason}, in no gazetteer`],
  }
  return { ...mention(document, name, place, name.first), key: `? ${said.toLowerCase()}` }
}

/** A place no gazetteer has: without coordinates, or with its country's area where the words give the country. */
export function unknownMention(
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
