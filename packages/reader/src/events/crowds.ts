import type { Token } from '../language/document.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import type { SubType } from './lexicon/acled.ts'
import type { Act } from './lexicon/acts.ts'
import { FIGHTERS, MILITARY, MOBS, PROTESTERS } from './lexicon/people.ts'
import {
  ANYONE,
  CAUSES,
  CROWD_CONTROL,
  CROWD_EVENTS,
  CROWD_FORCE,
  DEMONSTRATORS,
  HURT,
  INTERVENTION,
  INTERVENTION_PAIRS,
  LETHAL,
  LETHAL_PAIRS,
  MOB_WORDS,
  MOTIVES,
  RIOT_POLICE,
  UNARMED,
  VIOLENCE,
  VIOLENCE_KINDS,
  VIOLENCE_PAIRS,
} from './lexicon/protest.ts'

/** What a sentence tells of a crowd. */
interface Scene {
  /** Demonstrators or their gathering are named. */
  crowd: boolean
  mob: boolean
  /** Demonstrators turned violent, or fought. */
  violent: boolean
  /** Somebody was killed or badly hurt. */
  lethal: boolean
  hurt: boolean
  /** Police or soldiers stepped in. */
  met: boolean
  /** Tear gas and the like were used. */
  control: boolean
}

/** From the mildest to the gravest: for ACLED force is excessive against the peaceful, and what turns violent is a riot. */
const GRAVITY: SubType[] = [
  'Peaceful protest',
  'Protest with intervention',
  'Excessive force against protesters',
  'Violent demonstration',
]
const HARMING = new Set<Act>(['kill', 'injure', 'die', 'shoot', 'openFire', 'strike', 'hit', 'beat', 'massacre'])
const CROWD_ACTS = new Set<Act>(['protest', 'riot', 'disperse'])
const MOB_ACTS = new Set<Act>(['kill', 'injure', 'die', 'strike', 'beat', 'burn', 'loot', 'lynch', 'damage'])
/** A protest told over so many sentences is one. */
const NEAR = 2

/** The first words of all pairs. */
const PAIR_OPENINGS: ReadonlySet<string> = new Set(
  [CROWD_CONTROL, INTERVENTION_PAIRS, LETHAL_PAIRS, VIOLENCE_PAIRS].flatMap((pairs) =>
    [...pairs].map((pair) => pair.split(':')[0]!),
  ),
)

const SCENES = new WeakMap<EventContext['tree'], Map<number, Scene>>()

function sceneOf(sentence: number, { tree }: EventContext): Scene {
  let known = SCENES.get(tree)
  if (!known) {
    known = new Map()
    SCENES.set(tree, known)
  }
  let scene = known.get(sentence)
  if (!scene) {
    const { first, last } = tree.document.sentences[sentence]!
    scene = readScene(tree.document.tokens.slice(first, last))
    known.set(sentence, scene)
  }
  return scene
}

function readScene(tokens: readonly Token[]): Scene {
  const scene: Scene = {
    crowd: false,
    mob: false,
    violent: false,
    lethal: false,
    hurt: false,
    met: false,
    control: false,
  }
  let isMotive = false
  let isCause = false
  for (const [i, token] of tokens.entries()) {
    const { lemma, lower } = token
    if (/^[,;:]$/.test(token.text)) isMotive = isCause = false
    if (CAUSES.has(lower)) isCause = true
    if (isCrowdWord(tokens, i)) scene.crowd = true
    if (MOB_WORDS.has(lemma)) scene.mob = true
    if (isMotive) continue
    isMotive = MOTIVES.has(lower) || MOTIVES.has(lemma)
    const pairs = PAIR_OPENINGS.has(lemma) ? tokens.slice(i + 1, i + 4).map((next) => `${lemma}:${next.lemma}`) : []
    if ((VIOLENCE.has(lemma) && !isAside(tokens, i)) || pairs.some((p) => VIOLENCE_PAIRS.has(p))) scene.violent = true
    if (!isCause && LETHAL.has(lemma)) scene.lethal = true
    if (LETHAL_PAIRS.has(pairs[0]!) || lower === 'violently') scene.lethal = true
    if (!isCause && HURT.has(lemma)) scene.hurt = true
    if (INTERVENTION.has(lemma) || pairs.slice(0, 1).some((p) => INTERVENTION_PAIRS.has(p))) scene.met = true
    if (CROWD_CONTROL.has(pairs[0]!) || lemma === 'teargas') scene.control = true
  }
  return scene
}

