import type { PairWeights } from '../../packages/reader/src/linear/pair-weights.ts'
import { MANY, type Weights } from '../../packages/reader/src/linear/weights.ts'
import type { Perceptron } from './perceptron.ts'

// What a feature is worth keeping for: the spread of its weights times this power of how often it was seen. On UD English
// EWT's development part, 0 and 1 each cost 0.3 points of labelled attachment, 2026-11-22.
const COMMONNESS = 0.25

// Features that speak of more classes than this get a weight for each.
const FEW = 10
// Weights smaller than this, of 127, are left out.
const LEAST = 2

/** How much room a model's weights get. */
export interface Room {
  /** Places, as a power of two. */
  readonly bits: number
  /** Features kept: those worth most. A few of them find both their places taken. */
  readonly features: number
}

/** The weights of an averaged perceptron, a byte each, in the form the reader looks them up. */
export function packWeights(model: Perceptron, room: Room): Weights {
  const { classes, rows } = model
  const step = largestWeight(model) / 127
  const slots = new Int32Array(1 << room.bits)
  // Entry 0 says nothing: free places lead to it.
  const entries = [128]
  for (const row of worthiest(model, room.features)) {
    const base = row * classes
    const all = Array.from({ length: classes }, (_, c) => toByte(rows.weights[base + c]! / step))
    const own = all.flatMap((weight, c) => (Math.abs(weight) < LEAST ? [] : [(weight << 8) | c]))
    if (own.length === 0) continue
    const hash = rows.hashes[row]!
    const place = freePlace(slots, hash, SHIFTS.weights)
    if (place < 0) continue
    const isMany = own.length > FEW
    slots[place] = (hash & 0xff000000) | (isMany ? MANY : 0) | entries.length
    if (!isMany) own[own.length - 1]! |= 128
    entries.push(...(isMany ? all : own))
  }
  return { slots, entries: Int16Array.from(entries) }
}

/** The weights of a choice among three as the reader looks them up. */
export function packPairs(model: Perceptron, room: Room): PairWeights {
  const { rows } = model
  const step = (largestWeight(model) * 1.5) / 127
  const places = new Int32Array(1 << room.bits)
  for (const row of worthiest(model, room.features)) {
    const first = rows.weights[row * 3]!
    const second = toByte((rows.weights[row * 3 + 1]! - first) / step)
    const third = toByte((rows.weights[row * 3 + 2]! - first) / step)
    if (second === 0 && third === 0) continue
    const hash = rows.hashes[row]!
    const place = freePlace(places, hash, SHIFTS.pairs)
    if (place >= 0) places[place] = (hash & 0xffff0000) | ((third & 255) << 8) | (second & 255)
  }
  return places
}

/** In which bits of its hash a feature must differ from its neighbour, by the form it is written in. */
const SHIFTS = { weights: 24, pairs: 16 } as const

/**
 * The features that a model of this form has room for, the worthiest first come. A perceptron that learns once more of these
 * alone makes up for the others.
 */
export function featuresWithRoom(model: Perceptron, room: Room, form: keyof typeof SHIFTS): Int32Array {
  const places = new Int32Array(1 << room.bits)
  const kept: number[] = []
  for (const row of worthiest(model, room.features)) {
    const hash = model.rows.hashes[row]!
    const place = freePlace(places, hash, SHIFTS[form])
    if (place < 0) continue
    places[place] = hash
    kept.push(hash)
  }
  return Int32Array.from(kept)
}

/** The place for a feature, or -1: both are taken, or one by another that looks the same. */
function freePlace(places: Int32Array, hash: number, shift: number): number {
  const home = hash & (places.length - 1)
  for (const place of [home, home ^ 1]) {
    if (places[place] === 0) return place
    if ((places[place]! ^ hash) >>> shift === 0) return -1
  }
  return -1
}

function toByte(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight)))
}

/** The rows most worth keeping, best first. */
function worthiest({ rows, classes }: Perceptron, count: number): number[] {
  const worth = new Float32Array(rows.count)
  for (let row = 0; row < rows.count; row++) {
    let low = 0
    let high = 0
    for (let c = 0; c < classes; c++) {
      const weight = rows.weights[row * classes + c]!
      if (weight < low) low = weight
      if (weight > high) high = weight
    }
    worth[row] = (high - low) * rows.seen[row]! ** COMMONNESS
  }
  const order = Array.from({ length: rows.count }, (_, row) => row)
  order.sort((a, b) => worth[b]! - worth[a]! || rows.hashes[a]! - rows.hashes[b]!)
  return order.slice(0, count)
}

/** Nearly the largest weight: one in ten thousand may be cut off. */
function largestWeight({ rows, classes }: Perceptron): number {
  const sizes = rows.weights.subarray(0, rows.count * classes).filter((weight) => weight !== 0)
  const sorted = sizes.map(Math.abs).sort()
  return sorted[Math.floor(sorted.length * 0.9999)] ?? 1
}
