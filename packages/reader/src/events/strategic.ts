import type { Draft, EventContext } from './draft.ts'
import { BODIES, EQUIPMENT, FORMING, JOINING, MOVING, POLICE, RECRUITING, SENDING } from './lexicon/forces.ts'
import { FLEEING, HELD, RELEASE_WORDS, TALKED_OF } from './lexicon/peace.ts'
import { FIGHTERS, isArmed } from './lexicon/people.ts'
import { BASES, MILITARY_WORDS, TAKEABLE, TERRITORY } from './lexicon/targets.ts'
import { isForce } from './parties.ts'
import { isPassive } from './subjects.ts'

/** Does what stands around a verb make it a strategic development: a base set up, forces moved, captives let go? */
export function fitsStrategic(draft: Draft, context: EventContext): boolean {
  if (draft.act === 'base') return isBaseSetUp(draft, context)
  if (draft.act === 'regroup') return isForceChanged(draft, context)
  if (draft.act === 'release') return isRelease(draft, context)
  if (draft.act === 'coup') return isCoup(draft, context)
  if (draft.act === 'displace') return isFlight(draft, context)
  if (draft.act === 'talk') return isPeaceTalk(draft, context)
  return true
}

/** "set up a military base", "three observation posts were established": by a force, or by its own words military. */
function isBaseSetUp({ arguments: { agents, patients }, trigger }: Draft, context: EventContext): boolean {
  const { tree } = context
  // "a new observation post near …": taggers take the last word for a preposition.
  const isBase = (t: number) =>
    BASES.has(tree.token(t).lemma) || /^posts?$/.test(tree.document.tokens[t + 1]?.lower ?? '')
  const bases = patients.filter(isBase)
  if (bases.length === 0) return false
  if (agents.some((t) => isForce(t, context))) return true
  return isPassive(tree, trigger) && bases.some((t) => isMilitary(t, context))
}

function isMilitary(token: number, { tree, mentions }: EventContext): boolean {
  return tree
    .children(token, 'amod', 'compound', 'nmod', 'nmod:poss')
    .some((t) => MILITARY_WORDS.has(t.lower) || isArmed(t.lemma) || mentions.at(t.index)?.kind === 'actor')
}

/** "sent troops to the border", "formed a new brigade", "fighters defected": a force moves, grows, splits or joins. */
function isForceChanged(draft: Draft, context: EventContext): boolean {
  if (context.tree.token(draft.trigger).relation === 'amod') return false
  const { agents, patients } = draft.arguments
  const { tree } = context
  const { lemma } = tree.token(draft.trigger)
  const isBody = (t: number) => BODIES.has(tree.token(t).lemma)
  const isMoved = (t: number) => isArmed(tree.token(t).lemma) || EQUIPMENT.has(tree.token(t).lemma)
  const doer = agents.some((t) => isForce(t, context))
  if (SENDING.has(lemma)) return patients.some(isMoved)
  if (MOVING.has(lemma))
    return agents.some((t) => isMoved(t) && !POLICE.has(tree.token(t).lemma) && !FIGHTERS.has(tree.token(t).lemma))
  if (FORMING.has(lemma)) return patients.some(isBody)
  if (RECRUITING.has(lemma)) return doer || patients.some((t) => FIGHTERS.has(tree.token(t).lemma))
  if (JOINING.has(lemma)) return doer && [...patients, ...draft.arguments.aims].some((t) => isForce(t, context))
  return doer || patients.some((t) => isForce(t, context))
}

/** "freed 30 rebels in exchange for soldiers": captives of the war, not a prisoner who has served a sentence. */
function isRelease(draft: Draft, { tree }: EventContext): boolean {
  const freed = draft.arguments.patients.map((t) => tree.token(t).lemma)
  if (!freed.some((lemma) => HELD.has(lemma))) return false
  const { first, last } = tree.document.sentences[draft.sentence]!
  for (let i = first; i < last; i++) if (RELEASE_WORDS.has(tree.token(i).lemma)) return true
  return false
}

