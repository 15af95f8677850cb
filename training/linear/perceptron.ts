import type { FeatureList } from '../../packages/reader/src/linear/hashing.ts'
import type { Candidates } from '../../packages/reader/src/linear/weights.ts'

/** An averaged perceptron over hashed features, dense while it learns. */
export interface Perceptron {
  readonly buckets: number
  readonly classes: number
  readonly weights: Float32Array
  /** Sum of each change times the moment it was made; the average is weight − total ÷ moments. */
  readonly totals: Float64Array
  /** How often each bucket was changed. */
  readonly changes: Uint16Array
  moment: number
}

/** A perceptron that knows nothing yet. */
export function createPerceptron(bits: number, classes: number): Perceptron {
  const buckets = 1 << bits
  return {
    buckets,
    classes,
    weights: new Float32Array(buckets * classes),
    totals: new Float64Array(buckets * classes),
    changes: new Uint16Array(buckets),
    moment: 1,
  }
}

/** Score every class for the features given. */
export function score(model: Perceptron, features: FeatureList, scores: Float64Array): void {
  const { classes, weights } = model
  const mask = model.buckets - 1
  scores.fill(0)
  for (let f = 0; f < features.count; f++) {
    const base = (features.hashes[f]! & mask) * classes
    for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!
  }
}

/** The best class of a list, and the best besides `right`, by scores for that list. */
export function bestOf(
  model: Perceptron,
  features: FeatureList,
  candidates: Candidates,
  place: number,
  right: number,
): { winner: number; rival: number; lead: number } {
  const { classes, weights } = model
  const mask = model.buckets - 1
  const from = candidates.offsets[place]!
  const size = candidates.offsets[place + 1]! - from
  const list = candidates.classes
  for (let c = 0; c < size; c++) listScores[c] = 0
  for (let f = 0; f < features.count; f++) {
    const base = (features.hashes[f]! & mask) * classes
    for (let c = 0; c < size; c++) listScores[c]! += weights[base + list[from + c]!]!
  }
  let winner = -1
  let rival = -1
  let rightAt = -1
  for (let c = 0; c < size; c++) {
    if (winner < 0 || listScores[c]! > listScores[winner]!) winner = c
    if (list[from + c] === right) rightAt = c
    else if (rival < 0 || listScores[c]! > listScores[rival]!) rival = c
  }
  const lead = rightAt < 0 || rival < 0 ? Number.POSITIVE_INFINITY : listScores[rightAt]! - listScores[rival]!
  return { winner: list[from + winner]!, rival: rival < 0 ? -1 : list[from + rival]!, lead }
}

const listScores = new Float64Array(256)

/** Move the weights of the features from the wrong class to the right one. */
export function update(model: Perceptron, features: FeatureList, right: number, wrong: number): void {
  const { classes, weights, totals, changes, moment } = model
  const mask = model.buckets - 1
  for (let f = 0; f < features.count; f++) {
    const bucket = features.hashes[f]! & mask
    const base = bucket * classes
    weights[base + right]! += 1
    totals[base + right]! += moment
    weights[base + wrong]! -= 1
    totals[base + wrong]! -= moment
    if (changes[bucket]! < 0xffff) changes[bucket]!++
  }
}

/** The averaged weight of one class in one bucket. */
export function averaged(model: Perceptron, bucket: number, cls: number): number {
  const at = bucket * model.classes + cls
  return model.weights[at]! - model.totals[at]! / model.moment
}

/** Put the averages in place of the weights; the perceptron has then learned all it will. */
export function average(model: Perceptron): void {
  for (let i = 0; i < model.weights.length; i++) {
    if (model.totals[i] !== 0) model.weights[i]! -= model.totals[i]! / model.moment
    model.totals[i] = 0
  }
}

/** The entries of each bucket in eight bits a weight, buckets changed fewer than `minChanges` times left out. */
export function quantiseSparse(model: Perceptron, minChanges: number): { counts: Uint8Array; entries: Int16Array } {
  const step = largestWeight(model) / 127
  const counts = new Uint8Array(model.buckets)
  const entries: number[] = []
  for (let bucket = 0; bucket < model.buckets; bucket++) {
    if (model.changes[bucket]! < minChanges) continue
    for (let c = 0; c < model.classes; c++) {
      const weight = Math.max(-127, Math.min(127, Math.round(averaged(model, bucket, c) / step)))
      if (weight === 0) continue
      entries.push((weight << 8) | c)
      counts[bucket]!++
    }
  }
  return { counts, entries: Int16Array.from(entries) }
}

/** Nearly the largest weight: one in ten thousand may be cut off. */
export function largestWeight(model: Perceptron): number {
  const sizes: number[] = []
  for (let bucket = 0; bucket < model.buckets; bucket++) {
    if (model.changes[bucket] === 0) continue
    for (let c = 0; c < model.classes; c++) {
      const size = Math.abs(averaged(model, bucket, c))
      if (size > 0) sizes.push(size)
    }
  }
  const sorted = Float64Array.from(sizes).sort()
  return sorted[Math.floor(sorted.length * 0.9999)] ?? 1
}

/** The weights of the second and third class less those of the first, a byte each in one number for each bucket. */
export function quantisePairs(model: Perceptron, minChanges: number): Int16Array {
  const step = (largestWeight(model) * 1.5) / 127
  const packed = new Int16Array(model.buckets)
  for (let bucket = 0; bucket < model.buckets; bucket++) {
    if (model.changes[bucket]! < minChanges) continue
    const base = averaged(model, bucket, 0)
    const [low, high] = [1, 2].map((c) => {
      const weight = Math.round((averaged(model, bucket, c) - base) / step)
      return Math.max(-127, Math.min(127, weight))
    }) as [number, number]
    packed[bucket] = (high << 8) | (low & 255)
  }
  return packed
}

/** Forget a share of the features of a decision, so that learning relies on none alone. */
export function thinOut(features: FeatureList, share: number, random: () => number): void {
  let kept = 0
  for (let f = 0; f < features.count; f++) {
    if (random() >= share) features.hashes[kept++] = features.hashes[f]!
  }
  features.count = kept
}
