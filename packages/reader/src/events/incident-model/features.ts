import { type Draft, type EventContext, wholeOf } from '../draft.ts'
import { actorOf } from '../entities.ts'
import { FeatureSet, wordNumber } from '../feature-set.ts'
import type { Roles } from '../roles.ts'

const FILLED = ['perpetrators', 'targets', 'victims', 'weapons'] as const

/** What tells one incident from talk of violence: who and what is named, how, and in which words. */
export function incidentFeatures(draft: Draft, roles: Roles, context: EventContext): Int32Array {
  const { tree } = context
  const set = new FeatureSet()
  const token = tree.token(draft.trigger)
  const act = wordNumber(draft.act)
  const form = wordNumber(draft.form)
  set.add(0)
  set.add(1, act)
  set.add(2, wordNumber(token.lemma), form)
  set.add(3, wordNumber(token.tag), form)
  set.add(4, wordNumber(draft.subType))
  set.add(5, wordNumber(draft.factuality))
  set.add(6, draft.news ? 1 : 2)
  for (const role of FILLED) addPresence(set, role, roles[role].length > 0, act)
  addPresence(set, 'place', roles.place !== null, act)
  addPresence(set, 'time', roles.time !== null, act)
  addActors(set, roles, context)
  for (const [name, tokens] of Object.entries(draft.arguments) as [string, number[]][])
    for (const t of tokens) set.add(13, wordNumber(name), plainWord(t, context))
  const innermost = draft.statements[0]
  set.add(15, innermost ? wordNumber(innermost.kind) : 1)
  set.add(16, innermost ? wordNumber(innermost.vantage) : 1)
  addSyntax(set, draft, context)
  addSentence(set, draft, context)
  set.add(24, wholeOf(draft).length > 1 ? 2 : 1)
  return set.hashes()
}

function addPresence(set: FeatureSet, name: string, isThere: boolean, act: number): void {
  set.add(7, wordNumber(name), isThere ? 1 : 2)
  set.add(8, wordNumber(name), isThere ? 1 : 2, act)
}

function addActors(set: FeatureSet, { perpetrators, victims }: Roles, { mentions }: EventContext): void {
  for (const [at, fillers] of [perpetrators, victims].entries())
    for (const { id } of fillers) {
      const actor = actorOf(mentions, id)
      if (!actor) continue
      const profile = mentions.profile(id)
      set.add(9 + at, wordNumber(actor.kind))
      set.add(11 + at, wordNumber(profile?.inter ?? 'none'), wordNumber(profile?.status ?? 'none'))
    }
}

/** What hangs on the trigger, and what the trigger hangs on. */
function addSyntax(set: FeatureSet, draft: Draft, context: EventContext): void {
  const { tree } = context
  for (const child of tree.children(draft.trigger)) {
    set.add(17, wordNumber(child.relation))
    if (/^(det|aux|amod|advmod|mark|nmod:poss)/.test(child.relation))
      set.add(18, wordNumber(child.relation), plainWord(child.index, context))
  }
  const { head, relation } = tree.token(draft.trigger)
  set.add(20, wordNumber(relation))
  if (head >= 0) set.add(19, wordNumber(relation), plainWord(head, context))
}

/** Longer sentences are lists. */
const WORDS_AROUND = 40

function addSentence(set: FeatureSet, draft: Draft, context: EventContext): void {
  const { first, last } = context.tree.document.sentences[draft.sentence]!
  const end = Math.min(last, draft.trigger + WORDS_AROUND)
  for (let i = Math.max(first, draft.trigger - WORDS_AROUND); i < end; i++) {
    const { pos, lower } = context.tree.token(i)
    if (pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ') set.add(21, plainWord(i, context))
    else if (lower === 'we' || lower === 'i' || lower === 'you') set.add(22, 1)
  }
}

/** A word, or the kind of name in its place: no model is to learn who is who. */
function plainWord(index: number, { tree, mentions }: EventContext): number {
  const mention = mentions.at(index)
  if (mention?.kind === 'place' || mention?.kind === 'time') return wordNumber(`~${mention.kind}`)
  const actor = mention?.kind === 'actor' ? actorOf(mentions, mention.entity) : undefined
  if (actor && (actor.actor !== null || actor.kind === 'person')) return wordNumber(actor.kind)
  return wordNumber(tree.token(index).lemma.toLowerCase())
}
