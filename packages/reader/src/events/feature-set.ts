import { join, wordHash } from '../linear/hashing.ts'

const words = new Map<string, number>()

/** A number for a word; the same word is worked out once. */
export function wordNumber(word: string): number {
  const known = words.get(word)
  if (known !== undefined) return known
  const hash = wordHash(word)
  if (words.size < WORDS_KEPT) words.set(word, hash)
  return hash
}

const WORDS_KEPT = 20_000

/** The features of one decision, each counted once: a template and up to three values. */
export class FeatureSet {
  private readonly seen = new Set<number>()

  add(template: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(template + 1, 0x9e3779b1)
    hash = join(hash, a)
    if (b !== 0) hash = join(hash, b)
    if (c !== 0) hash = join(hash, Math.imul(c, 3))
    hash = Math.imul(hash, 0x85ebca6b)
    this.seen.add(hash ^ (hash >>> 13))
  }

  hashes(): Int32Array {
    return Int32Array.from(this.seen)
  }
}

/** Small steps for counts: 0, 1, 2, 3–4, 5–8, 9 and more. */
export function step(count: number): number {
  return count < 3 ? count : count < 5 ? 3 : count < 9 ? 5 : 9
}
