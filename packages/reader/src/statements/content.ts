import type { Token } from '../language/document.ts'
import { isRelation, type TokenRange } from '../language/syntax.ts'
import type { CueVerb } from './cues.ts'
import { groupStart } from './direct.ts'
import { subtractRanges } from './draft.ts'
import { OBJECT_PREPOSITIONS } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'
import { isTimeWord, type Source } from './source.ts'

/** What a cue verb governs, and the preposition that belongs to the cue. */
export interface Content {
  ranges: TokenRange[]
  preposition?: Token
}

/** A clause's verb comes no later than this after its first word. */
const MAX_TO_VERB = 15
const MAX_HOST = 60
const MARK = /^(?:["“”„«»]|''|``|[‘’'])$/u

/** The clause after the cue: "said (that) the bridge had been blown up". */
export function clauseAfter(prose: Prose, cue: CueVerb, source: Source | null): Content | null {
  const from = Math.max(cue.token.index + 1, source && source.first > cue.token.index ? source.last : 0)
  const clause = clauseChild(prose, cue, from)
  if (!clause) return clauseByThat(prose, cue, from) ?? clauseByOrder(prose, cue, source, from)
  const extent = prose.tree.extent(clause.index)
  const first = Math.max(from, openingThat(prose, from, extent.first) ?? extent.first)
  return asContent(prose, { first, last: clauseEnd(prose, cue, Math.max(extent.last, clause.index + 1)) })
}

function clauseChild(prose: Prose, cue: CueVerb, from: number): Token | null {
  const { tree } = prose
  const later = tree.children(cue.token.index).filter((child) => child.index >= from)
  const complement = later.find((child) => isRelation(child, 'ccomp') && !isSeparate(prose, cue, child))
  if (complement) return complement
  const loose = later.find((child) => isRelation(child, 'parataxis', 'dep') && isFiniteVerb(prose, child))
  return loose && !isSeparate(prose, cue, loose) ? loose : null
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
  return null
}

function isFiniteWord(token: Token): boolean {
  return /^VB[DZP]$|^MD$/u.test(token.tag)
}

/** The end of whatever the parser hung on the cue right behind a token. */
function reachedFrom(prose: Prose, cue: CueVerb, from: number): number {
  let reached = from + 1
  for (const child of prose.tree.children(cue.token.index)) {
    const { first, last } = prose.tree.extent(child.index)
    if (last > from && first <= reached + 1) reached = Math.max(reached, last)
  }
  return reached
}

function openingThat(prose: Prose, from: number, until: number): number | null {
  for (let i = from; i < until; i++) {
    const token = prose.tokens[i]!
    if (token.lower === 'that' && (token.pos === 'SCONJ' || token.tag === 'IN')) return i
    if (token.pos === 'VERB') return null
  }
  return null
}

/** Where the reported clause stops: the sentence's end, or where the cue's own sentence goes on. */
function clauseEnd(prose: Prose, cue: CueVerb, reached: number): number {
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
  return Math.max(end, Math.min(reached, sentence.last))
}

/** "said they had left and vowed to return", "said they had left, adding that …". */
function takesOver(prose: Prose, cue: CueVerb, child: Token): boolean {
  if (isRelation(child, 'conj')) return child.pos === 'VERB' && prose.tree.child(child.index, 'nsubj') === null
  if (!isRelation(child, 'advcl', 'parataxis') || child.tag !== 'VBG') return false
  return prose.tokens[child.index - 1]?.text === ',' && child.index > cue.token.index
}

/** The sentence around a cue set off by commas: "The bridge, officials said, had been blown up." */
export function clauseAround(prose: Prose, cue: CueVerb, source: Source | null): Content | null {
  const group = groupRange(prose, cue, source)
  const before = prose.tokens[group.first - 1]
  if (!before || before.sentence !== cue.token.sentence || !/^(?:,|—|–)$/u.test(before.text)) return null
  const sentence = prose.sentenceOf(cue.token.index)
  if (!isHost(prose, sentence.first, group.first - 1)) return null
  const first = hostStart(prose, group.first - 1, sentence.first)
  const last = prose.tokens[group.last]?.text === ',' ? hostEnd(prose, cue, group.last, sentence.last) : group.last
  const ranges = subtractRanges([{ first, last }], [group])
  return ranges.length > 0 && ranges[0]!.first < group.first - 2 ? asContent(prose, ...ranges) : null
}

/** Source, cue and what hangs on them ("on Sunday", "in a statement"), as one run. */
function groupRange(prose: Prose, cue: CueVerb, source: Source | null): TokenRange {
  const sentence = prose.sentenceOf(cue.token.index)
  const first = groupStart(prose, cue, source)
  let last = Math.max(cue.token.index + 1, source && source.first > cue.token.index ? source.last : 0)
  while (
    last < sentence.last &&
    !/^[,.;:—–!?]$/u.test(prose.tokens[last]!.text) &&
    !MARK.test(prose.tokens[last]!.text)
  )
    last++
  return { first, last }
}

/** A whole clause stands before the comma, not "In a statement," or "As the talks went on,". */
function isHost(prose: Prose, first: number, comma: number): boolean {
  if (prose.tokens[first]!.pos === 'SCONJ' || prose.tokens[first]!.tag === 'WRB') return false
  for (let i = comma - 1; i >= Math.max(first, comma - MAX_HOST); i--) if (isFiniteWord(prose.tokens[i]!)) return true
  return false
}

function hostStart(prose: Prose, comma: number, sentenceStart: number): number {
  const quote = prose.quoteAt(comma)
  return quote ? Math.max(quote.first + 1, sentenceStart) : sentenceStart
}

/** After "…, officials said," the sentence goes on unless a participle or a new clause takes over. */
function hostEnd(prose: Prose, cue: CueVerb, comma: number, sentenceEnd: number): number {
  const next = prose.tokens[comma + 1]
  if (!next || next.tag === 'VBG' || next.pos === 'CCONJ' || next.pos === 'SCONJ') return comma
  const belowCue = prose.tree.isUnder(next.index, cue.token.index) && cue.token.index < next.index
  const host = prose.tokens[cue.token.index]!.head
  return belowCue && host >= 0 && !prose.tree.isUnder(next.index, host) ? comma : sentenceEnd
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

function hasTo(prose: Prose, verb: Token, after: number): boolean {
  return prose.tree.children(verb.index, 'mark').some((mark) => mark.lower === 'to' && mark.index > after)
}

/** "accused the army of shelling the town", "urged both sides to stop": whoever is spoken of, and what of them. */
export function patientAndDeed(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  if (!object) return null
  const deed = prose.tree
    .children(cue.token.index, 'xcomp', 'advcl', 'obl', 'ccomp')
    .find((child) => child.index > object.index && isDeed(prose, child))
  if (!deed) return clauseInObject(prose, cue, object)
  return fromObject(prose, cue, object, prose.tree.extent(deed.index).last)
}

function isDeed(prose: Prose, child: Token): boolean {
  const opening = prose.tree.children(child.index, 'case', 'mark')[0]
  return opening !== undefined && /^(?:of|for|to|on)$/u.test(opening.lower)
}

/** The parser may hang "of shelling the town" on the object itself. */
function clauseInObject(prose: Prose, cue: CueVerb, object: Token): Content | null {
  const branch = prose.tree
    .children(object.index, 'acl', 'nmod', 'advcl')
    .find((child) => child.index > object.index && isDeed(prose, child))
  return branch ? fromObject(prose, cue, object, prose.tree.extent(branch.index).last) : null
}

/** "described the raid as a blunder", "called it a lie". */
export function objectAndName(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  const names = prose.tree
    .children(cue.token.index, 'xcomp', 'obl', 'advcl', 'ccomp', 'dep')
    .filter((child) => child.index > cue.token.index && (cue.name === 'call' || opensWithAs(prose, child)))
  if (!object || names.length === 0) return quotedName(prose, cue, object)
  return fromObject(prose, cue, object, prose.tree.extent(names.at(-1)!.index).last)
}

/** “called the raid “outrageous””: quotation marks show the name where the parser saw one noun phrase. */
function quotedName(prose: Prose, cue: CueVerb, object: Token | null): Content | null {
  if (!object || cue.name === 'see' || cue.name === 'cast') return null
  const { last } = prose.tree.extent(cue.token.index)
  for (let i = cue.token.index + 2; i < last; i++) {
    const quote = prose.quoteAt(i)
    if (quote?.first === i)
      return fromObject(prose, cue, object, Math.max(quote.last, prose.tree.extent(object.index).last))
  }
  return null
}

function opensWithAs(prose: Prose, child: Token): boolean {
  return prose.tree.children(child.index, 'case', 'mark').some((word) => word.lower === 'as')
}

/** "called for a truce", "warned of reprisals": the preposition belongs to the cue. */
export function afterPreposition(prose: Prose, cue: CueVerb): Content | null {
  const from = (cue.particle?.index ?? cue.token.index) + 1
  for (const child of prose.tree.children(cue.token.index)) {
    if (child.index < from || child.pos === 'PUNCT') continue
    const extent = prose.tree.extent(child.index)
    const opening = prose.tokens[extent.first]!
    if (opening.index - from > 3 || !cue.prepositions.includes(opening.lower)) continue
    if (extent.last - extent.first < 2) continue
    return {
      ...asContent(prose, { first: extent.first + 1, last: clauseEnd(prose, cue, extent.last) }),
      preposition: opening,
    }
  }
  return null
}

/** "denied the charges", "praised them for their restraint". */
export function bareObject(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  if (!object) return null
  let { last } = prose.tree.extent(object.index)
  for (const child of prose.tree.children(cue.token.index, 'obl', 'advcl', 'xcomp')) {
    const extent = prose.tree.extent(child.index)
    const opening = prose.tokens[extent.first]!
    const belongs = isRelation(child, 'xcomp') || (OBJECT_PREPOSITIONS.has(opening.lower) && !isTimeWord(child))
    if (extent.first === last && belongs) last = extent.last
  }
  return fromObject(prose, cue, object, last)
}

/** The object of the cue, a relative pronoun before it included. */
export function objectOf(prose: Prose, cue: CueVerb): Token | null {
  const object =
    prose.tree.child(cue.token.index, 'obj') ?? (cue.isPassive ? prose.tree.child(cue.token.index, 'nsubj:pass') : null)
  return object
}

function fromObject(prose: Prose, cue: CueVerb, object: Token, last: number): Content {
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
