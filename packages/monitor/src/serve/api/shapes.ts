import { z } from '@hono/zod-openapi'

/** Ids are hashes and keys; anything else cannot be one. */
export const idParameter = z
  .string()
  .regex(/^[\w-]{1,128}$/)
  .openapi({ param: { name: 'id', in: 'path' }, example: '64f1f1103d3e0c2bd7ec8926' })

/** A report without its text. */
export const reportDetails = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    url: z.string().nullable(),
    sample: z.boolean(),
  })
  .openapi('ReportDetails')

/** A reading as docs/reading.md lays it down; checked where it is made, not again here. */
export const readingShape = z.looseObject({ id: z.string(), reader: z.string() }).openapi('Reading')
