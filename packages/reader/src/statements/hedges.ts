import type { Document } from '../language/document.ts'
import type { Span } from '../reading.ts'
import type { Draft } from './draft.ts'
import { HEDGES } from './lexicon/hedges.ts'

/** A wording of doubt and the sentence it stands in. */
interface Hedge extends Span {
  sentence: number
}

/** For each draft the words that say nobody has checked it, where a sentence with it or right after it has some. */
export function findHedges(document: Document, drafts: readonly Draft[]): (Span | null)[] {
  const hedged: (Span | null)[] = drafts.map(() => null)
  if (drafts.length === 0) return hedged
  const order = drafts.map((_, i) => i).sort((a, b) => drafts[a]!.head - drafts[b]!.head)
  const sentences = order.map((i) => document.tokens[drafts[i]!.head]!.sentence)
  for (const { start, end, sentence } of hedgesIn(document)) {
    const k = lastUpTo(sentences, sentence)
    if (k < 0 || !isNear(document, sentences[k]!, sentence)) continue
    for (let j = k; j >= 0 && sentences[j] === sentences[k]; j--) hedged[order[j]!] ??= { start, end }
  }
  return hedged
}

function hedgesIn(document: Document): Hedge[] {
  const hedges: Hedge[] = []
  let sentence = 0
  const lower = document.text.toLowerCase()
  const wordings = HEDGES.filter(({ needs }) => needs.some((stem) => lower.includes(stem)))
  const spans = wordings
    .flatMap(({ pattern }) => [...document.text.matchAll(pattern)])
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    while (sentence + 1 < document.sentences.length && document.sentences[sentence + 1]!.start <= span.start) sentence++
    hedges.push({ ...span, sentence })
  }
  return hedges
}

/** The statement doubted stands in the same sentence or at most two before, in this paragraph or the one before. */
function isNear(document: Document, statement: number, hedge: number): boolean {
  const paragraphs = document.sentences[hedge]!.paragraph - document.sentences[statement]!.paragraph
  return hedge - statement <= 2 && paragraphs <= 1
}

function lastUpTo(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
