import type { Document } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import type { Span } from '../reading.ts'

/** Words between quotation marks, the marks included; a paragraph's share of a quote that runs on. */
export interface Quote extends Span, TokenRange {
  paragraph: number
  /** The mark is opened again where the next paragraph begins: “… ⏎ “…”. */
  runsOn: boolean
}

interface Mark {
  start: number
  end: number
  kind: 'double' | 'single'
  /** Which way the mark's own shape or its surroundings let it point. */
  opens: boolean
  closes: boolean
}

const MARK = /``|''|‘‘|’’|["“”„‟«»＂]|[‘’'‚‹›]/gu
const OPENING = new Set(['``', '‘‘', '“', '„', '‟', '«', '‘', '‚', '‹'])
const CLOSING = new Set(['’’', '”', '»', '’', '›'])
const SINGLE = new Set(["'", '‘', '’', '‚', '‹', '›'])
const BEFORE_OPENING = /[\s([{—–\-/“"‘:]/u
const AFTER_CLOSING = /[\s)\]}.,;:!?—–\-/”"]/u

/** Finds the quotations of a text, outermost ones only; apostrophes and marks without a partner are none. */
export function findQuotes(document: Document): Quote[] {
  const found: Quote[] = []
  const paragraphs = paragraphSpans(document)
  for (const [i, paragraph] of paragraphs.entries()) {
    for (const span of pairMarks(document.text, paragraph, paragraphs[i + 1])) {
      found.push({ ...span, paragraph: paragraph.paragraph, first: 0, last: 0 })
    }
  }
  return withTokens(document, found)
}

interface Paragraph extends Span {
  paragraph: number
}

function paragraphSpans(document: Document): Paragraph[] {
  const spans: Paragraph[] = []
  for (const { start, end, paragraph } of document.sentences) {
    const open = spans.at(-1)
    if (open && open.paragraph === paragraph) open.end = end
    else spans.push({ start, end, paragraph })
  }
  return spans
}

function pairMarks(text: string, paragraph: Span, next: Span | undefined): (Span & { runsOn: boolean })[] {
  const spans: (Span & { runsOn: boolean })[] = []
  const marks = findMarks(text, paragraph)
  let single: Mark | null = null
  let double: Mark | null = null
  for (const mark of marks) {
    if (mark.kind === 'single') {
      if (double) continue
      if (single && mark.closes) {
        spans.push({ start: single.start, end: mark.end, runsOn: false })
        single = null
      } else if (mark.opens) single ??= mark
      continue
    }
    if (double && mark.closes) {
      spans.push({ start: double.start, end: mark.end, runsOn: false })
      double = null
    } else if (mark.opens) {
      double = mark
      single = null
    }
  }
  if (double && next && opensWithMark(text, next)) spans.push({ start: double.start, end: paragraph.end, runsOn: true })
  else if (double && double.start === paragraph.start) {
    spans.push({ start: double.start, end: paragraph.end, runsOn: false })
  }
  return spans
}

function opensWithMark(text: string, paragraph: Span): boolean {
  return /^(?:["“]|''|``|‘‘)/u.test(text.slice(paragraph.start, paragraph.start + 2))
}

function findMarks(text: string, within: Span): Mark[] {
  const marks: Mark[] = []
  const part = text.slice(within.start, within.end)
  for (const match of part.matchAll(MARK)) {
    const mark = readMark(part, match.index, match[0])
    if (mark.opens || mark.closes) {
      marks.push({ ...mark, start: within.start + mark.start, end: within.start + mark.end })
    }
  }
  return marks
}

/** “soldiers’ families” and "don't" carry apostrophes: only a mark with a blank or another mark beside it is a quotation's. */
function readMark(text: string, at: number, mark: string): Mark {
  const start = at
  const end = at + mark.length
  const before = at === 0 ? ' ' : text[at - 1]!
  const after = end === text.length ? ' ' : text[end]!
  const kind = SINGLE.has(mark) ? 'single' : 'double'
  const mayOpen = BEFORE_OPENING.test(before) && !/\s/u.test(after)
  const mayClose = !/\s/u.test(before) && (kind === 'double' || AFTER_CLOSING.test(after))
  if (kind === 'double' && OPENING.has(mark)) return { start, end, kind, opens: true, closes: false }
  if (kind === 'double' && CLOSING.has(mark)) return { start, end, kind, opens: false, closes: true }
  const opens = mayOpen && !CLOSING.has(mark) && !(kind === 'single' && /\d/u.test(after))
  return { start, end, kind, opens, closes: mayClose && !OPENING.has(mark) }
}

/** Gives every quote the tokens it covers; a quote that covers none is dropped. */
function withTokens(document: Document, quotes: Quote[]): Quote[] {
  const { tokens } = document
  let first = 0
  const found: Quote[] = []
  for (const quote of quotes.sort((a, b) => a.start - b.start)) {
    while (first < tokens.length && tokens[first]!.end <= quote.start) first++
    let last = first
    while (last < tokens.length && tokens[last]!.start < quote.end) last++
    if (last - first > 1) found.push({ ...quote, first, last })
    first = Math.max(first, last - 1)
  }
  return found
}
