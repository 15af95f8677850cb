import { readArguments } from './arguments.ts'
import { type Draft, type EventContext, noArguments } from './draft.ts'
import { isEventless } from './eventless.ts'
import { ACTS, type Act, actRow } from './lexicon/acts.ts'
import { ATTACK_NOUNS, WEAK_NOUNS } from './lexicon/nouns.ts'
import { PEACE_WORDS } from './lexicon/peace.ts'
import { isArmed, isPerson, PROTESTERS } from './lexicon/people.ts'
import { TERRITORY } from './lexicon/targets.ts'
import {
  HARMLESS_GASES,
  HOLDERS,
  MUNITIONS,
  WARPLANES,
  WEAK_WEAPONS,
  WEAPON_STOCK,
  weaponClass,
} from './lexicon/weapons.ts'
import { isForce, isHarmable, isTargetLike } from './parties.ts'
import { readByPosition } from './position.ts'
import { changesHands, fitsStrategic } from './strategic.ts'
import { isPassive } from './subjects.ts'

const PERSON_ACTS = new Set<Act>(
  'kill assassinate injure die abduct vanish arrest rape beat shoot lynch disperse'.split(' ') as Act[],
)
const RAGING = new Set(['rage', 'erupt', 'flare', 'break', 'continue', 'intensify', 'escalate', 'resume'])
const HOLDER_REACH = 14

/** Settles which act a trigger names, trying its meanings in turn against what stands around it; false where none fits. */
export function fitAct(draft: Draft, acts: readonly Act[], context: EventContext): boolean {
  return (
    tryActs(draft, acts, context, readArguments) ||
    (draft.form === 'verb' && tryActs(draft, acts, context, readByPosition))
  )
}

function tryActs(
  draft: Draft,
  acts: readonly Act[],
  context: EventContext,
  read: (draft: Draft, context: EventContext) => void,
): boolean {
  for (const act of acts) {
    draft.act = act
    draft.arguments = noArguments()
    read(draft, context)
    if (!fits(draft, context)) continue
    draft.subType = ACTS[act].subType
    return true
  }
  return false
}

function fits(draft: Draft, context: EventContext): boolean {
  if (isEventless(draft, context)) return false
  const row = actRow(draft.act)
  if (row.needsWeapon && !hasWeapon(draft, context)) return false
  if (draft.act === 'recover' && isPlainFind(draft, context)) return false
  if (row.object === 'territory' || draft.act === 'expel')
    return draft.form === 'noun'
      ? (draft.act === 'expel' || namesLand(draft, context)) && isSupportedNoun(draft, context)
      : changesHands(draft, context)
  if (row.needsPatient && !hasPatient(draft, context)) return false
  if (draft.form === 'noun') return isSupportedNoun(draft, context)
  return fitsVerb(draft, context)
}

/** What only verbs must bring: somebody to be harmed, somebody armed, a meaning that goes with the object. */
function fitsVerb(draft: Draft, context: EventContext): boolean {
  const { patients, aims, agents, instruments } = draft.arguments
  const { tree } = context
  const lemma = tree.token(draft.trigger).lemma
  if (PERSON_ACTS.has(draft.act)) {
    if (draft.act === 'shoot' && aims.length > 0) return true
    if (draft.act === 'arrest' && lemma === 'capture') return isCapture(draft, tree)
    if (draft.act === 'disperse')
      return (
        [...patients, ...aims].some((t) => PROTESTERS.has(tree.token(t).lemma)) ||
        isTearGas(patients, context) ||
        isSitIn(draft, tree)
      )
    return patients.length === 0 ? isPassive(tree, draft.trigger) : patients.some((t) => isHarmable(t, context))
  }
  if (lemma === 'blow' && draft.act === 'bomb') return patients.length > 0
  if (draft.act === 'explode') return lemma !== 'go' && lemma !== 'erupt' ? true : instruments.length > 0
  if (draft.act === 'hit')
    return (
      instruments.length > 0 ||
      [...agents, ...draft.arguments.causes].some(
        (t) =>
          isForce(t, context) ||
          isWeapon(t, context) ||
          isEventNoun(t, context) ||
          (lemma !== 'hit' && WARPLANES.has(tree.token(t).lemma)),
      )
    )
  if (draft.act === 'strike') return fitsStrike(draft, context)
  if (draft.act === 'openFire' && lemma === 'fire')
    return agents.length > 0 && aims.some((t) => isHarmable(t, context) || isTargetLike(t, context))
  if (draft.act === 'battle' && tree.children(draft.trigger, 'mark').some((t) => t.lower === 'to')) return false
  if (draft.act === 'battle') return [...agents, ...patients].some((t) => isForce(t, context))
  if (draft.act === 'gas') return [...patients, ...instruments].some((t) => isChemical(t, context))
  if (draft.act === 'search' || draft.act === 'disarm' || draft.act === 'surrender')
    return agents.concat(patients).some((t) => isForce(t, context))
  return fitsStrategic(draft, context)
}

