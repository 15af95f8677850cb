import { crowdType } from './crowds.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { actorOf } from './entities.ts'
import type { SubType } from './lexicon/acled.ts'
import { type Act, actRow } from './lexicon/acts.ts'
import { OF_STATE, STATE_FORCES } from './lexicon/forces.ts'
import { FIGHTERS, isArmed, MILITARY } from './lexicon/people.ts'
import { FOUGHT, LEAVING, MILITARY_TARGETS, RESISTANCE, TAKEOVER } from './lexicon/targets.ts'
import { DISPOSABLE, type WeaponClass } from './lexicon/weapons.ts'
import { isForce, isHarmable, isTargetLike } from './parties.ts'
import { isChemicalTold, weaponNear, weaponOf } from './weapon-told.ts'

const BY_WEAPON: Partial<Record<WeaponClass, SubType>> = {
  suicide: 'Suicide bomb',
  chemical: 'Chemical weapon',
  air: 'Air/drone strike',
  artillery: 'Shelling/artillery/missile attack',
  grenade: 'Grenade',
  explosive: 'Remote explosive/landmine/IED',
}

/** Words that say little by themselves of what was done. */
const OPEN_ACTS = new Set<Act>(['strike', 'hit', 'explode', 'shoot', 'beat'])

/** Acts that narrow the codes of their sub-type (`REFINED` in `acled.ts`). */
const REFINING = new Set<Act>(
  'ceasefire surrender release talk burn beat assassinate massacre disarm withdraw'.split(' ') as Act[],
)

/** Sub-types of weapons that may carry poison. */
const BOMBARDING = new Set<SubType>([
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
])

const TAKING = new Set<Act>(['seize', 'retake', 'expel'])

/** Settles the ACLED sub-type of a draft from its act, its weapon and who stands on either side. */
export function settleSubType(draft: Draft, context: EventContext): void {
  const row = actRow(draft.act)
  draft.refinement = refinementOf(draft, context)
  const weapon = row.byWeapon || draft.act === 'burn' ? weaponOf(draft, context) : null
  const byWeapon = weapon === null ? undefined : BY_WEAPON[weapon]
  const byCrowd = crowdType(draft, context)
  if (byCrowd) settle(draft, byCrowd)
  // "A drone set fire to a depot": of what burns, only what came from the air tells the weapon.
  else if (byWeapon && (row.byWeapon || weapon === 'air')) settle(draft, byWeapon)
  else if (row.byOpponent && isBattle(draft, context)) settle(draft, 'Armed clash')
  else if (isStrikeFromAbove(draft, context)) settle(draft, 'Air/drone strike')
  else if (draft.act === 'ambush' && !isBattle(draft, context)) settle(draft, 'Attack')
  else if (TAKING.has(draft.act)) settle(draft, takenBy(draft, context))
  else if (draft.act === 'withdraw' || draft.act === 'handOver') settle(draft, leftTo(draft, context))
  else if (draft.act === 'damage' && isDisposal(draft, context)) settle(draft, 'Disrupted weapons use')
  else if (draft.act === 'arrest' && isRebel(draft, context)) settle(draft, 'Abduction/forced disappearance')
  else if (draft.act === 'bomb' && isStateForce(draft, context)) settle(draft, 'Air/drone strike')
  else settleOpen(draft, context)
  if (BOMBARDING.has(draft.subType) && isChemicalTold(draft, context)) settle(draft, 'Chemical weapon')
}

/** Who takes the land: a state's forces regain it, others overtake it; without a doer it is who is driven out that tells. */
function takenBy(draft: Draft, context: EventContext): SubType {
  if (isEmptied(draft, context)) return 'Non-violent transfer of territory'
  if (isStateForce(draft, context)) return 'Government regains territory'
  if (isRebel(draft, context)) return 'Non-state actor overtakes territory'
  return actRow(draft.act).subType
}

/** "captured the deserted post", "took the town after the army withdrew": nobody fought for it. */
function isEmptied(draft: Draft, { tree }: EventContext): boolean {
  const { first, last } = tree.document.sentences[draft.sentence]!
  let isLeft = false
  for (let i = first; i < last; i++) {
    const { lemma, lower } = tree.token(i)
    if (lower === 'without' && isUnresisted(i, last, tree)) return true
    if (FOUGHT.has(lemma)) return false
    if (LEAVING.has(lemma) || LEAVING.has(lower)) isLeft = true
  }
  return isLeft
}

/** "without any resistance", "without a shot". */
function isUnresisted(token: number, last: number, tree: EventContext['tree']): boolean {
  for (let i = token + 1; i < Math.min(last, token + 6); i++) if (RESISTANCE.has(tree.token(i).lemma)) return true
  return false
}

/** Forces that leave only move; where another takes what they leave, land changes hands. */
function leftTo(draft: Draft, { tree }: EventContext): SubType {
  if (draft.act === 'handOver') return 'Non-violent transfer of territory'
  const { first } = tree.document.sentences[draft.sentence]!
  const next = tree.document.sentences[draft.sentence + 1]
  const last = (next ?? tree.document.sentences[draft.sentence]!).last
  for (let i = first; i < last; i++) if (TAKEOVER.has(tree.token(i).lemma)) return 'Non-violent transfer of territory'
  return 'Change to group/activity'
}

/** "destroyed 23 mines and a cache of arms": weapons made harmless, unlike a warship sunk. */
function isDisposal(draft: Draft, { tree }: EventContext): boolean {
  return draft.arguments.patients.some((t) => DISPOSABLE.has(tree.token(t).lemma))
}

