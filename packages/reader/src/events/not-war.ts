import type { Token } from '../language/document.ts'
import type { Draft, EventContext } from './draft.ts'
import { type Act, actRow } from './lexicon/acts.ts'
import {
  ANNIVERSARY_WORDS,
  CRASHES,
  CYBER_WORDS,
  DRILL_WORDS,
  FICTION_WORDS,
  FIGURES,
  HARMLESS_AGENTS,
  HARMLESS_MODIFIERS,
  HARMLESS_OBJECTS,
  LABOUR_WORDS,
  MISHAPS,
  PLAINLY_FICTION,
  POLITICS_WORDS,
  SPORT_WORDS,
  TALK_SUBJECTS,
  TRIAL_WORDS,
  VERBAL_WORDS,
} from './lexicon/not-war.ts'
import { ARMED_BODIES, FIGHTERS, isPerson, MILITARY } from './lexicon/people.ts'
import { isTarget } from './lexicon/targets.ts'
import { WEAK_WEAPONS, WEAPON_WORDS, weaponClass } from './lexicon/weapons.ts'
import { isCyber, isVerbal } from './verbal.ts'

/** Why a trigger is no event of war, for tests and for whoever wonders. */
export type NotWar =
  | 'harmless'
  | 'trial'
  | 'anniversary'
  | 'drill'
  | 'fiction'
  | 'sport'
  | 'labour'
  | 'words'
  | 'accident'

/** How many words of each kind a sentence holds. */
interface SentenceTone {
  trial: number
  anniversary: number
  drill: number
  fiction: number
  /** Plain words for a story. */
  plot: number
  sport: number
  labour: number
  words: number
  politics: number
  cyber: number
  /** Strong words of war: weapons, fighters. */
  war: number
}

const TONES: [keyof SentenceTone, ReadonlySet<string>][] = [
  ['trial', TRIAL_WORDS],
  ['anniversary', ANNIVERSARY_WORDS],
  ['drill', DRILL_WORDS],
  ['fiction', FICTION_WORDS],
  ['plot', PLAINLY_FICTION],
  ['sport', SPORT_WORDS],
  ['labour', LABOUR_WORDS],
  ['words', VERBAL_WORDS],
  ['politics', POLITICS_WORDS],
  ['cyber', CYBER_WORDS],
  ['war', new Set([...FIGHTERS, ...MILITARY, ...ARMED_BODIES])],
  ['war', new Set([...WEAPON_WORDS].filter((lemma) => !WEAK_WEAPONS.has(lemma)))],
]

const TONES_OF = new Map<string, (keyof SentenceTone)[]>()
for (const [name, list] of TONES) for (const lemma of list) TONES_OF.set(lemma, [...(TONES_OF.get(lemma) ?? []), name])

const NO_TONE = Object.fromEntries(TONES.map(([name]) => [name, 0])) as unknown as SentenceTone

/** Counts the tell-tale words of every sentence, once for the document. */
export function readTones({ tree }: EventContext): SentenceTone[] {
  const { sentences, tokens } = tree.document
  return sentences.map(({ first, last }) => {
    const tone = { ...NO_TONE }
    for (let i = first; i < last; i++) count(tone, tokens[i]!)
    return tone
  })
}

function count(tone: SentenceTone, { lemma }: Token): void {
  const names = TONES_OF.get(lemma)
  if (names) for (const name of names) tone[name]++
}

