/** Weights of a linear classifier over hashed features: a row of one byte per class for each bucket. */
export interface Weights {
  readonly mask: number
  readonly classes: number
  readonly rows: Int8Array
}

/** The classes that come into question, listed for each of a number of cases. */
export interface Candidates {
  /** Where the list of a case begins; one more at the end. */
  readonly offsets: Uint32Array
  readonly classes: Uint8Array
}

/** Read weights from the number of entries of each bucket and the entries: weight in the upper, class in the lower byte. */
export function readWeights(counts: Uint8Array, entries: Int16Array, classes: number): Weights {
  const rows = new Int8Array(counts.length * classes)
  let at = 0
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const base = bucket * classes
    for (let left = counts[bucket]!; left > 0; left--) {
      const entry = entries[at++]!
      rows[base + (entry & 255)] = entry >> 8
    }
  }
  return { mask: counts.length - 1, classes, rows }
}

/** Read candidates from the length of each list and the lists one after another. */
export function readCandidates(counts: Uint8Array, classes: Uint8Array): Candidates {
  const offsets = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) offsets[i + 1] = offsets[i]! + counts[i]!
  return { offsets, classes }
}

const starts = new Int32Array(256)

/** The candidate of a case for which the features speak most; the first of equals. */
export function best(
  weights: Weights,
  features: Int32Array,
  count: number,
  candidates: Candidates,
  place: number,
): number {
  const { mask, classes, rows } = weights
  const list = candidates.classes
  const from = candidates.offsets[place]!
  const until = candidates.offsets[place + 1]!
  for (let f = 0; f < count; f++) starts[f] = (features[f]! & mask) * classes
  let winner = list[from]!
  let highest = Number.NEGATIVE_INFINITY
  // Four candidates at a time, so that their sums stay in registers; past the last one the last is counted again.
  for (let c = from; c < until; c += 4) {
    const class0 = list[c]!
    const class1 = list[Math.min(c + 1, until - 1)]!
    const class2 = list[Math.min(c + 2, until - 1)]!
    const class3 = list[Math.min(c + 3, until - 1)]!
    let sum0 = 0
    let sum1 = 0
    let sum2 = 0
    let sum3 = 0
    for (let f = 0; f < count; f++) {
      const start = starts[f]!
      sum0 += rows[start + class0]!
      sum1 += rows[start + class1]!
      sum2 += rows[start + class2]!
      sum3 += rows[start + class3]!
    }
    if (sum0 > highest) {
      highest = sum0
      winner = class0
    }
    if (sum1 > highest) {
      highest = sum1
      winner = class1
    }
    if (sum2 > highest) {
      highest = sum2
      winner = class2
    }
    if (sum3 > highest) {
      highest = sum3
      winner = class3
    }
  }
  return winner
}