/** "captured two commanders", unlike the hill they captured; "fighters captured" alone may be the doers. */
function isCapture({ trigger, arguments: { agents, patients } }: Draft, tree: EventContext['tree']): boolean {
  if (agents.length === 0 && tree.token(trigger).relation.startsWith('acl')) return false
  return patients.some((t) => isPerson(tree.token(t).lemma) || isArmed(tree.token(t).lemma))
}

function isChemical(token: number, { tree }: EventContext): boolean {
  const words = [tree.token(token), ...tree.children(token, 'compound', 'amod')]
  if (words.some((t) => HARMLESS_GASES.has(t.lemma))) return false
  return words.some((t) => weaponClass(t.lemma) === 'chemical')
}

/** "broke up a sit-in": three words to the tokenizer. */
function isSitIn({ trigger, sentence }: Draft, { document: { tokens, sentences } }: EventContext['tree']): boolean {
  const end = Math.min(sentences[sentence]!.last - 2, trigger + 6)
  for (let i = trigger; i < end; i++)
    if (tokens[i]!.lower === 'sit' && tokens[i + 1]!.text === '-' && tokens[i + 2]!.lower === 'in') return true
  return false
}

/** "used tear gas": on whom need not be said. */
function isTearGas(tokens: readonly number[], { tree }: EventContext): boolean {
  return tokens.some(
    (t) =>
      /^tear-?gas$/.test(tree.token(t).lower) ||
      (tree.token(t).lemma === 'gas' && tree.document.tokens[t - 1]?.lower === 'tear'),
  )
}

function fitsStrike(draft: Draft, context: EventContext): boolean {
  const { patients, aims, agents, instruments } = draft.arguments
  if (instruments.length > 0) return true
  const hurt = [...patients, ...aims]
  if (hurt.some((t) => isHarmable(t, context) || isTargetLike(t, context))) return true
  return agents.some((t) => isForce(t, context)) && (hurt.length === 0 || isPassive(context.tree, draft.trigger))
}

function hasWeapon(draft: Draft, context: EventContext): boolean {
  const { instruments, patients } = draft.arguments
  const all =
    draft.act === 'recover' || draft.act === 'defuse' || draft.act === 'intercept' || draft.act === 'tread'
      ? [...instruments, ...patients]
      : instruments
  return all.some(
    (t) =>
      isMunition(t, context) ||
      (draft.act === 'fire' && (isChemical(t, context) || isTearGas([t], context))) ||
      (draft.act === 'recover' && holdsWeapons(t, context)) ||
      (draft.act !== 'fire' && draft.act !== 'land' && isStrongWeapon(t, context)),
  )
}

/** "a depot containing mortars", "a large amount of weapons": what holds or counts them was found. */
function holdsWeapons(token: number, context: EventContext): boolean {
  const { tree } = context
  if (!HOLDERS.has(tree.token(token).lemma)) return false
  const { first, last } = tree.document.sentences[tree.token(token).sentence]!
  for (let i = Math.max(first, token - 3); i < Math.min(last, token + HOLDER_REACH); i++) {
    const { lemma, tag } = tree.token(i)
    if (tag.startsWith('NN') && (MUNITIONS.has(lemma) || WEAPON_STOCK.has(lemma))) return true
  }
  return false
}

function isMunition(token: number, { tree }: EventContext): boolean {
  return (
    MUNITIONS.has(tree.token(token).lemma) ||
    (weaponClass(tree.token(token).lemma) !== null && !WEAK_WEAPONS.has(tree.token(token).lemma))
  )
}

function isStrongWeapon(token: number, { tree }: EventContext): boolean {
  const lemma = tree.token(token).lemma
  return (
    weaponClass(lemma) !== null ||
    lemma === 'cache' ||
    lemma === 'ammunition' ||
    tree
      .children(token, 'compound', 'amod', 'nmod')
      .some((t) => weaponClass(t.lemma) !== null && !WEAK_WEAPONS.has(t.lemma))
  )
}

/** "found the bomb fragments", "found that …": only finds by someone, of weapons that can still be used. */
function isPlainFind(draft: Draft, context: EventContext): boolean {
  return draft.arguments.agents.length === 0 && !isPassive(context.tree, draft.trigger)
}

