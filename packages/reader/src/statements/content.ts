import type { Token } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import { isRelation } from '../language/syntax.ts'
import type { CueVerb } from './cues.ts'
import { isSpeechVerb } from './cues.ts'
import type { Prose } from './prose.ts'

/** What a cue verb governs, and the preposition that belongs to the cue. */
export interface Content {
  ranges: TokenRange[]
  preposition?: Token
}

/** The end of whatever the parser hung on the cue right behind a token. */
export function reachedFrom(prose: Prose, cue: CueVerb, from: number): number {
  let reached = from + 1
  for (const child of prose.tree.children(cue.token.index)) {
    const { first, last } = prose.tree.extent(child.index)
    if (last > from && first <= reached + 1) reached = Math.max(reached, last)
  }
  return reached
}

export function openingThat(prose: Prose, from: number, until: number): number | null {
  for (let i = from; i < until; i++) {
    const token = prose.tokens[i]!
    if (token.lower === 'that' && (token.pos === 'SCONJ' || token.tag === 'IN')) return i
    if (token.pos === 'VERB') return null
  }
  return null
}

/** Where the reported clause stops: the sentence's end, or where the cue's own sentence goes on. */
export function clauseEnd(prose: Prose, cue: CueVerb, reached: number): number {
  const sentence = prose.sentenceOf(cue.token.index)
  let end = sentence.last
  for (const child of prose.tree.children(cue.token.index)) {
    if (child.index < reached || !takesOver(prose, cue, child)) continue
    end = Math.min(end, prose.tree.extent(child.index).first)
  }
  const quote = prose.quoteAt(cue.token.index)
  if (quote) end = Math.min(end, quote.last - 1)
  if (cue.token.head >= 0 && !isRelation(cue.token, 'conj', 'parataxis')) {
    end = Math.min(end, Math.max(prose.tree.extent(cue.token.index).last, reached))
  }
  return addingAfter(prose, cue.token.index + 1, Math.max(end, Math.min(reached, sentence.last)))
}

/** "said they had left and vowed to return", "said they had left, but it gave no details", "…, adding that …". */
function takesOver(prose: Prose, cue: CueVerb, child: Token): boolean {
  const { first } = prose.tree.extent(child.index)
  if (isRelation(child, 'conj')) {
    if (child.pos !== 'VERB' && child.pos !== 'AUX') return false
    // "as saying the army denied it": a verb that nothing joins has the noun before it for its subject.
    if (!prose.tree.child(child.index, 'cc') && /^(?:NOUN|PROPN)$/u.test(prose.tokens[first - 1]?.pos ?? ''))
      return false
    return prose.tree.child(child.index, 'nsubj') === null || prose.tokens[first - 1]?.text === ','
  }
  return isRelation(child, 'advcl', 'parataxis') && isAdding(prose, child.index) && child.index > cue.token.index
}

/** ", adding that", ", telling reporters": the same source goes on with another cue. */
function isAdding(prose: Prose, index: number): boolean {
  const token = prose.tokens[index]!
  return token.tag === 'VBG' && prose.tokens[index - 1]?.text === ',' && isSpeechVerb(token.lemma)
}

export function addingAfter(prose: Prose, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isAdding(prose, i) && !prose.quoteAt(i)) return i
  return end
}

const FINITE_TAGS = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

export function isFiniteWord(token: Token): boolean {
  return FINITE_TAGS.has(token.tag)
}

/** The object of the cue, a relative pronoun before it included. */
export function objectOf(prose: Prose, cue: CueVerb): Token | null {
  const { token } = cue
  if (token.relation === 'amod' && token.head > token.index) return prose.tokens[token.head]!
  return prose.tree.child(token.index, 'obj') ?? (cue.isPassive ? prose.tree.child(token.index, 'nsubj:pass') : null)
}

export function fromObject(prose: Prose, cue: CueVerb, object: Token, last: number): Content {
  const extent = prose.tree.extent(object.index)
  if (object.index > cue.token.index) {
    const first = Math.max(extent.first, cue.token.index + 1)
    return asContent(prose, { first, last: Math.max(last, extent.last) })
  }
  const rest = { first: cue.token.index + 1, last: Math.max(last, cue.token.index + 1) }
  return asContent(prose, { first: extent.first, last: Math.min(extent.last, cue.token.index) }, rest)
}

/** Takes stops, commas and lone marks off the edges of the runs. */
export function asContent(prose: Prose, ...ranges: TokenRange[]): Content {
  return { ranges: ranges.map((range) => trim(prose, range)).filter((range) => range.last > range.first) }
}

function trim(prose: Prose, range: TokenRange): TokenRange {
  let { first, last } = range
  while (first < last && /^(?:[.,;:—–-]|--)$/u.test(prose.tokens[first]!.text)) first++
  while (last > first && /^(?:[.,;:—–-]|--)$/u.test(prose.tokens[last - 1]!.text)) last--
  return { first, last }
}
