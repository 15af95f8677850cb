/** The features of one decision: hashes, filled anew for each. */
export interface FeatureList {
  readonly hashes: Int32Array
  count: number
}

/** Room for the features of one decision. */
export function createFeatureList(): FeatureList {
  return { hashes: new Int32Array(128), count: 0 }
}

/** Add the value of one template. */
export function put(list: FeatureList, template: number, value: number): void {
  const hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  list.hashes[list.count++] = hash ^ (hash >>> 13)
}

/** One number for two, in order. */
export function join(a: number, b: number): number {
  const hash = Math.imul(a, 0x27d4eb2f) ^ Math.imul(b, 0x165667b1)
  return hash ^ (hash >>> 15)
}
