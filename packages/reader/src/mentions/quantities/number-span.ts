import type { Token } from '../../language/document.ts'
import type { Range } from '../../reading.ts'
import { cardinals, multipliers, type VagueCount, vagueCounts } from '../lexicon/number-words.ts'
import { own, readDigits, readNumber } from '../numerals.ts'

/** A number as the words give it, before "at least" and the like; token range, last exclusive. */
export interface NumberSpan extends VagueCount {
  first: number
  last: number
}

const vagueWords = new Map<string, [string[], VagueCount][]>()
for (const [phrase, count] of Object.entries(vagueCounts)) {
  const words = phrase.split(/[\s-]/)
  const list = vagueWords.get(words[0]!) ?? []
  // The longer phrase first: "tens of thousands" before "tens".
  list.push([words, count])
  vagueWords.set(
    words[0]!,
    list.sort((a, b) => b[0].length - a[0].length),
  )
}

// A number in words holds at most this many tokens: "nine hundred and ninety-nine thousand, …" is not news prose.
const LONGEST = 10

/** The number that begins at a token: "2.5 million", "twenty-one", "20-30", "two dozen", "several hundred". */
export function numberAt(tokens: readonly Token[], i: number, limit: number): NumberSpan | null {
  if (!mayOpen(tokens[i]!.lower)) return null
  // "no fewer than three" is three with a floor, not none.
  if (tokens[i]!.lower === 'no' && i + 2 < limit && tokens[i + 2]!.lower === 'than') return null
  const vague = vagueAt(tokens, i, limit)
  if (vague) return multiplied(tokens, vague, limit)
  const exact = exactAt(tokens, i, limit)
  if (exact === null) return null
  const dozens = tokens[exact.last]
  if (exact.last < limit && dozens?.lower === 'dozen')
    return { first: i, last: exact.last + 1, ...scale(exact, 12), approximate: true }
  return exact
}

/** Most words open no number: digits, words of the tables and "twenty-one" do. */
function mayOpen(lower: string): boolean {
  return isDigit(lower.charCodeAt(0)) || numberWords.has(lower) || lower.indexOf('-', 1) > 0
}

const numberWords: ReadonlySet<string> = new Set([...Object.keys(cardinals), ...vagueWords.keys()])

function exactAt(tokens: readonly Token[], i: number, limit: number): NumberSpan | null {
  const range = rangeInToken(tokens[i]!)
  if (range) return { first: i, last: i + 1, ...range, approximate: false }
  if (!isNumeral(tokens[i]!.lower)) return null
  let last = i + 1
  while (last < Math.min(limit, i + LONGEST) && continues(tokens, last, limit)) last++
  const value = readNumber(wordsOf(tokens, i, last))
  // "2.5" counts nothing; "2.5 million" does.
  if (value === null || !Number.isInteger(value)) return null
  return { first: i, last, min: value, max: value, approximate: false }
}

/** Does the number go on? Digits do not follow digits; "-" and "and" only bind number words. */
function continues(tokens: readonly Token[], i: number, limit: number): boolean {
  const { lower } = tokens[i]!
  const before = tokens[i - 1]!.lower
  if (own(multipliers, lower) !== null) return true
  const next = i + 1 < limit ? tokens[i + 1]!.lower : ''
  if (lower === '-') return isTens(before) && (own(cardinals, next) ?? 10) < 10
  if (lower === 'and') return own(multipliers, before) !== null && own(cardinals, next) !== null && before !== 'million'
  if (own(cardinals, lower) === null) return false
  return (
    before === '-' ||
    before === 'and' ||
    own(multipliers, before) !== null ||
    (isTens(before) && own(cardinals, lower)! < 10)
  )
}

function isTens(word: string): boolean {
  const value = own(cardinals, word) ?? 0
  return value >= 20
}

function isNumeral(lower: string): boolean {
  if (isDigit(lower.charCodeAt(0))) return readDigits(lower) !== null
  return (
    own(cardinals, lower) !== null ||
    (lower.includes('-') && /^[a-z]+-[a-z]+$/.test(lower) && readNumber(lower) !== null)
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]!.lower
  for (let i = first + 1; i < last; i++) words += ` ${tokens[i]!.lower}`
  return words.replaceAll(' - ', '-')
}

/** "20-30" and "20–30" as one word; "3-1" is a score. */
function rangeInToken({ lower }: Token): Range | null {
  if (!isDigit(lower.charCodeAt(0))) return null
  const match = /^(\d[\d,]*)[-–—](\d[\d,]*)$/.exec(lower)
  if (!match) return null
  const [min, max] = [readDigits(match[1]!), readDigits(match[2]!)]
  return min === null || max === null || min >= max ? null : { min, max }
}

function vagueAt(tokens: readonly Token[], i: number, limit: number): NumberSpan | null {
  for (const [words, count] of vagueWords.get(tokens[i]!.lower) ?? []) {
    const last = endOfPhrase(tokens, i, limit, words)
    if (last !== null) return { first: i, last, ...count }
  }
  return null
}

/** Where a phrase that begins at a token ends, last exclusive; a hyphen between its words is passed over. */
export function endOfPhrase(
  tokens: readonly Token[],
  i: number,
  limit: number,
  words: readonly string[],
): number | null {
  let at = i
  for (const word of words) {
    if (at < limit && tokens[at]!.lower === '-') at++
    if (at >= limit || tokens[at]!.lower !== word) return null
    at++
  }
  return at
}

/** "several hundred", "a couple of thousand", "several dozen". */
function multiplied(tokens: readonly Token[], vague: NumberSpan, limit: number): NumberSpan {
  const of = vague.last < limit && tokens[vague.last]!.lower === 'of' ? 1 : 0
  const at = vague.last + of
  if (at >= limit || vague.min === 0) return vague
  const word = tokens[at]!.lower
  const factor = word === 'dozen' ? 12 : own(multipliers, word)
  return factor === null ? vague : { ...vague, ...scale(vague, factor), last: at + 1 }
}

function scale({ min, max }: Range, factor: number): Range {
  return { min: min === null ? null : min * factor, max: max === null ? null : max * factor }
}
