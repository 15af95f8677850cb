import type { ReportInput } from '@sitrep/reader'
import { z } from 'zod'

const optional = z.string().nullish()

/** A gold record that holds its report, by the names public corpora give to the parts. */
export const reportShape = z.object({
  id: z.coerce.string(),
  text: z.string(),
  title: optional,
  publisher: optional,
  url: optional,
  /** When it was published: our own labels, corpora of news, corpora of time expressions. */
  published: optional,
  publishedAt: optional,
  date: optional,
  dct: optional,
})

/** The report as the reader is given it. */
export function reportOf(gold: z.output<typeof reportShape>): ReportInput {
  const { id, text, title = null, publisher = null, url = null } = gold
  const publishedAt = gold.published ?? gold.publishedAt ?? gold.date ?? gold.dct ?? null
  return { id, text, title, publisher, url, publishedAt }
}