function isCrowdWord(tokens: readonly Token[], i: number): boolean {
  const { lemma, lower } = tokens[i]!
  if (lower === 'march' && isMonth(tokens, i)) return false
  if (DEMONSTRATORS.has(lemma) || CROWD_EVENTS.has(lemma)) return true
  return lower === 'sit' && tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'in'
}

/** "on 1 March", "in March 2015". */
function isMonth(tokens: readonly Token[], i: number): boolean {
  const near = [tokens[i - 1], tokens[i + 1]]
  return tokens[i]!.pos === 'PROPN' || near.some((t) => t?.pos === 'NUM' || /^(in|since|until)$/.test(t?.lower ?? ''))
}

/** "riot police", "gun violence", "violent crackdown", "non-violent": no violence of the crowd. */
function isAside(tokens: readonly Token[], i: number): boolean {
  const { lemma, lower } = tokens[i]!
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (lemma === 'riot') return RIOT_POLICE.has(after?.lemma ?? '')
  if (lower.startsWith('non') || /^(non|no|without)$/.test(before?.lower ?? '') || before?.text === '-') return true
  if (lemma === 'violent') return CROWD_FORCE.has(after?.lemma ?? '')
  return lemma === 'violence' && VIOLENCE_KINDS.has(before?.lower ?? '')
}

/** The sub-type of an act in which a crowd has a part, or null where it is none of a crowd's. */
export function crowdType(draft: Draft, context: EventContext): SubType | null {
  const scene = sceneOf(draft.sentence, context)
  if (MOB_ACTS.has(draft.act) && isByMob(draft, context)) return 'Mob violence'
  if (draft.act === 'riot') return scene.mob && !scene.crowd ? 'Mob violence' : 'Violent demonstration'
  if (draft.act === 'protest') return sceneType(withSequel(scene, draft.sentence, context))
  if (draft.act === 'disperse') return graver(sceneType(scene), 'Protest with intervention')
  if (draft.act === 'arrest')
    return isCrowdArrest(draft, context) ? graver(sceneType(scene), 'Protest with intervention') : null
  if (draft.act === 'clash' || draft.act === 'battle') return clashType(draft, scene, context)
  if (draft.act === 'fire' || draft.act === 'openFire' || draft.act === 'gas')
    if (scene.control) return graver(sceneType(scene), 'Protest with intervention')
  return harmType(draft, scene, context)
}

function sceneType({ violent, lethal, hurt, met, control }: Scene): SubType {
  if (violent) return 'Violent demonstration'
  if (lethal || (hurt && (met || control))) return 'Excessive force against protesters'
  return met || control ? 'Protest with intervention' : 'Peaceful protest'
}

/** "Thousands marched. There were scuffles with police …": the sentence after tells how the same protest went. */
function withSequel(scene: Scene, sentence: number, context: EventContext): Scene {
  if (sentence + 1 >= context.tree.document.sentences.length) return scene
  const next = sceneOf(sentence + 1, context)
  return next.crowd && next.violent ? { ...scene, violent: true } : scene
}

function graver(one: SubType, other: SubType): SubType {
  return GRAVITY.indexOf(one) > GRAVITY.indexOf(other) ? one : other
}

/** Demonstrators against police riot; villagers against villagers are a mob; fighters on a side make it none of a crowd's. */
function clashType(draft: Draft, { crowd, control, mob }: Scene, context: EventContext): SubType | null {
  const sides = lemmasOf(draft, context, ['agents', 'patients', 'aims'])
  if (sides.some((l) => FIGHTERS.has(l) && !MOB_WORDS.has(l))) return null
  if (sides.some((l) => PROTESTERS.has(l)) || control || (crowd && draft.act === 'clash'))
    return 'Violent demonstration'
  const isUnarmed = (l: string) => MOBS.has(l) || UNARMED.has(l)
  const unarmed = sides.filter(isUnarmed).length
  if (draft.act === 'clash' && sides.length > 0 && unarmed === sides.length) return 'Mob violence'
  if (draft.act === 'battle') return null
  return unarmed > 0 && sides.some((l) => MILITARY.has(l)) ? 'Violent demonstration' : mob ? 'Mob violence' : null
}

