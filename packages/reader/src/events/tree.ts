import type { Document, Token } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import { repaired } from './repair.ts'

/** The dependency trees of a document, indexed once so that asking for children does not search the sentence again. */
export interface Tree {
  readonly document: Document
  token(index: number): Token
  /** Direct dependents, left to right; optionally only those whose relation (or its part before ":") is named. */
  children(index: number, ...relations: string[]): Token[]
  /** The first such dependent, or null. */
  child(index: number, ...relations: string[]): Token | null
  /** The token with all that coordination adds to it: "soldiers, police and a nurse". */
  withConjuncts(index: number): number[]
  /** The prepositions that mark a token, lower case, in order; [] where there is none. */
  cases(index: number): string[]
  /** Leftmost to rightmost descendant. */
  subtree(index: number): TokenRange
}

const trees = new WeakMap<Document, Tree>()

/** The trees of a document, indexed when first asked for: events and facts read the same ones. */
export function createTree(parsed: Document): Tree {
  const known = trees.get(parsed)
  if (known) return known
  const made = indexArcs(parsed)
  trees.set(parsed, made)
  return made
}

function indexArcs(parsed: Document): Tree {
  const document = { ...parsed, tokens: parsed.tokens.map(repaired) }
  const { tokens } = document
  const first = new Int32Array(tokens.length).fill(-1)
  const next = new Int32Array(tokens.length).fill(-1)
  for (let i = tokens.length - 1; i >= 0; i--) {
    const head = tokens[i]!.head
    if (head < 0 || head >= tokens.length || head === i) continue
    next[i] = first[head]!
    first[head] = i
  }
  const bounds = subtreeBounds(document)

  function children(index: number, ...relations: string[]): Token[] {
    const found: Token[] = []
    for (let i = first[index] ?? -1; i >= 0; i = next[i]!)
      if (relations.length === 0 || hasRelation(tokens[i]!, relations)) found.push(tokens[i]!)
    return found
  }

  function child(index: number, ...relations: string[]): Token | null {
    for (let i = first[index] ?? -1; i >= 0; i = next[i]!) if (hasRelation(tokens[i]!, relations)) return tokens[i]!
    return null
  }

  return {
    document,
    token: (index) => tokens[index]!,
    children,
    child,
    withConjuncts: (index) => [
      index,
      ...children(index, 'conj')
        .filter((t) => isNominal(t))
        .map((t) => t.index),
    ],
    cases: (index) => children(index, 'case').map((t) => t.lower),
    subtree: (index) => ({ first: bounds.left[index]!, last: bounds.right[index]! + 1 }),
  }
}

/** Is the token's relation one of these? "nsubj" also matches "nsubj:pass". */
export function hasRelation(token: Token, relations: readonly string[]): boolean {
  if (relations.includes(token.relation)) return true
  const colon = token.relation.indexOf(':')
  return colon > 0 && relations.includes(token.relation.slice(0, colon))
}

/** Nouns, names, pronouns, numbers: what can fill a role. */
export function isNominal(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM'
}

/** Leftmost and rightmost descendant of every token, by pushing each token's bounds up to its ancestors, leaves first. */
function subtreeBounds({ tokens }: Document): { left: Int32Array; right: Int32Array } {
  const left = new Int32Array(tokens.length)
  for (let i = 0; i < left.length; i++) left[i] = i
  const right = left.slice()
  const waiting = new Int32Array(tokens.length)
  for (const t of tokens) if (t.head >= 0 && t.head < tokens.length && t.head !== t.index) waiting[t.head]!++
  const ready: number[] = []
  for (const t of tokens) if (waiting[t.index] === 0) ready.push(t.index)
  for (let at = 0; at < ready.length; at++) {
    const index = ready[at]!
    const head = tokens[index]!.head
    if (head < 0 || head >= tokens.length || head === index) continue
    left[head] = Math.min(left[head]!, left[index]!)
    right[head] = Math.max(right[head]!, right[index]!)
    waiting[head]!--
    if (waiting[head] === 0) ready.push(head)
  }
  return { left, right }
}