/** "the seizure of the town", "the takeover" alone; but no takeover of a company or of a network. */
function namesLand(draft: Draft, { tree, mentions }: EventContext): boolean {
  const { patients, aims, sites } = draft.arguments
  const taken = [...patients, ...aims].filter((t) => t > draft.trigger)
  return (
    taken.length === 0 ||
    [...taken, ...sites].some(
      (t) => TERRITORY.has(tree.token(t).lemma) || (t > draft.trigger && mentions.at(t)?.kind === 'place'),
    )
  )
}

function hasPatient(draft: Draft, context: EventContext): boolean {
  const { tree } = context
  const { patients, aims, sites } = draft.arguments
  if (draft.act === 'disperse' && isSitIn(draft, context.tree)) return true
  const hurt =
    draft.act === 'hit' || draft.act === 'burn' || draft.act === 'disperse'
      ? [...patients, ...aims]
      : draft.act === 'damage'
        ? [...patients, ...aims, ...sites].filter((t) => !isPerson(tree.token(t).lemma) && tree.token(t).pos !== 'PRON')
        : patients
  return hurt.some(
    (t) => isHarmable(t, context) || isTargetLike(t, context) || weaponClass(context.tree.token(t).lemma) !== null,
  )
}

function isWeapon(token: number, { tree }: EventContext): boolean {
  const { lemma } = tree.token(token)
  return weaponClass(lemma) !== null && !WEAK_WEAPONS.has(lemma)
}

function isEventNoun(token: number, { tree }: EventContext): boolean {
  return ATTACK_NOUNS.has(tree.token(token).lemma)
}

/** Is a common noun ("strike", "raid", "deal") told as one of war: with a weapon, a doer, a target of that kind? */
function isSupportedNoun(draft: Draft, context: EventContext): boolean {
  const { lemma, lower } = context.tree.token(draft.trigger)
  if (draft.act === 'agree') return isPeaceNoun(draft, context)
  if (!WEAK_NOUNS.has(lemma) && !WEAK_NOUNS.has(lower)) return true
  if (draft.first < draft.trigger) return true
  const { agents, patients, aims, instruments } = draft.arguments
  if (draft.act === 'battle' && (isForPlace(draft, context) || isRaging(draft, context))) return true
  if (draft.act === 'strike' && isOnPlace(draft, context)) return true
  if (draft.act === 'injure') return true
  if (draft.act === 'protest' || draft.act === 'arrest')
    return agents.length + patients.length + draft.arguments.sites.length > 0 || lemma !== 'march'
  if (draft.act === 'die') return patients.some((t) => isHarmable(t, context))
  return (
    instruments.some((t) => isWeapon(t, context)) ||
    agents.some((t) => isForce(t, context)) ||
    [...patients, ...aims].some((t) => isHarmable(t, context) || isTargetLike(t, context))
  )
}

/** "Battles raged around Tarsa": no word of anger or talk rages at a place. */
function isRaging({ trigger }: Draft, { tree, mentions }: EventContext): boolean {
  const { head, relation } = tree.token(trigger)
  if (!relation.startsWith('nsubj') || !RAGING.has(tree.token(head).lemma)) return false
  return tree.children(head, 'obl', 'nmod').some((t) => mentions.at(t.index)?.kind === 'place')
}

/** "the battle for Tarsa", "the battle of Midway": fought over a place. */
function isForPlace({ trigger }: Draft, { tree, mentions }: EventContext): boolean {
  return tree
    .children(trigger, 'nmod')
    .some(
      (t) =>
        mentions.at(t.index)?.kind === 'place' &&
        tree.cases(t.index).some((c) => c === 'for' || c === 'of' || c === 'in'),
    )
}

/** "the strike on Raqqa", "raids against the villages": what is struck is land. */
function isOnPlace({ trigger }: Draft, { tree, mentions }: EventContext): boolean {
  return tree
    .children(trigger, 'nmod')
    .some(
      (t) => mentions.at(t.index)?.kind === 'place' && tree.cases(t.index).some((c) => c === 'on' || c === 'against'),
    )
}

function isPeaceNoun(draft: Draft, { tree }: EventContext): boolean {
  if (draft.first < draft.trigger) return true
  const range = tree.subtree(draft.trigger)
  const end = Math.min(range.last, draft.trigger + 15)
  for (let i = Math.max(range.first, draft.trigger - 8); i < end; i++)
    if (PEACE_WORDS.has(tree.token(i).lemma)) return true
  return false
}
