import type { TokenRange } from '../language/syntax.ts'
import { asContent, type Content, isFiniteWord } from './content.ts'
import { type CueVerb, isListed, isSpeechVerb } from './cues.ts'
import { groupStart } from './direct.ts'
import { subtractRanges } from './draft.ts'
import type { Prose } from './prose.ts'
import type { Source } from './source.ts'
import { isTimeWord } from './words.ts'

const MAX_HOST = 60
/** The least words of a clause, and the most between a source and its cue, where no comma parts them. */
const MIN_HOST = 4
const MAX_HELPERS = 3
/** Whoever was told, and when, in no more words than these. */
const MAX_HEARER = 8
/** The least words of what is said before a cue that closes its sentence. */
const MIN_WHOLE = 6

const MARK = /^(?:["“”„«»]|''|``|[‘’'])$/u

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
  const isWhole =
    closesSentence(prose, cue) &&
    group.first - sentence.first > MIN_WHOLE &&
    !isAdjunct(prose, sentence.first, group.first - 1)
  if (!isWhole && !isHost(prose, sentence.first, group.first - 1)) return null
  const first = hostStart(prose, group.first - 1, sentence.first)
  const last = prose.tokens[group.last]?.text === ',' ? hostEnd(prose, cue, group.last, sentence.last) : group.last
  const ranges = subtractRanges([{ first, last }], [group])
  return ranges.length > 0 && ranges[0]!.first < group.first - 2 ? asContent(prose, ...ranges) : null
}

/** "Six shells hit the port residents said": the comma may be lost. */
export function clauseBefore(prose: Prose, cue: CueVerb, source: Source): Content | null {
  const { first } = prose.sentenceOf(cue.token.index)
  if (source.last > cue.token.index || cue.token.index - source.last > MAX_HELPERS || source.first - first < MIN_HOST)
    return null
  if (!endsThere(prose, cue)) return null
  return isHost(prose, first, source.first) ? asContent(prose, { first, last: source.first }) : null
}

/** "The pass is open, he said after the talks": nothing behind the cue can be what was said. */
export function isSetOff(prose: Prose, cue: CueVerb, source: Source): boolean {
  return source.last <= cue.token.index && prose.tokens[source.first - 1]?.text === ',' && endsThere(prose, cue)
}

/** Nothing but when, where and how it was said follows the cue. */
function endsThere(prose: Prose, cue: CueVerb): boolean {
  const next = prose.tokens[cue.token.index + 1]
  if (cue.frames.has('hearer') && next && /^(?:PROPN|DET)$/u.test(next.pos)) return endsAfterHearer(prose, next.index)
  return !next || /^(?:PUNCT|ADP|SCONJ|ADV|CCONJ)$/u.test(next.pos) ? next?.lower !== 'that' : isTimeWord(next)
}

/** "…, two officials told Reuters on Monday.": whoever was told, and when, and the sentence ends. */
function endsAfterHearer({ tokens }: Prose, from: number): boolean {
  let i = from
  while (/^(?:PROPN|DET|NOUN|ADJ|ADP|PRON)$/u.test(tokens[i]?.pos ?? '')) i++
  return i - from <= MAX_HEARER && /^[.,]$/u.test(tokens[i]?.text ?? '.')
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

/** "…, the governor said.": with nothing behind the cue all before it was said, though the tagger saw no verb there. */
function closesSentence(prose: Prose, cue: CueVerb): boolean {
  const { last } = prose.sentenceOf(cue.token.index)
  if (cue.token.tag !== 'VBD' || !isSpeechVerb(cue.name) || !cue.isKnown) return false
  return cue.token.index + 2 === last && prose.tokens[cue.token.index + 1]!.text === '.'
}

/** "In a statement late on Monday,": a phrase that a preposition opens, with no comma before the last. */
function isAdjunct({ tokens }: Prose, first: number, comma: number): boolean {
  return /^(?:ADP|SCONJ)$/u.test(tokens[first]!.pos) && !tokens.slice(first, comma).some(({ text }) => text === ',')
}

/** A whole clause stands before the comma, not "In a statement," or "As the talks went on,". */
function isHost(prose: Prose, first: number, comma: number): boolean {
  if (prose.tokens[first]!.pos === 'SCONJ' || prose.tokens[first]!.tag === 'WRB') return false
  for (let i = comma - 1; i >= Math.max(first, comma - MAX_HOST); i--)
    if (isFiniteWord(prose.tokens[i]!) || isMistaken(prose, i)) return true
  return false
}

/** "Guards shot down a drone, …": a participle right after a noun, the only verb there, is the clause's past form. */
function isMistaken({ tokens }: Prose, index: number): boolean {
  const before = tokens[index - 1]
  return tokens[index]!.tag === 'VBN' && before !== undefined && /^(?:NOUN|PROPN)$/u.test(before.pos)
}

/** As far as the next clause that "as", "while" or a cue opens behind a comma. */
function clauseCloses({ tokens }: Prose, from: number, end: number): number {
  for (let i = from; i < end - 1; i++) {
    const next = tokens[i + 1]!
    const opens = next.pos === 'SCONJ' || next.tag === 'WRB' || (next.tag === 'VBG' && isListed(next.lemma))
    if (tokens[i]!.text === ',' && opens) return i
  }
  return end
}

function hostStart(prose: Prose, comma: number, sentenceStart: number): number {
  const quote = prose.quoteAt(comma)
  return quote ? Math.max(quote.first + 1, sentenceStart) : sentenceStart
}

/** After "…, officials said," the sentence goes on unless a participle or a new clause takes over. */
function hostEnd(prose: Prose, cue: CueVerb, comma: number, sentenceEnd: number): number {
  const next = prose.tokens[comma + 1]
  // "…, police said, killing six": the host's own participle goes on; ", adding", ", condemning" are the speaker's.
  if (next?.tag === 'VBG' && !isListed(next.lemma)) return clauseCloses(prose, comma + 1, sentenceEnd)
  if (!next || next.tag === 'VBG' || next.pos === 'CCONJ' || next.pos === 'SCONJ') return comma
  const belowCue = prose.tree.isUnder(next.index, cue.token.index) && cue.token.index < next.index
  const host = prose.tokens[cue.token.index]!.head
  return belowCue && host >= 0 && !prose.tree.isUnder(next.index, host) ? comma : sentenceEnd
}
