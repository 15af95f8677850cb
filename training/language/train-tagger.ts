import { fillTagFeatures, TAG_FEATURES } from '../../packages/reader/src/language/tagger.ts'
import type { Example } from './examples.ts'
import { createPerceptron, type Perceptron, score, update } from './perceptron.ts'
import { shuffle } from './random.ts'

/** Train the tagger on examples in a new order each round, on its own guesses for the tags before. */
export function trainTagger(
  examples: readonly Example[],
  tagCount: number,
  options: { bits: number; rounds: number; random: () => number; log: (line: string) => void },
): Perceptron {
  const model = createPerceptron(options.bits, tagCount)
  const order = examples.map((_, i) => i)
  for (let round = 1; round <= options.rounds; round++) {
    let right = 0
    let words = 0
    for (const i of shuffle(order, options.random)) {
      right += learnSentence(model, examples[i]!)
      words += examples[i]!.tags.length
    }
    options.log(`tagger round ${round}: ${((100 * right) / words).toFixed(2)} % right while learning`)
  }
  return model
}

const features = new Int32Array(TAG_FEATURES)

function learnSentence(model: Perceptron, example: Example): number {
  const { forms, tags } = example
  const scores = new Float64Array(model.classes)
  let tag1 = 254
  let tag2 = 254
  let right = 0
  for (let i = 0; i < tags.length; i++) {
    const count = fillTagFeatures(features, forms, i, 0, tags.length, tag1, tag2)
    score(model, features, count, scores)
    let guess = 0
    for (let c = 1; c < model.classes; c++) if (scores[c]! > scores[guess]!) guess = c
    if (guess === tags[i]) right++
    else update(model, features, count, tags[i]!, guess)
    model.moment++
    tag2 = tag1
    tag1 = guess
  }
  return right
}
