import { mix32 } from './hash.ts'

export const HASHES = 128
/**
 * 32 bands of 4: texts that share half of their shingles meet in a band with 87 %, those that share 70 % with
 * more than 99.9 %, those that share a tenth with 0.3 % (1 - (1 - s^4)^32).
 */
export const BANDS = 32
const ROWS = HASHES / BANDS

const SEEDS = Array.from({ length: HASHES }, (_, i) => mix32(i * 0x9e3779b1 + 1))

/** 128 minima over the shingles; two signatures agree in about the share of shingles their texts share. */
export function signatureOf(shingles: Iterable<number>): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let i = 0; i < HASHES; i++) {
      const hash = mix32(shingle ^ SEEDS[i]!)
      if (hash < signature[i]!) signature[i] = hash
    }
  }
  return signature
}

/** One key a band; texts that share a key are worth comparing. */
export function bandKeys(signature: Uint32Array): string[] {
  const keys: string[] = []
  for (let band = 0; band < BANDS; band++) {
    keys.push(`${band}:${signature.subarray(band * ROWS, (band + 1) * ROWS).join('.')}`)
  }
  return keys
}

/** The estimated Jaccard similarity of the texts behind two signatures. */
export function estimatedLikeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) same++
  return same / HASHES
}
