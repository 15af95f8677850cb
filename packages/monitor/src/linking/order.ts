import type { ReadReport, StoredReport } from '../store/records.ts'
import { publication } from './moments.ts'

/** Reports by their place in the order, each id once: one order for one set. */
export function inOrder(given: readonly ReadReport[]): ReadReport[] {
  const ordered = given
    .map((read) => ({ read, order: orderOf(read.report) }))
    .sort((a, b) => compare(a.order, b.order) || compare(a.read.report.text, b.read.report.text))
  const seen = new Set<string>()
  return ordered.map(({ read }) => read).filter(({ report: { id } }) => !seen.has(id) && seen.add(id))
}

/** Farther in time than any date, on both sides, so that what is added is a number of as many digits. */
const FAR = 4_000_000_000_000_000
const DIGITS = 11
/** Behind all digits. */
const UNDATED = '~'
/** As much of a store's id as tells reports of one millisecond apart. */
const ID_DIGITS = 16

/** A report's place among all others, as text that sorts by it: by time of publication, those without one last, then by id. */
export function orderOf({ id, publishedAt }: Pick<StoredReport, 'id' | 'publishedAt'>): string {
  const time = publication(publishedAt)?.earliest
  const short = /^[0-9a-f]{24}$/.test(id) ? id.slice(0, ID_DIGITS) : id
  if (time === undefined) return `${UNDATED}${short}`
  const far = Math.max(-FAR, Math.min(FAR, time)) + FAR
  return `${far.toString(36).padStart(DIGITS, '0')}${short}`
}

/** -1, 0 or 1 by plain code-unit order, the same on every machine. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
