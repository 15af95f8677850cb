import type { Draft, EventContext } from './draft.ts'
import { actRow } from './lexicon/acts.ts'
import { PARTITIVES } from './lexicon/prepositions.ts'
import { WEAK_WEAPONS, weaponClass } from './lexicon/weapons.ts'
import { pushObject, sortByPreposition } from './sorting.ts'
import { isNominal } from './tree.ts'

const LEFT = 12
const RIGHT = 18
/** Tagged as prepositions, they open clauses all the same. */
const CLAUSE_OPENERS = new Set(['before', 'after', 'since', 'as', 'until'])
/** After a verb that the tagger lost: "shot down a drone". */
const PARTICLES = new Set(['down', 'up', 'out', 'back', 'off'])
const STOPS = new Set([';', ':', '“', '”', '"', '--', '—', '(', ')'])

/**
 * Reads arguments from the order of words alone, where the tagger or parser lost the verb: what stands before it does it
 * (or, after "was", suffers it), what stands after it suffers it, and prepositions say the rest.
 */
export function readByPosition(draft: Draft, context: EventContext): void {
  const passive = isPassiveByOrder(draft, context)
  const subject = leftNominal(draft, context)
  if (subject !== null) {
    const row = actRow(draft.act)
    if (passive) pushObject(draft, [subject])
    else if (row.subject === 'patient') draft.arguments.patients.push(subject)
    else if (row.subject === 'weapon') draft.arguments.instruments.push(subject)
    else draft.arguments.agents.push(subject)
  }
  readFollowing(draft, passive, context)
}

/** What stands after the trigger: objects until the first preposition, then what each preposition brings. */
export function readFollowing(draft: Draft, passive: boolean, context: EventContext): void {
  const { tokens, sentences } = context.tree.document
  const end = Math.min(sentences[draft.sentence]!.last, draft.trigger + RIGHT)
  let preposition: string | null = null
  for (let i = draft.last; i < end; i++) {
    const t = tokens[i]!
    if (STOPS.has(t.text) || t.text === ',' || t.pos === 'VERB' || t.pos === 'AUX') return
    const isInner = t.lower === 'of' && preposition !== null
    const isParticle = i === draft.last && PARTICLES.has(t.lower) && tokens[i + 1]?.pos !== 'ADP'
    if (t.pos === 'ADP' && t.tag !== 'RP' && !isInner && !isParticle) preposition = t.lower
    if (!isNominal(t)) continue
    const head = chunkHead(i, end, context)
    const isCount = PARTITIVES.has(tokens[head]!.lemma) && tokens[head + 1]?.lower === 'of'
    if (isCount && preposition === null) continue
    if (context.mentions.at(head)?.kind === 'time') {
      // "captured on Thursday a key hill": what comes after the day hangs on the verb again.
      draft.arguments.times.push(head)
      preposition = null
    } else if (preposition === 'of' && i > draft.last) pushObject(draft, [head])
    else if (preposition !== null) sortByPreposition(draft, [preposition], tokens[head]!, context)
    else if (!passive) pushObject(draft, [head])
    i = head
  }
}

/** The head of the noun phrase that starts right after a token, or null. */
export function chunkHeadAfter(index: number, context: EventContext): number | null {
  const { tokens, sentences } = context.tree.document
  const end = sentences[tokens[index]!.sentence]!.last
  for (let i = index + 1; i < end; i++) {
    const t = tokens[i]!
    if (isNominal(t)) return chunkHead(i, end, context)
    if (t.pos !== 'DET' && t.pos !== 'ADJ' && t.text !== '"' && t.text !== '“') return null
  }
  return null
}

/** "targeted a base of the coalition with rockets": the weapon told in the rest of the clause, wherever the arcs hang it. */
export function weaponAhead(draft: Draft, context: EventContext): number | null {
  const { tokens, sentences } = context.tree.document
  const end = Math.min(sentences[draft.sentence]!.last, draft.trigger + RIGHT)
  for (let i = draft.last; i < end; i++) {
    const t = tokens[i]!
    const brings = t.lower === 'with' || t.lower === 'using'
    if (!brings && (t.text === ';' || t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'SCONJ')) return null
    const head = brings ? chunkHeadAfter(i, context) : null
    if (head !== null && weaponClass(tokens[head]!.lemma) !== null && !WEAK_WEAPONS.has(tokens[head]!.lemma))
      return head
  }
  return null
}

/** The last noun of a run of nouns and adjectives. */
function chunkHead(index: number, end: number, { tree }: EventContext): number {
  let head = index
  for (let i = index + 1; i < end; i++) {
    const t = tree.token(i)
    if (isNominal(t) && t.pos !== 'PRON') head = i
    // "rebel-held villages"
    else if (t.pos !== 'ADJ' && t.text !== '-' && tree.token(i - 1).text !== '-') break
  }
  return head
}

function isPassiveByOrder(draft: Draft, { tree }: EventContext): boolean {
  for (let i = draft.trigger - 1; i >= Math.max(0, draft.trigger - 3); i--) {
    const t = tree.token(i)
    if (t.lemma === 'be' || t.lower === 'got') return true
    if (t.pos === 'NOUN' || t.pos === 'PROPN') return false
  }
  const { tokens } = tree.document
  const after = tokens[draft.trigger + 1]?.lower
  return after === 'by' || (after === 'dead' && tokens[draft.trigger + 2]?.lower === 'by')
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
    if ((before?.pos !== 'ADP' || CLAUSE_OPENERS.has(before.lower)) && mentions.at(i)?.kind !== 'time') return i
    i = start - 1
  }
  return null
}

function phraseStart(index: number, first: number, tree: EventContext['tree']): number {
  let start = index
  while (start > first && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tree.token(start - 1).pos)) start--
  return start
}

/** "with grenades and rifles". */
export function weaponsJoined(weapon: number, { tree }: EventContext): number[] {
  return tree.withConjuncts(weapon).filter((t) => t !== weapon && weaponClass(tree.token(t).lemma) !== null)
}

/** "decapitated by Ruvenian special troops": what follows "by" the parser took, or took in part, for an object. */
export function tornAgent(index: number, { tree }: EventContext): number | null {
  const object = tree.child(index, 'obj')
  if (!object || object.index < index) return null
  for (let i = object.index - 1; i > Math.max(index, object.index - PHRASE); i--) {
    const t = tree.token(i)
    if (t.lower === 'by') return object.index
    if (!/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(t.pos)) return null
  }
  return null
}

/** Words of a noun phrase before its head. */
const PHRASE = 6
