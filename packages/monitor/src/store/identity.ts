import { createHash } from 'node:crypto'
import type { StoredReport } from './records.ts'

export type ReportContent = Omit<StoredReport, 'id' | 'sample'>

/** 96 bits: two of a billion reports share their first 24 digits with a chance below one in a hundred thousand million. */
const ID_LENGTH = 24

/** SHA-256 over all that makes a report the report it is. */
export function contentHash(content: ReportContent): string {
  const { text, title, publisher, publishedAt, url } = content
  return createHash('sha256')
    .update(JSON.stringify([text, title, publisher, publishedAt, url]))
    .digest('hex')
}

/** A report's id: the beginning of its content hash, so that the same report added twice is one. */
export function reportId(content: ReportContent): string {
  return contentHash(content).slice(0, ID_LENGTH)
}
