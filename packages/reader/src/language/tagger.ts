import { createFeatureList, type FeatureList, join, put } from './hashing.ts'
import { best, type Candidates, type Weights } from './weights.ts'
import type { WordForms } from './word-forms.ts'

/** The tag before the first word of a sentence. */
export const NO_TAG = 254

/** Chooses tags among those a word may have. */
export interface Tagger {
  readonly weights: Weights
  readonly candidates: Candidates
  /** The case of words that are past tense or past participle and nothing else. */
  readonly pastForms: number
  readonly features: FeatureList
}

const BEFORE = 0x51ed270b
const AFTER = 0x3c6ef372

/** Describe word `i` of the sentence `first`–`last` by its forms, its neighbours and the two tags before it. */
export function fillTagFeatures(
  list: FeatureList,
  forms: WordForms,
  i: number,
  first: number,
  last: number,
  tag1: number,
  tag2: number,
): void {
  const { word, cluster, suffix2, suffix3, suffix4, prefix2, prefix3, shape } = forms
  const hasBefore = i > first
  const hasAfter = i + 1 < last
  const w0 = word[i]!
  const w1 = hasBefore ? word[i - 1]! : BEFORE
  const w2 = i - 1 > first ? word[i - 2]! : BEFORE
  const n1 = hasAfter ? word[i + 1]! : AFTER
  const n2 = i + 2 < last ? word[i + 2]! : AFTER
  const s0 = shape[i]!
  list.count = 0
  put(list, 1, w0)
  put(list, 2, suffix2[i]!)
  put(list, 3, suffix3[i]!)
  put(list, 4, suffix4[i]!)
  put(list, 5, prefix2[i]!)
  put(list, 6, prefix3[i]!)
  put(list, 7, s0)
  put(list, 8, join(s0, hasBefore ? 1 : 0))
  put(list, 9, w1)
  put(list, 10, w2)
  put(list, 11, n1)
  put(list, 12, n2)
  put(list, 13, tag1)
  put(list, 14, join(tag1, tag2))
  put(list, 15, join(w0, tag1))
  put(list, 16, join(w0, w1))
  put(list, 17, join(w0, n1))
  put(list, 18, hasAfter ? suffix3[i + 1]! : AFTER)
  put(list, 19, hasBefore ? suffix3[i - 1]! : BEFORE)
  put(list, 20, join(suffix3[i]!, tag1))
  put(list, 21, join(suffix2[i]!, join(tag1, tag2)))
  put(list, 22, join(s0, tag1))
  put(list, 23, join(s0, hasAfter ? shape[i + 1]! : -1))
  put(list, 24, join(suffix3[i]!, hasAfter ? suffix2[i + 1]! : AFTER))
  put(list, 25, join(tag1, n1))
  put(list, 26, join(s0, suffix3[i]!))
  put(list, 27, join(w1, n1))
  put(list, 28, join(n1, n2))
  put(list, 29, join(w1, w2))
  const c1 = hasBefore ? cluster[i - 1]! : 255
  const m1 = hasAfter ? cluster[i + 1]! : 255
  put(list, 30, 0)
  put(list, 31, cluster[i]!)
  put(list, 32, c1)
  put(list, 33, m1)
  put(list, 34, join(cluster[i]!, tag1))
  put(list, 35, (cluster[i]! << 8) | m1)
  put(list, 36, (c1 << 8) | m1)
  put(list, 37, join((cluster[i]! << 8) | c1, suffix2[i]!))
  put(list, 38, join((tag1 << 8) | m1, cluster[i]!))
}

/** Make a tagger from its weights; `tags` are its classes as "UPOS|Penn". */
export function createTagger(weights: Weights, known: Candidates, tags: readonly string[]): Tagger {
  const candidates = withCase(known, [tags.indexOf('VERB|VBD'), tags.indexOf('VERB|VBN')])
  return { weights, candidates, pastForms: candidates.offsets.length - 2, features: createFeatureList() }
}

function withCase({ offsets, classes }: Candidates, added: readonly number[]): Candidates {
  return {
    offsets: Uint32Array.from([...offsets, offsets.at(-1)! + added.length]),
    classes: Uint8Array.from([...classes, ...added]),
  }
}

/** Tag the words `first`–`last` from left to right, writing tag numbers into `tags`. */
export function tagSentence(tagger: Tagger, forms: WordForms, first: number, last: number, tags: Uint8Array): void {
  const { weights, candidates, features } = tagger
  const { offsets, classes } = candidates
  for (let i = first; i < last; i++) {
    const place = forms.place[i]!
    const from = offsets[place]!
    if (offsets[place + 1]! - from === 1) {
      tags[i] = classes[from]!
      continue
    }
    const tag1 = i > first ? tags[i - 1]! : NO_TAG
    const tag2 = i - 1 > first ? tags[i - 2]! : NO_TAG
    fillTagFeatures(features, forms, i, first, last, tag1, tag2)
    tags[i] = best(weights, features.hashes, features.count, candidates, place)
  }
}
