import type { Document } from '../language/document.ts'
import { spanOf } from '../language/syntax.ts'
import type { Thing } from '../reading.ts'
import type { Mention, ThingProfile } from './mentions.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { findThings as findThingMentions, gatherThings } from './things.ts'

/** The things of a text, each with its mentions, and what class each is. */
export interface FoundThings {
  entities: Thing[]
  mentions: Mention[]
  profiles: Map<string, ThingProfile>
}

/** Finds weapons, vehicles and targets, and which mentions are one thing. */
export function findThings(
  document: Document,
  phrases: readonly NounPhrase[],
  isActorHead: (token: number) => boolean,
): FoundThings {
  const clusters = gatherThings(document, findThingMentions(document, phrases, isActorHead))
  const found: FoundThings = { entities: [], mentions: [], profiles: new Map() }
  clusters.forEach(({ mentions }, i) => {
    const id = `t${i + 1}`
    const main = mentions[0]!
    const spans = mentions.map((mention) => spanOf(document, mention))
    found.entities.push({ id, ...spanOf(document, main), kind: main.kind, mentions: spans })
    found.profiles.set(id, main.profile)
    mentions.forEach(({ first, last, head }, at) => {
      found.mentions.push({ ...spans[at]!, entity: id, kind: 'thing', first, last, head, isPronoun: false })
    })
  })
  return found
}
