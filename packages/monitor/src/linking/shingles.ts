import { murmur32 } from './hash.ts'
import { wordsOf } from './words.ts'

/** Five words in a row rarely repeat by chance in prose about different things, and survive a changed headline. */
const WORDS_PER_RUN = 5

/** The text's runs of five words in their order, each as a 32-bit hash; a text of fewer words is one run. */
export function runsOf(text: string): number[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const count = Math.max(1, words.length - WORDS_PER_RUN + 1)
  return Array.from({ length: count }, (_, i) => murmur32(words.slice(i, i + WORDS_PER_RUN).join(' ')))
}

/** How many members two sets share. */
export function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const run of short) if (long.has(run)) count++
  return count
}
