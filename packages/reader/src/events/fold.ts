import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { ACLED } from './lexicon/acled.ts'
import { type Act, actRow } from './lexicon/acts.ts'

/** Acts that only carry on what an event noun began: "the blast hit a market", "an attack targeting the coalition". */
const CARRIED = new Set<Act>([
  'hit',
  'strike',
  'kill',
  'injure',
  'die',
  'damage',
  'land',
  'assassinate',
  'explode',
  'burn',
  'beat',
])

const WHEN_REACH = 25
const NOUN_REACH = 6

/**
 * Puts harm under the act it comes of: "gunmen opened fire on a bus, killing six" is one event with six killed, and so is
 * "six died in the attack".
 */
export function foldConsequences(drafts: Draft[], context: EventContext): Draft[] {
  const byTrigger = new Map(drafts.map((d) => [d.trigger, d]))
  const parent = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const cause = causeOf(draft, byTrigger, context)
    if (cause && cause !== draft && rootOf(cause, parent) !== draft) parent.set(draft, cause)
  }
  for (const draft of parent.keys()) rootOf(draft, parent).folded.push(...wholeOf(draft))
  return drafts.filter((d) => !parent.has(d))
}

function rootOf(draft: Draft, parent: ReadonlyMap<Draft, Draft>): Draft {
  let at = draft
  for (let next = parent.get(at); next; next = parent.get(at)) at = next
  return at
}

function causeOf(draft: Draft, byTrigger: ReadonlyMap<number, Draft>, context: EventContext): Draft | null {
  const { tree } = context
  const events = (tokens: number[]) => tokens.map((t) => byTrigger.get(t)).filter((d) => d !== undefined)
  const violent = (d: Draft) => d !== draft && ACLED[d.subType].violent && !actRow(d.act).preventive
  const token = tree.token(draft.trigger)
  if (draft.act === 'agree' && draft.form === 'noun') return signedBy(draft, byTrigger, context)
  if (draft.form === 'noun')
    return draft.act === 'injure' || draft.act === 'die' ? nounCause(draft, byTrigger, context) : null
  if (CARRIED.has(draft.act)) {
    const subject = events([...draft.arguments.agents, ...draft.arguments.instruments]).find(
      (d) => d.form === 'noun' && violent(d),
    )
    if (subject) return subject
  }
  if (!actRow(draft.act).consequence) return null
  const named = events([...draft.arguments.causes, ...relativeOf(draft, context)]).find(
    (d) => d.form === 'noun' && violent(d),
  )
  if (named) return named
  const clause = tree
    .children(draft.trigger, 'advcl', 'ccomp')
    .map((t) => byTrigger.get(t.index))
    .find((d) => d !== undefined && violent(d) && isWhenClause(d, context))
  if (clause) return clause
  const later = whenClauseAfter(draft, byTrigger, context)
  if (later && violent(later)) return later
  const head = token.head >= 0 ? byTrigger.get(token.head) : undefined
  if (head && violent(head) && hangsAsResult(draft, context)) return head
  const result =
    token.tag === 'VBG' && tree.child(draft.trigger, 'nsubj') === null ? eventBefore(draft, byTrigger, context) : null
  if (result && violent(result)) return result
  return null
}

/** "signed a peace agreement": one event. */
function signedBy(draft: Draft, byTrigger: ReadonlyMap<number, Draft>, { tree }: EventContext): Draft | null {
  const verb = byTrigger.get(tree.token(draft.trigger).head)
  return verb && (verb.act === 'agree' || verb.act === 'ceasefire') ? verb : null
}

/** "killing two", "and wounded ten", "leaving it destroyed": the verb hangs on the act as its result. */
function hangsAsResult(draft: Draft, { tree }: EventContext): boolean {
  const token = tree.token(draft.trigger)
  if (tree.children(draft.trigger, 'mark').some((t) => t.lower === 'that')) return false
  if (token.relation === 'conj') return tree.child(draft.trigger, 'nsubj') === null || draft.act === 'injure'
  if (!/^(advcl|acl|xcomp|parataxis|dep)/.test(token.relation)) return false
  return token.tag === 'VBG' || token.tag === 'VBN' || token.relation === 'parataxis'
}

/** "…, killing nine people and wounding 30": a participle of harm belongs to the event told before it in the sentence. */
function eventBefore(draft: Draft, byTrigger: ReadonlyMap<number, Draft>, { tree }: EventContext): Draft | null {
  const { first } = tree.document.sentences[draft.sentence]!
  for (let i = draft.trigger - 1; i >= first; i--) {
    const before = byTrigger.get(i)
    if (before && ACLED[before.subType].violent && !actRow(before.act).preventive) return before
  }
  return null
}

/** The same, where the parser hung the clause elsewhere: the next event of the sentence opens with "when" or "after". */
function whenClauseAfter(draft: Draft, byTrigger: ReadonlyMap<number, Draft>, context: EventContext): Draft | null {
  if (draft.arguments.agents.length > 0) return null
  const end = Math.min(context.tree.document.sentences[draft.sentence]!.last, draft.trigger + WHEN_REACH)
  for (let i = draft.trigger + 1; i < end; i++) {
    const next = byTrigger.get(i)
    if (next && next.form === 'verb' && isWhenClause(next, context)) return next
  }
  return null
}

/** "killed when gunmen opened fire", "wounded after a mine went off". */
function isWhenClause(draft: Draft, { tree }: EventContext): boolean {
  return tree.children(draft.trigger, 'mark', 'advmod').some((t) => /^(when|after|as|while)$/.test(t.lower))
}

/** "an attack in which six were killed": the noun behind "which". */
function relativeOf(draft: Draft, { tree }: EventContext): number[] {
  const token = tree.token(draft.trigger)
  const isIn = tree.children(draft.trigger, 'obl').some((t) => t.lower === 'which')
  return token.relation.startsWith('acl') && isIn ? [token.head] : []
}

/** "the death toll from the shelling": the event noun that follows, whatever the parser made of it. */
function eventAfter(draft: Draft, byTrigger: ReadonlyMap<number, Draft>, tree: EventContext['tree']): Draft | null {
  const { tokens } = tree.document
  if (!/^(from|in|of)$/.test(tokens[draft.trigger + 1]?.lower ?? '')) return null
  for (let i = draft.trigger + 2; i <= draft.trigger + NOUN_REACH && tokens[i]?.sentence === draft.sentence; i++) {
    const next = byTrigger.get(i)
    if (next?.form === 'noun' && next.act !== draft.act && ACLED[next.subType].violent) return next
    if (!/^(DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[i]!.pos)) return null
  }
  return null
}

/** "the attack caused casualties", "deaths from the shelling". */
function nounCause(draft: Draft, byTrigger: ReadonlyMap<number, Draft>, { tree }: EventContext): Draft | null {
  for (const t of [...draft.arguments.causes, ...draft.arguments.origins]) {
    const cause = byTrigger.get(t)
    if (cause) return cause
  }
  const next = eventAfter(draft, byTrigger, tree)
  if (next) return next
  const head = tree.token(draft.trigger).head
  if (head < 0) return null
  const subject = tree.child(head, 'nsubj')
  const bySubject = subject ? byTrigger.get(subject.index) : undefined
  const byVerb = byTrigger.get(head)
  return bySubject ?? (byVerb && ACLED[byVerb.subType].violent ? byVerb : null) ?? null
}
