import type { TokenRange } from '../language/syntax.ts'
import type { CueVerb } from './cues.ts'
import type { Prose } from './prose.ts'
import type { Quote } from './quotes.ts'
import type { Source } from './source.ts'

/** Words that may stand between "said" and the quotation it opens, beside whoever was told and when. */
const MAX_BETWEEN = 25

/** The quotation that a cue verb and its source close: “We shot it down,” the army said. */
export function quoteBefore(prose: Prose, cue: CueVerb, source: Source | null): Quote | null {
  const start = groupStart(prose, cue, source)
  let i = start - 1
  const hasComma = prose.tokens[i]?.text === ','
  if (hasComma) i--
  const quote = prose.quoteAt(i)
  if (!quote || quote.last - 1 !== i) return null
  if (!hasComma && !endsSpeech(prose, quote)) return null
  return prose.sentenceOf(i).paragraph === prose.sentenceOf(start).paragraph ? quote : null
}

/** The quotation that a cue verb opens: The army said: “We shot it down.” */
export function quoteAfter(prose: Prose, cue: CueVerb): Quote | null {
  const sentence = prose.sentenceOf(cue.token.index)
  const limit = Math.min(prose.paragraphOf(cue.token.index).last, cue.token.index + MAX_BETWEEN)
  for (let i = cue.token.index + 1; i < limit; i++) {
    const quote = prose.quoteAt(i)
    const before = prose.tokens[i - 1]!
    if (quote && quote.first === i) return opensSpeech(prose, quote, before.index, cue) ? quote : null
    if (/^VB[DZP]$|^MD$/u.test(prose.tokens[i]!.tag)) return null
    if (i >= sentence.last && before.text !== ':') return null
  }
  return null
}

/** A quotation and all of its paragraph that carry on from it: “No,” he said. “Not now.” “Never.” */
export function quotesFrom(prose: Prose, opening: Quote, isTaken: (quote: Quote) => boolean): Quote[] {
  const quotes: Quote[] = []
  const { last } = prose.paragraphOf(opening.first)
  let next: Quote | null = opening
  while (next && !isTaken(next)) {
    quotes.push(next)
    let i: number = next.last
    while (i < last && isStop(prose, i)) i++
    const following: Quote | null = i < last ? prose.quoteAt(i) : null
    next = following?.first === i ? following : null
  }
  return quotes
}

/** The tokens of source, cue and what hangs on them, where they stand together beside a quotation. */
export function groupStart(prose: Prose, cue: CueVerb, source: Source | null): number {
  let start = cue.token.index
  if (source && source.last <= start && start - source.last < 8) start = source.first
  else while (start > 0 && isHelper(prose, start - 1)) start--
  return start
}

function isHelper(prose: Prose, index: number): boolean {
  const { pos, sentence } = prose.tokens[index]!
  return (pos === 'AUX' || pos === 'ADV') && sentence === prose.tokens[index + 1]!.sentence
}

function isStop(prose: Prose, index: number): boolean {
  return /^[.,;:!?…]+$/u.test(prose.tokens[index]!.text)
}

function endsSpeech(prose: Prose, quote: Quote): boolean {
  const beforeMark = prose.tokens[quote.last - 2]?.text ?? ''
  return /^(?:,|[!?…]+|\.{3}|—|–|-)$/u.test(beforeMark)
}

function opensSpeech(prose: Prose, quote: Quote, before: number, cue: CueVerb): boolean {
  const mark = prose.tokens[before]!
  if (mark.text === ':') return true
  if (mark.text !== ',' && before !== cue.token.index) return false
  return reachesSentenceEnd(prose, quote)
}

/** Does the quotation end where a sentence does, or right before a comma? Else it is a part of the reporter's sentence. */
function reachesSentenceEnd(prose: Prose, quote: Quote): boolean {
  const beforeMark = prose.tokens[quote.last - 2]?.text ?? ''
  const after = prose.tokens[quote.last]
  return (
    quote.runsOn ||
    /^[.,!?…]+$/u.test(beforeMark) ||
    !after ||
    /^[.,]$/u.test(after.text) ||
    startsSentence(prose, after.index)
  )
}

function startsSentence(prose: Prose, index: number): boolean {
  return prose.sentenceOf(index).first === index
}

export function rangeOf(quote: Quote): TokenRange {
  return { first: quote.first, last: quote.last }
}
