import { findActors } from '../src/mentions/find-actors.ts'
import { createKnowledge } from '../src/mentions/knowledge.ts'
import type { ActorProfile, Mention } from '../src/mentions/mentions.ts'
import { findNounPhrases } from '../src/mentions/noun-phrases.ts'
import type { Actor } from '../src/reading.ts'
import { analyse } from './analyser.ts'
import { tagNames } from './name-tagger.ts'

const nowhere = { isPlace: () => false, isTime: () => false }
const knowledge = createKnowledge()

/** The actors of a text, by the words that name them. */
export interface ActorsRead {
  actors: Actor[]
  mentions: Mention[]
  /** The actor that these words, or their nth occurrence, belong to. */
  of(words: string, nth?: number): Actor | undefined
  profile(words: string): ActorProfile | undefined
  /** All spans of an actor, pronouns too, as words. */
  words(actor: Actor | undefined): string[]
}

/** Reads actors with no places or times known. */
export function readActors(text: string, world = knowledge, day: string | null = null): ActorsRead {
  const document = analyse(text)
  const hints = { places: [], actors: world.namesIn(document) }
  const given = { known: hints.actors, names: tagNames(document, hints) }
  const { entities, mentions, profiles } = findActors(document, findNounPhrases(document), nowhere, given, world, day)
  const of = (words: string, nth = 0): Actor | undefined => {
    let start = -1
    for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1)
    const mention = mentions.find((each) => each.start === start && each.end === start + words.length)
    return entities.find((actor) => actor.id === mention?.entity)
  }
  return {
    actors: entities,
    mentions,
    of,
    profile: (words) => profiles.get(of(words)?.id ?? ''),
    words: (actor) =>
      mentions
        .filter((mention) => mention.entity === actor?.id)
        .sort((a, b) => a.start - b.start)
        .map((mention) => text.slice(mention.start, mention.end)),
  }
}
