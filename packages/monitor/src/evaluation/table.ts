import type { Evaluation } from './evaluate.ts'
import type { Figure } from './figures.ts'

const HEADING = ['', 'F1, share', 'P', 'R', 'right', 'said', 'gold']

/** The figures of one task as a table in plain text. */
export function figuresTable({ records, answered, figures }: Evaluation): string {
  const rows = [HEADING, ...figures.map(cellsOf)]
  const widths = HEADING.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  )
  const without = records - answered
  const note = `${records.toLocaleString('en')} records${without > 0 ? `, ${without} without an answer` : ''}`
  return [note, '', ...lines.map((line) => line.trimEnd()), ''].join('\n')
}

function cellsOf({ name, precision, recall, right, said, gold, ...figure }: Figure): string[] {
  const count = (value: number | undefined) => (value === undefined ? '' : String(value))
  return [name, shown(figure), percent(precision), percent(recall), count(right), count(said), count(gold)]
}

/** A share in per cent with two places, a distance in whole kilometres, or a dash where there was nothing to measure. */
export function shown({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value === null) return '–'
  return unit === 'km' ? `${Math.round(value)} km` : percent(value)
}

export function percent(value: number | undefined): string {
  return value === undefined ? '' : (100 * value).toFixed(2)
}
