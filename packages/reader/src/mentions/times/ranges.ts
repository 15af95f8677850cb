import type { Expression } from './expression.ts'

const BETWEEN = /^\s*(?:[-–—/&]|,?\s*(?:to|and|until|till|through|or))\s*(?:the\s+)?$/i

/** Pairs of neighbours that name the two ends of a span, by the index of the second: "from April to June 1968". */
export function findRanges(text: string, expressions: readonly Expression[]): Set<number> {
  const seconds = new Set<number>()
  for (let i = 1; i < expressions.length; i++) {
    const [first, second] = [expressions[i - 1]!, expressions[i]!]
    if (second.start - first.end > 16 || second.start < first.end) continue
    if (first.when.kind !== 'date' || second.when.kind !== 'date') continue
    if (BETWEEN.test(text.slice(first.end, second.start))) seconds.add(i)
  }
  return seconds
}

/** Gives one end of a span the year that only the other has: "April to June 1968", "from November 1943 to March". */
export function shareYears(expressions: readonly Expression[], seconds: ReadonlySet<number>): void {
  // From right to left, so that a list passes its year on: "in May, June and July 1969".
  for (let i = expressions.length - 1; i > 0; i--) if (seconds.has(i)) shareYear(expressions[i - 1]!, expressions[i]!)
}

function shareYear({ when: first }: Expression, { when: second }: Expression): void {
  if (first.kind !== 'date' || second.kind !== 'date' || first.month === null || second.month === null) return
  const wraps = second.month < first.month || (second.month === first.month && (second.day ?? 31) < (first.day ?? 1))
  if (first.year === null && second.year !== null) first.year = second.year - (wraps ? 1 : 0)
  else if (second.year === null && first.year !== null) second.year = first.year + (wraps ? 1 : 0)
}
