import { readFileSync } from 'node:fs'
import { murmur32 } from './hash.ts'

/**
 * How rare each word is in the news, from a table of the reports that have it (data/word-counts.bin, made by
 * `training/linking/words.ts`): fixed, so that what a report is compared by depends on that report alone.
 */
interface Rarity {
  reports: number
  /** Hashes of the words, ascending. */
  words: Uint32Array
  /** The reports that have each, as steps of a logarithm. */
  counts: Uint8Array
}

/** Counts are kept to a twelfth of a doubling: as exact as they are good for. */
const STEPS_PER_DOUBLING = 12
/** In how many of the counted reports a word would stand that the table lacks. */
const UNSEEN = 1

const SHIPPED = new URL('../../data/word-counts.bin', import.meta.url)
let shipped: Rarity | null = null

/** What a word that stands in a report says of which report it is: the rarer, the more. */
export function rarityOf(word: string): number {
  shipped ??= decodeRarity(readFileSync(SHIPPED))
  return Math.log(1 + shipped.reports / countOf(murmur32(word), shipped))
}

function countOf(hash: number, { words, counts }: Rarity): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]! < hash) low = middle + 1
    else high = middle
  }
  return words[low] === hash ? 2 ** (counts[low]! / STEPS_PER_DOUBLING) : UNSEEN
}

/** The table as bytes: number of reports, number of words, hashes, counts; little-endian. */
export function encodeRarity(
  reports: number,
  counts: readonly (readonly [hash: number, reports: number])[],
): Uint8Array {
  const sorted = counts.toSorted(([a], [b]) => a - b)
  const bytes = new Uint8Array(8 + 5 * sorted.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, reports, true)
  view.setUint32(4, sorted.length, true)
  for (const [i, [hash, count]] of sorted.entries()) {
    view.setUint32(8 + 4 * i, hash, true)
    bytes[8 + 4 * sorted.length + i] = Math.round(STEPS_PER_DOUBLING * Math.log2(count))
  }
  return bytes
}

export function decodeRarity(bytes: Uint8Array): Rarity {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(4, true)
  const words = Uint32Array.from({ length }, (_, i) => view.getUint32(8 + 4 * i, true))
  return { reports: view.getUint32(0, true), words, counts: bytes.subarray(8 + 4 * length) }
}
