import type { Span, Statement } from '@sitrep/reader'

export type Part = 'source' | 'cue' | 'content' | 'claim' | 'sentence'

/** A run of characters under the same parts. */
export interface Segment extends Span {
  parts: Part[]
}

export interface MarkedSpan extends Span {
  part: Part
}

/** Every span of the statements with the part it plays. */
export function partsOf(statements: Statement[]): MarkedSpan[] {
  return statements.flatMap((statement) =>
    (['source', 'cue', 'content'] as const).flatMap((part) => statement[part].map((span) => ({ ...span, part }))),
  )
}

/** Cuts a stretch of text wherever a marked span begins or ends, in order. Takes n log n in the number of spans. */
export function cutIntoSegments(within: Span, marked: MarkedSpan[]): Segment[] {
  const inside = marked.filter(({ start, end }) => start < within.end && end > within.start)
  const edges = new Map<number, { opens: Part[]; closes: Part[] }>()
  const at = (offset: number) => {
    const clamped = Math.min(Math.max(offset, within.start), within.end)
    return edges.get(clamped) ?? edges.set(clamped, { opens: [], closes: [] }).get(clamped)!
  }
  at(within.start)
  at(within.end)
  for (const { start, end, part } of inside) {
    at(start).opens.push(part)
    at(end).closes.push(part)
  }
  const open = new Map<Part, number>()
  const offsets = [...edges.keys()].sort((a, b) => a - b)
  return offsets.slice(0, -1).map((start, i) => {
    for (const part of edges.get(start)!.closes) open.set(part, (open.get(part) ?? 0) - 1)
    for (const part of edges.get(start)!.opens) open.set(part, (open.get(part) ?? 0) + 1)
    return { start, end: offsets[i + 1]!, parts: [...open.keys()].filter((part) => (open.get(part) ?? 0) > 0).sort() }
  })
}

/** The paragraphs of a text, by its line breaks. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\r?\n/g)) {
    if (text.slice(start, match.index).trim()) found.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (text.slice(start).trim()) found.push({ start, end: text.length })
  return found
}
