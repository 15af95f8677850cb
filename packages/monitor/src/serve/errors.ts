import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type ErrorCode, refusal, SitrepError } from '../errors.ts'

/** The one shape of every error answer. */
export const errorShape = z.object({ error: z.object({ code: z.string(), message: z.string() }) }).openapi('Error', {
  example: { error: { code: 'unknown-incident', message: 'x9: no incident with this id in the store' } },
})

const statusOf: Partial<Record<ErrorCode, 400 | 403 | 404 | 410 | 413>> = {
  'unknown-incident': 404,
  'unknown-report': 404,
  'gone-incident': 410,
  'divided-incident': 410,
  'not-found': 404,
  'foreign-host': 403,
  'text-too-large': 413,
  'body-too-large': 413,
}

/** Answers with a refusal; what is no refusal is sitrep's own fault, and its words stay in the log. */
export function answerRefusal(context: Context, error: unknown) {
  if (!(error instanceof SitrepError)) {
    const { code, message } = refusal('internal-error')
    return context.json({ error: { code, message } }, 500)
  }
  const { code, message } = error
  return context.json({ error: { code, message } }, statusOf[code] ?? 400)
}

/** An answer of the API's description for a status that is refused. */
export function refusalAnswer(description: string) {
  return { description, content: { 'application/json': { schema: errorShape } } }
}
