import type { Span } from '../reading.ts'
import type { Document, Token } from './document.ts'

/** A run of tokens, last exclusive. */
export interface TokenRange {
  first: number
  last: number
}

/** The direct dependents of a token, left to right; optionally only those whose relation (or its part before ":") is named. */
export function childrenOf(document: Document, index: number, ...relations: string[]): Token[] {
  const sentence = document.sentences[document.tokens[index]!.sentence]!
  const found: Token[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = document.tokens[i]!
    if (token.head === index && (relations.length === 0 || isRelation(token, ...relations))) found.push(token)
  }
  return found
}

/** Is the token's relation one of these? "nsubj" also matches "nsubj:pass". */
export function isRelation(token: Token, ...relations: string[]): boolean {
  const base = token.relation.split(':')[0]!
  return relations.includes(token.relation) || relations.includes(base)
}

/** The tokens from the leftmost to the rightmost descendant of a token, less the branches for which `leaveOut` is true. */
export function subtreeRange(document: Document, index: number, leaveOut?: (branch: Token) => boolean): TokenRange {
  let first = index
  let last = index + 1
  for (const child of childrenOf(document, index)) {
    if (leaveOut?.(child)) continue
    const range = subtreeRange(document, child.index, leaveOut)
    first = Math.min(first, range.first)
    last = Math.max(last, range.last)
  }
  return { first, last }
}

/** The characters a run of tokens covers. */
export function spanOf(document: Document, range: TokenRange): Span {
  return { start: document.tokens[range.first]!.start, end: document.tokens[range.last - 1]!.end }
}

/** The token that covers a character, or null between tokens. */
export function tokenAt(document: Document, offset: number): Token | null {
  let low = 0
  let high = document.tokens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const token = document.tokens[middle]!
    if (offset < token.start) high = middle - 1
    else if (offset >= token.end) low = middle + 1
    else return token
  }
  return null
}
