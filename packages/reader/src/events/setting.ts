import { endOfDateline } from '../language/datelines.ts'
import type { Place } from '../reading.ts'
import type { EventContext } from './draft.ts'
import { placeById } from './entities.ts'
import { SITE_CASES } from './lexicon/prepositions.ts'

// Weights and bounds: set on the train half of MUC-4 by the countries of its answer keys, checked on dev, 2026-11.
/** For all mentions of places in the report, shared out among their countries. */
const REPORT_WEIGHT = 2
const DATELINE_WEIGHT = 1
/** For each mention in a sentence that tells of the happening. */
const SENTENCE_WEIGHT = 0.5
/** Half of the mentions, or the dateline. */
const LEAST = 1
const LEAST_LEAD = 0.1

/** What is no larger can be a town; the largest cities reach about as far. */
const TOWN_KM = 30

/** A mention of a place, and what it tells of its country. */
interface Named {
  country: string
  sentence: number
  place: Place
  /** Something is told to be there: "in San Miguel", not "the mayor of San Miguel". */
  isSite: boolean
}

/** Where a report was filed, and the countries its text names: outright, by an adjective, or by a place in them. */
export interface Setting {
  filedFrom: Named | null
  /** The country that most speaks for a happening told in these sentences; null where another comes close, or little does. */
  countryOf(sentences: Iterable<number>): string | null
  /** The words that first name a country or a place in it. */
  firstIn(country: string): Place | null
  /** A town or less that is the only one of the country the text names, and where something is told to be. */
  onlyTown(country: string): Place | null
}

/** Gathers what the report tells of where it is set; the dateline tells of the country only. */
export function settingOf(context: EventContext): Setting {
  const { text, sentences } = context.tree.document
  const first = sentences[0]
  const isFiled = first !== undefined && endOfDateline(text, first.start) === first.end
  const all = namedIn(context)
  const filedFrom = isFiled ? filedFromOf(all, context) : null
  const named = whereThingsAre(isFiled ? all.filter(({ sentence }) => sentence > 0) : all, filedFrom, context)
  const byCountry = groupedBy(named, ({ country }) => country)
  const bySentence = groupedBy(named, ({ sentence }) => sentence)
  const base = [...byCountry].map(
    ([country, { length }]) => [country, (length / named.length) * REPORT_WEIGHT] as const,
  )

  function countryOf(sentences: Iterable<number>): string | null {
    const scores = new Map(base)
    const add = (country: string, weight: number) => scores.set(country, (scores.get(country) ?? 0) + weight)
    if (filedFrom) add(filedFrom.country, DATELINE_WEIGHT)
    for (const sentence of new Set(sentences))
      for (const { country } of bySentence.get(sentence) ?? []) add(country, SENTENCE_WEIGHT)
    const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
    if (!best || best[1] < LEAST || best[1] - (second?.[1] ?? 0) < LEAST_LEAD) return null
    return best[0]
  }

  function onlyTown(country: string): Place | null {
    const towns = (byCountry.get(country) ?? []).filter(({ place }) => isTown(place))
    const [town] = towns
    if (!town || towns.some(({ place }) => place.gazetteer !== town.place.gazetteer)) return null
    return towns.some(({ isSite }) => isSite) ? town.place : null
  }

  return {
    filedFrom,
    countryOf,
    firstIn: (country) => (filedFrom?.country === country ? filedFrom : byCountry.get(country)?.[0])?.place ?? null,
    onlyTown,
  }
}

/** "Two Kenyan engineers were shot": where people come from is not where they are, unless a place there is named. */
function whereThingsAre(named: readonly Named[], filedFrom: Named | null, { mentions }: EventContext): Named[] {
  const isWithin = ({ country, place }: Named) => mentions.countryArea(country)?.gazetteer !== place.gazetteer
  const sites = named.filter((one) => !one.place.adjectival && (one.isSite || isWithin(one)))
  const countries = new Set([filedFrom?.country, ...sites.map(({ country }) => country)])
  return named.filter(({ country }) => countries.has(country))
}

/** The first place of a dateline that has a country; "HOLM CROSS, VARENNA": what a place on no map lies in is no village of that name. */
function filedFromOf(all: readonly Named[], { tree, mentions }: EventContext): Named | null {
  const first = all.find(({ sentence }) => sentence === 0)
  if (!first) return null
  const isBehindUnknown = mentions.all.some(({ kind, entity, head, start }) => {
    const place = kind === 'place' && tree.token(head).sentence === 0 ? placeById(mentions, entity) : undefined
    return place !== undefined && place.country === null && start < first.place.start
  })
  return isTown(first.place) && isBehindUnknown ? null : first
}

function namedIn({ tree, mentions }: EventContext): Named[] {
  return mentions.all.flatMap(({ kind, entity, head }) => {
    const place = kind === 'place' ? placeById(mentions, entity) : undefined
    if (!place?.country) return []
    const isSite = tree.cases(head).some((word) => SITE_CASES.has(word))
    return [{ country: place.country, sentence: tree.token(head).sentence, place, isSite }]
  })
}

function isTown({ adjectival, radiusKm, gazetteer }: Place): boolean {
  return !adjectival && gazetteer !== null && radiusKm !== null && radiusKm <= TOWN_KM
}

function groupedBy<Key>(all: readonly Named[], keyOf: (one: Named) => Key): Map<Key, Named[]> {
  const groups = new Map<Key, Named[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
