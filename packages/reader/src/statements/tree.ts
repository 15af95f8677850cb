import type { Document, Token } from '../language/document.ts'
import { hasRelation, type TokenRange } from '../language/syntax.ts'

/** The syntax of a whole document with every branch looked up once, so that asking for children costs nothing. */
export interface Tree {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** Direct dependents, left to right, of those relations (all when none is named). */
  children(index: number, ...relations: string[]): Token[]
  /** The first such dependent. */
  child(index: number, ...relations: string[]): Token | null
  /** From the leftmost to the rightmost descendant. */
  extent(index: number): TokenRange
  /** Is `index` below `ancestor`, or the same token? */
  isUnder(index: number, ancestor: number): boolean
}

const NONE: readonly number[] = []

/** Looks up the branches of a document's syntax. */
export function createTree(document: Document): Tree {
  const { tokens } = document
  const below: (number[] | undefined)[] = new Array(tokens.length)
  for (const { head, index } of tokens) {
    if (head < 0 || head >= tokens.length) continue
    const siblings = below[head]
    if (siblings) siblings.push(index)
    else below[head] = [index]
  }
  const extents = findExtents(document, below)
  const children = (index: number, ...relations: string[]): Token[] => {
    const found: Token[] = []
    for (const i of below[index] ?? NONE)
      if (relations.length === 0 || hasRelation(tokens[i]!, relations)) found.push(tokens[i]!)
    return found
  }
  return {
    document,
    tokens,
    children,
    child: (index, ...relations) => {
      for (const i of below[index] ?? NONE) if (hasRelation(tokens[i]!, relations)) return tokens[i]!
      return null
    },
    extent: (index) => extents[index]!,
    isUnder: (index, ancestor) => {
      let steps = 0
      for (let i = index; i >= 0 && steps < 200; i = tokens[i]!.head, steps++) if (i === ancestor) return true
      return false
    },
  }
}

/** First and last descendant of every token, leaves first. */
function findExtents(document: Document, below: readonly (readonly number[] | undefined)[]): TokenRange[] {
  const { tokens } = document
  const extents = tokens.map((token) => ({ first: token.index, last: token.index + 1 }))
  const open = new Int32Array(tokens.length)
  for (const token of tokens) open[token.index] = below[token.index]?.length ?? 0
  const ready = tokens.filter((token) => open[token.index] === 0).map((token) => token.index)
  for (let i = 0; i < ready.length; i++) {
    const extent = extents[ready[i]!]!
    const head = tokens[ready[i]!]!.head
    if (head < 0 || extents[head] === undefined) continue
    extents[head].first = Math.min(extents[head].first, extent.first)
    extents[head].last = Math.max(extents[head].last, extent.last)
    open[head]!--
    if (open[head] === 0) ready.push(head)
  }
  return extents
}
