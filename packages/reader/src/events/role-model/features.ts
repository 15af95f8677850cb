import type { Token } from '../../language/document.ts'
import { around } from '../attacks.ts'
import { type Draft, type EventContext, wholeOf } from '../draft.ts'
import { actorOf, thingOf } from '../entities.ts'
import { FeatureSet, step, wordNumber } from '../feature-set.ts'
import { ACLED } from '../lexicon/acled.ts'
import { isPerson } from '../lexicon/people.ts'
import { isTarget } from '../lexicon/targets.ts'
import { weaponClass } from '../lexicon/weapons.ts'
import type { Roles } from '../roles.ts'
import type { Candidate } from './candidates.ts'
import { EDGE, plainWord } from './words.ts'

/** What the features of all candidates of a text are read from. */
export interface FeatureContext extends EventContext {
  drafts: readonly Draft[]
  roles: ReadonlyMap<Draft, Roles>
  bySentence: ReadonlyMap<number, readonly Draft[]>
  /** For each token the parts it takes in events: act and argument. */
  parts: ReadonlyMap<number, readonly number[]>
  /** For each actor or thing what the rules gave it: role, act, how real. */
  ruled: ReadonlyMap<string, readonly Ruled[]>
  /** The violent acts of the report. */
  violence: ReadonlySet<number>
  isSource(offset: number): boolean
  isContent(offset: number): boolean
}

interface Ruled {
  role: keyof Roles
  draft: Draft
}

const ROLE_KEYS = ['perpetrators', 'targets', 'victims', 'weapons'] as const

/** Gathers once what the candidates' features look up. */
export function createFeatureContext(
  context: EventContext,
  drafts: readonly Draft[],
  roles: ReadonlyMap<Draft, Roles>,
): FeatureContext {
  const bySentence = new Map<number, Draft[]>()
  const parts = new Map<number, number[]>()
  const ruled = new Map<string, Ruled[]>()
  for (const draft of drafts.toSorted((a, b) => a.trigger - b.trigger)) {
    push(bySentence, draft.sentence, draft)
    for (const part of wholeOf(draft))
      for (const [name, tokens] of Object.entries(part.arguments))
        for (const token of tokens) push(parts, token, wordNumber(name) ^ wordNumber(part.act))
    const found = roles.get(draft)!
    for (const role of ROLE_KEYS) for (const { id } of found[role]) push(ruled, id, { role, draft })
  }
  const sources = context.statements.flatMap((s) => s.source)
  const contents = context.statements.flatMap((s) => s.content)
  return {
    ...context,
    drafts,
    roles,
    bySentence,
    parts,
    ruled,
    violence: new Set(drafts.flatMap(({ subType, act }) => (ACLED[subType].violent ? [wordNumber(act)] : []))),
    isSource: covers(sources, context),
    isContent: covers(contents, context),
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function covers(spans: readonly { start: number; end: number }[], { tree }: EventContext): (offset: number) => boolean {
  const inside = new Uint8Array(tree.document.text.length + 1)
  let filled = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end > filled) inside.fill(1, Math.max(start, filled), end)
    filled = Math.max(filled, end)
  }
  return (offset) => inside[offset] === 1
}

/** The features of a candidate: what it is, what the rules made of it, and all that stands around its mentions. */
export function featuresOf(candidate: Candidate, context: FeatureContext): Int32Array {
  const set = new FeatureSet()
  const kind = addEntity(set, candidate, context)
  for (const head of candidate.heads.slice(0, MOST_MENTIONS)) addMention(set, head, kind, candidate, context)
  addReport(set, candidate, kind, context)
  return set.hashes()
}

const MOST_MENTIONS = 12
/** Events looked at on either side of a mention. */
const MOST_EVENTS = 6

