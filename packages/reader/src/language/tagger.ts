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
const TEMPLATES = createTemplates(1, 19, 14)

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
  const c1 = hasBefore ? cluster[i - 1]! : 255
  const m1 = hasAfter ? cluster[i + 1]! : 255
  const { one, two } = list
  one[0] = w0
  one[1] = suffix2[i]!
  one[2] = suffix3[i]!
  one[3] = suffix4[i]!
  one[4] = prefix2[i]!
  one[5] = prefix3[i]!
  one[6] = s0
  one[7] = w1
  one[8] = w2
  one[9] = n1
  one[10] = n2
  one[11] = tag1
  one[12] = hasAfter ? suffix3[i + 1]! : AFTER
  one[13] = hasBefore ? suffix3[i - 1]! : BEFORE
  one[14] = 0
  one[15] = cluster[i]!
  one[16] = c1
  one[17] = m1
  one[18] = (cluster[i]! << 8) | m1
  one[19] = s0
  two[19] = hasBefore ? 1 : 0
  one[20] = tag1
  two[20] = tag2
  one[21] = w0
  two[21] = tag1
  one[22] = w0
  two[22] = w1
  one[23] = suffix3[i]!
  two[23] = tag1
  one[24] = suffix2[i]!
  two[24] = join(tag1, tag2)
  one[25] = s0
  two[25] = tag1
  one[26] = s0
  two[26] = hasAfter ? shape[i + 1]! : -1
  one[27] = suffix3[i]!
  two[27] = hasAfter ? suffix2[i + 1]! : AFTER
  one[28] = s0
  two[28] = suffix3[i]!
  one[29] = cluster[i]!
  two[29] = tag1
  one[30] = (cluster[i]! << 8) | c1
  two[30] = suffix2[i]!
  one[31] = w0
  two[31] = n1
  one[32] = tag1
  two[32] = n1
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
