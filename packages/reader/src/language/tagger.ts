import { createFeatureList, createTemplates, type FeatureList, hashFeatures, join } from '../linear/hashing.ts'
import { best, type Candidates, type Weights } from '../linear/weights.ts'
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
// The listed templates join two values; they are the ones that fill both `one` and `two` below.
const TEMPLATES = createTemplates(1, 38, [7, 13, 14, 15, 16, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 33, 36, 37])

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
  const { one, two } = list
  one[0] = w0
  one[1] = suffix2[i]!
  one[2] = suffix3[i]!
  one[3] = suffix4[i]!
  one[4] = prefix2[i]!
  one[5] = prefix3[i]!
  one[6] = s0
  one[7] = s0
  two[7] = hasBefore ? 1 : 0
  one[8] = w1
  one[9] = w2
  one[10] = n1
  one[11] = n2
  one[12] = tag1
  one[13] = tag1
  two[13] = tag2
  one[14] = w0
  two[14] = tag1
  one[15] = w0
  two[15] = w1
  one[16] = w0
  two[16] = n1
  one[17] = hasAfter ? suffix3[i + 1]! : AFTER
  one[18] = hasBefore ? suffix3[i - 1]! : BEFORE
  one[19] = suffix3[i]!
  two[19] = tag1
  one[20] = suffix2[i]!
  two[20] = join(tag1, tag2)
  one[21] = s0
  two[21] = tag1
  one[22] = s0
  two[22] = hasAfter ? shape[i + 1]! : -1
  one[23] = suffix3[i]!
  two[23] = hasAfter ? suffix2[i + 1]! : AFTER
  one[24] = tag1
  two[24] = n1
  one[25] = s0
  two[25] = suffix3[i]!
  one[26] = w1
  two[26] = n1
  one[27] = n1
  two[27] = n2
  one[28] = w1
  two[28] = w2
  const c1 = hasBefore ? cluster[i - 1]! : 255
  const m1 = hasAfter ? cluster[i + 1]! : 255
  one[29] = 0
  one[30] = cluster[i]!
  one[31] = c1
  one[32] = m1
  one[33] = cluster[i]!
  two[33] = tag1
  one[34] = (cluster[i]! << 8) | m1
  one[35] = (c1 << 8) | m1
  one[36] = (cluster[i]! << 8) | c1
  two[36] = suffix2[i]!
  one[37] = (tag1 << 8) | m1
  two[37] = cluster[i]!
  hashFeatures(list, TEMPLATES)
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
