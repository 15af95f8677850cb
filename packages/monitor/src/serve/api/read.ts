import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { refusal } from '../../errors.ts'
import { acceptReport, readerInput } from '../../intake/report.ts'
import type { ServeOptions } from '../app.ts'
import { refusalAnswer } from '../errors.ts'
import { readingShape } from './shapes.ts'

/** A pasted text is an article, not an archive; the command line takes the longer ones. */
const BODY_LIMIT_MB = 2

const optionalText = z.string().nullish()

const pastedShape = z
  .object({
    text: z.string(),
    title: optionalText,
    publisher: optionalText,
    publishedAt: optionalText,
    url: optionalText,
  })
  .openapi('Report')

const route = createRoute({
  method: 'post',
  path: '/api/read',
  summary: 'Read a text; nothing is kept',
  request: { body: { required: true, content: { 'application/json': { schema: pastedShape } } } },
  responses: {
    200: { description: 'The reading', content: { 'application/json': { schema: readingShape } } },
    400: refusalAnswer('The text cannot be read'),
    413: refusalAnswer('The text is too long'),
  },
})

export function readRoutes(app: OpenAPIHono, { desk }: ServeOptions): void {
  app.use(
    '/api/read',
    bodyLimit({
      maxSize: BODY_LIMIT_MB * 1024 * 1024,
      onError: () => {
        throw refusal('body-too-large', BODY_LIMIT_MB)
      },
    }),
  )
  app.openapi(route, async (context) => {
    const report = acceptReport(context.req.valid('json'), 'the text')
    return context.json({ ...(await desk.read(readerInput(report))) }, 200)
  })
}
