import { readFileSync } from 'node:fs'

/** The rows of a tab-separated file beside this one, without comments and empty lines; missing cells are "". */
export function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()))
}

/** The parts of a cell that holds several names. */
export function namesOf(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((name) => name !== '')
}