function addEntity(set: FeatureSet, candidate: Candidate, context: FeatureContext): number {
  const { tree, mentions } = context
  const { id } = candidate
  const actor = id === null ? undefined : actorOf(mentions, id)
  const thing = id === null ? undefined : thingOf(mentions, id)
  const kind = wordNumber(actor?.kind ?? thing?.kind ?? 'noun')
  const coarse = actor
    ? actor.kind === 'person'
      ? 1
      : actor.kind === 'people'
        ? 2
        : 3
    : thing
      ? thing.kind === 'weapon'
        ? 4
        : 5
      : 6
  set.add(0)
  set.add(1, kind)
  if (actor) {
    const profile = mentions.profile(actor.id)
    set.add(2, kind, actor.actor === null ? 1 : 2)
    if (profile) {
      set.add(3, wordNumber(profile.status), kind)
      set.add(4, wordNumber(profile.inter ?? 'none'), kind)
      set.add(5, wordNumber(profile.occupation ?? 'none'), kind)
      set.add(6, wordNumber(profile.number), kind)
      if (profile.isAgency) set.add(7, 1)
      if (profile.institution) set.add(7, 2)
      if (profile.vantage) set.add(8, wordNumber(profile.vantage), kind)
    }
  }
  if (thing) {
    const profile = mentions.thingProfile(thing.id)
    if (profile) {
      set.add(3, wordNumber(profile.class))
      set.add(6, wordNumber(profile.number), wordNumber(profile.class))
    }
  }
  let near = 0
  for (const head of candidate.heads) if (context.bySentence.has(tree.token(head).sentence)) near++
  set.add(9, coarse, step(candidate.heads.length) + 1)
  set.add(10, coarse, step(near) + 1)
  addRuled(set, id === null ? [] : (context.ruled.get(id) ?? []), coarse)
  return coarse
}

