/**
 * Weights for a choice among three: for every feature that matters, how much it speaks for the second and for the third
 * against the first. Two neighbouring places for each; the upper two bytes are those of the feature's hash, the lower two
 * the weights; 0 where the place is free.
 */
export type PairWeights = Int32Array

/** The sums of two weights, filled anew for each choice. */
export interface PairSums {
  second: number
  third: number
}

/** Add up what the features say. */
export function addPairs(weights: PairWeights, features: Int32Array, count: number, sums: PairSums): void {
  const mask = weights.length - 1
  let second = 0
  let third = 0
  for (let f = 0; f < count; f++) {
    const hash = features[f]!
    const home = hash & mask
    let entry = weights[home]!
    if ((entry ^ hash) >>> 16 !== 0) {
      entry = weights[home ^ 1]!
      if ((entry ^ hash) >>> 16 !== 0) continue
    }
    second += (entry << 24) >> 24
    third += (entry << 16) >> 24
  }
  sums.second = second
  sums.third = third
}
