/** Words by hash: for each the list of tags that come into question and its class. */
export interface Vocabulary {
  readonly mask: number
  readonly keys: Int32Array
  /** 1 more than the number of the word, 0 where the slot is free. */
  readonly slots: Uint16Array
  readonly places: Uint16Array
  readonly classes: Uint8Array
}

/** Place of words not seen in training: any tag of an open class comes into question. */
export const UNKNOWN = 0

/** Build the table from the words' hashes, the numbers of their tag lists and their classes. */
export function readVocabulary(hashes: Int32Array, places: Uint16Array, classes: Uint8Array): Vocabulary {
  let size = 1024
  while (size < hashes.length * 3) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const slots = new Uint16Array(size)
  for (let i = 0; i < hashes.length; i++) {
    let at = hashes[i]! & mask
    while (slots[at] !== 0) at = (at + 1) & mask
    keys[at] = hashes[i]!
    slots[at] = i + 1
  }
  return { mask, keys, slots, places, classes }
}

/** The number of a word in the vocabulary; -1 where it is not there. */
export function findWord(vocabulary: Vocabulary, hash: number): number {
  const { mask, keys, slots } = vocabulary
  let at = hash & mask
  while (slots[at] !== 0) {
    if (keys[at] === hash) return slots[at]! - 1
    at = (at + 1) & mask
  }
  return -1
}
