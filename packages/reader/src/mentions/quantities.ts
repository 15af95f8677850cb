import type { Document, Token } from '../language/document.ts'
import { measures, numberedNouns, pronominalOne } from './lexicon/uncounted-words.ts'
import type { Quantity } from './mentions.ts'
import { withBounds } from './quantities/bounds.ts'
import { countedNoun } from './quantities/counted.ts'
import { type NumberSpan, numberAt } from './quantities/number-span.ts'
import { locateTimes } from './times.ts'

/** Finds every counted amount of a text, by the published table of number words (docs/numbers.md). */
export function findQuantities(document: Document): Quantity[] {
  const { tokens } = document
  const times = locateTimes(document)
  const found: Quantity[] = []
  let time = 0
  for (const { first, last } of document.sentences) {
    for (let i = first; i < last; i++) {
      const number = numberAt(tokens, i, last)
      if (number === null) continue
      while (time < times.length && times[time]!.last <= i) time++
      if (time < times.length && i >= times[time]!.first) continue
      const whole = withBounds(tokens, takeInRange(tokens, number, first, last), first, last)
      const amount = quantityOf(document, whole, last)
      if (isCount(document, number, first, last) && !isMeasure(tokens, amount)) found.push(amount)
      i = Math.max(i, whole.last - 1)
    }
  }
  shareNouns(tokens, found)
  return found
}

/** "20 to 30", "between 20 and 30", "five or six": one amount with two ends. */
function takeInRange(tokens: readonly Token[], low: NumberSpan, first: number, limit: number): NumberSpan {
  const link = low.last < limit ? tokens[low.last]!.lower : ''
  const between = low.first > first && tokens[low.first - 1]!.lower === 'between'
  if (!(link === 'to' || link === 'or' || link === '-' || link === '–' || (link === 'and' && between))) return low
  const high = low.last + 1 < limit ? numberAt(tokens, low.last + 1, limit) : null
  if (high === null || low.min === null || high.max === null || low.min >= high.max) return low
  const start = between ? low.first - 1 : low.first
  return {
    first: start,
    last: high.last,
    min: low.min,
    max: high.max,
    approximate: low.approximate || high.approximate,
  }
}

/** Does the number count something? Not where it measures, names, or is part of another word. */
function isCount(document: Document, { first, last }: NumberSpan, from: number, limit: number): boolean {
  const { text, tokens } = document
  const [number, end] = [tokens[first]!, tokens[last - 1]!]
  const before = first > from ? tokens[first - 1]! : null
  const after = last < limit ? tokens[last]! : null
  if (isGlued(text, number.start, end.end)) return false
  if (after && (measures.has(after.lower) || after.lower === '%' || after.lower === '°')) return false
  if (after?.lower === 'per' && tokens[last + 1]?.lower === 'cent') return false
  if (number.lower === 'no') return isNegatedNoun(tokens, last, limit)
  if (number.lower === 'one' && last === first + 1 && isPronoun(before, after)) return false
  if (before === null) return true
  if (/^[$£€#§[]$/.test(before.text) || numberedNouns.has(before.lower)) return false
  return !isNameOrAge(tokens, number, before, after)
}

/** "1.3 million square kilometres", "millions of dollars". */
function isMeasure(tokens: readonly Token[], { counted }: Quantity): boolean {
  return counted !== null && measures.has(tokens[counted]!.lower)
}

/** "F-16", "155mm", "35-strong", "3:1": a letter, mark or digit holds on to the number. */
function isGlued(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}$£€#][-–./:]?$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:[-–./:,]?\p{N}|[-–]\p{L}|\p{L}|%)/u.test(text.slice(end, end + 3))
  )
}

/** "no soldiers"; not "no longer", "No. 4", "no, he said". */
function isNegatedNoun(tokens: readonly Token[], last: number, limit: number): boolean {
  return (
    last < limit &&
    countedNoun(tokens, last, limit) !== null &&
    !['longer', 'more', 'doubt'].includes(tokens[last]!.lower)
  )
}

function isPronoun(before: Token | null, after: Token | null): boolean {
  return (before !== null && pronominalOne.has(before.lower)) || after?.lower === 'another' || after?.lower === "'s"
}

/** "Tower 22" names; "Amir Halabi, 51, said" tells an age. */
function isNameOrAge(tokens: readonly Token[], number: Token, before: Token, after: Token | null): boolean {
  const isDigits = /^\d/.test(number.text)
  if (!isDigits) return false
  if (before.pos === 'PROPN' && !(after && /^(?:NN|JJ|VB|CD)/.test(after.tag) && after.tag !== 'NNP')) return true
  const isAside = (before.text === ',' && after?.text === ',') || (before.text === '(' && after?.text === ')')
  return isAside && tokens[before.index - 1]?.pos === 'PROPN'
}

function quantityOf(document: Document, { first, last, min, max, approximate }: NumberSpan, limit: number): Quantity {
  const { tokens } = document
  const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
  return { start, end, min, max, approximate, first, last, counted: countedNoun(tokens, last, limit) }
}

/** Gives a number that stands without its noun the noun of the number it is joined to, on either side. */
function shareNouns(tokens: readonly Token[], found: readonly Quantity[]): void {
  // "killed 35 and wounded 78 people"
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i]!, found[i + 1]!]
    if (one.counted === null && isJoined(tokens, one.last, next.first)) one.counted = next.counted
  }
  // "2,500 soldiers in the north and nearly 900 across the border"
  for (let i = 1; i < found.length; i++) {
    const [previous, one] = [found[i - 1]!, found[i]!]
    if (one.counted === null && previous.counted !== null && isElliptic(tokens, previous, one))
      one.counted = previous.counted
  }
}

function isElliptic(tokens: readonly Token[], previous: Quantity, { first, last }: Quantity): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]]
  if (before === undefined || after === undefined) return false
  if (tokens[previous.first]!.sentence !== before.sentence || after.sentence !== before.sentence) return false
  return /^(?:and|or|,|but)$/.test(before.lower) && after.tag === 'IN' && after.lower !== 'of'
}

/** Only "and", "or" or a comma, and at most a verb with its helpers, stand between the two. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false
  if (!/^(?:and|or|,|but)$/.test(tokens[from]!.lower)) return false
  for (let i = from + 1; i < to; i++) if (!/^(?:VB.|RB|CC)$/.test(tokens[i]!.tag)) return false
  return tokens[from]!.sentence === tokens[to]!.sentence
}
