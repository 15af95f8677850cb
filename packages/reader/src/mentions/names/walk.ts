import type { Document, Token } from '../../language/document.ts'
import { caseOf, isCapital, type SentenceCase } from './case.ts'

/** Where a word stands in a run of words that may all belong to one name, and in what kind of sentence. */
export interface Standing {
  at: number
  /** The run, last exclusive. */
  first: number
  last: number
  sentenceFirst: number
  sentenceLast: number
  case: SentenceCase
  /** Only goes on with a name that has begun ("of", "-"). */
  isBridge: boolean
}

/** Small words that may stand inside a name. */
const BRIDGES: ReadonlySet<string> = new Set(
  "of for the and & - – ' ’ 's . / in on de la del las los al el von van der bin ibn bint abu da di du y".split(' '),
)
/** How many bridges may follow one another ("for the"). */
const MOST_BRIDGES = 2

/** Calls `visit` for each word that may be in a name, left to right. */
export function walkNames(document: Document, visit: (standing: Standing) => void): void {
  for (const sentence of document.sentences) {
    const manner = caseOf(document, sentence.index)
    const standing: Standing = {
      at: 0,
      first: 0,
      last: 0,
      sentenceFirst: sentence.first,
      sentenceLast: sentence.last,
      case: manner,
      isBridge: false,
    }
    for (let at = sentence.first; at < sentence.last; ) {
      if (!mayBeName(document.tokens[at]!, manner)) {
        at++
        continue
      }
      standing.first = at
      standing.last = endOfRun(document, at, sentence.last, manner)
      for (; at < standing.last; at++) {
        standing.at = at
        standing.isBridge = !mayBeName(document.tokens[at]!, manner)
        visit(standing)
      }
    }
  }
}

function endOfRun({ tokens }: Document, first: number, end: number, manner: SentenceCase): number {
  let last = first + 1
  for (;;) {
    let next = last
    while (
      next < end &&
      next < last + MOST_BRIDGES &&
      BRIDGES.has(tokens[next]!.lower) &&
      !mayBeName(tokens[next]!, manner)
    )
      next++
    if (next >= end || !mayBeName(tokens[next]!, manner)) return last
    last = next + 1
  }
}

/** Written with a capital, or where capitals tell nothing, tagged as a name or noun. */
function mayBeName(token: Token, manner: SentenceCase): boolean {
  if (manner === 'mixed') return isCapital(token) || (token.pos === 'PROPN' && /^[\p{L}\p{N}]/u.test(token.text))
  if (manner === 'small') return token.pos === 'PROPN' || token.pos === 'X'
  return OPEN.has(token.pos) && /^[\p{L}\p{N}]/u.test(token.text)
}

const OPEN: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'X'])
