import { monthNames, weekdayNames } from '../../lexicon/time-words.ts'
import { isRealDate } from '../calendar.ts'
import { date, type Expression, expression } from '../expression.ts'
import { DAY, type Form, form, lookUp, MONTH, ORDINAL, S, WEEKDAY, YEAR } from '../form.ts'

const LIST = `(?:\\s?(?:-|–|—|/|&)\\s?|,${S}(?:and${S})?|${S}(?:and|to|or|through|until|till)${S})`
// A list holds up to seven days, so that a page of numbers is not read again from each of them.
const NO_MORE_DIGITS = '(?!\\d|,\\d|\\.\\d|:\\d|[ap]\\.?m|\\s?[ap]\\.?m\\b|%)'
const NOT_A_CLOCK = '(?!\\s*(?:GMT|UTC|hours|hrs|local))'
// After a month cut to three letters, as wires write it, two digits too high for a day are a year: "3 JAN 90".
const WIRE_YEAR = '(?<=\\b(?!may)[a-z]{3}\\s)[4-9]\\d(?!\\d|:|,\\d)'
const MONTH_DAY = form(
  `(?:(${WEEKDAY})(?:,${S}|[^\\S\\n])(?:the${S})?)?(${MONTH})${S}(?:the${S})?(${DAY}${ORDINAL}${NO_MORE_DIGITS}(?:${LIST}${DAY}${ORDINAL}${NO_MORE_DIGITS}(?!${S}(?:${MONTH})${S}?)){0,6})(?:(?:,${S}?|${S}(?:of${S})?)((?:${YEAR}${NOT_A_CLOCK})|'\\d\\d))?`,
)
const DAY_MONTH = form(
  `(?:(${WEEKDAY})(?:,${S}|[^\\S\\n]))?(?:the${S})?(${DAY}${ORDINAL}(?:${LIST}(?:the${S})?${DAY}${ORDINAL}){0,6})(?:${S}|-)(?:of${S})?(${MONTH})(?:(?:,?${S}|-)(?:of${S})?(${YEAR}${NOT_A_CLOCK}|${WIRE_YEAR}|'?\\d\\d(?!\\d|:|,\\d|\\s?[ap]\\.?m|${S}[a-z]{3,})))?`,
)

/** "January 28", "Oct. 7, 2023", "Saturday, March 14-15". */
export const monthDays: Form = {
  starts: [...Object.keys(monthNames), ...Object.keys(weekdayNames)],
  pattern: MONTH_DAY,
  read: (match, place) => readList(match.index, match[0], match[1], match[2]!, match[3]!, match[4], place.isCapitals),
}

/** "28 January 2024", "7 Oct", "14, 15 and 16 May", "3 JAN 90". */
export const dayMonths: Form = {
  starts: ['0', ...Object.keys(weekdayNames)],
  pattern: DAY_MONTH,
  read: (match, place) => readList(match.index, match[0], match[1], match[3]!, match[2]!, match[4], place.isCapitals),
}

function readList(
  start: number,
  whole: string,
  weekdayWord: string | undefined,
  monthWord: string,
  days: string,
  yearWord: string | undefined,
  isCapitals: boolean,
): Expression[] | null {
  if (!isCapitals && /^[a-z]/.test(monthWord)) return null
  const month = lookUp(monthNames, monthWord)
  const weekday = weekdayWord === undefined ? null : lookUp(weekdayNames, weekdayWord)
  const year = yearWord === undefined ? null : readYear(yearWord)
  const listStart = whole.indexOf(days, Math.max(0, weekdayWord?.length ?? 0))
  const found: Expression[] = []
  for (const match of days.matchAll(/\d+(?:st|nd|rd|th)?/gi)) {
    const day = Number.parseInt(match[0], 10)
    if (!isRealDate(year, month, day)) return null
    const at = start + listStart + match.index
    found.push(expression(at, at + match[0].length, date(year, month, day, found.length === 0 ? weekday : null)))
  }
  // The words around the list belong to its first day ("March 14-15") or its last ("14-15 March 2024").
  found[0]!.start = start
  const monthLeads = whole.indexOf(monthWord) < listStart
  const last = found.at(-1)!
  if (!monthLeads || year !== null) last.end = start + whole.length
  return found
}

/** A year of four digits, or of two ("90", "'45"): those are of the century past unless below 30. */
export function readYear(word: string): number {
  const digits = word.replace(/^'/, '')
  if (digits.length === 4) return Number(digits)
  return Number(digits) + (Number(digits) < 30 ? 2000 : 1900)
}
