import type { Draft, EventContext } from './draft.ts'
import { actRow } from './lexicon/acts.ts'
import { pushObject, sortByPreposition } from './sorting.ts'
import { isNominal } from './tree.ts'

const LEFT = 12
const RIGHT = 18
const STOPS = new Set([';', ':', '“', '”', '"', '--', '—', '(', ')'])

/**
 * Reads arguments from the order of words alone, where the tagger or parser lost the verb: what stands before it does it
 * (or, after "was", suffers it), what stands after it suffers it, and prepositions say the rest.
 */
export function readByPosition(draft: Draft, context: EventContext): void {
  const { tree } = context
  const passive = isPassiveByOrder(draft, context)
  const subject = leftNominal(draft, context)
  if (subject !== null) {
    const row = actRow(draft.act)
    if (passive) pushObject(draft, [subject])
    else if (row.subject === 'patient') draft.arguments.patients.push(subject)
    else if (row.subject === 'weapon') draft.arguments.instruments.push(subject)
    else draft.arguments.agents.push(subject)
  }
  const { tokens, sentences } = tree.document
  const end = Math.min(sentences[draft.sentence]!.last, draft.trigger + RIGHT)
  let preposition: string | null = null
  for (let i = draft.last; i < end; i++) {
    const t = tokens[i]!
    if (STOPS.has(t.text) || (t.tag.startsWith('VB') && t.pos === 'VERB' && t.tag !== 'VBG')) return
    if (t.pos === 'ADP') preposition = t.lower
    if (!isNominal(t) || (tokens[i + 1] && i + 1 < end && isNominal(tokens[i + 1]!) && tokens[i + 1]!.pos !== 'PRON'))
      continue
    if (context.mentions.at(i)?.kind === 'time') draft.arguments.times.push(i)
    else if (preposition === 'of' && i > draft.last) pushAfterOf(draft, i)
    else if (preposition !== null) sortByPreposition(draft, [preposition], t, context)
    else if (!passive) pushObject(draft, [i])
    preposition = null
  }
}

/** "struck dozens of targets": the noun after "of" is what counts. */
function pushAfterOf(draft: Draft, index: number): void {
  pushObject(draft, [index])
}

function isPassiveByOrder(draft: Draft, { tree }: EventContext): boolean {
  for (let i = draft.trigger - 1; i >= Math.max(0, draft.trigger - 3); i--) {
    const t = tree.token(i)
    if (t.lemma === 'be' || t.lower === 'got') return true
    if (t.pos === 'NOUN' || t.pos === 'PROPN') return false
  }
  return tree.document.tokens[draft.trigger + 1]?.lower === 'by'
}

/** The nearest noun before the verb that no preposition stands before. */
function leftNominal(draft: Draft, { tree, mentions }: EventContext): number | null {
  const { first } = tree.document.sentences[draft.sentence]!
  const isJoined = draft.first > first && tree.token(draft.first - 1).pos === 'CCONJ'
  let from = draft.first - 1
  if (isJoined)
    while (from >= first && !(tree.token(from).pos === 'VERB' && tree.child(tree.token(from).index, 'nsubj'))) from--
  for (let i = from >= first && isJoined ? from - 1 : draft.first - 1; i >= Math.max(first, draft.first - LEFT); i--) {
    const t = tree.token(i)
    if (STOPS.has(t.text) || (t.pos === 'VERB' && t.tag !== 'VBG')) return null
    if (!isNominal(t) && !(t.pos === 'ADJ' && t.lower === 'military')) continue
    const start = phraseStart(i, first, tree)
    const before = start > first ? tree.token(start - 1) : null
    if (before?.pos !== 'ADP' && mentions.at(i)?.kind !== 'time') return i
    i = start - 1
  }
  return null
}

function phraseStart(index: number, first: number, tree: EventContext['tree']): number {
  let start = index
  while (start > first && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tree.token(start - 1).pos)) start--
  return start
}
