import type { Token } from '../language/document.ts'
import type { Arguments, Draft, EventContext } from './draft.ts'
import { actRow } from './lexicon/acts.ts'
import {
  AGENT_CASES,
  AIM_CASES,
  BLAME_VERBS,
  OBJECT_CONTROL,
  ORIGIN_CASES,
  PARTITIVES,
  SITE_CASES,
  SPEECH_VERBS,
} from './lexicon/prepositions.ts'
import { LIGHT_VERBS, ONLOOKER_VERBS } from './lexicon/verbs.ts'
import { readModifiers } from './modifiers.ts'
import { chunkHeadAfter, readByPosition, readFollowing, weaponAhead } from './position.ts'
import { nominals, pushObject, sortByPreposition } from './sorting.ts'
import type { Tree } from './tree.ts'
import { isNominal } from './tree.ts'

/** "suffered injuries": the subject is who was hurt. */
const SUFFERING_VERBS = new Set(['suffer', 'sustain', 'receive', 'incur', 'have'])
const BLAME_REACH = 18

/** Reads what the syntax puts around a trigger into its arguments. */
export function readArguments(draft: Draft, context: EventContext): void {
  if (draft.form === 'verb' && isMistagged(draft.trigger, context.tree)) readByPosition(draft, context)
  else if (draft.form === 'verb') readVerb(draft, draft.trigger, context)
  else readNoun(draft, context)
  for (const key of Object.keys(draft.arguments) as (keyof Arguments)[])
    draft.arguments[key] = [...new Set(draft.arguments[key])].filter((t) => t !== draft.trigger)
}

/** A verb by its form that the tagger took for something else: its arcs are of no use. */
function isMistagged(index: number, tree: Tree): boolean {
  const { tag, relation } = tree.token(index)
  if (tag === 'VBD') return relation === 'amod' || relation === 'compound'
  return !tag.startsWith('VB') && tree.child(index, 'cop', 'aux:pass') === null
}

/** Is the verb form passive: "were fired", "a base attacked by …", "three killed"? */
export function isPassive(tree: Tree, index: number): boolean {
  const token = tree.token(index)
  if (tree.child(index, 'nsubj:pass', 'aux:pass')) return true
  if (token.tag === 'JJ') return tree.child(index, 'cop') !== null
  if (token.tag !== 'VBN') return false
  if (tree.children(index, 'aux').some((t) => t.lemma === 'have')) return false
  // "the soldier killed and buried by troops": a participle with no object, whatever the parser made of its noun.
  if (tree.child(index, 'aux', 'obj') === null) return true
  return tree.child(index, 'nsubj') === null || token.relation.startsWith('acl') || token.relation === 'amod'
}

function readVerb(draft: Draft, index: number, context: EventContext): void {
  const { tree } = context
  const args = draft.arguments
  const row = actRow(draft.act)
  const passive = isPassive(tree, index)
  const subjects = subjectsOf(tree, index).flatMap((t) => nominals(tree, t))
  const isIntransitive = !passive && row.subject !== undefined && tree.child(index, 'obj') === null
  if (passive) pushObject(draft, subjects)
  else if (isIntransitive) (row.subject === 'weapon' ? args.instruments : args.patients).push(...subjects)
  else args.agents.push(...subjects)
  for (const object of tree.children(index, 'obj')) {
    if (isTime(context, object)) args.times.push(object.index)
    else pushObject(draft, nominals(tree, object.index))
    readInner(draft, object, context)
    if (object.lower === 'fire') readObliques(draft, object.index, context)
  }
  if (draft.arguments.patients.length + draft.arguments.instruments.length + draft.arguments.agents.length === 0)
    readByPosition(draft, context)
  if (draft.act === 'tread') {
    args.instruments.push(...args.patients.splice(0, args.patients.length, ...args.agents))
    args.agents = []
  }
  readObliques(draft, index, context)
  for (const clause of tree.children(index, 'advcl', 'xcomp', 'acl'))
    if (clause.lemma === 'use' || clause.lemma === 'employ')
      args.instruments.push(...tree.children(clause.index, 'obj').flatMap((t) => nominals(tree, t.index)))
  const weapon = row.byWeapon && args.instruments.length === 0 ? weaponAhead(draft, context) : null
  if (weapon !== null) args.instruments.push(weapon)
  const head = tree.document.tokens[tree.token(index).head]
  if (head && tree.token(index).relation === 'conj' && head.pos === 'VERB') inheritObliques(draft, head, context)
}

/** "killed in Mosul and wounded": time and place told once hold for both verbs. */
function inheritObliques(draft: Draft, head: Token, { tree, mentions }: EventContext): void {
  if (tree.children(draft.trigger, 'mark').some((t) => /^(after|because|since)$/.test(t.lower))) return
  for (const t of tree.children(head.index, 'obl')) {
    if (t.index > draft.trigger) continue
    const kind = mentions.at(t.index)?.kind
    if (kind === 'time') draft.arguments.times.push(t.index)
    if (kind === 'place' && tree.cases(t.index).some((c) => SITE_CASES.has(c))) draft.arguments.sites.push(t.index)
  }
}

