import type { Document, Token } from '../language/document.ts'
import { isRelation, type TokenRange } from '../language/syntax.ts'

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

/** Looks up the branches of a document's syntax. */
export function createTree(document: Document): Tree {
  const { tokens } = document
  const below: number[][] = tokens.map(() => [])
  for (const token of tokens) if (token.head >= 0) below[token.head]?.push(token.index)
  const extents = findExtents(document, below)
  const children = (index: number, ...relations: string[]): Token[] => {
    const all = (below[index] ?? []).map((i) => tokens[i]!)
    return relations.length === 0 ? all : all.filter((token) => isRelation(token, ...relations))
  }
  return {
    document,
    tokens,
    children,
    child: (index, ...relations) => {
      for (const i of below[index] ?? []) if (isRelation(tokens[i]!, ...relations)) return tokens[i]!
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
function findExtents(document: Document, below: readonly number[][]): TokenRange[] {
  const { tokens } = document
  const extents = tokens.map((token) => ({ first: token.index, last: token.index + 1 }))
  const open = below.map((children) => children.length)
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
