import { STOP_WORDS } from './lexicon/stop-words.ts'

/** The words of a text in lower case, without punctuation and accents; digits are words. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words that carry meaning: no articles, prepositions, auxiliaries. */
export function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => word.length > 1 && !STOP_WORDS.has(word))
}

/** A name as a key: "Kharab al-Jir" and "Kharab Al Jir" share one. */
export function slug(name: string): string {
  return wordsOf(name.replace(/['’]s\b/g, '')).join('-')
}

/** "rockets" and "rocket" as one word; good enough for nouns that name weapons and targets. */
export function singular(word: string): string {
  if (/(ss|us|is)$/.test(word) || word.length < 4) return word
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** A noun phrase without what hangs behind its head: "base used by foreign troops" is "base". */
export function headPhrase(phrase: string): string {
  const words = phrase.split(/\s+/)
  const start = words.findIndex((word) => contentWords(word).length > 0)
  const behind = words.findIndex((word, i) => i > start && STOP_WORDS.has(word.toLowerCase()))
  return words.slice(Math.max(0, start), behind < 0 ? words.length : behind).join(' ')
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .toLowerCase()
}
