import { civilDate, type DayNumber, dayNumber } from './calendar.ts'
import type { Expression, When } from './expression.ts'
import type { Period } from './period.ts'
import type { Publication } from './publication.ts'

/** What the expressions of one text are resolved against; `told` moves on as the text is read. */
export interface Anchors {
  publication: Publication | null
  /** The day that month-days without a year look back from: the publication's, or that of the text's own dateline. */
  lookBackFrom: DayNumber | null
  /** History told by its dates: a date without a year is of the year the story has reached. */
  isChronicle: boolean
  /** The year of dates without one where there is no day to look back from; moves on with the text. */
  year: number | null
  told: { any: Period | null; day: Period | null }
}

// A chronicle (history told by its dates) names its years: three or more, the middle one two years back or more, no date
// of the week it was published in, and few a "Sunday" or "yesterday" for its years. Set on the dev halves of WikiWars (chronicles) and MEANTIME (news), 2026-11.
const CHRONICLE_YEARS = 3
const CHRONICLE_AGE = 2
const YEARS_PER_WEEKDAY = 6

// A dateline stands at the head of the text and closes with a dash or bracket: "SAN SALVADOR, 3 JAN 90 -- ".
const DATELINE_REACH = 200
const DATELINE_END = /^\s*(?:\([^)\n]{0,60}\)\s*)?(?:--|—|–|-\s|\[|:)/

/** The anchors as they stand before the first expression. */
export function startAnchors(
  text: string,
  publication: Publication | null,
  expressions: readonly Expression[],
): Anchors {
  const anchors: Anchors = {
    publication: null,
    lookBackFrom: null,
    year: null,
    isChronicle: false,
    told: { any: null, day: null },
  }
  if (isChronicle(publication, expressions)) return { ...anchors, isChronicle: true, year: firstYear(expressions) }
  if (publication !== null) return { ...anchors, publication, lookBackFrom: publication.day }
  return { ...anchors, lookBackFrom: findDateline(text, expressions) }
}

function isChronicle(publication: Publication | null, expressions: readonly Expression[]): boolean {
  const years = expressions.flatMap(({ when }) => (when.kind === 'date' && when.year !== null ? [when.year] : []))
  const deictic = expressions.filter(
    ({ when }) => when.kind === 'weekday' || (when.kind === 'shift' && when.from === 'publication'),
  ).length
  if (years.length < CHRONICLE_YEARS || deictic * YEARS_PER_WEEKDAY > years.length) return false
  if (publication === null) return true
  if (expressions.some(({ when }) => isWithinWeek(when, publication))) return false
  const middle = years.sort((a, b) => a - b)[years.length >> 1]!
  return middle <= civilDate(publication.day).year - CHRONICLE_AGE
}

function isWithinWeek(when: When, { day }: Publication): boolean {
  if (when.kind !== 'date' || when.year === null || when.month === null || when.day === null) return false
  return Math.abs(dayNumber(when.year, when.month, when.day) - day) <= 7
}

function firstYear(expressions: readonly Expression[]): number | null {
  for (const { when } of expressions) if (when.kind === 'date' && when.year !== null) return when.year
  return null
}

function findDateline(text: string, expressions: readonly Expression[]): DayNumber | null {
  const first = expressions[0]
  if (first === undefined || first.start > DATELINE_REACH || first.when.kind !== 'date') return null
  const { year, month, day } = first.when
  if (year === null || month === null || day === null) return null
  return DATELINE_END.test(text.slice(first.end, first.end + 80)) ? dayNumber(year, month, day) : null
}

/** Moves the anchors on to a date the text has told. */
export function tell(anchors: Anchors, period: Period): void {
  anchors.told.any = period
  if (period.grain === 'day') anchors.told.day = period
  // Where nothing else dates the text, only a full date lends its year to what follows it.
  if (anchors.lookBackFrom === null && (anchors.isChronicle || period.grain === 'day'))
    anchors.year = civilDate(period.first).year
}
