import { fillTagFeatures, TAG_FEATURES } from '../../packages/reader/src/language/tagger.ts'
import type { Example } from './examples.ts'
import { average, createPerceptron, type Perceptron, score, update } from './perceptron.ts'
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

/** The tags that taggers trained on the other parts would give: what a parser meets at run time. */
export function tagUnseen(
  examples: readonly Example[],
  tagCount: number,
  options: { parts: number; bits: number; rounds: number; random: () => number; log: (line: string) => void },
): Example[] {
  const tagged = [...examples]
  for (let part = 0; part < options.parts; part++) {
    const model = trainTagger(
      examples.filter((example) => example.group % options.parts !== part),
      tagCount,
      { ...options, log: () => {} },
    )
    average(model)
    let right = 0
    let words = 0
    examples.forEach((example, i) => {
      if (example.group % options.parts !== part) return
      const tags = guessTags(model, example)
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

const features = new Int32Array(TAG_FEATURES)

function guessTags(model: Perceptron, example: Example): Uint8Array {
  const tags = new Uint8Array(example.tags.length)
  const scores = new Float64Array(model.classes)
  for (let i = 0; i < tags.length; i++) {
    const tag1 = i > 0 ? tags[i - 1]! : 254
    const tag2 = i > 1 ? tags[i - 2]! : 254
    const count = fillTagFeatures(features, example.forms, i, 0, tags.length, tag1, tag2)
    score(model, features, count, scores)
    tags[i] = highest(scores)
  }
  return tags
}

function highest(scores: Float64Array): number {
  let guess = 0
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[guess]!) guess = c
  return guess
}

function learnSentence(model: Perceptron, example: Example): number {
  const { forms, tags } = example
  const scores = new Float64Array(model.classes)
  let tag1 = 254
  let tag2 = 254
  let right = 0
  for (let i = 0; i < tags.length; i++) {
    const count = fillTagFeatures(features, forms, i, 0, tags.length, tag1, tag2)
    score(model, features, count, scores)
    const guess = highest(scores)
    if (guess === tags[i]) right++
    else update(model, features, count, tags[i]!, guess)
    model.moment++
    tag2 = tag1
    tag1 = guess
  }
  return right
}
