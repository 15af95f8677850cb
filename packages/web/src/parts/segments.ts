import type { Span, Statement } from '@sitrep/reader'

export type Part = 'source' | 'cue' | 'content' | 'claim' | 'sentence'

/** A run of characters under the same marks. */
export interface Segment extends Span {
  marks: MarkedSpan[]
}

export interface MarkedSpan extends Span {
  part: Part
  /** Number of the speaker it belongs to. */
  speaker?: number | undefined
}

/** Every span of the statements with the part it plays and whose it is. */
export function partsOf(statements: Statement[], speakers: ReadonlyMap<string, number>): MarkedSpan[] {
  return statements.flatMap((statement) =>
    (['source', 'cue', 'content'] as const).flatMap((part) =>
      statement[part].map((span) => ({ ...span, part, speaker: speakers.get(statement.id) })),
    ),
  )
}

/** Cuts a stretch of text wherever a marked span begins or ends, in order; marks in the order they begin. */
export function cutIntoSegments(within: Span, marked: MarkedSpan[]): Segment[] {
  const inside = marked.filter(({ start, end }) => start < within.end && end > within.start)
  const edges = new Map<number, { opens: MarkedSpan[]; closes: MarkedSpan[] }>()
  const at = (offset: number) => {
    const clamped = Math.min(Math.max(offset, within.start), within.end)
    return edges.get(clamped) ?? edges.set(clamped, { opens: [], closes: [] }).get(clamped)!
  }
  at(within.start)
  at(within.end)
  for (const mark of inside.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    at(mark.start).opens.push(mark)
    at(mark.end).closes.push(mark)
  }
  const open = new Set<MarkedSpan>()
  const offsets = [...edges.keys()].sort((a, b) => a - b)
  return offsets.slice(0, -1).map((start, i) => {
    for (const mark of edges.get(start)!.closes) open.delete(mark)
    for (const mark of edges.get(start)!.opens) open.add(mark)
    return { start, end: offsets[i + 1]!, marks: [...open] }
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
