import type { FeatureList } from '../../packages/reader/src/linear/hashing.ts'
import { type Candidates, MOST_CLASSES } from '../../packages/reader/src/linear/weights.ts'
import { createRows, type FeatureRows, findRow, rowOf } from './feature-rows.ts'

/** An averaged perceptron that keeps every feature it was ever corrected by, or, if closed, the features it began with. */
export interface Perceptron {
  readonly classes: number
  /** `weights` are those of now, `totals` the sum of each change times the moment it was made. */
  readonly rows: FeatureRows
  moment: number
  /** Does it learn of no features but those it began with? */
  readonly isClosed: boolean
}

/** A perceptron that knows nothing yet; given the hashes of some features, it is to learn of these alone. */
export function createPerceptron(classes: number, features?: Int32Array): Perceptron {
  const rows = createRows(classes)
  if (features) for (const hash of features) rowOf(rows, hash)
  return { classes, rows, moment: 1, isClosed: features !== undefined }
}

const starts = new Int32Array(256)

/** Where the rows of the known features begin; their number. */
function findStarts({ rows, classes }: Perceptron, features: FeatureList): number {
  let known = 0
  for (let f = 0; f < features.count; f++) {
    const row = findRow(rows, features.hashes[f]!)
    if (row < 0) continue
    starts[known++] = row * classes
    rows.seen[row]!++
  }
  return known
}

/** Score every class for the features given. */
export function score(model: Perceptron, features: FeatureList, scores: Float64Array): void {
  const { classes, rows } = model
  const known = findStarts(model, features)
  scores.fill(0)
  for (let f = 0; f < known; f++) {
    const start = starts[f]!
    for (let c = 0; c < classes; c++) scores[c]! += rows.weights[start + c]!
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
  const { weights } = model.rows
  const known = findStarts(model, features)
  const from = candidates.offsets[place]!
  const size = candidates.offsets[place + 1]! - from
  const list = candidates.classes
  for (let c = 0; c < size; c++) listScores[c] = 0
  for (let f = 0; f < known; f++) {
    const start = starts[f]!
    for (let c = 0; c < size; c++) listScores[c]! += weights[start + list[from + c]!]!
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

const listScores = new Float64Array(MOST_CLASSES)

/** Move the weights of the features from the wrong class to the right one. */
export function update(model: Perceptron, features: FeatureList, right: number, wrong: number): void {
  const { classes, rows, moment, isClosed } = model
  for (let f = 0; f < features.count; f++) {
    const row = isClosed ? findRow(rows, features.hashes[f]!) : rowOf(rows, features.hashes[f]!)
    if (row < 0) continue
    const base = row * classes
    rows.weights[base + right]! += 1
    rows.totals[base + right]! += moment
    rows.weights[base + wrong]! -= 1
    rows.totals[base + wrong]! -= moment
  }
}

/** Put the averages in place of the weights; the perceptron has then learned all it will. */
export function average({ rows, moment }: Perceptron): void {
  for (let i = 0; i < rows.weights.length; i++) rows.weights[i]! -= rows.totals[i]! / moment
  rows.totals.fill(0)
}

/** One perceptron that weighs as several closed ones together, which began with the same features. */
export function sumUp(models: readonly Perceptron[]): Perceptron {
  const [sum, ...others] = models
  if (!sum || models.some((model) => !model.isClosed || model.rows.count !== sum.rows.count))
    throw new Error('only closed perceptrons of the same features can be summed up')
  for (const { rows } of others) {
    for (let i = 0; i < rows.count * sum.classes; i++) sum.rows.weights[i]! += rows.weights[i]!
    for (let row = 0; row < rows.count; row++) sum.rows.seen[row]! += rows.seen[row]!
  }
  return sum
}

/** Forget a share of the features of a decision, so that learning relies on none alone. */
export function thinOut(features: FeatureList, share: number, random: () => number): void {
  let kept = 0
  for (let f = 0; f < features.count; f++) {
    if (random() >= share) features.hashes[kept++] = features.hashes[f]!
  }
  features.count = kept
}
