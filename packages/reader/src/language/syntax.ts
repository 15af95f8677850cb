import type { Span } from '../reading.ts'
import type { Document, Token } from './document.ts'

/** A run of tokens, last exclusive. */
export interface TokenRange {
  first: number
  last: number
}

/** The direct dependents of a token, left to right; optionally only those whose relation (or its part before ":") is named. */
export function childrenOf(document: Document, index: number, ...relations: string[]): Token[] {
  const below = dependents(document)[index] ?? []
  return relations.length === 0 ? [...below] : below.filter((token) => hasRelation(token, relations))
}

const dependentsIn = new WeakMap<Document, readonly (readonly Token[] | undefined)[]>()

/** The direct dependents of every token, gathered when first asked for. */
function dependents(document: Document): readonly (readonly Token[] | undefined)[] {
  const known = dependentsIn.get(document)
  if (known) return known
  const below: (Token[] | undefined)[] = new Array(document.tokens.length)
  for (const token of document.tokens) {
    if (token.head < 0 || document.tokens[token.head]?.sentence !== token.sentence) continue
    const found = below[token.head]
    if (found) found.push(token)
    else below[token.head] = [token]
  }
  dependentsIn.set(document, below)
  return below
}

/** Is the token's relation one of these? "nsubj" also matches "nsubj:pass". */
export function isRelation(token: Token, ...relations: string[]): boolean {
  return hasRelation(token, relations)
}

/** The same for a list of them. */
export function hasRelation({ relation }: Token, relations: readonly string[]): boolean {
  if (relations.includes(relation)) return true
  const colon = relation.indexOf(':')
  return colon >= 0 && relations.includes(relation.slice(0, colon))
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
