import { murmur32 } from './hash.ts'
import { wordsOf } from './words.ts'

/** Five words in a row rarely repeat by chance in prose about different things, and survive a changed headline. */
const WORDS_PER_SHINGLE = 5

/** The text's runs of five words, each as a 32-bit hash; a text of fewer words is one run. */
export function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text)
  const shingles = new Set<number>()
  if (words.length === 0) return shingles
  const last = Math.max(0, words.length - WORDS_PER_SHINGLE)
  for (let i = 0; i <= last; i++) shingles.add(murmur32(words.slice(i, i + WORDS_PER_SHINGLE).join(' ')))
  return shingles
}

/** How much of the shorter text stands in the longer, 0–1. */
export function shareOfShorter(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  return short.size === 0 ? 0 : common(short, long) / short.size
}

/** Jaccard similarity, 0–1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = common(a, b)
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

function common(short: ReadonlySet<number>, long: ReadonlySet<number>): number {
  let count = 0
  for (const shingle of short) if (long.has(shingle)) count++
  return count
}
