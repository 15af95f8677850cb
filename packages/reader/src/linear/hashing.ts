/** The features of one decision: hashes, filled anew for each. */
export interface FeatureList {
  /** The value of each template; of a template that joins two values, the first. */
  readonly one: Int32Array
  /** The second value of the templates that join two. */
  readonly two: Int32Array
  readonly hashes: Int32Array
  count: number
}

/** The templates of one kind of decision: first those of one value, then those that join two. */
export interface Templates {
  /** For each template a number of its own, so that equal values of two templates differ. */
  readonly seeds: Int32Array
  /** The place of each among all templates of its kind of decision. */
  readonly numbers: readonly number[]
  /** The number of the first that joins two values. */
  readonly firstJoined: number
}

/** Room for the features of one decision. */
export function createFeatureList(): FeatureList {
  return { one: new Int32Array(128), two: new Int32Array(128), hashes: new Int32Array(128), count: 0 }
}

/** Number `single` templates of one value and `joined` of two from `from` on. */
export function createTemplates(from: number, single: number, joined: number): Templates {
  const numbers = Array.from({ length: single + joined }, (_, at) => at)
  return pickTemplates(from, numbers.slice(0, single), numbers.slice(single))
}

/** Some of the templates of a kind of decision, by their numbers: those of one value and those that join two. */
export function pickTemplates(from: number, single: readonly number[], joined: readonly number[]): Templates {
  const numbers = [...single, ...joined]
  const seeds = Int32Array.from(numbers, (number) => Math.imul(from + number, 0x9e3779b1))
  return { seeds, numbers, firstJoined: single.length }
}

/** Turn the values of all templates into hashes; in two short loops, which run several times faster than a call for each. */
export function hashFeatures(list: FeatureList, { seeds, firstJoined }: Templates): void {
  const { one, two, hashes } = list
  const count = seeds.length
  for (let at = 0; at < firstJoined; at++) hashes[at] = mix(one[at]! ^ seeds[at]!)
  for (let at = firstJoined; at < count; at++) hashes[at] = mix(join(one[at]!, two[at]!) ^ seeds[at]!)
  list.count = count
}

function mix(value: number): number {
  const hash = Math.imul(value, 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

/** One number for two, in order. */
export function join(a: number, b: number): number {
  const hash = Math.imul(a, 0x27d4eb2f) ^ Math.imul(b, 0x165667b1)
  return hash ^ (hash >>> 15)
}

/** A number for a word: FNV-1a over its characters. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
