import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { actorOf } from './entities.ts'
import { isForce, isHarmable, isTargetLike } from './fitting.ts'
import type { SubType } from './lexicon/acled.ts'
import { type Act, actRow } from './lexicon/acts.ts'
import { FIGHTERS, isArmed, MOBS, PROTESTERS } from './lexicon/people.ts'
import { INTERVENTION, VIOLENCE } from './lexicon/protest.ts'
import { MILITARY_TARGETS } from './lexicon/targets.ts'
import { CARRIERS, WEAK_WEAPONS, type WeaponClass, weaponClass } from './lexicon/weapons.ts'

const BY_WEAPON: Partial<Record<WeaponClass, SubType>> = {
  suicide: 'Suicide bomb',
  chemical: 'Chemical weapon',
  air: 'Air/drone strike',
  artillery: 'Shelling/artillery/missile attack',
  grenade: 'Grenade',
  explosive: 'Remote explosive/landmine/IED',
}

/** The strongest first: a suicide bomber's grenade is a suicide bomb, a rocket from a drone an air strike. */
const PRECEDENCE: WeaponClass[] = ['suicide', 'chemical', 'air', 'grenade', 'artillery', 'explosive']

/** Words that say little by themselves of what was done. */
const OPEN_ACTS = new Set<Act>(['strike', 'hit', 'explode', 'shoot', 'beat'])
const CROWD_EVENTS = new Set(['protest', 'demonstration', 'rally', 'march', 'sit-in'])

const INTERCEPTING = new Set(['intercept', 'defuse'])

/** Settles the ACLED sub-type of a draft from its act, its weapon and who stands on either side. */
export function settleSubType(draft: Draft, context: EventContext): void {
  const row = actRow(draft.act)
  draft.refinement = refinementOf(draft, context)
  const weapon = row.byWeapon ? weaponOf(draft, context) : null
  const byWeapon = weapon === null ? undefined : BY_WEAPON[weapon]
  if (byWeapon) settle(draft, byWeapon)
  else if (isCrowdMatter(draft, context)) settle(draft, crowdType(draft, context))
  else if (row.byOpponent && isBattle(draft, context)) settle(draft, 'Armed clash')
  else if (isStrikeFromAbove(draft, context)) settle(draft, 'Air/drone strike')
  else if (draft.act === 'ambush' && !isBattle(draft, context)) settle(draft, 'Attack')
  else if (draft.act === 'seize' && isStateForce(draft, context)) settle(draft, 'Government regains territory')
  else if (draft.act === 'retake' && isRebel(draft, context)) settle(draft, 'Non-state actor overtakes territory')
  else if (draft.act === 'bomb' && isStateForce(draft, context)) settle(draft, 'Air/drone strike')
  else if (draft.act === 'protest' || (draft.act === 'arrest' && isCrowdArrest(draft, context)))
    settle(draft, protestType(draft, context))
  else settleOpen(draft, context)
}

/** A bare "attack" or "killed" takes the weapon told elsewhere in its sentence, if there is one. */
function settleOpen(draft: Draft, context: EventContext): void {
  draft.settled = !isOpen(draft)
  if (draft.act === 'bomb' && weaponNear(draft, context) === 'air') settle(draft, 'Air/drone strike')
  if (draft.settled || draft.subType === 'Armed clash') return
  const byWeapon = BY_WEAPON[weaponNear(draft, context) ?? 'blade']
  if (byWeapon && draft.act !== 'damage') settle(draft, byWeapon)
}

/** The strongest plain weapon word of the sentence. */
function weaponNear(draft: Draft, { tree }: EventContext): WeaponClass | null {
  const { first, last } = tree.document.sentences[draft.sentence]!
  const classes = new Set<WeaponClass>()
  for (let i = first; i < last; i++) {
    const { lemma, lower, pos } = tree.token(i)
    if ((pos === 'VERB' && !CARRIERS.has(lemma)) || WEAK_WEAPONS.has(lemma)) continue
    const kind = weaponClass(lemma) ?? weaponClass(lower)
    if (kind) classes.add(kind)
  }
  return PRECEDENCE.find((kind) => classes.has(kind)) ?? null
}

/** "detained protesters", "activists were arrested during the rally". */
function isCrowdArrest(draft: Draft, { tree }: EventContext): boolean {
  const { first, last } = tree.document.sentences[draft.sentence]!
  if (draft.arguments.patients.some((t) => PROTESTERS.has(tree.token(t).lemma))) return true
  for (let i = first; i < last; i++) if (CROWD_EVENTS.has(tree.token(i).lemma)) return true
  return false
}

