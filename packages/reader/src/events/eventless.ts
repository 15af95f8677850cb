import type { Draft, EventContext } from './draft.ts'
import { EVENTLESS_HEADS } from './lexicon/nouns.ts'
import { isTorn } from './torn.ts'

/** Participles before a noun that tell how it is, not what happened. */
const STATES = new Set(['besiege', 'target', 'wreck', 'devastate', 'cripple', 'contest', 'occupy'])
const CRASHING = new Set([
  'jet',
  'warplane',
  'plane',
  'airplane',
  'aircraft',
  'helicopter',
  'bomber',
  'f-16',
  'airliner',
])

/** Is the trigger's word here no event after all, whatever stands around it? */
export function isEventless(draft: Draft, context: EventContext): boolean {
  if (draft.form === 'noun') return isInName(draft, context) || namesAnotherThing(draft, context)
  return isStanding(draft, context) || (draft.act === 'land' && isCrash(draft, context))
}

/** "National Liberation Front", "Operation Desert Strike": a word inside a name tells of nothing. */
function isInName(draft: Draft, context: EventContext): boolean {
  const mention = context.mentions.at(draft.trigger)
  if (!mention || isTorn(mention, context)) return false
  return (
    (mention.kind === 'actor' || mention.kind === 'place') &&
    mention.last - mention.first > 1 &&
    mention.head !== draft.trigger
  )
}

/** "assault rifles", "the death penalty", "homicide statistics": the noun after it is the thing, and no event. */
function namesAnotherThing(draft: Draft, { tree }: EventContext): boolean {
  const next = tree.document.tokens[draft.last]
  return next !== undefined && next.sentence === draft.sentence && EVENTLESS_HEADS.has(next.lemma)
}

/** "the besieged city", "damaged buildings": how things stand, whenever that came about. */
function isStanding(draft: Draft, { tree }: EventContext): boolean {
  const { lemma, relation, head } = tree.token(draft.trigger)
  return relation === 'amod' && head > draft.trigger && STATES.has(lemma)
}

/** "his jet crashed": what carries weapons came down; nothing was fired. */
function isCrash(draft: Draft, { tree }: EventContext): boolean {
  const { instruments } = draft.arguments
  return instruments.length > 0 && instruments.every((t) => CRASHING.has(tree.token(t).lemma))
}
