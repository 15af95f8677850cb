import { fillLabelFeatures } from '../../packages/reader/src/language/label-features.ts'
import { attachAll, beginSentence, createParseState } from '../../packages/reader/src/language/parse-state.ts'
import { labelCase } from '../../packages/reader/src/language/parser.ts'
import { createFeatureList } from '../../packages/reader/src/linear/hashing.ts'
import type { Candidates } from '../../packages/reader/src/linear/weights.ts'
import { bestOf, createPerceptron, type Perceptron, thinOut, update } from '../linear/perceptron.ts'
import type { Example } from './examples.ts'
import { type Rounds, trainInRounds } from './rounds.ts'

// The right label is to lead by this much, in weights of one update.
const MARGIN = 3
// Share of the features left out of each decision while learning.
const DROPPED = 0.3

export interface LabelOptions extends Rounds {
  readonly candidates: Candidates
  readonly kinds: Uint8Array
  readonly tagCount: number
}

/** Train the choice of labels on gold trees; where `features` are given, by these alone. */
export function trainLabels(
  examples: readonly Example[],
  relationCount: number,
  options: LabelOptions,
  features?: Int32Array,
): Perceptron {
  const model = createPerceptron(relationCount, features)
  return trainInRounds('labels', model, examples, options, (example) => learnSentence(model, example, options))
}

const list = createFeatureList()
const state = createParseState(2000)

function learnSentence(model: Perceptron, { forms, tags, heads, relations }: Example, options: LabelOptions): number {
  const { candidates, kinds, tagCount, random } = options
  beginSentence(state, forms, tags, kinds, 0, tags.length)
  attachAll(state, heads)
  let right = 0
  for (let i = 0; i < tags.length; i++) {
    const head = heads[i]!
    if (head < 0) {
      state.label[i] = 0
      right++
      continue
    }
    fillLabelFeatures(list, state, head, i)
    thinOut(list, DROPPED, random)
    const place = labelCase(tagCount, tags[head]!, tags[i]!, i < head)
    const gold = relations[i]!
    const { winner, rival, lead } = bestOf(model, list, candidates, place, gold)
    if (winner === gold) right++
    state.label[i] = winner
    model.moment++
    if (lead <= MARGIN) update(model, list, gold, rival)
  }
  return right
}
