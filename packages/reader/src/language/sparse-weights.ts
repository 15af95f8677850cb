/** Weights of a linear classifier over hashed features: for each bucket the classes it speaks for, and how strongly. */
export interface SparseWeights {
  readonly mask: number
  /** Where the entries of a bucket begin; one more at the end. */
  readonly offsets: Uint32Array
  /** Weight in the upper, class in the lower eight bits. */
  readonly entries: Int16Array
}

/** Read the weights from the number of entries of each bucket and the entries one after another. */
export function readSparseWeights(counts: Uint8Array, entries: Uint8Array): SparseWeights {
  const offsets = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) offsets[i + 1] = offsets[i]! + counts[i]!
  return {
    mask: counts.length - 1,
    offsets,
    entries: new Int16Array(entries.buffer, entries.byteOffset, entries.byteLength >> 1),
  }
}

/** Add up what the first `count` features say for each class, into `scores`. */
export function addScores(weights: SparseWeights, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, offsets, entries } = weights
  for (let f = 0; f < count; f++) {
    const bucket = features[f]! & mask
    const end = offsets[bucket + 1]!
    for (let at = offsets[bucket]!; at < end; at++) {
      const entry = entries[at]!
      scores[entry & 255]! += entry >> 8
    }
  }
}

/** The class with the highest score; the first of equals. */
export function best(scores: Int32Array): number {
  let winner = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[winner]!) winner = i
  return winner
}