/** Who the verb is about: its own subject, or the one it shares with the clause it hangs on. */
export function subjectsOf(tree: Tree, index: number, depth = 0): number[] {
  const own = tree.child(index, 'nsubj')
  const token = tree.token(index)
  const head = token.head >= 0 ? tree.token(token.head) : null
  if (own) return isRelativePronoun(own) && head && isNominal(head) ? [head.index] : [own.index]
  const right = subjectRightBefore(tree, index)
  if (right !== null) return [right]
  const blamed = blamedFor(tree, token)
  if (blamed !== null) return [blamed]
  if (!head || depth > 6) return []
  const told = toldSubject(tree, token, head)
  if (told !== null) return [told]
  if (token.relation.startsWith('acl')) return isNominal(head) ? [head.index] : []
  if (token.relation === 'amod') return isNominal(head) ? [head.index] : []
  if (head.pos !== 'VERB' && head.pos !== 'AUX' && head.pos !== 'ADJ') return []
  if (token.relation === 'conj') return sameVoice(tree, token, head) ? subjectsOf(tree, head.index, depth + 1) : []
  if (token.relation === 'xcomp') {
    const object = OBJECT_CONTROL.has(head.lemma) ? tree.child(head.index, 'obj') : null
    return object ? [object.index] : subjectsOf(tree, head.index, depth + 1)
  }
  if (token.relation.startsWith('advcl') && token.tag === 'VBG') return subjectsOf(tree, head.index, depth + 1)
  return []
}

/** "before rockets were fired": the noun right before "were", wherever the parser hung it. */
function subjectRightBefore(tree: Tree, index: number): number | null {
  const { tokens } = tree.document
  const be = tokens[index - 1]
  const noun = tokens[index - 2]
  if (!be || !noun || be.lemma !== 'be' || noun.sentence !== be.sentence) return null
  return isNominal(noun) && noun.head !== index && noun.relation !== 'conj' ? noun.index : null
}

/** "said one of its jets had destroyed a launcher": what the parser made the object of "said" is the subject of the verb. */
function toldSubject(tree: Tree, token: Token, head: Token): number | null {
  if (!SPEECH_VERBS.has(head.lemma) || head.index > token.index) return null
  const object = tree.child(head.index, 'obj')
  return object && object.index < token.index ? object.index : null
}

/** A joined verb shares the subject before it, also where one is passive: "approached the base and were shot down". */
function sameVoice(tree: Tree, token: Token, head: Token): boolean {
  if (token.tag === 'VBD' || tree.child(token.index, 'aux:pass')) return true
  return isPassive(tree, token.index) === isPassive(tree, head.index)
}

function isRelativePronoun(token: Token): boolean {
  return (
    token.tag === 'WDT' ||
    token.tag === 'WP' ||
    token.lower === 'that' ||
    token.lower === 'which' ||
    token.lower === 'who'
  )
}

/** "accused outlaw elements of having targeted a base": whoever is accused is its subject, wherever the parser hung it. */
function blamedFor(tree: Tree, token: Token): number | null {
  const marks = tree.children(token.index, 'mark', 'case', 'aux')
  const isGerund = token.tag === 'VBG' || marks.some((t) => t.lower === 'having' || t.lower === 'being')
  if (!isGerund) return null
  const { tokens, sentences } = tree.document
  const { first } = sentences[token.sentence]!
  let of = token.index - 1
  while (of > first && /^(having|been|being|also|deliberately|indiscriminately)$/.test(tokens[of]!.lower)) of--
  if (!/^(of|for)$/.test(tokens[of]?.lower ?? '')) return null
  for (let i = of - 1; i >= Math.max(first, of - BLAME_REACH); i--)
    if (BLAME_VERBS.has(tokens[i]!.lemma)) return blamedBy(tree, i, of)
  return null
}

/** Whom a verb of blame blames: its object by the arcs, or the nouns between it and "of". */
function blamedBy(tree: Tree, verb: number, of: number): number | null {
  const arc = tree.child(verb, 'obj') ?? tree.child(verb, 'nsubj:pass')
  if (arc && arc.index < of) return arc.index
  for (let i = verb + 1; i < of; i++) {
    const next = tree.token(i + 1)
    if (isNominal(tree.token(i)) && !isNominal(next)) return i
  }
  return null
}

/** Everything that hangs on a trigger by a preposition. */
function readObliques(draft: Draft, index: number, context: EventContext): void {
  for (const t of context.tree.children(index, 'obl', 'nmod', 'advmod', 'nmod:poss')) readOblique(draft, t, context)
}

function readOblique(draft: Draft, t: Token, context: EventContext): void {
  const { tree } = context
  if (isTime(context, t)) draft.arguments.times.push(t.index)
  else if (isBareObject(draft, t, context)) pushObject(draft, nominals(tree, t.index))
  else if (isNominal(t)) sortByPreposition(draft, tree.cases(t.index), t, context)
  readInner(draft, t, context)
}

