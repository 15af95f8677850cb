import { openModel } from './model.ts'

/** What a classifier's model file says of itself. */
export interface ClassifierHeader {
  readonly classes: readonly string[]
  /** What one step of a weight is worth; a sum of weights times this is a log-odds. */
  readonly scale: number
}

/** A trained linear classifier over hashed features (multinomial logistic regression): a row of a byte per class for each bucket. */
export interface Classifier extends ClassifierHeader {
  readonly mask: number
  readonly rows: Int8Array
}

/** Classes a classifier of this kind can tell apart. */
const MOST_CLASSES = 64
const sums = new Int32Array(MOST_CLASSES)

/** Reads a classifier from its model file. */
export function readClassifier(file: Uint8Array): Classifier {
  const { header, section } = openModel<ClassifierHeader>(file)
  if (header.classes.length > MOST_CLASSES) throw new Error(`a classifier of ${header.classes.length} classes`)
  const rows = new Int8Array(section('rows').buffer)
  return { classes: header.classes, scale: header.scale, mask: rows.length / header.classes.length - 1, rows }
}

/**
 * How likely each class is for a set of features, as shares that sum to 1, in the order of `classes`; written into
 * `shares` where given. Of a list that is longer only the first `count` features are meant.
 */
export function classify(
  { classes, mask, rows, scale }: Classifier,
  features: ArrayLike<number>,
  shares = new Float64Array(classes.length),
  count = features.length,
): Float64Array {
  const most = classes.length
  for (let c = 0; c < most; c++) sums[c] = 0
  for (let f = 0; f < count; f++) {
    const base = (features[f]! & mask) * most
    for (let c = 0; c < most; c++) sums[c]! += rows[base + c]!
  }
  let highest = sums[0]!
  for (let c = 1; c < most; c++) if (sums[c]! > highest) highest = sums[c]!
  let whole = 0
  for (let c = 0; c < most; c++) {
    shares[c] = Math.exp((sums[c]! - highest) * scale)
    whole += shares[c]!
  }
  for (let c = 0; c < most; c++) shares[c]! /= whole
  return shares
}

/** The hash of a feature: its name ("head") and its value ("convoy"); FNV-1a, mixed once more so that low bits are good. */
export function featureHash(name: string, value = ''): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ 0x1f, 0x01000193)
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
