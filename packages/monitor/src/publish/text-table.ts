/** A table in plain text: a heading line, columns as wide as given, long cells wrapped. */
export function textTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string[] {
  const lines = (cells: readonly string[]) => rowLines(cells, widths)
  return [...lines(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.flatMap(lines)]
}

function rowLines(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i]!))
  const height = Math.max(1, ...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, i) => (lines[line] ?? '').padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  )
}

/** Words in lines of at most `width`; a word longer than that is cut, after a slash or hyphen where it has one. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number): string[] {
  const found: string[] = []
  for (let at = 0; at < word.length; ) {
    const line = word.slice(at, at + width)
    const isLast = at + width >= word.length
    const joint = isLast ? -1 : Math.max(line.lastIndexOf('/'), line.lastIndexOf('-'))
    const length = joint > 0 ? joint + 1 : line.length
    found.push(word.slice(at, at + length))
    at += length
  }
  return found
}

/** Control characters have no place on a terminal: a report's words must not move its cursor. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
}
