import { fillTagFeatures, NO_TAG } from '../../packages/reader/src/language/tagger.ts'
import { createFeatureList } from '../../packages/reader/src/linear/hashing.ts'
import type { Candidates } from '../../packages/reader/src/linear/weights.ts'
import { bestOf, createPerceptron, type Perceptron, thinOut, update } from '../linear/perceptron.ts'
import type { Example } from './examples.ts'
import { type Rounds, trainInRounds } from './rounds.ts'

// The right tag is to lead by this much, in weights of one update; 0 would be the plain perceptron.
const MARGIN = 3

// Share of the features left out of each decision while learning.
const DROPPED = 0.3

export interface TaggerOptions extends Rounds {
  readonly candidates: Candidates
}

/**
 * Train the tagger on examples in a new order each round, on its own guesses for the tags before; where `features` are
 * given, by these alone.
 */
export function trainTagger(
  examples: readonly Example[],
  tagCount: number,
  options: TaggerOptions,
  features?: Int32Array,
): Perceptron {
  const model = createPerceptron(tagCount, features)
  return trainInRounds('tagger', model, examples, options, (example) => learnSentence(model, example, options))
}

/** The tags that taggers trained on the other parts would give: what a parser meets at run time. */
export function tagUnseen(
  examples: readonly Example[],
  tagCount: number,
  parts: number,
  options: TaggerOptions,
): Example[] {
  const tagged = [...examples]
  for (let part = 0; part < parts; part++) {
    const seen = examples.filter((example) => example.group % parts !== part)
    const model = trainTagger(seen, tagCount, { ...options, log: () => {} })
    let right = 0
    let words = 0
    examples.forEach((example, i) => {
      if (example.group % parts !== part) return
      const tags = guessTags(model, example, options.candidates)
      tagged[i] = { ...example, tags }
      words += tags.length
      tags.forEach((tag, k) => {
        if (tag === example.tags[k]) right++
      })
    })
    options.log(`tagging unseen part ${part + 1}: ${((100 * right) / words).toFixed(2)} % right`)
  }
  return tagged
}

const list = createFeatureList()

/** Tag one sentence with a trained perceptron. */
function guessTags(model: Perceptron, { forms, tags: gold }: Example, candidates: Candidates): Uint8Array {
  const tags = new Uint8Array(gold.length)
  for (let i = 0; i < tags.length; i++) {
    fillTagFeatures(list, forms, i, 0, tags.length, i > 0 ? tags[i - 1]! : NO_TAG, i > 1 ? tags[i - 2]! : NO_TAG)
    tags[i] = bestOf(model, list, candidates, forms.place[i]!, -1).winner
  }
  return tags
}

function learnSentence(model: Perceptron, example: Example, { candidates, random }: TaggerOptions): number {
  const { forms, tags } = example
  let tag1 = NO_TAG
  let tag2 = NO_TAG
  let right = 0
  for (let i = 0; i < tags.length; i++) {
    const gold = tags[i]!
    fillTagFeatures(list, forms, i, 0, tags.length, tag1, tag2)
    thinOut(list, DROPPED, random)
    const { winner, rival, lead } = bestOf(model, list, candidates, forms.place[i]!, gold)
    if (winner === gold) right++
    if (lead <= MARGIN) update(model, list, gold, rival)
    model.moment++
    tag2 = tag1
    tag1 = winner
  }
  return right
}
