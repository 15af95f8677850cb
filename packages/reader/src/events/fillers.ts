import type { Filler, Thing } from '../reading.ts'
import type { EventContext } from './draft.ts'
import { actorOf } from './entities.ts'
import { PAST_FORMS } from './lexicon/past-forms.ts'
import { isPerson } from './lexicon/people.ts'
import { VEHICLES } from './lexicon/targets.ts'
import { weaponClass } from './lexicon/weapons.ts'
import { isTorn } from './torn.ts'

/** Turns tokens into fillers: the mention there or, where nothing covers the noun, a thing made for it. */
export interface Fillers {
  /** Who or what a token names; null for times, bare pronouns nobody could resolve, and words that name nothing. */
  of(token: number, kind: Thing['kind']): Filler | null
  /** The actor ids a filler stands for: itself, and the group its people belong to ("FMLN guerrillas"). */
  affiliation(token: number): Filler | null
  /** The things made so far, by the token that heads each. */
  readonly made: ReadonlyMap<number, Thing>
}

/** Makes fillers; things it has to add are put into `mentions.things`, numbered after those already there. */
export function createFillers(context: EventContext): Fillers {
  const { tree, mentions } = context
  const made = new Map<number, Thing>()
  let next = nextThing(mentions.things)

  function of(token: number, kind: Thing['kind']): Filler | null {
    const near = mentions.at(token)
    const mention = near && isTorn(near, context) ? null : near
    if (
      mention &&
      (mention.kind === 'actor' || mention.kind === 'thing') &&
      (mention.head === token || !mention.isPronoun)
    )
      return { id: mention.entity, start: mention.start, end: mention.end }
    const t = tree.token(token)
    if (mention?.kind === 'place' && kind === 'victim') return null
    if (mention?.kind === 'time' || (mention?.kind === 'place' && mention.head === token)) return null
    if (t.pos !== 'NOUN' && t.pos !== 'PROPN' && !(t.pos === 'NUM' && kind === 'victim')) return null
    const thing = made.get(token) ?? makeThing(token, kind)
    made.set(token, thing)
    return { id: thing.id, start: thing.start, end: thing.end }
  }

  function makeThing(token: number, kind: Thing['kind']): Thing {
    const { lemma } = tree.token(token)
    const span = nounPhrase(token, context)
    const settled = isPerson(lemma)
      ? 'victim'
      : weaponClass(lemma) !== null && kind !== 'target'
        ? 'weapon'
        : VEHICLES.has(lemma)
          ? 'vehicle'
          : kind
    const thing: Thing = { id: `t${next++}`, kind: settled, ...span, mentions: [span] }
    mentions.things.push(thing)
    return thing
  }

  function affiliation(token: number): Filler | null {
    if (!isPerson(tree.token(token).lemma)) return null
    const own = mentions.at(token)?.entity
    for (const t of tree.children(token, 'compound', 'amod', 'nmod', 'appos')) {
      const isOf =
        t.relation === 'nmod' && t.index > token && !tree.cases(t.index).some((c) => c === 'of' || c === 'from')
      if (isOf || (t.relation === 'nmod' && t.index > token && tree.cases(t.index).length === 0)) continue
      const mention = mentions.at(t.index)
      if (mention?.kind === 'actor' && mention.entity !== own && isGroup(mention.entity))
        return { id: mention.entity, start: mention.start, end: mention.end }
    }
    return null
  }

  function isGroup(id: string): boolean {
    const actor = actorOf(mentions, id)
    return actor !== undefined && actor.kind !== 'person' && actor.kind !== 'people'
  }

  return { of, affiliation, made }
}

function nextThing(things: readonly Thing[]): number {
  return things.reduce((highest, t) => Math.max(highest, Number(t.id.slice(1)) || 0), 0) + 1
}

/** The noun with the adjectives and nouns before it, without determiner, number or owner. */
export function nounPhrase(head: number, { tree }: EventContext): { start: number; end: number } {
  const tokens = tree.document.tokens
  let first = head
  for (let i = head - 1; i >= 0; i--) {
    const t = tokens[i]!
    if (t.sentence !== tokens[head]!.sentence || !/^(ADJ|NOUN|PROPN)$/.test(t.pos)) break
    if (!/^(amod|compound|nmod|flat)/.test(t.relation) || PAST_FORMS.has(t.lower)) break
    first = i
  }
  let last = head
  for (const t of tree.children(head, 'flat')) if (t.index === last + 1) last = t.index
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
