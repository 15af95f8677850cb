/** What is to be placed, or placed again: the earliest in the order comes first, each once. */
export interface Due {
  /** True where all that comes later is due anyway: then nobody need be told of what changed. */
  isAll: boolean
  add(order: string): void
  drop(order: string): void
  next(): string | null
}

export function createDue(isAll: boolean): Due {
  const waiting = new Set<string>()
  const heap: string[] = []

  function rise(at: number): void {
    for (let i = at; i > 0; ) {
      const parent = (i - 1) >> 1
      if (heap[parent]! <= heap[i]!) return
      swap(i, parent)
      i = parent
    }
  }

  function sink(): void {
    for (let i = 0; ; ) {
      let least = i
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && heap[child]! < heap[least]!) least = child
      if (least === i) return
      swap(i, least)
      i = least
    }
  }

  function swap(a: number, b: number): void {
    const kept = heap[a]!
    heap[a] = heap[b]!
    heap[b] = kept
  }

  function pop(): string | undefined {
    const first = heap[0]
    const last = heap.pop()
    if (heap.length > 0 && last !== undefined) {
      heap[0] = last
      sink()
    }
    return first
  }

  return {
    isAll,
    add(order) {
      if (waiting.has(order)) return
      waiting.add(order)
      heap.push(order)
      rise(heap.length - 1)
    },
    drop: (order) => void waiting.delete(order),
    next() {
      for (let order = pop(); order !== undefined; order = pop()) if (waiting.delete(order)) return order
      return null
    },
  }
}
