import type { Fact, Reading, Time } from '@sitrep/reader'
import { dayOf } from './days.ts'

/** The days between which, by the words, there was none; neither of the two counts. */
export interface SinceDays {
  after: number
  before: number
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 }
/** By the table of number words: "several" is three at least; a bare plural two. */
const SEVERAL = 3
const PLURAL = 2

/** What "since early February" or "in several weeks" means for something of this day; null where it names no day. */
export function sinceOf(fact: Fact, reading: Reading, text: string, day: number): SinceDays | null {
  const time = reading.times.find(({ start, end }) => fact.start <= start && end === fact.end)
  if (time === undefined) return null
  const after = time.latest === undefined ? before(time, text, day) : dayOf(time.latest)
  return after === null || Number.isNaN(after) || after >= day ? null : { after, before: day }
}

/** "P3W" back from the day; of "several weeks" the least they can be. */
function before({ value, start, end }: Time, text: string, day: number): number | null {
  const [, number, unit] = /^P(\d+|X)([DWMY])$/.exec(value) ?? []
  if (number === undefined || unit === undefined) return null
  const many = number === 'X' ? (/\bseveral\b/i.test(text.slice(start, end)) ? SEVERAL : PLURAL) : Number(number)
  return day - many * DAYS[unit]!
}
