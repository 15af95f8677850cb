import { z } from 'zod'
import { reasonOf, refusal } from '../../errors.ts'
import type { ReportFields } from '../report.ts'

const optionalText = z.string().nullish()

/** The shape of a report in JSON; other keys are left alone. */
const reportShape = z.object({
  id: z.string().optional(),
  text: z.string(),
  title: optionalText,
  publisher: optionalText,
  publishedAt: optionalText,
  url: optionalText,
})

/** Parses JSON, saying in the error whose it was and where it broke. */
export function parseJson(content: string, name: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw refusal('invalid-json', name, shortReason(reasonOf(error)))
  }
}

/** Checks that a JSON value has the shape of a report. */
export function reportFromJson(value: unknown, name: string): ReportFields {
  const result = reportShape.safeParse(value)
  if (!result.success) throw refusal('invalid-report', name, explain(result.error, value))
  return result.data
}

function explain(error: z.ZodError, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'expected an object like {"text": "…"}'
  }
  const key = String(error.issues[0]?.path[0] ?? '')
  if (!(key in value)) return `"${key}" is missing`
  return `"${key}" has to be a string`
}

/** V8 quotes the broken text itself at length; where it broke is enough. */
function shortReason(reason: string): string {
  return reason.replace(/,? ?(?:\.\.\.)?"[\s\S]*(?=is not valid JSON)/, ' ').slice(0, 120)
}