/** Tells why a trigger is none of war, or null where nothing speaks against it. */
export function notWar(draft: Draft, context: EventContext, tones: readonly SentenceTone[]): NotWar | null {
  const { tree } = context
  const { patients, agents, aims, instruments, causes, sites } = draft.arguments
  const lemmas = (list: number[]) => list.map((t) => tree.token(t).lemma)
  if (isModifiedHarmlessly(draft, context)) return 'harmless'
  if (isMishap(draft, context)) return 'accident'
  const hurt = lemmas([...patients, ...aims])
  if (draft.act === 'explode' && isTalk(draft, context)) return 'words'
  const isArmedAct = lemmas(instruments).some((l) => weaponClass(l) !== null && !WEAK_WEAPONS.has(l))
  const isHarmless = (l: string) =>
    (HARMLESS_OBJECTS.has(l) || FIGURES.has(l)) && (!isPerson(l) || DISMISSING.has(draft.act))
  if (!isArmedAct && hurt.some(isHarmless) && isFigurative(draft)) return 'harmless'
  // "a bomb in a market": where it went off, not what did it.
  const driving = [...agents, ...causes, ...instruments].filter(
    (t) => !sites.includes(t) || !isTarget(tree.token(t).lemma),
  )
  if (lemmas(driving).some((l) => HARMLESS_AGENTS.has(l))) return 'accident'
  const tone = tones[draft.sentence]!
  const around = surroundings(draft, tones)
  if (draft.act === 'arrest') return null
  if (hurt.some((l) => VERBAL_WORDS.has(l)) && tone.war === 0) return 'words'
  if (tone.cyber > Number(CYBER_WORDS.has(tree.token(draft.trigger).lemma)) && isCyber(draft, context) && !isArmedAct)
    return 'words'
  if (!isArmedAct && isVerbal(draft, tone, context)) return 'words'
  if (tone.drill > 0 && isDrill(draft, context)) return 'drill'
  if (tone.plot > 0 || (around.fiction >= 2 && tone.fiction > 0)) return 'fiction'
  if (around.sport >= 2 && around.war === 0) return 'sport'
  if (around.labour >= 1 && tree.token(draft.trigger).lemma === 'strike' && !isArmedAct && tone.war === 0)
    return 'labour'
  if (tone.anniversary > 0 && tone.anniversary >= tone.war && isRemembered(draft, context)) return 'anniversary'
  const inCourt = around.trial >= 2 || wholeTone(tones).trial >= 3
  if (inCourt && tone.trial > 0 && isTried(draft, context)) return 'trial'
  if (wholeTone(tones).isStory) return 'fiction'
  return null
}

/** "fired the coach", "hit opponents": nothing that bleeds, unlike "killed two workers". */
const DISMISSING = new Set<Act>(['fire', 'hit'])

const WHOLE = new WeakMap<readonly SentenceTone[], { trial: number; isStory: boolean }>()

/** What the whole text is about, worked out once. */
function wholeTone(tones: readonly SentenceTone[]): { trial: number; isStory: boolean } {
  const known = WHOLE.get(tones)
  if (known) return known
  const whole = { trial: sumOf(tones, 'trial'), isStory: isStory(tones) }
  WHOLE.set(tones, whole)
  return whole
}

/** How often a tone is struck in the whole text. */
function sumOf(tones: readonly SentenceTone[], name: keyof SentenceTone): number {
  return tones.reduce((sum, tone) => sum + tone[name], 0)
}

const LEAD = 2
/** A text that opens on a film or novel and keeps to it: set on our own samples, 2026-11. */
const STORY_WORDS = 4

/** Is the whole text about a film or book? Then what happens in it happens there. */
function isStory(tones: readonly SentenceTone[]): boolean {
  const lead = tones.slice(0, LEAD)
  if (sumOf(lead, 'plot') === 0 || sumOf(lead, 'war') > 0) return false
  return sumOf(tones, 'plot') + sumOf(tones, 'fiction') >= STORY_WORDS
}

/** The tone of the sentence with the ones before and after. */
function surroundings(draft: Draft, tones: readonly SentenceTone[]): SentenceTone {
  const sum = { ...tones[draft.sentence]! }
  for (const at of [draft.sentence - 1, draft.sentence + 1]) {
    const near = tones[at]
    if (!near) continue
    for (const key of Object.keys(sum) as (keyof SentenceTone)[]) sum[key] += near[key]
  }
  return sum
}

