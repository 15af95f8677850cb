/** The features of one decision: hashes, filled anew for each. */
export interface FeatureList {
  /** The value of each template; of a template that joins two values, the first. */
  readonly one: Int32Array
  /** The second value of the templates that join two. */
  readonly two: Int32Array
  readonly hashes: Int32Array
  count: number
}

/** The templates of one kind of decision, in order. */
export interface Templates {
  /** For each template a number of its own, so that equal values of two templates differ. */
  readonly seeds: Int32Array
  /** Which of them join two values. */
  readonly joined: Uint8Array
}

/** Room for the features of one decision. */
export function createFeatureList(): FeatureList {
  return { one: new Int32Array(128), two: new Int32Array(128), hashes: new Int32Array(128), count: 0 }
}

/** Number `count` templates from `from` on. */
export function createTemplates(from: number, count: number, joined: readonly number[]): Templates {
  const seeds = Int32Array.from({ length: count }, (_, at) => Math.imul(from + at, 0x9e3779b1))
  return { seeds, joined: Uint8Array.from(joined) }
}

/** Turn the values of all templates into hashes; in two short loops, which run several times faster than a call for each. */
export function hashFeatures(list: FeatureList, { seeds, joined }: Templates): void {
  const { one, two, hashes } = list
  for (let j = 0; j < joined.length; j++) {
    const at = joined[j]!
    one[at] = join(one[at]!, two[at]!)
  }
  const count = seeds.length
  for (let at = 0; at < count; at++) {
    const hash = Math.imul(one[at]! ^ seeds[at]!, 0x85ebca6b)
    hashes[at] = hash ^ (hash >>> 13)
  }
  list.count = count
}

/** One number for two, in order. */
export function join(a: number, b: number): number {
  const hash = Math.imul(a, 0x27d4eb2f) ^ Math.imul(b, 0x165667b1)
  return hash ^ (hash >>> 15)
}