/** Harm to demonstrators, or by them; or to people nobody names, where a crowd was met by force. */
function harmType(draft: Draft, scene: Scene, context: EventContext): SubType | null {
  if (!HARMING.has(draft.act) && draft.act !== 'burn' && draft.act !== 'fire') return null
  const hurt = lemmasOf(draft, context, ['patients', 'aims'])
  const doers = lemmasOf(draft, context, ['agents'])
  const has = (list: readonly string[]) => list.some((l) => PROTESTERS.has(l))
  if (has(doers) && !has(hurt)) return 'Violent demonstration'
  if (has(hurt))
    return doers.some((l) => MOBS.has(l))
      ? 'Mob violence'
      : graver('Excessive force against protesters', sceneType(scene))
  if (!scene.crowd && !scene.control) return null
  const isAnyone = hurt.length > 0 && hurt.every((l) => ANYONE.has(l) || /^\d+$/.test(l))
  if (!isAnyone || !HARMING.has(draft.act) || doers.some((l) => FIGHTERS.has(l))) return null
  if (scene.violent) return 'Violent demonstration'
  return scene.met || scene.control ? 'Excessive force against protesters' : null
}

/** A mob does it; of villagers and youths, killing and beating only. */
function isByMob(draft: Draft, context: EventContext): boolean {
  const doers = [...lemmasOf(draft, context, ['agents']), ...modifiersOf(draft, context)]
  if (doers.some((l) => MOB_WORDS.has(l))) return true
  return draft.act === 'lynch' || (/^(kill|beat)$/.test(draft.act) && doers.some((l) => MOBS.has(l) && l !== 'youth'))
}

/** "an attack by a mob", "mob attack". */
function modifiersOf({ trigger }: Draft, { tree }: EventContext): string[] {
  return tree.children(trigger, 'compound', 'amod').map((t) => t.lemma)
}

function lemmasOf(draft: Draft, { tree }: EventContext, keys: ('agents' | 'patients' | 'aims')[]): string[] {
  return wholeOf(draft).flatMap((part) => keys.flatMap((key) => part.arguments[key].map((t) => tree.token(t).lemma)))
}

/** "detained protesters", "activists were arrested during the rally", "… while trying to hold a protest". */
function isCrowdArrest(draft: Draft, { tree }: EventContext): boolean {
  if (draft.arguments.patients.some((t) => PROTESTERS.has(tree.token(t).lemma))) return true
  const { last } = tree.document.sentences[draft.sentence]!
  const tokens = tree.document.tokens
  let isThere = false
  for (let i = draft.trigger + 1; i < last; i++) {
    const { lower, lemma } = tree.token(i)
    if (/^(before|after|ahead|who|since)$/.test(lower)) return false
    if (/^(during|while|as|at|amid)$/.test(lower)) isThere = true
    if (isThere && (isCrowdWord(tokens, i) || lemma === 'demonstrate')) return true
  }
  return false
}

/** Is the draft only the word for those who protest: "demonstrators gathered"? */
function isAgentNoun({ act, form, trigger }: Draft, { tree }: EventContext): boolean {
  return act === 'protest' && form === 'noun' && DEMONSTRATORS.has(tree.token(trigger).lemma)
}

/**
 * Makes one protest of what is told of it: each telling takes the gravest form, and demonstrators count as a protest of
 * their own only where nothing else tells of one.
 */
export function settleCrowds(drafts: readonly Draft[], context: EventContext): Draft[] {
  const kept = withoutEchoes(drafts, context)
  let told: Draft[] = []
  for (const draft of kept) {
    if (!GRAVITY.includes(draft.subType) || draft.factuality !== 'happened') continue
    if (told.length > 0 && draft.sentence - told[0]!.sentence > NEAR) {
      takeGravest(told)
      told = []
    }
    told.push(draft)
  }
  takeGravest(told)
  return kept
}

function takeGravest(told: readonly Draft[]): void {
  const gravest = Math.max(...told.map((draft) => GRAVITY.indexOf(draft.subType)))
  for (const draft of told) draft.subType = GRAVITY[gravest]!
}

/** Leaves out the word for demonstrators where an event tells of them, or of a crowd close by. */
function withoutEchoes(drafts: readonly Draft[], context: EventContext): Draft[] {
  const taken = new Set<number>()
  const crowded = new Set<number>()
  for (const draft of drafts) {
    if (isAgentNoun(draft, context)) continue
    if (CROWD_ACTS.has(draft.act) || GRAVITY.includes(draft.subType)) crowded.add(draft.sentence)
    for (const { arguments: args } of wholeOf(draft))
      for (const list of [args.agents, args.patients, args.aims]) for (const token of list) taken.add(token)
  }
  return drafts.filter((draft) => {
    if (!isAgentNoun(draft, context)) return true
    if (taken.has(draft.trigger)) return false
    for (let at = draft.sentence - NEAR; at <= draft.sentence + NEAR; at++) if (crowded.has(at)) return false
    crowded.add(draft.sentence)
    draft.settled = false
    return true
  })
}
