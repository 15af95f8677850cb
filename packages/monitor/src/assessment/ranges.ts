import type { CountValue } from './incident.ts'
import type { ValueRelation } from './values.ts'

/** "about 50" may be 45 or 55; a rounding wider than a tenth is not called "about" in a wire's style guide. */
const ABOUT = 0.1

interface Reach {
  low: number
  high: number
}

/**
 * Counts are compared only within one stage and one scope. A count of a part (civilians, children) cannot exceed the
 * count of the whole; otherwise the two do not meet.
 */
export function relateCounts(a: CountValue, b: CountValue): ValueRelation {
  if (a.stage !== b.stage || a.scope !== b.scope) return 'apart'
  const sameGroup = a.of === b.of && statusOf(a) === statusOf(b)
  if (sameGroup) return relateReaches(reachOf(a), reachOf(b))
  if (a.stage !== undefined) return a.of !== undefined && b.of !== undefined ? 'apart' : overlap(a, b)
  if (isPartOf(a, b)) return partOf(a, b)
  return isPartOf(b, a) ? partOf(b, a) : 'apart'
}

function relateReaches(a: Reach, b: Reach): ValueRelation {
  if (a.low > b.high || b.low > a.high) return 'contradicts'
  const aInside = a.low >= b.low && a.high <= b.high
  const bInside = b.low >= a.low && b.high <= a.high
  if (aInside && bInside) return 'compatible'
  return aInside ? 'entails' : bInside ? 'entailed' : 'compatible'
}

/** A bare number of munitions beside one that says of what. */
function overlap(a: CountValue, b: CountValue): ValueRelation {
  const relation = relateReaches(reachOf(a), reachOf(b))
  return relation === 'contradicts' ? relation : 'compatible'
}

function partOf(part: CountValue, whole: CountValue): ValueRelation {
  return reachOf(part).low > reachOf(whole).high ? 'contradicts' : 'compatible'
}

/** Is `a` a count of a part of those that `b` counts? */
function isPartOf(a: CountValue, b: CountValue): boolean {
  const groups = b.of === undefined || a.of === b.of
  const statuses = statusOf(b) === 'unknown' || statusOf(a) === statusOf(b)
  return groups && statuses
}

function statusOf({ status }: CountValue): string {
  return status ?? 'unknown'
}

function reachOf({ min, max, approximate }: CountValue): Reach {
  const slack = approximate ? ABOUT : 0
  return { low: Math.floor((min ?? 0) * (1 - slack)), high: Math.ceil((max ?? Number.POSITIVE_INFINITY) * (1 + slack)) }
}
