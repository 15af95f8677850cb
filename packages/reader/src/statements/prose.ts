import type { Document, Sentence, Token } from '../language/document.ts'
import { findQuotes, type Quote } from './quotes.ts'
import { createTree, type Tree } from './tree.ts'

/** What every finder of statements looks at: the words, their syntax, and what stands in quotation marks. */
export interface Prose {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly tree: Tree
  readonly quotes: readonly Quote[]
  /** The quotation a token stands in (its marks included), or null. */
  quoteAt(index: number): Quote | null
  sentenceOf(index: number): Sentence
  /** First and last token (exclusive) of the paragraph a token stands in. */
  paragraphOf(index: number): { first: number; last: number }
}

/** Lays out a document for the finders. */
export function createProse(document: Document): Prose {
  const quotes = findQuotes(document)
  const quoteOf = new Int32Array(document.tokens.length).fill(-1)
  for (const [i, quote] of quotes.entries()) quoteOf.fill(i, quote.first, quote.last)
  const paragraphs = new Map<number, { first: number; last: number }>()
  for (const { paragraph, first, last } of document.sentences) {
    const known = paragraphs.get(paragraph)
    if (known) known.last = last
    else paragraphs.set(paragraph, { first, last })
  }
  const sentenceOf = (index: number) => document.sentences[document.tokens[index]!.sentence]!
  return {
    document,
    tokens: document.tokens,
    tree: createTree(document),
    quotes,
    quoteAt: (index) => {
      const quote = quoteOf[index]
      return quote === undefined || quote < 0 ? null : quotes[quote]!
    },
    sentenceOf,
    paragraphOf: (index) => paragraphs.get(sentenceOf(index).paragraph)!,
  }
}
