/** Gives each feature a row of numbers, by its hash; grows as features turn up. */
export interface FeatureRows {
  readonly width: number
  mask: number
  keys: Int32Array
  /** 1 more than the row of the feature, 0 where the place is free. */
  places: Int32Array
  count: number
  /** The hash of each row. */
  hashes: Int32Array
  /** How often each row was asked for. */
  seen: Uint32Array
  weights: Float32Array
  totals: Float32Array
}

/** No rows yet, each to hold `width` numbers. */
export function createRows(width: number): FeatureRows {
  const room = 1 << 14
  return {
    width,
    mask: room * 2 - 1,
    keys: new Int32Array(room * 2),
    places: new Int32Array(room * 2),
    count: 0,
    hashes: new Int32Array(room),
    seen: new Uint32Array(room),
    weights: new Float32Array(room * width),
    totals: new Float32Array(room * width),
  }
}

/** The row of a feature; -1 where it has none. */
export function findRow({ mask, keys, places }: FeatureRows, hash: number): number {
  let at = Math.imul(hash, 0x9e3779b1) >>> 7
  for (;;) {
    at &= mask
    if (places[at] === 0) return -1
    if (keys[at] === hash) return places[at]! - 1
    at++
  }
}

/** The row of a feature, made where it has none. */
export function rowOf(rows: FeatureRows, hash: number): number {
  const known = findRow(rows, hash)
  if (known >= 0) return known
  if (rows.count === rows.hashes.length) grow(rows)
  rows.hashes[rows.count] = hash
  enter(rows, hash, rows.count)
  return rows.count++
}

function enter({ mask, keys, places }: FeatureRows, hash: number, row: number): void {
  let at = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask
  while (places[at] !== 0) at = (at + 1) & mask
  keys[at] = hash
  places[at] = row + 1
}

function grow(rows: FeatureRows): void {
  const room = rows.hashes.length * 2
  rows.mask = room * 2 - 1
  rows.keys = new Int32Array(room * 2)
  rows.places = new Int32Array(room * 2)
  rows.hashes = larger(rows.hashes, new Int32Array(room))
  rows.seen = larger(rows.seen, new Uint32Array(room))
  rows.weights = larger(rows.weights, new Float32Array(room * rows.width))
  rows.totals = larger(rows.totals, new Float32Array(room * rows.width))
  for (let row = 0; row < rows.count; row++) enter(rows, rows.hashes[row]!, row)
}

function larger<T extends Int32Array | Uint32Array | Float32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