/** "soldiers overthrew the president": a government falls, by force. */
function isCoup({ trigger, arguments: { agents } }: Draft, { tree }: EventContext): boolean {
  if (/^(coup|stage)$/.test(tree.token(trigger).lemma)) return true
  return agents.some((t) => isArmed(tree.token(t).lemma))
}

/** "thousands have fled the fighting": people in number, not a suspect. */
function isFlight({ trigger, arguments: { agents, patients } }: Draft, { tree }: EventContext): boolean {
  const moved = tree.token(trigger).lemma === 'flee' ? agents : patients
  return moved.some((t) => {
    const { lemma, tag } = tree.token(t)
    if (FLEEING.has(lemma)) return true
    return /^NNP?S$/.test(tag) && tree.child(t, 'nummod') !== null && !isArmed(lemma)
  })
}

/** "held talks with the rebels", "talks to end the war": not any talks. */
function isPeaceTalk(draft: Draft, { tree }: EventContext): boolean {
  const { first, last } = tree.document.sentences[draft.sentence]!
  for (let i = first; i < last; i++) {
    const { lemma } = tree.token(i)
    if (FIGHTERS.has(lemma) || TALKED_OF.has(lemma)) return true
  }
  return false
}

/** Does territory change hands: is there land, is it told as an act and not as a state, is somebody there to take it? */
export function changesHands(draft: Draft, context: EventContext): boolean {
  const { tree } = context
  const { patients, origins, sites, agents } = draft.arguments
  if (isState(draft, context)) return false
  const isLand = (t: number) => isTerritory(t, context)
  if (draft.act === 'expel') return patients.some((t) => isForce(t, context)) && isFromLand(draft, isLand, context)
  const ofControl = patients.some((t) => tree.token(t).lemma === 'control')
  const taken = draft.act === 'withdraw' ? [...patients, ...origins] : patients
  if (draft.act === 'withdraw' && origins.some((t) => /^(it|there)$/.test(tree.token(t).lower))) return true
  const isDone = agents.some((t) => isForce(t, context))
  if (tree.token(draft.trigger).lemma === 'take' && !ofControl)
    return isDone && patients.some((t) => TAKEABLE.has(tree.token(t).lemma))
  if (draft.act === 'seize' || draft.act === 'retake') return taken.some(isLand) || ofControl
  return isDone && (taken.some(isLand) || ofControl || (draft.act === 'handOver' && sites.some(isLand)))
}

/** "out of two villages", "back from the hills", "from the town". */
function isFromLand(
  { trigger, arguments: args }: Draft,
  isLand: (t: number) => boolean,
  { tree }: EventContext,
): boolean {
  const around = [trigger, ...args.patients].flatMap((t) => tree.children(t, 'obl', 'nmod'))
  const from = around.filter((t) => tree.cases(t.index).some((c) => /^(from|out|away|off)$/.test(c)))
  return [...args.origins, ...from.map((t) => t.index)].some(isLand)
}

/** "newly captured areas", "the town controlled by rebels": how things stand, not what happened. */
function isState(draft: Draft, context: EventContext): boolean {
  const { tree } = context
  const { relation, lemma, tag } = tree.token(draft.trigger)
  if (draft.form === 'noun' || tree.document.tokens[draft.trigger - 1]?.lemma === 'have') return false
  if (relation === 'amod') return true
  if (relation.startsWith('acl') && tag === 'VBN' && isPassive(tree, draft.trigger))
    return isTerritory(tree.token(draft.trigger).head, context)
  if (lemma !== 'control') return false
  return isPassive(tree, draft.trigger) || tag === 'VBZ' || tag === 'VBP'
}

/** A word for land, or a name that is no actor's. */
function isTerritory(token: number, { tree, mentions }: EventContext): boolean {
  const { lemma, pos } = tree.token(token)
  const kind = mentions.at(token)?.kind
  return TERRITORY.has(lemma) || kind === 'place' || (pos === 'PROPN' && kind === undefined)
}
