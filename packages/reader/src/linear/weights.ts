/**
 * Weights of a linear classifier over hashed features: only the features that matter, and of each only the classes it
 * speaks for or against, so that a look-up stays in the processor's cache.
 */
export interface Weights {
  /**
   * Two neighbouring places for each feature. The upper byte is that of the feature's hash, then a bit for those that
   * speak of many classes, then where its entries begin; 0 where the place is free.
   */
  readonly slots: Int32Array
  /**
   * Of most features a few entries: weight in the upper byte, class in the lower seven bits; the bit between marks the
   * last. Of those that speak of many classes one weight for each.
   */
  readonly entries: Int16Array
}

/** The classes that come into question, listed for each of a number of cases. */
export interface Candidates {
  /** Where the list of a case begins; one more at the end. */
  readonly offsets: Uint32Array
  readonly classes: Uint8Array
}

/** In a slot: its feature speaks of many classes. */
export const MANY = 1 << 23

/** Classes a model of this kind can tell apart. */
export const MOST_CLASSES = 128

/** Read candidates from the length of each list and the lists one after another. */
export function readCandidates(counts: Uint8Array, classes: Uint8Array): Candidates {
  const offsets = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) offsets[i + 1] = offsets[i]! + counts[i]!
  return { offsets, classes }
}

const sums = new Int32Array(MOST_CLASSES)

/** The candidate of a case for which the features speak most; the first of equals. */
export function best(
  weights: Weights,
  features: Int32Array,
  count: number,
  candidates: Candidates,
  place: number,
): number {
  clearSums(candidates, place)
  addWeights(weights, features, count, candidates, place)
  return highest(candidates, place)
}

/** Begin to weigh the candidates of a case. */
export function clearSums({ offsets, classes }: Candidates, place: number): void {
  const until = offsets[place + 1]!
  for (let c = offsets[place]!; c < until; c++) sums[classes[c]!] = 0
}

/** Begin to weigh the candidates of a case from sums that were kept, which begin at `at`. */
export function restoreSums({ offsets, classes }: Candidates, place: number, kept: Int16Array, at: number): void {
  const from = offsets[place]!
  const count = offsets[place + 1]! - from
  for (let c = 0; c < count; c++) sums[classes[from + c]!] = kept[at + c]!
}

/** Keep the sums so far of the candidates of a case. */
export function keepSums({ offsets, classes }: Candidates, place: number, kept: Int16Array, at: number): void {
  const from = offsets[place]!
  const count = offsets[place + 1]! - from
  for (let c = 0; c < count; c++) kept[at + c] = sums[classes[from + c]!]!
}

/** Add what the features say of the candidates of a case. */
export function addWeights(
  { slots, entries }: Weights,
  features: Int32Array,
  count: number,
  { offsets, classes }: Candidates,
  place: number,
): void {
  const mask = slots.length - 1
  const from = offsets[place]!
  const until = offsets[place + 1]!
  for (let f = 0; f < count; f++) {
    const hash = features[f]!
    const home = hash & mask
    let slot = slots[home]!
    if ((slot ^ hash) >>> 24 !== 0) {
      slot = slots[home ^ 1]!
      if ((slot ^ hash) >>> 24 !== 0) continue
    }
    let at = slot & 0x7fffff
    if ((slot & MANY) !== 0) {
      for (let c = from; c < until; c++) {
        const cls = classes[c]!
        sums[cls]! += entries[at + cls]!
      }
      continue
    }
    let entry = entries[at]!
    sums[entry & 127]! += entry >> 8
    while ((entry & 128) === 0) {
      entry = entries[++at]!
      sums[entry & 127]! += entry >> 8
    }
  }
}

/** The candidate of a case with the highest sum; the first of equals. */
export function highest({ offsets, classes }: Candidates, place: number): number {
  const from = offsets[place]!
  const until = offsets[place + 1]!
  let winner = classes[from]!
  for (let c = from + 1; c < until; c++) if (sums[classes[c]!]! > sums[winner]!) winner = classes[c]!
  return winner
}
