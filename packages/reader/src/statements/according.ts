import type { Token } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import { asContent } from './content.ts'
import { type Draft, subtractRanges } from './draft.ts'
import type { Prose } from './prose.ts'
import { nounPhrase } from './source.ts'

/** How far a semicolon or bracket is looked for. */
const MAX_HOST = 150

/** "Rockets were fired at the base, according to the ministry": the sentence around is what the source says. */
export function findAccordingTo(prose: Prose): Draft[] {
  const drafts: Draft[] = []
  for (const token of prose.tokens) {
    if (token.lower !== 'according' || prose.tokens[token.index + 1]?.lower !== 'to') continue
    const draft = readAccordingTo(prose, token.index)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function readAccordingTo(prose: Prose, according: number): Draft | null {
  const { tokens } = prose
  const first = according + 2
  const sentence = prose.sentenceOf(according)
  const head = phraseHead(prose, according, sentence.last)
  if (head === null || first >= sentence.last) return null
  const phrase = nounPhrase(prose, tokens[head]!, null)
  const source = { first, last: sourceEnd(prose, according, Math.max(phrase.last, head + 1), sentence) }
  const around = subtractRanges([hostOf(prose, according, sentence)], [{ first: according, last: source.last }])
  const host = around.length > 1 && isClause(prose, around[0]!) ? around.slice(0, 1) : around
  const { ranges } = asContent(prose, ...host)
  if (ranges.length === 0) return null
  return {
    head: according,
    cue: [{ first: according, last: first }],
    source,
    sourceHead: head,
    content: ranges,
    kind: 'says',
    via: [],
    isDirect: false,
  }
}

/** A finite verb before the phrase: the clause is whole, what comes after is another's. */
function isClause(prose: Prose, range: TokenRange): boolean {
  for (let i = range.last - 1; i >= Math.max(range.first, range.last - MAX_HOST); i--) {
    if (/^VB[DZP]$|^MD$/u.test(prose.tokens[i]!.tag)) return true
  }
  return false
}

/** The noun after "according to"; "according to plan" names no source. */
function phraseHead(prose: Prose, according: number, end: number): number | null {
  const { tokens, tree } = prose
  const marked = tokens[tokens[according]!.head]
  if (marked && marked.index > according + 1 && marked.index < end) return isPlan(marked.lemma) ? null : marked.index
  for (let i = according + 2; i < end; i++) {
    const { pos, lemma, relation, head } = tokens[i]!
    if (!/^(?:NOUN|PROPN|PRON)$/u.test(pos)) continue
    if (/^(?:compound|flat|nmod:poss)$/u.test(relation) && head > i && head < end && !tree.isUnder(according, i))
      continue
    return isPlan(lemma) ? null : i
  }
  return null
}

function isPlan(lemma: string): boolean {
  return /^(?:plan|schedule|need|custom|tradition|taste|rank|ability|law|rule)$/u.test(lemma)
}

/** A fronted phrase ends at its comma; a closing one runs to the end of its sentence or clause. */
function sourceEnd(
  prose: Prose,
  according: number,
  reached: number,
  sentence: { first: number; last: number },
): number {
  const { tokens } = prose
  let last = Math.min(reached, fronted(prose, according, sentence) ?? reached)
  if (according <= sentence.first + 1) {
    while (last < sentence.last && tokens[last]!.text !== ',' && tokens[last]!.pos !== 'PUNCT') last++
  }
  last = beforeNextClause(prose, according + 2, last, sentence.last)
  while (last < sentence.last && !endsPhrase(tokens[last]!)) last++
  while (last > according + 3 && /^[.,;:!?]$/u.test(tokens[last - 1]!.text)) last--
  return Math.min(last, sentence.last)
}

/** "According to the mill’s owner, the fire was out": the comma before the clause's verb ends the phrase, whatever the parse. */
function fronted({ tokens }: Prose, according: number, sentence: { first: number; last: number }): number | null {
  if (according > sentence.first + 1) return null
  let comma: number | null = null
  for (let i = according + 3; i < Math.min(sentence.last, according + MAX_HOST); i++) {
    if (tokens[i]!.text === ',') comma = i
    else if (/^VB[DZP]$|^MD$/u.test(tokens[i]!.tag)) {
      const isRelative = comma !== null && /^(?:who|which|that)$/u.test(tokens[comma + 1]!.lower)
      if (comma !== null && !isRelative) return comma
    }
  }
  return null
}

/** "…, according to residents, and the hospital said": what follows ", and" with a verb of its own is no source. */
function beforeNextClause(prose: Prose, first: number, last: number, sentenceEnd: number): number {
  for (let i = first + 1; i < last; i++) {
    if (prose.tokens[i]!.text !== ',' || prose.tokens[i + 1]?.pos !== 'CCONJ') continue
    for (let k = i + 2; k < Math.min(sentenceEnd, i + 12); k++)
      if (/^VB[DZP]$|^MD$/u.test(prose.tokens[k]!.tag)) return i
  }
  return last
}

function endsPhrase(token: Token): boolean {
  return /^(?:PUNCT|CCONJ|SCONJ|PRON)$/u.test(token.pos) || /^VB[DZP]$|^MD$/u.test(token.tag)
}

/** The sentence, or no more of it than the quotation, semicolon or brackets around the phrase leave. */
function hostOf(prose: Prose, according: number, sentence: { first: number; last: number }) {
  let { first, last } = sentence
  let closed = 0
  for (let i = according - 1; i > Math.max(first, according - MAX_HOST); i--) {
    const { text } = prose.tokens[i]!
    if (text === ')') closed++
    if (text === ';' || (text === '(' && closed-- === 0)) first = i + 1
  }
  for (let i = according; i < Math.min(last, according + MAX_HOST); i++) if (prose.tokens[i]!.text === ';') last = i
  return { first, last }
}