/** A bare "attack" or "killed" takes the weapon told elsewhere in its sentence, if there is one. */
function settleOpen(draft: Draft, context: EventContext): void {
  draft.settled = !isOpen(draft)
  if (draft.act === 'bomb' && weaponNear(draft, context) === 'air') settle(draft, 'Air/drone strike')
  if (draft.settled || draft.subType === 'Armed clash' || isHarmless(draft, context)) return
  const byWeapon = BY_WEAPON[weaponNear(draft, context) ?? 'blade']
  if (byWeapon && draft.act !== 'damage') settle(draft, byWeapon)
}

/** "and that none of its soldiers were hurt": no weapon did it. */
export function isHarmless(draft: Draft, { tree }: EventContext): boolean {
  if (!actRow(draft.act).consequence) return false
  const isNone = (t: number) => /^(none|nobody|no-one)$/.test(tree.document.tokens[t]?.lower ?? '')
  return draft.arguments.patients.some(
    (t) => isNone(t) || isNone(tree.token(t).head) || tree.child(t, 'det')?.lower === 'no',
  )
}

function settle(draft: Draft, subType: SubType): void {
  draft.subType = subType
  draft.settled = true
}

/** A bare "attack", "raid", "killed", "incident" takes its type from what it refers to, if anything. */
function isOpen(draft: Draft): boolean {
  const row = actRow(draft.act)
  return OPEN_ACTS.has(draft.act) || row.consequence === true
}

/** Armed people on both sides, or armed people against a military post. */
function isBattle(draft: Draft, context: EventContext): boolean {
  const whole = wholeOf(draft)
  const { tree } = context
  const isGroup = (t: number) =>
    isArmed(tree.token(t).lemma) ||
    (isForce(t, context) && context.mentions.at(t)?.kind === 'actor') ||
    isMemberOfForce(t, tree)
  const attackers = whole.some((d) => d.arguments.agents.some(isGroup))
  const hurt = whole.flatMap((d) => [...d.arguments.patients, ...d.arguments.aims])
  const opponents = hurt.some((t) => isGroup(t) || MILITARY_TARGETS.has(tree.token(t).lemma))
  const atPost = hurt.some((t) => MILITARY_TARGETS.has(tree.token(t).lemma))
  const harmless = hurt.some((t) => !isGroup(t) && isHarmable(t, context) && !(atPost && isAnyone(t, tree)))
  return attackers && opponents && !harmless
}

/** "at least five people": at a post they need be no civilians. */
function isAnyone(token: number, tree: EventContext['tree']): boolean {
  const { lemma, pos } = tree.token(token)
  return lemma === 'people' || lemma === 'person' || pos === 'NUM' || pos === 'PRON'
}

/** "security force members", "members of the army". */
function isMemberOfForce(token: number, tree: EventContext['tree']): boolean {
  if (!/^(member|personnel|official|element|people)$/.test(tree.token(token).lemma)) return false
  return tree.children(token, 'compound', 'nmod').some((t) => isArmed(t.lemma))
}

/** "Israeli strikes", "the US military struck dozens of targets": a strike without another weapon comes from the air. */
function isStrikeFromAbove(draft: Draft, context: EventContext): boolean {
  const { lemma } = context.tree.token(draft.trigger)
  if (draft.act === 'strike' && lemma === 'strike') return true
  if (draft.act !== 'hit' || (lemma !== 'strike' && lemma !== 'pound')) return false
  return (
    isStateForce(draft, context) &&
    draft.arguments.patients.some((t) => isTargetLike(t, context) || isHarmable(t, context))
  )
}

/** Is a state, its army or a coalition the doer? */
function isStateForce(draft: Draft, { tree, mentions }: EventContext): boolean {
  // "the army and allied fighters captured …": the first of those joined counts too.
  const first = (t: number) => (tree.token(t).relation === 'conj' ? [t, tree.token(t).head] : [t])
  return wholeOf(draft).some((d) =>
    d.arguments.agents.flatMap(first).some((t) => {
      const mention = mentions.at(t)
      const kind = mention?.kind === 'actor' ? actorOf(mentions, mention.entity)?.kind : null
      if (kind && kind !== 'people') return kind === 'state force' || kind === 'government' || kind === 'coalition'
      if (mention?.kind === 'place') return true
      return isStateWord(t, tree)
    }),
  )
}

/** "troopers", "units of the army", "pro-government militias". */
function isStateWord(token: number, tree: EventContext['tree']): boolean {
  const { lemma } = tree.token(token)
  if (FIGHTERS.has(lemma) && lemma !== 'militia') return false
  if (MILITARY.has(lemma) || STATE_FORCES.has(lemma)) return true
  return tree.children(token, 'compound', 'amod', 'nmod').some((t) => OF_STATE.has(t.lemma))
}

function isRebel(draft: Draft, { tree, mentions }: EventContext): boolean {
  return draft.arguments.agents.some((t) => {
    const mention = mentions.at(t)
    const kind = mention?.kind === 'actor' ? actorOf(mentions, mention.entity)?.kind : null
    return kind === 'armed group' || FIGHTERS.has(tree.token(t).lemma)
  })
}

function refinementOf(draft: Draft, { tree }: EventContext): string | null {
  if (REFINING.has(draft.act)) return draft.act
  const { tokens } = tree.document
  const before = tokens[draft.trigger - 1]
  return before && (before.lower === 'car' || before.lower === 'truck') && before.sentence === draft.sentence
    ? 'car'
    : null
}
