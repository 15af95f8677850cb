import type { TokenRange } from '../language/syntax.ts'
import type { StatementKind } from '../reading.ts'

/** A statement on its way: everything in tokens, nobody looked up yet. */
export interface Draft {
  /** The token that heads the cue; orders the drafts and names them. */
  head: number
  cue: TokenRange[]
  /** The whole noun phrase of the source; null where none is named. */
  source: TokenRange | null
  /** The token that heads the source. */
  sourceHead: number | null
  content: TokenRange[]
  kind: StatementKind
  /** Tokens that head whoever relays it, outermost first. */
  via: number[]
  /** Quoted words come from the speaker's own mouth; a later paragraph's quote may carry on from them. */
  isDirect: boolean
}

/** Puts runs in order, joins those that touch or overlap, and drops empty ones. */
export function joinRanges(ranges: readonly TokenRange[]): TokenRange[] {
  if (ranges.length === 1) return ranges[0]!.last > ranges[0]!.first ? [{ ...ranges[0]! }] : []
  const joined: TokenRange[] = []
  for (const range of [...ranges].filter((r) => r.last > r.first).sort((a, b) => a.first - b.first)) {
    const open = joined.at(-1)
    if (open && range.first <= open.last) open.last = Math.max(open.last, range.last)
    else joined.push({ ...range })
  }
  return joined
}

/** Takes runs out of other runs. */
export function subtractRanges(from: readonly TokenRange[], taken: readonly (TokenRange | null)[]): TokenRange[] {
  let left = [...from]
  for (const hole of taken) {
    if (!hole || !left.some((range) => range.first < hole.last && hole.first < range.last)) continue
    left = left.flatMap((range) => [
      { first: range.first, last: Math.min(range.last, hole.first) },
      { first: Math.max(range.first, hole.last), last: range.last },
    ])
  }
  return joinRanges(left)
}

/** Does one of the runs hold the token? */
export function holds(ranges: readonly TokenRange[], index: number): boolean {
  return ranges.some((range) => range.first <= index && index < range.last)
}
