import type { Token } from '../language/document.ts'
import type { Factuality } from '../reading.ts'
import type { Draft, EventContext } from './draft.ts'
import { actRow } from './lexicon/acts.ts'
import {
  CONDITIONS,
  ENDERS,
  FOILERS,
  FUTURE_MODALS,
  GOVERNORS,
  MODIFIERS,
  NEGATIONS,
  OPEN_MODALS,
} from './lexicon/modality.ts'
import { LIGHT_VERBS } from './lexicon/verbs.ts'
import type { Tree } from './tree.ts'

/** Verbs whose "to" clause did come about: "began to shell", "was used to kill", "is believed to have fired". */
const REALISED = new Set(
  'begin start continue manage use help go proceed appear seem say believe report allege suspect think claim know come resume opt choose'.split(
    ' ',
  ),
)
/** Governors that bear on a "that" clause too; the others only on "to …" and "of …". */
const OVER_CLAUSES = new Set<Factuality>(['denied', 'threatened', 'hypothetical'])
const REACH = 4
const WHETHER_REACH = 20

/** Decides whether what a draft tells happened, failed, was tried, threatened, planned, denied or only thought of. */
export function factualityOf(draft: Draft, context: EventContext): Factuality {
  const { tree } = context
  const own = draft.form === 'noun' ? ofNoun(draft, tree) : ofClause(tree, draft.trigger, draft)
  const factuality = ofWordsBefore(draft, tree) ?? own ?? ofGovernors(tree, draft)
  const statement = draft.statements[0]
  if (statement?.kind === 'denies' && !isDefinite(tree, draft) && factuality !== 'hypothetical') return 'denied'
  if (statement?.kind === 'warns' && (factuality === 'planned' || factuality === 'hypothetical')) return 'threatened'
  return factuality ?? 'happened'
}

/** "whether rockets left on it exploded", "the army plans/NNS to attack": by word order, where the arcs go astray. */
function ofWordsBefore(draft: Draft, tree: Tree): Factuality | null {
  if (draft.form === 'noun') return null
  const { first } = tree.document.sentences[draft.sentence]!
  const at = (index: number) => (index >= first ? tree.token(index) : null)
  const plan = at(draft.trigger - 1)?.lower === 'to' ? at(draft.trigger - 2) : null
  if (plan?.pos === 'NOUN' && plan.tag === 'NNS' && at(draft.trigger - 3)?.pos === 'NOUN') {
    const governed = GOVERNORS.get(plan.lemma)
    if (governed) return governed
  }
  for (let i = draft.trigger - 1; i >= Math.max(first, draft.trigger - WHETHER_REACH); i--) {
    const t = tree.token(i)
    if (t.lower === 'whether') return 'hypothetical'
    if (t.lower === 'but' || /^[;:”]$/.test(t.text)) return null
  }
  return null
}

/** A verb with its own auxiliaries, negation and conjunction: "did not attack", "will strike", "if they fire". */
function ofClause(tree: Tree, index: number, draft: Draft | null): Factuality | null {
  const around = tree.children(index, 'aux', 'advmod', 'mark', 'neg', 'cc')
  if (around.some((t) => NEGATIONS.has(t.lower))) return 'denied'
  if (draft && isNobody(tree, draft)) return 'denied'
  if (around.some((t) => t.relation.startsWith('aux') && FUTURE_MODALS.has(t.lower))) return 'planned'
  const modal = around.find((t) => t.relation.startsWith('aux') && OPEN_MODALS.has(t.lower))
  if (modal && !(modal.lower === 'may' && /^\d/.test(tree.document.tokens[modal.index + 1]?.text ?? '')))
    return 'hypothetical'
  if (around.some((t) => CONDITIONS.has(t.lower))) return 'hypothetical'
  const going = tree.token(index)
  if (going.relation === 'xcomp' && going.head >= 0 && tree.token(going.head).lower === 'going' && hasTo(tree, index))
    return 'planned'
  return null
}

/** "No rockets were fired", "nobody attacked": nothing happened; but "no soldiers were hurt" counts to nought. */
function isNobody(tree: Tree, draft: Draft): boolean {
  if (actRow(draft.act).consequence) return false
  const { agents, patients, instruments } = draft.arguments
  return [...agents, ...patients, ...instruments].some(
    (t) => tree.children(t, 'det').some((d) => d.lower === 'no') || /^(nobody|none)$/.test(tree.token(t).lower),
  )
}