/** "killing at least 12 worshippers": an object the parser took for an oblique, though no preposition marks it. */
function isBareObject(draft: Draft, t: Token, { tree }: EventContext): boolean {
  if (draft.form !== 'verb' || !/^obl(:unmarked)?$/.test(t.relation) || t.index < draft.trigger || !isNominal(t))
    return false
  return tree.cases(t.index).length === 0 && !isPassive(tree, draft.trigger)
}

/** "from Iraqi territory at the base": the aim hangs on where it came from. */
function isAimedFrom(tree: Tree, outer: Token, inner: Token): boolean {
  const from = tree.cases(outer.index).some((c) => ORIGIN_CASES.has(c))
  return from && tree.cases(inner.index).some((c) => AIM_CASES.has(c))
}

/** "late Sunday from northern Iraq", "in Kabul on Friday": what the parser hung on a time or place belongs to the event. */
function readInner(draft: Draft, t: Token, context: EventContext): void {
  const { tree } = context
  const isTimeOrPlace = isTime(context, t) || context.mentions.at(t.index)?.kind === 'place'
  for (const inner of tree.children(t.index, 'nmod')) {
    if (isTime(context, inner)) draft.arguments.times.push(inner.index)
    else if (isTimeOrPlace && isTime(context, t)) readOblique(draft, inner, context)
    else if (isAimedFrom(tree, t, inner)) sortByPreposition(draft, tree.cases(inner.index), inner, context)
    else if (
      tree.cases(inner.index).some((c) => ORIGIN_CASES.has(c) || AGENT_CASES.has(c)) &&
      inner.index > draft.trigger
    )
      sortByPreposition(draft, tree.cases(inner.index), inner, context)
  }
}

function readNoun(draft: Draft, context: EventContext): void {
  const { tree } = context
  const index = draft.trigger
  const head = tree.token(index).head >= 0 ? tree.token(tree.token(index).head) : null
  // The subject before the owner: in "it launched its raid" the first word names the doer best.
  if (head && isSuffered(draft, head, tree))
    draft.arguments.patients.push(...subjectsOf(tree, head.index).flatMap((t) => nominals(tree, t)))
  if (head && isCarrier(tree, index, head)) readCarrier(draft, head, context)
  readModifiers(draft, context)
  readObliques(draft, index, context)
  for (const clause of tree.children(index, 'acl'))
    if (LIGHT_VERBS.has(clause.lemma)) readCarrier(draft, clause, context)
  if (!tree.token(index).tag.startsWith('NN')) readFollowing(draft, true, context)
  else readAdjacent(draft, context)
  const outer = head && tree.token(index).relation === 'nmod' && PARTITIVES.has(head.lemma) ? head : null
  if (outer) readPartitive(draft, outer, context)
}

/** "attacks on US forces carried …": a preposition right after the noun is its own, whatever the parser made of it. */
function readAdjacent(draft: Draft, context: EventContext): void {
  const { tokens } = context.tree.document
  const next = tokens[draft.trigger + 1]
  if (!next || next.sentence !== draft.sentence || !AIM_CASES.has(next.lower) || draft.arguments.aims.length > 0) return
  const head = chunkHeadAfter(draft.trigger + 1, context)
  if (head === null || isTime(context, tokens[head]!)) return
  sortByPreposition(draft, [next.lower], tokens[head]!, context)
  draft.arguments.agents = draft.arguments.agents.filter((t) => t !== head)
}

/** "dozens of attacks were carried out by …": what hangs on the partitive belongs to the event. */
function readPartitive(draft: Draft, outer: Token, context: EventContext): void {
  const { tree } = context
  for (const t of tree.children(outer.index, 'nmod')) if (t.index !== draft.trigger) readOblique(draft, t, context)
  const head = outer.head >= 0 ? tree.token(outer.head) : null
  if (head && isCarrier(tree, outer.index, head)) readCarrier(draft, head, context)
}

/** "Three soldiers sustained injuries". */
function isSuffered(draft: Draft, verb: Token, tree: Tree): boolean {
  return draft.act === 'injure' && SUFFERING_VERBS.has(verb.lemma) && tree.token(draft.trigger).relation === 'obj'
}

function isCarrier(tree: Tree, noun: number, verb: Token): boolean {
  const relation = tree.token(noun).relation
  return LIGHT_VERBS.has(verb.lemma) && (relation === 'obj' || relation.startsWith('nsubj') || relation === 'conj')
}

/** "militants staged a raid on a village at dawn": the verb brings the doer, the aim, the time. */
function readCarrier(draft: Draft, verb: Token, context: EventContext): void {
  const { tree } = context
  const isWhole = verb.lemma !== 'carry' || tree.document.tokens[verb.index + 1]?.lower === 'out'
  if (isWhole && !ONLOOKER_VERBS.has(verb.lemma) && !isPassive(tree, verb.index))
    draft.arguments.agents.push(
      ...subjectsOf(tree, verb.index)
        .filter((t) => t !== draft.trigger && tree.token(draft.trigger).head !== t)
        .flatMap((t) => nominals(tree, t)),
    )
  readObliques(draft, verb.index, context)
}

function isTime({ mentions }: EventContext, token: Token): boolean {
  return mentions.at(token.index)?.kind === 'time'
}
