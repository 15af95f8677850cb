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

/** Reads a classifier from its model file. */
export function readClassifier(file: Uint8Array): Classifier {
  const { header, section } = openModel<ClassifierHeader>(file)
  const rows = new Int8Array(section('rows').buffer)
  return { classes: header.classes, scale: header.scale, mask: rows.length / header.classes.length - 1, rows }
}

/**
 * How likely each class is for a set of features, as shares that sum to 1, in the order of `classes`; written into
 * `shares` where given.
 */
export function classify(
  { classes, mask, rows, scale }: Classifier,
  features: ArrayLike<number>,
  shares = new Float64Array(classes.length),
): Float64Array {
  const count = classes.length
  shares.fill(0)
  for (let f = 0; f < features.length; f++) {
    const base = (features[f]! & mask) * count
    for (let c = 0; c < count; c++) shares[c]! += rows[base + c]!
  }
  let highest = Number.NEGATIVE_INFINITY
  for (let c = 0; c < count; c++) if (shares[c]! > highest) highest = shares[c]!
  let sum = 0
  for (let c = 0; c < count; c++) {
    shares[c] = Math.exp((shares[c]! - highest) * scale)
    sum += shares[c]!
  }
  for (let c = 0; c < count; c++) shares[c]! /= sum
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
