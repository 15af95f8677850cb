/** The report's page with these words marked. */
export function wordsAddress({ report, start, end }: { report: string; start: number; end: number }): string {
  return `/reports/${encodeURIComponent(report)}?at=${start}-${end}`
}
