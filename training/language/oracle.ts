import { LEFT, type ParseState, RIGHT, SHIFT } from '../../packages/reader/src/language/parse-state.ts'

/**
 * How many gold arcs each action puts out of reach, after Goldberg and Nivre (2013), for arc-hybrid.
 * `heads` are the gold heads, -1 for the root; `children` the gold dependents of each word.
 */
export function costOf(
  state: ParseState,
  action: number,
  heads: Int32Array,
  children: readonly (readonly number[])[],
): number {
  const { stack, depth, next, length } = state
  if (action === SHIFT) {
    let cost = 0
    const head = goldHead(heads, next, length)
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i]!] === next && stack[i]! < length) cost++
      if (i < depth - 1 && stack[i] === head) cost++
    }
    return cost
  }
  const top = stack[depth - 1]!
  const head = goldHead(heads, top, length)
  let cost = 0
  for (const child of children[top]!) if (child >= next) cost++
  if (action === LEFT) {
    if (head === stack[depth - 2] || (head > next && head < length)) cost++
    return cost
  }
  if (action === RIGHT && head >= next && head < length) cost++
  return cost
}

function goldHead(heads: Int32Array, word: number, length: number): number {
  return heads[word]! < 0 ? length + 1 : heads[word]!
}

/** The gold dependents of each word. */
export function childrenOf(heads: Int32Array): number[][] {
  const children: number[][] = Array.from(heads, () => [])
  heads.forEach((head, i) => {
    if (head >= 0) children[head]!.push(i)
  })
  return children
}
