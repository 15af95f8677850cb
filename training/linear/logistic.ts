import type { ClassifierHeader } from '../../packages/reader/src/linear/classifier.ts'
import { shuffle } from './random.ts'
import { bytesOf, writeModel } from './write-model.ts'

/** One decision to learn from: hashed features and the number of the right class. */
export interface LabelledExample {
  readonly features: Int32Array
  readonly label: number
  /** How much it counts; 1 where left out. */
  readonly weight?: number
}

export interface LogisticOptions {
  /** Buckets of the hash table, as a power of two. */
  readonly bits: number
  readonly rounds: number
  /** Step of AdaGrad. */
  readonly rate: number
  /** Pull towards zero at each touch of a weight. */
  readonly l2: number
  /** Share of an example's features left out each time it is seen, so that learning relies on none alone; 0 where left out. */
  readonly dropout?: number
  /** Features of fewer examples are not learned from; 1 where left out. */
  readonly minExamples?: number
  readonly random: () => number
}

/** Learn a multinomial logistic regression by AdaGrad; the result is a row of one weight per class for each bucket. */
export function trainLogistic(
  examples: readonly LabelledExample[],
  classes: number,
  { bits, rounds, rate, l2, dropout = 0, minExamples = 1, random }: LogisticOptions,
): Float32Array {
  const mask = (1 << bits) - 1
  const weights = new Float32Array((1 << bits) * classes)
  const squares = new Float32Array(weights.length)
  const shares = new Float64Array(classes)
  const order = minExamples > 1 ? withoutRare(examples, mask, minExamples) : examples.slice()
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const { features: all, label, weight = 1 } of order) {
      const features = dropout > 0 ? all.filter(() => random() >= dropout) : all
      predict(weights, features, mask, 1 / (1 - dropout), shares)
      for (let c = 0; c < classes; c++) {
        const slope = (shares[c]! - (c === label ? 1 : 0)) * weight
        for (let f = 0; f < features.length; f++) {
          const at = (features[f]! & mask) * classes + c
          const gradient = slope + l2 * weights[at]!
          squares[at]! += gradient * gradient
          weights[at]! -= (rate * gradient) / (Math.sqrt(squares[at]!) + 1e-6)
        }
      }
    }
  }
  return weights
}

/** The examples without the features that hardly any of them has: a name in two reports teaches nothing. */
function withoutRare(examples: readonly LabelledExample[], mask: number, least: number): LabelledExample[] {
  const counts = new Uint32Array(mask + 1)
  for (const { features } of examples) for (const feature of features) counts[feature & mask]!++
  return examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => counts[feature & mask]! >= least),
  }))
}

function predict(weights: Float32Array, features: Int32Array, mask: number, share: number, shares: Float64Array): void {
  const classes = shares.length
  shares.fill(0)
  for (let f = 0; f < features.length; f++) {
    const base = (features[f]! & mask) * classes
    for (let c = 0; c < classes; c++) shares[c]! += weights[base + c]! * share
  }
  const highest = Math.max(...shares)
  let sum = 0
  for (let c = 0; c < classes; c++) {
    shares[c] = Math.exp(shares[c]! - highest)
    sum += shares[c]!
  }
  for (let c = 0; c < classes; c++) shares[c]! /= sum
}

/** A classifier's model file: weights in eight bits, one in ten thousand cut off. */
export function writeClassifier(weights: Float32Array, classes: readonly string[]): Uint8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127
  const rows = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  const header: ClassifierHeader = { classes, scale }
  return writeModel(header, { rows: bytesOf(rows) })
}
