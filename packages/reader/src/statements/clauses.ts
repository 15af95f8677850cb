import type { Token } from '../language/document.ts'
import { isRelation } from '../language/syntax.ts'
import {
  asContent,
  type Content,
  clauseEnd,
  fromObject,
  isFiniteWord,
  objectOf,
  openingThat,
  reachedFrom,
} from './content.ts'
import type { CueVerb } from './cues.ts'
import type { Prose } from './prose.ts'
import type { Source } from './source.ts'
import { isTimeWord } from './words.ts'

/** A clause's verb comes no later than this after its first word. */
const MAX_TO_VERB = 30

/** Whoever was told is named in no more words than these. */
const MAX_HEARER = 14

/** The clause after the cue: "said (that) the bridge had been blown up". */
export function clauseAfter(prose: Prose, cue: CueVerb, source: Source | null, after = 0): Content | null {
  const behind = source && source.first > cue.token.index ? source.last : cue.token.index + 1
  const from = Math.max(behind, after)
  const clause = clauseChild(prose, cue, from)
  const object = cue.frames.has('object') && !cue.frames.has('hearer') ? objectOf(prose, cue) : null
  if (object && object.index >= from && (!clause || object.index < clause.index)) {
    return clauseOfObject(prose, cue, object, clause)
  }
  if (!clause) return clauseByThat(prose, cue, from) ?? clauseByOrder(prose, cue, source, from)
  const extent = prose.tree.extent(clause.index)
  const opening = openingThat(prose, from, clause.index) ?? (startsClause(prose, cue, from) ? from : extent.first)
  const first = Math.max(from, opening)
  return asContent(prose, { first, last: clauseEnd(prose, cue, Math.max(extent.last, clause.index + 1)) })
}

/** "rejected accusations by the union that …": the clause belongs to the object. */
function clauseOfObject(prose: Prose, cue: CueVerb, object: Token, clause: Token | null): Content | null {
  const { last } = prose.tree.extent(object.index)
  if (clause) return fromObject(prose, cue, object, clauseEnd(prose, cue, prose.tree.extent(clause.index).last))
  const that = openingThat(
    prose,
    object.index + 1,
    Math.min(object.index + MAX_HEARER, prose.sentenceOf(object.index).last),
  )
  if (that === null || that < last) return null
  return fromObject(prose, cue, object, clauseEnd(prose, cue, reachedFrom(prose, cue, that)))
}

/** "told the council that …", "asked him whether …": the clause, not whoever was told. */
export function clauseOfHearer(prose: Prose, cue: CueVerb, source: Source | null): Content | null {
  const { last } = prose.sentenceOf(cue.token.index)
  for (let i = cue.token.index + 1; i < Math.min(last, cue.token.index + MAX_HEARER); i++) {
    const { lower, tag, pos } = prose.tokens[i]!
    if (pos === 'VERB' || lower === 'to') return null
    if (tag === 'WRB' || tag === 'WP' || /^(?:that|whether|if)$/u.test(lower)) return clauseAfter(prose, cue, source, i)
  }
  return null
}

function clauseChild(prose: Prose, cue: CueVerb, from: number): Token | null {
  const { tree } = prose
  const later = tree.children(cue.token.index).filter((child) => child.index >= from)
  const complement = later.find((child) => isRelation(child, 'ccomp') && !isSeparate(prose, cue, child))
  if (complement) return complement
  const loose = later.find((child) => isRelation(child, 'parataxis', 'dep') && isFiniteVerb(prose, child))
  return loose && !isSeparate(prose, cue, loose) ? loose : null
}

/** Right after a verb that takes nothing but clauses a noun is the clause's first word, whatever the parse. */
function startsClause(prose: Prose, cue: CueVerb, from: number): boolean {
  const opening = prose.tokens[from]
  const next = opening?.lower === 'only' ? prose.tokens[from + 1] : opening
  if (!next || cue.frames.has('hearer') || cue.frames.has('object') || cue.frames.has('as')) return false
  return (
    /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(next.pos) &&
    !isTimeWord(next) &&
    !isTimeWord(prose.tokens[from + 1] ?? next)
  )
}

/** A clause set off by a semicolon or dash is the reporter's again. */
function isSeparate(prose: Prose, cue: CueVerb, clause: Token): boolean {
  const { first } = prose.tree.extent(clause.index)
  for (let i = Math.max(first - 1, cue.token.index + 1); i <= first; i++) {
    if (/^(?:;|—|–|--)$/u.test(prose.tokens[i]!.text)) return true
  }
  return false
}

function isFiniteVerb(prose: Prose, verb: Token): boolean {
  return /^VB[DZP]$|^MD$/u.test(verb.tag) || prose.tree.child(verb.index, 'aux', 'cop') !== null
}

/** The parser may hang the clause elsewhere; "that" right after the cue (and whoever was told) still opens it. */
function clauseByThat(prose: Prose, cue: CueVerb, from: number): Content | null {
  const sentence = prose.sentenceOf(cue.token.index)
  const that = openingThat(prose, from, Math.min(from + 12, sentence.last))
  if (that === null) return null
  return asContent(prose, { first: that, last: clauseEnd(prose, cue, reachedFrom(prose, cue, that)) })
}

/** "Witnesses say the square was full": whatever the parse, a finite verb after source and cue makes a clause. */
function clauseByOrder(prose: Prose, cue: CueVerb, source: Source | null, from: number): Content | null {
  const next = prose.tokens[from]
  if (!source || source.last > cue.token.index || !next || /^(?:PUNCT|ADP|CCONJ)$/u.test(next.pos)) return null
  const { last } = prose.sentenceOf(cue.token.index)
  for (let i = from + 1; i < Math.min(last, from + MAX_TO_VERB); i++) {
    const token = prose.tokens[i]!
    if (/^(?:,|;|:)$/u.test(token.text)) return null
    if (isFiniteWord(token)) return asContent(prose, { first: from, last: clauseEnd(prose, cue, last) })
  }
  if (cue.name !== 'say' || !startsClause(prose, cue, from)) return null
  return asContent(prose, { first: from, last: clauseEnd(prose, cue, from + 1) })
}

/** "vowed to strike back": the infinitive with all that depends on it. */
export function infinitive(prose: Prose, cue: CueVerb): Content | null {
  const clause = prose.tree
    .children(cue.token.index, 'xcomp', 'advcl', 'ccomp')
    .find((child) => child.index > cue.token.index && hasTo(prose, child, cue.token.index))
  if (!clause) return null
  const extent = prose.tree.extent(clause.index)
  const first = Math.max(cue.token.index + 1, extent.first)
  return first - cue.token.index > 4 ? null : asContent(prose, { first, last: clauseEnd(prose, cue, extent.last) })
}

const GERUND_CUES = new Set(['deny', 'admit', 'acknowledge'])

/** "denied targeting civilians": the participle right behind, with all that depends on it. */
export function gerund(prose: Prose, cue: CueVerb): Content | null {
  const after = prose.tokens[cue.token.index + 1]
  const next = after?.pos === 'ADV' ? prose.tokens[after.index + 1] : after
  if (next?.tag !== 'VBG' || next.head !== cue.token.index || !GERUND_CUES.has(cue.name)) return null
  const { last } = prose.tree.extent(next.index)
  return asContent(prose, { first: cue.token.index + 1, last: clauseEnd(prose, cue, last) })
}

function hasTo(prose: Prose, verb: Token, after: number): boolean {
  return prose.tree.children(verb.index, 'mark').some((mark) => mark.lower === 'to' && mark.index > after)
}