function ofNoun(draft: Draft, tree: Tree): Factuality | null {
  const index = draft.trigger
  const governor = tree.token(index).head
  const isStopped = /^(obj|nsubj:pass)$/.test(tree.token(index).relation) && !hadEnded(tree, governor)
  if (governor >= 0 && FOILERS.has(tree.token(governor).lemma) && isStopped) {
    if (!ENDERS.has(tree.token(governor).lemma)) return hasTo(tree, governor) ? 'hypothetical' : 'failed'
    if (tree.token(index).tag !== 'NNS' && !isDefinite(tree, draft)) return 'failed'
    return null
  }
  for (const t of tree.children(index, 'amod', 'compound', 'det', 'advmod')) {
    if (t.index > index) continue
    const modified = MODIFIERS.get(t.lower)
    if (modified) return modified
    if (t.lower === 'no' && !actRow(draft.act).consequence) return 'denied'
  }
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const t = tree.token(i)
    if (t.sentence !== tree.token(index).sentence || !/^(NOUN|ADJ|VERB|PROPN)$/.test(t.pos)) break
    const modified = t.pos === 'VERB' || t.pos === 'ADJ' ? MODIFIERS.get(t.lower) : undefined
    if (modified) return modified
  }
  const { head, relation } = tree.token(index)
  if (head < 0) return null
  const verb = tree.token(head)
  if (relation.startsWith('nsubj') && verb.lemma === 'fail') return 'failed'
  const carries = LIGHT_VERBS.has(verb.lemma) && (relation === 'obj' || relation === 'nsubj:pass')
  if (carries || (relation.startsWith('nsubj') && !isDefinite(tree, draft))) {
    const carried = ofClause(tree, head, null) ?? ofGovernor(tree, verb)
    if (carried) return carried
  }
  return null
}

/** "Attacks had stopped": they ended, nobody foiled them. */
function hadEnded(tree: Tree, verb: number): boolean {
  return verb >= 0 && tree.child(verb, 'aux')?.lemma === 'have' && tree.child(verb, 'aux:pass', 'obj') === null
}

/** "vowed to strike", "a plan for an attack", "tried to kill": what governs the trigger, a few steps up. */
function ofGovernors(tree: Tree, draft: Draft): Factuality | null {
  let token = tree.token(draft.trigger)
  for (let step = 0; step < REACH && token.head >= 0; step++) {
    const found = step === 0 || token.pos === 'VERB' || token.relation === 'conj' ? ofGovernor(tree, token) : null
    if (found) return isPastAnyDoubt(draft, tree, found, token) ? null : found
    if (isPresupposed(tree, token)) return null
    const head = tree.token(token.head)
    if (token.relation !== 'conj' && !LIGHT_VERBS.has(head.lemma) && step > 0) break
    token = head
  }
  return null
}

/** "should apologise for shelling the town": what one is to answer for has happened. */
function isPresupposed(tree: Tree, { index, tag, relation }: Token): boolean {
  return tag === 'VBG' && relation.startsWith('advcl') && tree.document.tokens[index - 1]?.lower === 'for'
}

/** "denied involvement in the attack", "condemned the attack": the event itself stands. */
function isPastAnyDoubt(draft: Draft, tree: Tree, found: Factuality, at: Token): boolean {
  if (draft.form !== 'noun') return false
  return isDefinite(tree, draft) && (found === 'denied' || found === 'hypothetical') && at.relation !== 'xcomp'
}

function ofGovernor(tree: Tree, token: Token): Factuality | null {
  if (token.head < 0) return null
  const head = tree.token(token.head)
  const governed = GOVERNORS.get(head.lemma)
  const relation = token.relation.split(':')[0]!
  if (relation === 'ccomp') return governed && OVER_CLAUSES.has(governed) && head.lemma !== 'warn' ? governed : null
  if (token.pos === 'VERB' && hasTo(tree, token.index)) return ofInfinitive(token, head, governed)
  if (
    relation === 'xcomp' ||
    relation === 'obj' ||
    (relation === 'advcl' && token.tag === 'VBG' && head.lemma === 'deny')
  )
    return governed ?? null
  const cases = [...tree.cases(token.index), ...tree.children(token.index, 'mark').map((t) => t.lower)]
  const bindsTightly = cases.some(
    (c) => c === 'of' || c === 'for' || c === 'at' || c === 'against' || c === 'to' || c === 'from',
  )
  if ((relation === 'nmod' || relation === 'acl' || relation === 'obl' || relation === 'advcl') && bindsTightly)
    return governed ?? null
  return null
}

function ofInfinitive(token: Token, head: Token, governed: Factuality | undefined): Factuality | null {
  if (governed) return governed
  if (REALISED.has(head.lemma)) return null
  if (/^(xcomp|acl|csubj)/.test(token.relation)) return 'hypothetical'
  return token.relation.startsWith('advcl') ? 'planned' : null
}

function hasTo(tree: Tree, index: number): boolean {
  const marks = tree.children(index, 'mark', 'aux')
  return marks.some((t) => t.lower === 'to') && !marks.some((t) => t.lower === 'have')
}

/** "the attack", "this raid", "Sunday's strike": one the reader is taken to know. */
export function isDefinite(tree: Tree, draft: Draft): boolean {
  if (draft.form !== 'noun') return false
  return tree
    .children(draft.trigger, 'det', 'nmod:poss')
    .some((t) => t.relation.endsWith('poss') || /^(the|this|that|these|those|both)$/.test(t.lower))
}
