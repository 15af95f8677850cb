import type { Document } from '../../language/document.ts'
import { sayingVerbs } from '../lexicon/acting-verbs.ts'
import { type Anchors, startAnchors, tell } from './anchors.ts'
import { civilDate } from './calendar.ts'
import type { Expression, When } from './expression.ts'
import { isFutureMarked } from './future.ts'
import { dayPeriod, type Period } from './period.ts'
import { readPublication } from './publication.ts'
import { findRanges, shareYears } from './ranges.ts'
import { resolveDate, resolveEra, resolveQuarter, resolveSeason, resolveWeekday } from './resolve-dates.ts'
import { resolveShift } from './resolve-shifts.ts'
import { type Resolved, writeDuration, writePeriod, writeRelative } from './write.ts'

/** An expression with the tokens it covers. */
export interface Located {
  expression: Expression
  first: number
  last: number
}

// A clock time that names no day is one of the days the report is about: those of the week before it was published.
const MAIN_DAYS = 7

/** Works out what each expression means, in text order, each against what was told before it. */
export function resolveAll(document: Document, publishedAt: string | null, located: readonly Located[]): Resolved[] {
  const expressions = located.map(({ expression }) => expression)
  const seconds = findRanges(document.text, expressions)
  shareYears(expressions, seconds)
  const anchors = startAnchors(document.text, readPublication(publishedAt), expressions)
  const periods = located.map((one) => {
    const period = resolveOne(document, one, anchors)
    if (period !== null && movesAnchor(document, one)) tell(anchors, period)
    return period
  })
  orderRanges(periods, expressions, seconds)
  lendDays(document, located, periods, anchors)
  return expressions.map((found, i) => write(found, periods[i]!, anchors))
}

/** What an expression says, its year taken from the words that give it: "June 2 next year". */
function withYear({ when, yearFrom }: Expression, anchors: Anchors): When | null {
  if (yearFrom === null || !('year' in when)) return when
  const year = resolveShift(yearFrom, anchors)
  return year === null ? null : { ...when, year: civilDate(year.first).year }
}

/** A bare year that only bounds a span, "since 1948", leaves the story where it is. */
function movesAnchor(document: Document, { expression: { when }, first }: Located): boolean {
  if (when.kind !== 'date' || when.month !== null) return true
  const before = first > 0 ? document.tokens[first - 1]!.lower : ''
  return !/^(?:since|until|till)$/.test(before)
}

function resolveOne(document: Document, { expression, first, last }: Located, anchors: Anchors): Period | null {
  const when = withYear(expression, anchors)
  if (when === null) return null
  const isFuture = () => isFutureMarked(document, first, last)
  switch (when.kind) {
    case 'date':
      return resolveDate(when, anchors, when.year === null && isFuture())
    case 'weekday':
      return resolveWeekday(when, anchors, isFuture())
    case 'season':
      return resolveSeason(when, anchors, when.year === null && isFuture())
    case 'quarter':
      return resolveQuarter(when, anchors)
    case 'era':
      return resolveEra(when)
    case 'shift':
      return resolveShift(when, anchors)
    default:
      return null
  }
}

function write(found: Expression, period: Period | null, anchors: Anchors): Resolved {
  const { when } = found
  if (when.kind === 'duration') return writeDuration(when, anchors.publication)
  if (when.kind === 'set') return { type: 'SET', value: when.value, edtf: null, precision: null }
  if (when.kind === 'reference') return { type: 'DATE', value: when.value, edtf: null, precision: null }
  return period === null ? writeRelative(found) : writePeriod(found, period)
}

/** "between October and May": the first end comes before the second, so it is the October before. */
function orderRanges(
  periods: (Period | null)[],
  expressions: readonly Expression[],
  seconds: ReadonlySet<number>,
): void {
  for (const i of seconds) {
    const [first, second] = [periods[i - 1], periods[i]]
    const { when } = expressions[i - 1]!
    if (!first || !second || when.kind !== 'date' || when.month === null || when.year !== null) continue
    if (first.first <= second.first) continue
    const year = Number(first.value.slice(0, 4)) - 1
    periods[i - 1] = resolveDate(
      { ...when, year },
      { publication: null, lookBackFrom: null, year, isChronicle: false, told: { any: null, day: null } },
      false,
    )
  }
}

/** Gives a clock or part of the day that names no day the day its sentence, or the text before it, tells. */
function lendDays(document: Document, located: readonly Located[], periods: (Period | null)[], anchors: Anchors): void {
  let told: { day: number; sentence: number } | null = null
  for (let i = 0; i < located.length; i++) {
    const { expression, first } = located[i]!
    const { sentence } = document.tokens[first]!
    const period = periods[i]!
    if (period?.grain === 'day' && isMainDay(period, anchors)) {
      if (told === null || !datesSaying(document, located[i]!)) told = { day: period.first, sentence }
    }
    // "Sunday" without a date hides the days told before it.
    else if (period === null && isDayWord(expression.when)) told = null
    if (expression.when.kind !== 'undated' || isHabitual(document, expression)) continue
    const own = told?.sentence === sentence ? told.day : null
    const day = own ?? dayLaterInSentence(document, located, periods, i, sentence) ?? told?.day ?? null
    if (day !== null) periods[i] = dayPeriod(day)
  }
}

/** "…, an official said on Monday": when it was told, not when it happened. */
function datesSaying({ tokens }: Document, { first }: Located): boolean {
  const at = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1
  const verb = tokens[at]
  return (
    verb !== undefined &&
    verb.sentence === tokens[first]!.sentence &&
    verb.pos === 'VERB' &&
    sayingVerbs.has(verb.lemma)
  )
}

function isDayWord(when: When): boolean {
  return (
    when.kind === 'weekday' ||
    (when.kind === 'date' && when.day !== null) ||
    (when.kind === 'shift' && when.unit === 'day')
  )
}

function isMainDay(period: Period, { publication }: Anchors): boolean {
  return publication === null || Math.abs(publication.day - period.first) <= MAIN_DAYS
}

/** "At 5 am, shells hit the port, the governor said on Tuesday": the next day named before the sentence ends. */
function dayLaterInSentence(
  document: Document,
  located: readonly Located[],
  periods: readonly (Period | null)[],
  from: number,
  sentence: number,
): number | null {
  for (let i = from + 1; i < Math.min(located.length, from + 8); i++) {
    if (document.tokens[located[i]!.first]!.sentence !== sentence) return null
    if (periods[i]?.grain === 'day') return periods[i]!.first
  }
  return null
}

/** "at night", "by day", "nights": when a thing is done, not on which day it happened. */
function isHabitual({ text }: Document, { start, end, clock, dayPart }: Expression): boolean {
  if (clock !== null) return false
  if (dayPart === 'DT' || /s$/i.test(text.slice(start, end))) return true
  return (
    !/^the\b/i.test(text.slice(start, end)) &&
    /\b(?:at|by|one|each|all|day and|a|per)\s+$/i.test(text.slice(Math.max(0, start - 8), start)) &&
    dayPart === 'NI'
  )
}
