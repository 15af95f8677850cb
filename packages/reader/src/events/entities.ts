import type { Mentions } from '../mentions/mentions.ts'
import type { Actor, Place, Thing, Time } from '../reading.ts'

type List = readonly { id: string }[]

const INDEXES = new WeakMap<List, Map<string, { id: string }>>()

/** Looks an id up in a list that only ever grows, without searching the list each time. */
function lookUp<T extends { id: string }>(list: readonly T[], id: string): T | undefined {
  let index = INDEXES.get(list)
  if (!index || index.size < list.length) {
    index = new Map(list.map((entity) => [entity.id, entity]))
    INDEXES.set(list, index)
  }
  return index.get(id) as T | undefined
}

export const actorOf = (mentions: Mentions, id: string): Actor | undefined => lookUp(mentions.actors, id)
export const thingOf = (mentions: Mentions, id: string): Thing | undefined => lookUp(mentions.things, id)
export const placeById = (mentions: Mentions, id: string): Place | undefined => lookUp(mentions.places, id)
export const timeById = (mentions: Mentions, id: string): Time | undefined => lookUp(mentions.times, id)
