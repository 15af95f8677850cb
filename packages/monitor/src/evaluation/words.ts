import { FUNCTION_WORDS, PRONOUNS } from './lexicon/small-words.ts'

const PUNCTUATION = /[!-/:-@[-`{-~]/g
/** Letters of any script stand against a word, so that "Peñarán" has no article in it. */
const ARTICLE = /(?<![\p{L}\p{N}_])(?:a|an|the)(?![\p{L}\p{N}_])/gu

/** Small letters, without punctuation, articles and spare blanks: "The F.M.L.N. rebels" → "fmln rebels". */
export function plainWords(text: string): string {
  const bare = text.toLowerCase().replace(PUNCTUATION, '').replace(ARTICLE, ' ')
  return bare.split(/\s+/).filter(Boolean).join(' ')
}

/** The last word with a meaning of its own: "members of the guard" → "guard"; "" where there is no word. */
export function headWord(text: string): string {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(PUNCTUATION, ''))
    .filter(Boolean)
  return words.findLast((word) => !FUNCTION_WORDS.has(word)) ?? words.at(-1) ?? ''
}

export function isPronoun(words: string): boolean {
  return PRONOUNS.has(words)
}
