import { createFeatureList, createTemplates, type FeatureList, hashFeatures, join } from '../linear/hashing.ts'
import {
  addWeights,
  type Candidates,
  clearSums,
  highest,
  keepSums,
  restoreSums,
  type Weights,
} from '../linear/weights.ts'
import type { WordForms } from './word-forms.ts'
import { WORDS_KEPT } from './word-memory.ts'

/** The tag before the first word of a sentence. */
export const NO_TAG = 254

/** Chooses tags among those a word may have. */
export interface Tagger {
  readonly weights: Weights
  readonly candidates: Candidates
  /** The case of words that are past tense or past participle and nothing else. */
  readonly pastForms: number
  readonly features: FeatureList
  readonly own: OwnSums
}

/** What the letters and the class of a remembered word alone say of its candidates, summed up once. */
interface OwnSums {
  /** For each word the case the sums were made for, see `ownCase`; 0 where there are none. */
  readonly cases: Int32Array
  readonly sums: Int16Array
}

/** Words with more candidates are weighed anew each time. */
const MOST_KEPT = 32

const BEFORE = 0x51ed270b
const AFTER = 0x3c6ef372
const TEMPLATES = createTemplates(1, 19, 14)
/** The templates that look at the word itself and nothing else, but for whether it comes first. */
const OWN = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 14, 15, 19, 28)
const AROUND = Uint8Array.from([...TEMPLATES.seeds.keys()].filter((template) => !OWN.includes(template)))

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
  const pastForms = candidates.offsets.length - 2
  const own = { cases: new Int32Array(WORDS_KEPT), sums: new Int16Array(WORDS_KEPT * MOST_KEPT) }
  return { weights, candidates, pastForms, features: createFeatureList(), own }
}

/** Forget all sums, as the numbers of remembered words now mean others. */
export function forgetSums({ own }: Tagger): void {
  own.cases.fill(0)
}

function withCase({ offsets, classes }: Candidates, added: readonly number[]): Candidates {
  return {
    offsets: Uint32Array.from([...offsets, offsets.at(-1)! + added.length]),
    classes: Uint8Array.from([...classes, ...added]),
  }
}

/** Tag the words `first`–`last` from left to right, writing tag numbers into `tags`. */
export function tagSentence(tagger: Tagger, forms: WordForms, first: number, last: number, tags: Uint8Array): void {
  const { candidates, features } = tagger
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
    weighOwn(tagger, forms.known[i]!, ownCase(place, forms.shape[i]!, i === first), place)
    addPicked(tagger, AROUND, place)
    tags[i] = highest(candidates, place)
  }
}

/** Everything but its letters that the sums of a word depend on, in one number that is not 0. */
function ownCase(place: number, shape: number, isFirst: boolean): number {
  return (place << 12) | (shape << 2) | (isFirst ? 3 : 1)
}

/** Begin to weigh the candidates with what the word itself says, from memory if it was in the same case before. */
function weighOwn(tagger: Tagger, known: number, ownCase: number, place: number): void {
  const { candidates, own } = tagger
  const count = candidates.offsets[place + 1]! - candidates.offsets[place]!
  const mayKeep = known >= 0 && count <= MOST_KEPT
  if (mayKeep && own.cases[known] === ownCase) {
    restoreSums(candidates, place, own.sums, known * MOST_KEPT)
    return
  }
  clearSums(candidates, place)
  addPicked(tagger, OWN, place)
  if (!mayKeep) return
  own.cases[known] = ownCase
  keepSums(candidates, place, own.sums, known * MOST_KEPT)
}

const picked = new Int32Array(TEMPLATES.seeds.length)

function addPicked({ weights, candidates, features }: Tagger, templates: Uint8Array, place: number): void {
  for (let t = 0; t < templates.length; t++) picked[t] = features.hashes[templates[t]!]!
  addWeights(weights, picked, templates.length, candidates, place)
}
