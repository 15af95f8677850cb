import type { Reading } from '@sitrep/reader'

/** A report as the store keeps it. `id` is the hash of its content, so the same report added twice is one. */
export interface StoredReport {
  id: string
  text: string
  title: string | null
  publisher: string | null
  /** ISO date-time or date, as the report gives it. */
  publishedAt: string | null
  url: string | null
  /** True for the shipped sample reports; shown wherever they are. */
  sample: boolean
}

/** A report with what the reader found in it: what linking and assessment work on. */
export interface ReadReport {
  report: StoredReport
  reading: Reading
  /** Id of the next version of it: what the outlet put under the same address later. */
  revisedBy?: string
}

/** A read report without its text: who published it, when, and in which language it was read. */
export interface Published {
  id: string
  publisher: string | null
  publishedAt: string | null
  language: string | null
}

/** Triggers farther apart than this many characters, about two sentences, are not two readings of one telling. */
export const SAME_TELLING = 250
