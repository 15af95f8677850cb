import type { CodedArea } from '@sitrep/reader'
import { parse } from 'csv-parse/sync'
import { reasonOf, refusal } from '../errors.ts'

/** Where a table has name and code of each level, 0 to 3; -1 where it has none. */
interface Columns {
  names: number[]
  codes: number[]
}

/**
 * The areas of a table of P-codes as OCHA publishes them (administrative levels side by side, one row for each of the
 * smallest; "admin1Name_en" or "ADM1_EN" beside "admin1Pcode" or "ADM1_PCODE"), as comma-, semicolon- or tab-separated text.
 */
export function codedAreasOf(text: string, path: string): CodedArea[] {
  const [header, ...rows] = cellsOf(text, path)
  const columns = columnsOf(header ?? [])
  if (columns.codes[1] === -1 || columns.names[1] === -1) {
    throw refusal('invalid-p-codes', path, 'no columns for name and P-code of the first level')
  }
  const areas = new Map<string, CodedArea>()
  rows.forEach((row, i) => {
    for (const area of areasOfRow(row, columns, `${path}, line ${i + 2}`)) {
      if (!areas.has(area.pcode)) areas.set(area.pcode, area)
    }
  })
  return [...areas.values()]
}

function cellsOf(text: string, path: string): string[][] {
  try {
    return parse(text, { delimiter: [',', ';', '\t'], relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    throw refusal('invalid-p-codes', path, reasonOf(error))
  }
}

function columnsOf(header: readonly string[]): Columns {
  const plain = header.map((cell) => cell.toLowerCase().replace(/[^a-z0-9]/g, ''))
  const find = (level: number, forms: string[]) => {
    for (const form of forms) {
      const at = plain.findIndex((cell) => cell === `adm${level}${form}` || cell === `admin${level}${form}`)
      if (at >= 0) return at
    }
    return -1
  }
  const levels = [0, 1, 2, 3]
  return {
    codes: levels.map((level) => find(level, ['pcode'])),
    // English first, then a name of no stated language, then French and Spanish: Latin letters can be compared.
    names: levels.map((level) => find(level, ['nameen', 'en', 'name', 'namefr', 'fr', 'namees', 'es'])),
  }
}

function areasOfRow(row: readonly string[], { codes, names }: Columns, place: string): CodedArea[] {
  const cell = (at: number) => (at < 0 ? '' : (row[at] ?? ''))
  const first = cell(codes[1]!)
  const country = (cell(codes[0]!) || first).slice(0, 2).toUpperCase()
  const areas: CodedArea[] = []
  let parent = ''
  for (const level of [1, 2, 3]) {
    const [pcode, name] = [cell(codes[level]!), cell(names[level]!)]
    if (pcode === '') break
    if (!/^[A-Z]{2,3}\d[A-Z0-9-]*$/i.test(pcode) || name === '') {
      throw refusal('invalid-p-codes', place, `"${pcode}" is no P-code with a name`)
    }
    areas.push({ pcode, level, name, country, parent })
    parent = pcode
  }
  return areas
}
