import { addScores, best, type SparseWeights } from './sparse-weights.ts'
import type { WordForms } from './word-forms.ts'

/** At most this many features describe one word to the tagger. */
export const TAG_FEATURES = 40

const BEFORE = 0x51ed270b
const AFTER = 0x3c6ef372

let at = 0

function put(features: Int32Array, template: number, value: number): void {
  const hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  features[at++] = hash ^ (hash >>> 13)
}

function join(a: number, b: number): number {
  return Math.imul(a, 0x27d4eb2f) + (b ^ (b >>> 11))
}

/** Describe word `i` of the sentence `first`–`last` by its forms, its neighbours and the two tags before it. */
export function fillTagFeatures(
  features: Int32Array,
  forms: WordForms,
  i: number,
  first: number,
  last: number,
  tag1: number,
  tag2: number,
): number {
  const { word, suffix2, suffix3, suffix4, prefix2, prefix3, shape } = forms
  const hasBefore = i > first
  const hasAfter = i + 1 < last
  const w0 = word[i]!
  const w1 = hasBefore ? word[i - 1]! : BEFORE
  const w2 = i - 1 > first ? word[i - 2]! : BEFORE
  const n1 = hasAfter ? word[i + 1]! : AFTER
  const n2 = i + 2 < last ? word[i + 2]! : AFTER
  const s0 = shape[i]!
  at = 0
  put(features, 1, w0)
  put(features, 2, suffix2[i]!)
  put(features, 3, suffix3[i]!)
  put(features, 4, suffix4[i]!)
  put(features, 5, prefix2[i]!)
  put(features, 6, prefix3[i]!)
  put(features, 7, s0)
  put(features, 8, join(s0, hasBefore ? 1 : 0))
  put(features, 9, w1)
  put(features, 10, w2)
  put(features, 11, n1)
  put(features, 12, n2)
  put(features, 13, tag1)
  put(features, 14, join(tag1, tag2))
  put(features, 15, join(w0, tag1))
  put(features, 16, join(w0, w1))
  put(features, 17, join(w0, n1))
  put(features, 18, hasAfter ? suffix3[i + 1]! : AFTER)
  put(features, 19, hasBefore ? suffix3[i - 1]! : BEFORE)
  put(features, 20, join(suffix3[i]!, tag1))
  put(features, 21, join(suffix2[i]!, join(tag1, tag2)))
  put(features, 22, join(s0, tag1))
  put(features, 23, join(s0, hasAfter ? shape[i + 1]! : -1))
  put(features, 24, join(suffix3[i]!, hasAfter ? suffix2[i + 1]! : AFTER))
  put(features, 25, join(tag1, n1))
  put(features, 26, join(s0, suffix3[i]!))
  put(features, 27, join(w1, n1))
  put(features, 28, join(n1, n2))
  put(features, 29, join(w1, w2))
  put(features, 30, 0)
  return at
}

/** Tag the words `first`–`last` from left to right, writing tag numbers into `tags`. */
export function tagSentence(
  weights: SparseWeights,
  forms: WordForms,
  first: number,
  last: number,
  tags: Uint8Array,
  tagCount: number,
): void {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(tagCount)
  for (let i = first; i < last; i++) {
    const tag1 = i > first ? tags[i - 1]! : 254
    const tag2 = i - 1 > first ? tags[i - 2]! : 254
    const count = fillTagFeatures(features, forms, i, first, last, tag1, tag2)
    scores.fill(0)
    addScores(weights, features, count, scores)
    tags[i] = best(scores)
  }
}
