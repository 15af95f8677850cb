import { type Draft, holds } from './draft.ts'

interface Reach {
  first: number
  last: number
  draft: number
}

/** How many open contents are asked about one cue; deeper nesting than this is no prose. */
const MAX_DEPTH = 32

/** For each draft the one whose content it stands in, or -1; the smallest where there are several. */
export function findNesting(drafts: readonly Draft[]): number[] {
  const sizes = drafts.map(sizeOf)
  const within: number[] = drafts.map(() => -1)
  const reaches = reachesOf(drafts)
  const open: Reach[] = []
  let next = 0
  for (const i of drafts.map((_, index) => index).sort((a, b) => drafts[a]!.head - drafts[b]!.head)) {
    const { head } = drafts[i]!
    while (next < reaches.length && reaches[next]!.first <= head) open.push(reaches[next++]!)
    while (open.length > 0 && open.at(-1)!.last <= head) open.pop()
    within[i] = innermost(drafts, sizes, open, i)
  }
  return within
}

function innermost(drafts: readonly Draft[], sizes: readonly number[], open: readonly Reach[], i: number): number {
  const { head } = drafts[i]!
  let best = -1
  for (let k = open.length - 1; k >= Math.max(0, open.length - MAX_DEPTH); k--) {
    const { last, draft } = open[k]!
    if (last <= head || draft === i || isInside(drafts, sizes, draft, i)) continue
    if (best < 0 || sizes[draft]! < sizes[best]!) best = draft
  }
  return best
}

/** Two that stand in each other's content: the larger holds the smaller, and of equals the earlier the later. */
function isInside(drafts: readonly Draft[], sizes: readonly number[], a: number, b: number): boolean {
  if (!holds(drafts[b]!.content, drafts[a]!.head)) return false
  if (sizes[a] !== sizes[b]) return sizes[a]! < sizes[b]!
  return drafts[a]!.head > drafts[b]!.head || (drafts[a]!.head === drafts[b]!.head && a > b)
}

function reachesOf(drafts: readonly Draft[]): Reach[] {
  return drafts
    .flatMap(({ content }, draft) => content.map(({ first, last }) => ({ first, last, draft })))
    .sort((a, b) => a.first - b.first || b.last - a.last)
}

function sizeOf(draft: Draft): number {
  return draft.content.reduce((sum, range) => sum + range.last - range.first, 0)
}
