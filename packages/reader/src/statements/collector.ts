/** What a feature says of a decision; numbers are whole ones. */
type Value = string | number | boolean

/** Gathers the hashed features of one decision at a time; every kind of decision has features of its own. */
export interface Collector {
  /** Begins with the next decision. */
  begin(): void
  /** Adds a feature: its name, and what it says in up to three values. */
  add(name: string, first?: Value, second?: Value, third?: Value): void
  /** The features of this decision, good until the next begins. */
  features(): Int32Array
}

/** More features than any decision has. */
const MOST = 256

const START = 0x811c9dc5
const PRIME = 0x01000193
/** Stand between the name and its values, and between two values. */
const UNIT = 0x1f
const BLANK = 0x20
const ZERO = 0x30

/** A collector for one kind of decision. Hashes are those of `featureHash`, worked out without making a string. */
export function createCollector(kind: string): Collector {
  const hashes = new Int32Array(MOST)
  const begun = new Map<string, number>()
  const begin = (name: string) => {
    const hash = withByte(withText(START, `${kind} ${name}`), UNIT)
    begun.set(name, hash)
    return hash
  }
  let count = 0
  return {
    begin: () => {
      count = 0
    },
    add: (name, first, second, third) => {
      if (count === MOST) return
      let hash = begun.get(name) ?? begin(name)
      if (first !== undefined) hash = withValue(hash, first)
      if (second !== undefined) hash = withValue(withByte(hash, BLANK), second)
      if (third !== undefined) hash = withValue(withByte(hash, BLANK), third)
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
      hashes[count++] = hash ^ (hash >>> 13)
    },
    features: () => hashes.subarray(0, count),
  }
}

function withByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME)
}

function withValue(hash: number, value: Value): number {
  if (typeof value === 'string') return withText(hash, value)
  if (typeof value === 'boolean') return withText(hash, value ? 'true' : 'false')
  return value >= 0 && value < 10 ? withByte(hash, ZERO + value) : withText(hash, String(value))
}

function withText(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash
}

/** A length in words, the finer the shorter. */
export function bucket(size: number): number {
  return size < 4 ? size : size < 8 ? 4 : size < 16 ? 8 : size < 32 ? 16 : 32
}
