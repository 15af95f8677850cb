import { cardinals, multipliers } from './lexicon/number-words.ts'

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/

/** The number that digits write ("2,500", "2.5"), or null. */
export function readDigits(text: string): number | null {
  return DIGITS.test(text) ? Number(text.replaceAll(',', '')) : null
}

/** The number that words or digits write ("twenty-one", "two hundred and six", "2.5 million"), or null. */
export function readNumber(text: string): number | null {
  let total = 0
  let group: number | null = null
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and' && group !== null) continue
    const times = own(multipliers, word)
    if (times !== null) {
      if (times === 100) group = (group ?? 1) * 100
      else {
        total += (group ?? 1) * times
        group = 0
      }
      continue
    }
    const value = word === 'a' || word === 'an' ? 1 : (own(cardinals, word) ?? readDigits(word))
    if (value === null) return null
    group = (group ?? 0) + value
  }
  return group === null ? null : Math.round((total + group) * 1e6) / 1e6
}

/** An entry of a word table, never one inherited from Object ("constructor"). */
export function own<T>(table: Readonly<Record<string, T>>, word: string): T | null {
  const value = table[word]
  return value !== undefined && Object.hasOwn(table, word) ? value : null
}
