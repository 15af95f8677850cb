import type { ReadReport } from '../store/records.ts'
import { publication } from './moments.ts'

/** Reports by time of publication, those without one last, then by id and text, each id once: one order for one set. */
export function inOrder(given: readonly ReadReport[]): ReadReport[] {
  const ordered = given
    .map((read) => ({ read, time: publication(read.report.publishedAt)?.earliest ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => compare(a.time, b.time) || compareReports(a.read, b.read))
  const seen = new Set<string>()
  return ordered.map(({ read }) => read).filter(({ report: { id } }) => !seen.has(id) && seen.add(id))
}

function compareReports({ report: a }: ReadReport, { report: b }: ReadReport): number {
  return compare(a.id, b.id) || compare(a.text, b.text)
}

/** -1, 0 or 1 by plain code-unit order, the same on every machine. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
