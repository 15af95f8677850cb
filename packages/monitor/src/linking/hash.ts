import { hash as digest } from 'node:crypto'

/** 32-bit murmur3 of a string's UTF-16 code units. */
export function murmur32(text: string, seed = 0): number {
  let hash = seed | 0
  for (let i = 0; i < text.length; i += 2) {
    const pair = text.charCodeAt(i) | ((i + 1 < text.length ? text.charCodeAt(i + 1) : 0) << 16)
    hash ^= Math.imul(rotate(Math.imul(pair, 0xcc9e2d51), 15), 0x1b873593)
    hash = (Math.imul(rotate(hash, 13), 5) + 0xe6546b64) | 0
  }
  return mix32(hash ^ text.length)
}

/** What is filed under a key, as a number of 48 bits: two of a million million keys hardly ever share one. */
export function keyNumber(key: string): number {
  return murmur32(key) * 0x10000 + (murmur32(key, 0x9747b28c) & 0xffff)
}

/** Murmur3's finaliser: spreads every bit of the input over the whole word. */
function mix32(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A short, stable id made from what identifies a thing. */
export function stableId(parts: readonly string[], length = 12): string {
  return digest('sha256', parts.join('\u0000'), 'hex').slice(0, length)
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
