import type { Mentions } from '../mentions/mentions.ts'
import type { Actor, Place, Thing, Time } from '../reading.ts'

type List = readonly { id: string }[]

interface Index {
  byId: Map<string, { id: string }>
  /** How many of the list are in it so far. */
  count: number
}

const INDEXES = new WeakMap<List, Index>()

/** Looks an id up in a list that only ever grows, without searching the list each time. */
function lookUp<T extends { id: string }>(list: readonly T[], id: string): T | undefined {
  let index = INDEXES.get(list)
  if (!index) {
    index = { byId: new Map(), count: 0 }
    INDEXES.set(list, index)
  }
  for (; index.count < list.length; index.count++) index.byId.set(list[index.count]!.id, list[index.count]!)
  return index.byId.get(id) as T | undefined
}

export const actorOf = (mentions: Mentions, id: string): Actor | undefined => lookUp(mentions.actors, id)
export const thingOf = (mentions: Mentions, id: string): Thing | undefined => lookUp(mentions.things, id)
export const placeById = (mentions: Mentions, id: string): Place | undefined => lookUp(mentions.places, id)
export const timeById = (mentions: Mentions, id: string): Time | undefined => lookUp(mentions.times, id)