/** Peaceful, turned violent, or met by force: what the words of its sentence say. */
function protestType(draft: Draft, { tree }: EventContext): SubType {
  const { first, last } = tree.document.sentences[draft.sentence]!
  let subType: SubType = draft.act === 'arrest' ? 'Protest with intervention' : 'Peaceful protest'
  for (let i = first; i < last; i++) {
    const { lemma } = tree.token(i)
    if (VIOLENCE.has(lemma) && tree.token(i).lower !== 'non-violent') return 'Violent demonstration'
    if (INTERVENTION.has(lemma)) subType = 'Protest with intervention'
  }
  return subType
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

/** The class of weapon told with the event, by itself or before the noun: "a rocket attack", "killed by a roadside bomb". */
export function weaponOf(draft: Draft, { tree }: EventContext): WeaponClass | null {
  const classes = new Set<WeaponClass>()
  for (const { arguments: args } of wholeOf(draft))
    for (const t of [...args.instruments, ...args.agents, ...args.causes]) {
      if (draft.act === 'explode' && WEAK_WEAPONS.has(tree.token(t).lemma)) continue
      add(classes, weaponClass(tree.token(t).lemma) ?? weaponClass(tree.token(t).lower))
      for (const m of tree.children(t, 'compound', 'amod', 'nmod'))
        if (m.index < t) add(classes, weaponClass(m.lemma) ?? weaponClass(m.lower))
      if (tree.token(t).lemma === 'gas' && isTearGas(t, tree)) classes.delete('chemical')
    }
  return PRECEDENCE.find((kind) => classes.has(kind)) ?? null
}

function isTearGas(token: number, tree: EventContext['tree']): boolean {
  return tree.children(token, 'compound', 'amod').some((t) => t.lemma === 'tear')
}

function add(classes: Set<WeaponClass>, kind: WeaponClass | null): void {
  if (kind !== null) classes.add(kind)
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
  const harmless = hurt.some((t) => !isGroup(t) && isHarmable(t, context))
  return attackers && opponents && !harmless
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
  return wholeOf(draft).some((d) =>
    d.arguments.agents.some((t) => {
      const mention = mentions.at(t)
      const kind = mention?.kind === 'actor' ? actorOf(mentions, mention.entity)?.kind : null
      if (kind) return kind === 'state force' || kind === 'government' || kind === 'coalition'
      if (mention?.kind === 'place') return true
      return /^(army|military|troops?|soldier|navy|police|airforce|government|air-force|coalition)$/.test(
        tree.token(t).lemma,
      )
    }),
  )
}

function isRebel(draft: Draft, { tree, mentions }: EventContext): boolean {
  return draft.arguments.agents.some((t) => {
    const mention = mentions.at(t)
    const kind = mention?.kind === 'actor' ? actorOf(mentions, mention.entity)?.kind : null
    return kind === 'armed group' || FIGHTERS.has(tree.token(t).lemma)
  })
}

/** Protesters or a mob on either side. */
function isCrowdMatter(draft: Draft, { tree }: EventContext): boolean {
  const { agents, patients, aims } = draft.arguments
  const has = (list: number[], words: ReadonlySet<string>) => list.some((t) => words.has(tree.token(t).lemma))
  if (draft.act === 'protest' || draft.act === 'riot' || draft.act === 'disperse') return false
  if (
    !['kill', 'injure', 'shoot', 'openFire', 'strike', 'beat', 'burn', 'clash', 'fire', 'lynch', 'gas'].includes(
      draft.act,
    )
  )
    return false
  return has([...patients, ...aims], PROTESTERS) || has(agents, PROTESTERS) || has(agents, MOBS)
}

function crowdType(draft: Draft, { tree }: EventContext): SubType {
  const { agents, patients, aims } = draft.arguments
  const has = (list: number[], words: ReadonlySet<string>) => list.some((t) => words.has(tree.token(t).lemma))
  if (draft.act === 'clash') return 'Violent demonstration'
  if (has([...patients, ...aims], PROTESTERS) && !has(agents, PROTESTERS)) return 'Excessive force against protesters'
  if (has(agents, PROTESTERS)) return 'Violent demonstration'
  return 'Mob violence'
}

function refinementOf(draft: Draft, { tree }: EventContext): string | null {
  if (draft.act === 'ceasefire' || draft.act === 'burn' || draft.act === 'beat' || draft.act === 'assassinate')
    return draft.act
  if (draft.act === 'massacre' || draft.act === 'disarm') return draft.act
  const { tokens } = tree.document
  const before = tokens[draft.trigger - 1]
  return before && (before.lower === 'car' || before.lower === 'truck') && before.sentence === draft.sentence
    ? 'car'
    : null
}

/** Was it kept from happening by somebody: shot down, defused? */
export function isDisrupted(draft: Draft): boolean {
  return INTERCEPTING.has(draft.act)
}
