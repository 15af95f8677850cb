/** Words or names weighed by how rare they are among all reports given, as a unit vector. */
export type Vector = ReadonlyMap<string, number>

/** Cosine of two vectors, 0–1. */
export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0)
  return Math.min(1, sum)
}

/** How often each thing is there. */
export function countOf(things: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

/** The counts of all reports as vectors: what few reports have weighs most. */
export function vectorsOf(counts: readonly ReadonlyMap<string, number>[]): Vector[] {
  const reportsWith = new Map<string, number>()
  for (const count of counts) for (const word of count.keys()) reportsWith.set(word, (reportsWith.get(word) ?? 0) + 1)
  return counts.map((count) => weigh(count, reportsWith, counts.length))
}

function weigh(count: ReadonlyMap<string, number>, reportsWith: ReadonlyMap<string, number>, reports: number): Vector {
  const vector = new Map<string, number>()
  let squares = 0
  for (const [word, times] of count) {
    const weight = (1 + Math.log(times)) * Math.log(1 + reports / reportsWith.get(word)!)
    vector.set(word, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [word, weight] of vector) vector.set(word, weight / length)
  return vector
}

/** The words that tell this report from the others, the most telling first. */
export function tellingWords(vector: Vector, count: number): string[] {
  return [...vector]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word)
}
