import type { Span } from '@sitrep/reader'
import { z } from 'zod'

/** A span in JSON. */
export const spanShape = z.object({ start: z.number(), end: z.number() })

/** Do two spans share a character? */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The same span has the same key. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`
}

/** By start, then by end. */
export function bySpan(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end
}

/** Each span once, in their order in the text. */
export function distinctSpans<S extends Span>(spans: readonly S[]): S[] {
  const byKey = new Map<string, S>()
  for (const span of spans) if (!byKey.has(spanKey(span))) byKey.set(spanKey(span), span)
  return [...byKey.values()].sort(bySpan)
}
