import { murmur32 } from './hash.ts'
import { rarityOf } from './rarity.ts'

/** Words or names of one report weighed by how rare they are in the news, as a unit vector: hashes ascending, a weight to each. */
export interface Vector {
  words: Uint32Array
  weights: Float32Array
}

/** Cosine of two vectors, 0–1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0
  eachShared(a, b, (i, j) => {
    sum += a.weights[i]! * b.weights[j]!
  })
  return Math.min(1, sum)
}

/** How many words two vectors share. */
export function sharedWords(a: Vector, b: Vector): number {
  let count = 0
  eachShared(a, b, () => {
    count++
  })
  return count
}

function eachShared({ words: a }: Vector, { words: b }: Vector, tell: (i: number, j: number) => void): void {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) tell(i++, j++)
    else if (a[i]! < b[j]!) i++
    else j++
  }
}

/** How often each thing is there. */
export function countOf(things: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

/** What few reports have weighs most; `rarity` is by the words themselves where they are no names of things. */
export function vectorOf(things: Iterable<string>, rarity: (thing: string) => number = rarityOf): Vector {
  const weighed = [...countOf(things)]
    .map(([thing, times]) => ({ word: murmur32(thing), weight: (1 + Math.log(times)) * rarity(thing) }))
    .sort((a, b) => a.word - b.word)
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return {
    words: Uint32Array.from(weighed, ({ word }) => word),
    weights: Float32Array.from(weighed, ({ weight }) => weight / length),
  }
}

export interface TellingWord {
  word: number
  weight: number
}

/** The words that tell this report from others, the most telling first. */
export function tellingWords({ words, weights }: Vector, count: number): TellingWord[] {
  return Array.from(words, (word, i) => ({ word, weight: weights[i]! }))
    .sort((a, b) => b.weight - a.weight || a.word - b.word)
    .slice(0, count)
}
