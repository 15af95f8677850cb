import type { Span } from '../reading.ts'

/** Universal part of speech (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One word or mark of the text. `index`, `head` and `sentence` number tokens and sentences of the whole document. */
export interface Token extends Span {
  readonly index: number
  readonly text: string
  readonly lower: string
  lemma: string
  pos: Upos
  /** Penn Treebank tag. */
  tag: string
  /** Index of the governing token; -1 at the root of a sentence. */
  head: number
  /** Universal Dependencies relation to the head ("nsubj", "nsubj:pass", "obl" …). */
  relation: string
  /** Number of the class of words with the same neighbours; 0 where the word has none. */
  cluster: number
  readonly sentence: number
}

export interface Sentence extends Span {
  readonly index: number
  /** Tokens from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  readonly paragraph: number
  /** A headline or cross-heading inside the text: short, no closing mark, a paragraph of its own. */
  readonly isHeading: boolean
}

/** A text with its sentences, words and syntax: what every later stage reads. */
export interface Document {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}
