import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { countryArea } from './country-area.ts'
import { findActors } from './find-actors.ts'
import { findThings } from './find-things.ts'
import type { Knowledge } from './knowledge.ts'
import type { Mention, MentionContext, Mentions } from './mentions.ts'
import { hintsIn } from './names/hints.ts'
import type { TagNames } from './names/tagger.ts'
import { findNounPhrases } from './noun-phrases.ts'
import { findPlaces } from './places.ts'
import { findQuantities } from './quantities.ts'
import { dropPlacesInNames } from './settle.ts'
import { findTimes } from './times.ts'
import { coverage, indexByToken } from './token-index.ts'

/** What the finders look words up in. */
export interface MentionResources {
  gazetteer: Gazetteer
  knowledge: Knowledge
  tagNames: TagNames
}

/** Everything in a text that can fill a role: times, places, quantities, actors, things. */
export function findMentions(context: MentionContext, resources: MentionResources): Mentions {
  const { document } = context
  const phrases = findNounPhrases(document)
  const times = findTimes(context)
  const quantities = findQuantities(document)
  const hints = hintsIn(document, resources.gazetteer, resources.knowledge)
  const names = resources.tagNames(document, hints)
  const places = findPlaces(context, resources.gazetteer, { places: hints.places, tagged: names })
  // Actors after places and times: a name that is a place or a month is no person.
  const isPlace = coverage(document, places.mentions)
  const isTime = coverage(document, times.mentions)
  const given = { known: hints.actors, names }
  const actors = findActors(
    document,
    phrases,
    { isPlace, isTime },
    given,
    resources.knowledge,
    dayOf(context.publishedAt),
  )
  // Things after actors: "police station" is a thing, "police" an actor; the head decides.
  const things = findThings(document, phrases, headsOf(actors.mentions))
  const settled = dropPlacesInNames(places, actors.mentions, (mention) => actors.names.has(mention))
  const all = [...times.mentions, ...settled.mentions, ...actors.mentions, ...things.mentions].sort(inTextOrder)
  return {
    actors: actors.entities,
    things: things.entities,
    places: settled.entities,
    times: times.entities,
    quantities,
    all,
    at: indexByToken(document, all),
    profile: (id) => actors.profiles.get(id) ?? null,
    thingProfile: (id) => things.profiles.get(id) ?? null,
    countryArea: (code) => countryArea(code, resources.gazetteer),
  }
}

/** The day of a date or date-time. */
function dayOf(publishedAt: string | null): string | null {
  return publishedAt !== null && /^\d{4}-\d{2}-\d{2}/.test(publishedAt) ? publishedAt.slice(0, 10) : null
}

function headsOf(mentions: readonly Mention[]): (token: number) => boolean {
  const heads = new Set(mentions.map((mention) => mention.head))
  return (token) => heads.has(token)
}

const inTextOrder = (a: Mention, b: Mention): number => a.first - b.first || b.last - a.last
