import type { Filing } from '../store/filing.ts'

/** A filing for one derivation, gone with it. */
export function createMemoryFiling(): Filing {
  const records = new Map<string, Map<string, unknown>>()
  const filed = new Map<number, string[]>()
  const of = (kind: string) => {
    const known = records.get(kind) ?? new Map<string, unknown>()
    records.set(kind, known)
    return known
  }
  return {
    get: (kind, order) => of(kind).get(order) ?? null,
    put: (kind, order, record) => void of(kind).set(order, record),
    remove: (kind, order) => void of(kind).delete(order),
    file(key, order) {
      const list = filed.get(key)
      if (list === undefined) filed.set(key, [order])
      else {
        const at = firstFrom(list, order)
        if (list[at] !== order) list.splice(at, 0, order)
      }
    },
    unfile(key, order) {
      const list = filed.get(key) ?? []
      const at = firstFrom(list, order)
      if (list[at] === order) list.splice(at, 1)
    },
    before(key, order, limit) {
      const list = filed.get(key)
      if (list === undefined) return []
      const end = firstFrom(list, order)
      return list.slice(Math.max(0, end - limit), end).reverse()
    },
    after(key, order, limit, last) {
      const list = filed.get(key)
      if (list === undefined) return []
      const at = firstFrom(list, order)
      const start = list[at] === order ? at + 1 : at
      const found = list.slice(start, start + limit)
      return last === undefined ? found : found.filter((each) => each <= last)
    },
  }
}

/** Where the first stands that is not before this place. */
function firstFrom(list: readonly string[], order: string): number {
  let [low, high] = [0, list.length]
  if (high > 0 && list[high - 1]! < order) return high // most come in order
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < order) low = middle + 1
    else high = middle
  }
  return low
}