function addRuled(set: FeatureSet, ruled: readonly Ruled[], coarse: number): void {
  if (ruled.length === 0) set.add(13, coarse)
  const counts = new Map<string, number>()
  for (const { role, draft } of ruled) {
    const name = wordNumber(role)
    set.add(14, name, wordNumber(draft.subType))
    set.add(15, name, wordNumber(draft.act))
    set.add(16, name, wordNumber(draft.factuality), ACLED[draft.subType].violent ? 1 : 2)
    set.add(17, name, draft.news ? 1 : 2, coarse)
    set.add(18, name, wordNumber(draft.form), wordNumber(draft.act))
    if (ACLED[draft.subType].violent) counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  for (const [role, count] of counts) set.add(19, wordNumber(role), step(count) + 1, coarse)
  set.add(20, counts.size + 1, coarse)
}

/** Where the report first tells of it, how much it tells of it beside events, and of which kinds of violence it tells. */
function addReport(set: FeatureSet, { heads }: Candidate, kind: number, context: FeatureContext): void {
  const { tree, bySentence, drafts, violence } = context
  const near = heads.filter((head) => bySentence.has(tree.token(head).sentence)).length
  set.add(70, kind, step(tree.token(heads[0]!).sentence) + 1)
  set.add(71, kind, step(drafts.length) + 1)
  for (const act of violence) set.add(72, kind, act)
  set.add(73, kind, 1 + Math.round((4 * near) / heads.length))
}

function addMention(set: FeatureSet, head: number, kind: number, candidate: Candidate, context: FeatureContext): void {
  const { tree } = context
  const token = tree.token(head)
  const word = plainWord(token, context)
  if (token.pos !== 'PRON') {
    set.add(30, word, kind)
    addModifiers(set, token, kind, context)
  }
  addArcs(set, token, kind, context)
  addNeighbours(set, token, kind, context)
  addEvents(set, token, kind, word, context)
  for (const part of context.parts.get(head) ?? []) {
    set.add(60, part)
    set.add(61, part, kind)
  }
  if (context.isSource(token.start)) set.add(62, kind)
  if (context.isContent(token.start)) set.add(63, kind)
  if (candidate.id === null || kind >= 4) {
    const { lemma } = token
    set.add(64, isTarget(lemma) ? 1 : 2, isPerson(lemma) ? 1 : 2)
    set.add(65, wordNumber(weaponClass(lemma) ?? 'none'))
  }
}

function addModifiers(set: FeatureSet, token: Token, kind: number, context: FeatureContext): void {
  const { tree } = context
  let definite = 1
  for (const child of tree.children(token.index)) {
    const relation = child.relation
    if (relation === 'det') definite = child.lower === 'the' ? 2 : child.lower === 'a' || child.lower === 'an' ? 3 : 4
    else if (relation === 'nmod:poss') definite = 5
    else if (relation === 'amod' || relation === 'compound' || relation === 'nummod')
      set.add(31, plainWord(child, context), kind)
    else if (relation === 'appos' || relation === 'nmod')
      set.add(32, plainWord(child, context), wordNumber(relation), kind)
    else if (relation.startsWith('acl')) set.add(33, wordNumber(child.lemma), wordNumber(relation), kind)
  }
  set.add(34, definite, kind, token.tag === 'NNS' ? 1 : 2)
}

/** What the mention hangs on: "killed ‹him›", "fired from ‹the van›", "a member of ‹the group›". */
function addArcs(set: FeatureSet, token: Token, kind: number, context: FeatureContext): void {
  const { tree } = context
  const relation = arcOf(token, context)
  set.add(35, relation, kind)
  if (token.head < 0) return
  const head = tree.token(token.head)
  const headWord = plainWord(head, context)
  set.add(36, relation, headWord, kind)
  set.add(37, relation, headWord)
  if (head.head < 0) return
  const above = tree.token(head.head)
  set.add(39, relation, arcOf(head, context), plainWord(above, context))
}

/** A token's relation with its preposition. */
function arcOf(token: Token, { tree }: EventContext): number {
  const relation = wordNumber(token.relation)
  const marker = tree.child(token.index, 'case')
  return marker ? relation ^ Math.imul(wordNumber(marker.lower), 5) : relation
}

const WORDS_BESIDE = 4

/** The words on either side, as they stand: the next one, the next two together, and which three more follow. */
function addNeighbours(set: FeatureSet, token: Token, kind: number, context: FeatureContext): void {
  const { tree, mentions } = context
  const mention = mentions.at(token.index)
  const first = mention && mention.head === token.index ? mention.first : token.index
  const last = mention && mention.head === token.index ? mention.last : token.index + 1
  const at = (index: number): number => {
    const near = tree.document.tokens[index]
    return near && near.sentence === token.sentence ? plainWord(near, context) : EDGE
  }
  set.add(41, at(first - 1), kind)
  set.add(42, at(last), kind)
  set.add(43, at(first - 1), at(first - 2), kind)
  set.add(44, at(last), at(last + 1), kind)
  for (let away = 1; away < WORDS_BESIDE; away++) {
    set.add(45, at(first - 1 - away), kind)
    set.add(46, at(last + away), kind)
  }
}

/** The events of its sentence and of those beside it; the nearest one by path and distance. */
function addEvents(set: FeatureSet, token: Token, kind: number, word: number, context: FeatureContext): void {
  const own = context.bySentence.get(token.sentence) ?? []
  let nearest: Draft | null = null
  for (const draft of around(own, token.index, MOST_EVENTS)) {
    set.add(50, wordNumber(draft.act), kind)
    set.add(51, wordNumber(draft.subType), kind, wordNumber(draft.factuality))
    if (!nearest || Math.abs(draft.trigger - token.index) < Math.abs(nearest.trigger - token.index)) nearest = draft
  }
  for (const side of [-1, 1])
    for (const draft of around(context.bySentence.get(token.sentence + side) ?? [], token.index, MOST_EVENTS))
      set.add(52, wordNumber(draft.act), kind, side + 2)
  if (!nearest) {
    set.add(53, kind)
    return
  }
  const act = wordNumber(nearest.act)
  const apart = nearest.trigger - token.index
  const distance = (apart < 0 ? 20 : 0) + step(Math.abs(apart))
  set.add(54, act, distance + 1, kind)
  set.add(55, word, act, apart < 0 ? 1 : 2)
  const path = pathBetween(token.index, nearest.trigger, context)
  set.add(56, path, kind)
  set.add(57, path, act)
  set.add(58, path, plainWord(context.tree.token(nearest.trigger), context), kind)
  set.add(59, wordNumber(nearest.form), distance + 1, kind)
}

const LONGEST_PATH = 5

/** The arcs from one token up to where both meet and down to the other, as one number; 1 where that is far. */
function pathBetween(from: number, to: number, context: EventContext): number {
  const { tree } = context
  const up: number[] = [from]
  for (let at = tree.token(from).head; at >= 0 && up.length <= LONGEST_PATH; at = tree.token(at).head) up.push(at)
  let path = 0
  let at = to
  for (let steps = 0; steps <= LONGEST_PATH && at >= 0; steps++) {
    const meet = up.indexOf(at)
    if (meet >= 0) {
      for (let i = 0; i < meet; i++) path = Math.imul(path, 31) + arcOf(tree.token(up[i]!), context)
      return path ^ 7
    }
    path = Math.imul(path, 37) + wordNumber(tree.token(at).relation)
    at = tree.token(at).head
  }
  return 1
}
