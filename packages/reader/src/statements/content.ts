import type { Token } from '../language/document.ts'
import { isRelation, type TokenRange } from '../language/syntax.ts'
import { type CueVerb, isMistaggedPast, isSpeechVerb } from './cues.ts'
import { groupStart } from './direct.ts'
import { subtractRanges } from './draft.ts'
import { OBJECT_PREPOSITIONS } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'
import type { Source } from './source.ts'
import { isTimeWord } from './words.ts'

/** What a cue verb governs, and the preposition that belongs to the cue. */
export interface Content {
  ranges: TokenRange[]
  preposition?: Token
}

/** A clause's verb comes no later than this after its first word. */
const MAX_TO_VERB = 30
const MAX_HOST = 60
/** Whoever is accused is named, with an apposition, in no more words than these. */
const MAX_TO_DEED = 25
/** Whoever was told is named in no more words than these. */
const MAX_HEARER = 14
const MARK = /^(?:["“”„«»]|''|``|[‘’'])$/u

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
  const next = prose.tokens[from]
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
  return addingAfter(prose, cue.token.index + 1, Math.max(end, Math.min(reached, sentence.last)))
}

/** "said they had left and vowed to return", "said they had left, but it gave no details", "…, adding that …". */
function takesOver(prose: Prose, cue: CueVerb, child: Token): boolean {
  const { first } = prose.tree.extent(child.index)
  if (isRelation(child, 'conj')) {
    if (child.pos !== 'VERB' && child.pos !== 'AUX') return false
    return prose.tree.child(child.index, 'nsubj') === null || prose.tokens[first - 1]?.text === ','
  }
  return isRelation(child, 'advcl', 'parataxis') && isAdding(prose, child.index) && child.index > cue.token.index
}

/** ", adding that", ", telling reporters": the same source goes on with another cue. */
function isAdding(prose: Prose, index: number): boolean {
  const token = prose.tokens[index]!
  return token.tag === 'VBG' && prose.tokens[index - 1]?.text === ',' && isSpeechVerb(token.lemma)
}

function addingAfter(prose: Prose, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isAdding(prose, i) && !prose.quoteAt(i)) return i
  return end
}

/** "As the paper noted, the dam was old": the clause that "as" leans on. */
export function clauseBesideAs(prose: Prose, cue: CueVerb, source: Source): Content | null {
  const as = prose.tokens[source.first - 1]
  const next = prose.tokens[cue.token.index + 1]
  if (as?.lower !== 'as' || source.last > cue.token.index || !next || !/^[,.]$/u.test(next.text)) return null
  const { first, last } = prose.sentenceOf(cue.token.index)
  const before = { first, last: as.index }
  const after = { first: next.index, last: next.text === ',' ? last : next.index }
  return asContent(prose, before, after)
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

/** "The pass is open, he said after the talks": nothing behind the cue can be what was said. */
export function isSetOff(prose: Prose, cue: CueVerb, source: Source): boolean {
  const next = prose.tokens[cue.token.index + 1]
  if (source.last > cue.token.index || prose.tokens[source.first - 1]?.text !== ',') return false
  return !next || /^(?:PUNCT|ADP|SCONJ|ADV|CCONJ)$/u.test(next.pos) ? next?.lower !== 'that' : isTimeWord(next)
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
  const mistagged = isMistaggedPast(prose, cue.token) ? deedByOrder(prose, cue, object) : null
  if (mistagged) return mistagged
  const deed = prose.tree
    .children(cue.token.index, 'xcomp', 'advcl', 'obl', 'ccomp')
    .find((child) => child.index > object.index && isDeed(prose, child))
  if (deed) return fromObject(prose, cue, object, prose.tree.extent(deed.index).last)
  return clauseInObject(prose, cue, object) ?? deedByOrder(prose, cue, object)
}

/** "accused “outlaw elements of having shelled the base”": whatever the parse, "of" and a verb are the deed. */
function deedByOrder(prose: Prose, cue: CueVerb, object: Token): Content | null {
  if (!cue.frames.has('object') || object.index < cue.token.index) return null
  const { last } = prose.sentenceOf(cue.token.index)
  for (let i = object.index + 1; i < Math.min(last - 1, object.index + MAX_TO_DEED); i++) {
    const token = prose.tokens[i]!
    if (/^(?:of|for)$/u.test(token.lower) && prose.tokens[i + 1]!.tag === 'VBG') {
      return fromObject(prose, cue, object, addingAfter(prose, i + 2, last))
    }
    if (isFiniteWord(token)) return null
  }
  return null
}

function isDeed(prose: Prose, child: Token): boolean {
  const opening = prose.tree.children(child.index, 'case', 'mark')[0]
  return opening !== undefined && /^(?:of|for|to|on|as)$/u.test(opening.lower)
}

/** The parser may hang "of shelling the town" on the object itself. */
function clauseInObject(prose: Prose, cue: CueVerb, object: Token): Content | null {
  const branch = prose.tree
    .children(object.index, 'acl', 'nmod', 'advcl')
    .find((child) => child.index > object.index && isDeed(prose, child))
  return branch ? fromObject(prose, cue, object, prose.tree.extent(branch.index).last) : null
}

/** "quoted two officials as saying that …": what one source relays of another. */
export function quotedSpeaker(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  if (!object) return null
  const { last } = prose.tree.extent(object.index)
  const saysSo = prose.tokens[last]?.lower === 'as' || prose.tokens[last - 2]?.lower === 'as'
  return fromObject(prose, cue, object, saysSo ? clauseEnd(prose, cue, last) : last)
}

/** "described the raid as a blunder", "called it a lie". */
export function objectAndName(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  const names = prose.tree
    .children(cue.token.index, 'xcomp', 'obl', 'advcl', 'ccomp', 'obj', 'parataxis', 'dep')
    .filter((child) => child.index > cue.token.index && child !== object && namesObject(prose, cue, child))
  if (!object || names.length === 0) return quotedName(prose, cue, object)
  return fromObject(prose, cue, object, prose.tree.extent(names.at(-1)!.index).last)
}

/** What follows a bare "called it" is the name; other verbs need "as". */
function namesObject(prose: Prose, cue: CueVerb, child: Token): boolean {
  if (opensWithAs(prose, child)) return true
  return cue.name === 'call' && !isRelation(child, 'obl', 'advcl') && child.tag !== 'VBG'
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
  const { token } = cue
  if (token.relation === 'amod' && token.head > token.index) return prose.tokens[token.head]!
  return prose.tree.child(token.index, 'obj') ?? (cue.isPassive ? prose.tree.child(token.index, 'nsubj:pass') : null)
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
