import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { actRow } from './lexicon/acts.ts'
import { CIRCUMSTANCE, LATEST, MARKED, REALITY, WEIGHTS } from './lexicon/confidence.ts'
import { SPEECH_VERBS } from './lexicon/prepositions.ts'

/** How sure the reader is of each event as what its report is about: 0 to 1, in the order of the drafts. */
export function readingConfidence(drafts: readonly Draft[], context: EventContext): number[] {
  const mentions = new Map<number, number>()
  for (const { happening } of drafts) mentions.set(happening, (mentions.get(happening) ?? 0) + 1)
  return drafts.map((draft) => {
    const again = Math.min(mentions.get(draft.happening)! - 1, 3)
    const logOdds = oddsOf(draft, context) + again * WEIGHTS.again
    return Math.round(100 / (1 + Math.exp(-logOdds))) / 100
  })
}

function oddsOf(draft: Draft, context: EventContext): number {
  const whole = wholeOf(draft)
  const hasParty = whole.some(
    ({ arguments: { agents, patients, aims } }) => agents.length + patients.length + aims.length > 0,
  )
  let odds = WEIGHTS.base + REALITY[draft.factuality]
  odds += Math.max(...whole.map((part) => standing(part, context)))
  if (draft.form === 'verb') odds += WEIGHTS.verb
  if (draft.settled) odds += WEIGHTS.settled
  if (MARKED.has(draft.subType)) odds += WEIGHTS.marked
  if (hasParty) odds += WEIGHTS.party
  if (!draft.settled && actRow(draft.act).consequence) odds += WEIGHTS.bareHarm
  return odds
}

/** Where in the report and in its sentence a mention stands. */
function standing({ trigger, sentence }: Draft, { tree }: EventContext): number {
  const place = sentence === 0 ? WEIGHTS.opening : WEIGHTS.later * Math.min(sentence, LATEST)
  for (let at = trigger, steps = 0; steps < 8; steps++) {
    const { relation, head } = tree.token(at)
    if (head < 0) return place + WEIGHTS.mainClause
    if (isCircumstance(at, tree)) return place + WEIGHTS.circumstance
    if (relation.startsWith('acl') || relation === 'amod') return place + WEIGHTS.aside
    if (relation === 'ccomp' && !SPEECH_VERBS.has(tree.token(head).lemma)) return place
    if (/^(obl|nmod)/.test(relation)) return place + WEIGHTS.oblique
    if (!/^(conj|ccomp|parataxis|nsubj|obj|nsubj:pass|dep|root)$/.test(relation)) return place
    at = head
  }
  return place
}

function isCircumstance(token: number, tree: EventContext['tree']): boolean {
  return tree.children(token, 'mark', 'case', 'advmod').some((t) => t.index < token && CIRCUMSTANCE.has(t.lower))
}
