import type { ReportInput } from '@sitrep/reader'
import { refusal } from '../errors.ts'
import { reportId } from '../store/identity.ts'
import type { StoredReport } from '../store/records.ts'
import { checkPublishedAt } from './published-at.ts'

/** A report as a format gives it: nothing checked yet but the shape. */
export interface ReportFields {
  /** The id the sender gave it, kept for the answer in a stream only. */
  id?: string | undefined
  text: string
  title?: string | null | undefined
  publisher?: string | null | undefined
  publishedAt?: string | null | undefined
  url?: string | null | undefined
}

/** One report's text may have 16 MB, counted as UTF-8. */
export const TEXT_LIMIT_MB = 16
export const TEXT_LIMIT = TEXT_LIMIT_MB * 1024 * 1024

/** The one gate into sitrep: every report passes here, whatever it came from; it is refused whole or kept as given. */
export function acceptReport(fields: ReportFields, name: string, options: { sample?: boolean } = {}): StoredReport {
  const content = {
    text: checkText(fields.text, name),
    title: checkField(fields.title, 'title', name),
    publisher: checkField(fields.publisher, 'publisher', name),
    publishedAt: checkPublishedAt(checkField(fields.publishedAt, 'publishedAt', name), name),
    url: checkUrl(checkField(fields.url, 'url', name), name),
  }
  return { id: reportId(content), ...content, sample: options.sample ?? false }
}

/** What the reader is given: the id is the sender's own where there is one. */
export function readerInput(report: StoredReport, id: string = report.id): ReportInput {
  const { text, title, publisher, publishedAt, url } = report
  return { id, text, title, publisher, publishedAt, url }
}

function checkText(text: string, name: string): string {
  const stripped = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (stripped.trim() === '') throw refusal('empty-text', name)
  // A UTF-16 unit is at most three bytes of UTF-8, so short texts need no counting.
  if (stripped.length * 3 > TEXT_LIMIT && Buffer.byteLength(stripped) > TEXT_LIMIT) {
    throw refusal('text-too-large', name, TEXT_LIMIT_MB)
  }
  checkCharacters(stripped, 'text', name)
  return stripped
}

function checkField(value: string | null | undefined, field: string, name: string): string | null {
  if (value === null || value === undefined || value.trim() === '') return null
  if (value.length > FIELD_LIMIT)
    throw refusal('invalid-report', name, `"${field}" is over ${FIELD_LIMIT} characters long`)
  checkCharacters(value, field, name)
  return value
}

/** Longer than any headline or address in use; keeps a whole text out of the title. */
const FIELD_LIMIT = 8192

/** A database and a file in UTF-8 can hold every character but these two kinds. */
function checkCharacters(value: string, field: string, name: string): void {
  if (value.includes('\0')) throw refusal('binary', name)
  if (/\p{Surrogate}/u.test(value)) throw refusal('unpaired-surrogate', name, field)
}

function checkUrl(url: string | null, name: string): string | null {
  if (url === null) return null
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  if (!isWeb) throw refusal('invalid-url', name, url)
  return url
}
