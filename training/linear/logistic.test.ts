import { expect, test } from 'vitest'
import { classify, featureHash, readClassifier } from '../../packages/reader/src/linear/classifier.ts'
import { trainLogistic, writeClassifier } from './logistic.ts'
import { createRandom } from './random.ts'

const CLASSES = ['none', 'victim', 'weapon']
const words: [string, string][] = [
  ['rifle', 'weapon'],
  ['bomb', 'weapon'],
  ['farmer', 'victim'],
  ['nurse', 'victim'],
  ['letter', 'none'],
]
const featuresOf = (word: string) => Int32Array.of(featureHash('word', word), featureHash('bias'))
const examples = words.map(([word, name]) => ({ features: featuresOf(word), label: CLASSES.indexOf(name) }))
const train = () => {
  const options = { bits: 10, rounds: 30, rate: 0.3, l2: 1e-5, random: createRandom(1) }
  return writeClassifier(trainLogistic(examples, CLASSES.length, options), CLASSES)
}

test('should tell the classes of what it learned, in shares that sum to 1', () => {
  const classifier = readClassifier(train())
  for (const [word, name] of words) {
    const shares = classify(classifier, featuresOf(word))
    expect(CLASSES[shares.indexOf(Math.max(...shares))]).toBe(name)
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 6)
  }
})

test('should give the same bytes each time', () => {
  expect(train()).toEqual(train())
})
