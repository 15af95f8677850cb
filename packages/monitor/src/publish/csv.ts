export type Cell = string | number | boolean | null

/** Rows as CSV by RFC 4180: CRLF, quotes where needed, the header first; null is an empty cell. */
export function toCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [csvLine(header)]
  for (const row of rows) lines.push(csvLine(row))
  return lines.join('')
}

/** One line of CSV with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** A spreadsheet takes text that opens with one of these for a formula; an apostrophe before it keeps it text. */
const OPENS_FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = OPENS_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
