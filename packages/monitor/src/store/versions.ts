import type { ReadReport, StoredReport } from './records.ts'

type Addressed = Pick<StoredReport, 'id' | 'url' | 'publisher' | 'publishedAt'>
export type Dated<T> = T & { addedAt: string }

/** The address without what points into the page. */
export function addressOf(url: string): string {
  return url.split('#')[0]!
}

/** What versions of one report share: the outlet and the address. */
export function addressKey({ url, publisher }: Addressed): string | null {
  return url === null ? null : `${publisher?.trim().toLowerCase() ?? ''} ${addressOf(url)}`
}

/**
 * The versions of one report, the oldest first: by time of publication; where an outlet leaves that as it was, by when they were
 * added, as nothing else tells. Undated ones come last.
 */
export function inOrderOfVersions<T extends Dated<Addressed>>(versions: readonly T[]): T[] {
  return versions.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
}

function orderKey({ publishedAt, addedAt, id }: Dated<Addressed>): string {
  const published = Date.parse(publishedAt ?? '')
  return `${Number.isNaN(published) ? '9999' : new Date(published).toISOString()} ${addedAt} ${id}`
}

/** Says of each report which version followed it: the outlet put another text under the same address. */
export function withVersions(reports: readonly Dated<ReadReport>[]): ReadReport[] {
  const versions = new Map<string, Dated<Addressed>[]>()
  for (const { report, addedAt } of reports) {
    const key = addressKey(report)
    if (key !== null) versions.set(key, [...(versions.get(key) ?? []), { ...report, addedAt }])
  }
  const next = new Map<string, string>()
  for (const list of versions.values()) {
    const ordered = inOrderOfVersions(list)
    for (const [i, { id }] of ordered.slice(1).entries()) next.set(ordered[i]!.id, id)
  }
  return reports.map(({ report, reading }) => {
    const revisedBy = next.get(report.id)
    return revisedBy === undefined ? { report, reading } : { report, reading, revisedBy }
  })
}
