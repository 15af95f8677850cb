/**
 * The most pairs that can be made of two lists, each item in one pair at most (a maximum matching in a bipartite graph, by
 * augmenting paths). Greedy pairing would depend on the order and could find fewer.
 */
export function maximumMatching<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  fits: (one: Left, other: Right) => boolean,
): number {
  const edges = left.map((one) => right.flatMap((other, j) => (fits(one, other) ? [j] : [])))
  const partner = new Map<number, number>()

  /** Finds a place for a left item, moving others where they can go elsewhere. */
  function place(i: number, tried: Set<number>): boolean {
    for (const j of edges[i]!) {
      if (tried.has(j)) continue
      tried.add(j)
      const holder = partner.get(j)
      if (holder === undefined || place(holder, tried)) {
        partner.set(j, i)
        return true
      }
    }
    return false
  }

  return left.filter((_, i) => place(i, new Set())).length
}