/** "a gas explosion", "killed himself", "the plane destroyed a house when it crashed": nobody attacks anybody. */
function isMishap(draft: Draft, { tree }: EventContext): boolean {
  if (draft.act === 'explode' && draft.form === 'noun') return isMishapNoun(draft.trigger, tree)
  const { agents, causes } = draft.arguments
  if (actRow(draft.act).consequence && [...agents, ...causes].some((t) => isMishapNoun(t, tree))) return true
  if (draft.act === 'kill' || draft.act === 'shoot')
    return draft.arguments.patients.some((t) => /^(him|her|them)sel(f|ves)$/.test(tree.token(t).lower))
  return actRow(draft.act).consequence === true && isCrash(draft, tree)
}

/** "gas explosion", "boiler blast". */
function isMishapNoun(token: number, tree: EventContext['tree']): boolean {
  return (
    /^(explosion|blast|fire|leak)$/.test(tree.token(token).lemma) &&
    tree.children(token, 'compound', 'amod').some((t) => MISHAPS.has(t.lemma))
  )
}

/** Something crashed or overturned, and the sentence names no weapon but what flies. */
function isCrash({ sentence }: Draft, tree: EventContext['tree']): boolean {
  const { first, last } = tree.document.sentences[sentence]!
  let crashed = false
  for (let i = first; i < last; i++) {
    const { lemma, pos } = tree.token(i)
    if (pos === 'VERB' && CRASHES.has(lemma)) crashed = true
    const weapon = weaponClass(lemma)
    if (FIGHTERS.has(lemma) || (weapon !== null && weapon !== 'air')) return false
  }
  return crashed
}

/** "Talks exploded", "exploded in anger": by its subject, or by what it broke into. */
function isTalk(draft: Draft, { tree }: EventContext): boolean {
  const { patients, agents, instruments, sites, aims, causes } = draft.arguments
  const talks = (list: readonly number[]) => list.some((t) => TALK_SUBJECTS.has(tree.token(t).lemma))
  if (talks([...agents, ...instruments, ...patients])) return true
  const after = tree.document.tokens[draft.trigger + 1]
  return /^(in|into|with)$/.test(after?.lower ?? '') && talks([...sites, ...aims, ...causes])
}

/** "heart attack", "verbal assault", "a spelling strike". */
function isModifiedHarmlessly(draft: Draft, { tree }: EventContext): boolean {
  if (draft.form !== 'noun') return false
  const modifiers = tree.children(draft.trigger, 'compound', 'amod', 'nmod:poss', 'nmod')
  const near = tree.document.tokens[draft.trigger - 1]
  if (near && near.sentence === draft.sentence && near.pos !== 'PUNCT') modifiers.push(near)
  return modifiers.some(
    (t) => t.index < draft.trigger && (HARMLESS_MODIFIERS.has(t.lower) || HARMLESS_MODIFIERS.has(t.lemma)),
  )
}

/** Acts whose word lives a second life in business, sport and talk; killing and kidnapping do not. */
function isFigurative(draft: Draft): boolean {
  return !['abduct', 'arrest', 'rape', 'assassinate', 'massacre', 'clash'].includes(draft.act) || draft.form === 'noun'
}

/** The sentence is of a drill and the act is told inside it, in no one's blood. */
function isDrill(draft: Draft, { tree }: EventContext): boolean {
  if (draft.arguments.patients.some((t) => tree.token(t).lemma === 'people')) return false
  return actRow(draft.act).consequence !== true || draft.form === 'noun'
}

/** "marked the anniversary of the massacre": the event hangs under the word of memory, or the sentence opens with it. */
function isRemembered(draft: Draft, { tree }: EventContext): boolean {
  return governedBy(draft, ANNIVERSARY_WORDS, { tree } as EventContext) || draft.form === 'noun'
}

function isTried(draft: Draft, context: EventContext): boolean {
  return draft.form === 'noun' || governedBy(draft, TRIAL_WORDS, context)
}

function governedBy(draft: Draft, words: ReadonlySet<string>, { tree }: EventContext): boolean {
  for (let at = tree.token(draft.trigger).head, steps = 0; at >= 0 && steps < 6; at = tree.token(at).head, steps++)
    if (words.has(tree.token(at).lemma)) return true
  return false
}
