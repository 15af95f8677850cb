/** How the line breaks of a text are to be read. */
export interface Layout {
  /** Offsets at which a new paragraph begins, ascending. */
  readonly breaks: readonly number[]
}

// Lines longer than this were not wrapped by hand, so each is a paragraph of its own.
const WRAPPED_AT_MOST = 120
// In wrapped text a line this much shorter than the longest, without a closing mark, is a heading or a list item.
const SHORT_LINE = 0.6

interface Line {
  start: number
  end: number
}

/** Find where paragraphs begin: after blank lines, and at single line breaks that do not merely wrap a line. */
export function findParagraphs(text: string): Layout {
  const lines = readLines(text)
  let longest = 0
  for (const line of lines) longest = Math.max(longest, line.end - line.start)
  const isWrapped = longest <= WRAPPED_AT_MOST
  const breaks: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!
    const line = lines[i]!
    if (line.end === line.start) continue
    const afterBlank = before.end === before.start
    if (afterBlank || !isWrapped || opensItem(text, line) || isShortLine(text, before, line, longest))
      breaks.push(line.start)
  }
  return { breaks }
}

/** The lines of a text without the blanks around them. */
function readLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  while (at <= text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    lines.push(trimmed(text, at, end))
    at = end + 1
  }
  return lines
}

function trimmed(text: string, start: number, end: number): Line {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0
}

/** "• item", "- item", "* item", "1. item", "(a) item" */
function opensItem(text: string, line: Line): boolean {
  return /^(?:[•‣▪●◦*–—-]|\d{1,2}[.)]|\(?[a-z]\))\s/.test(text.slice(line.start, Math.min(line.end, line.start + 5)))
}

function isShortLine(text: string, before: Line, line: Line, longest: number): boolean {
  if (longest < 60 || before.end - before.start > longest * SHORT_LINE) return false
  const first = text.charAt(line.start)
  return first === first.toUpperCase()
}
