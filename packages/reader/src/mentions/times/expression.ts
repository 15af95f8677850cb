import type { Span } from '../../reading.ts'
import type { Unit } from '../lexicon/time-words.ts'

export type Turn = 'last' | 'this' | 'next'
export type Part = 'early' | 'mid' | 'late'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** A clock reading; `zone` in minutes east of Greenwich, null where the text names none. */
export interface Clock {
  hour: number
  minute: number
  zone: number | null
}

/** What an expression says, before anything is worked out from it. */
export type When =
  | {
      kind: 'date'
      year: number | null
      month: number | null
      day: number | null
      weekday: number | null
      turn: Turn | null
    }
  | { kind: 'weekday'; weekday: number; turn: Turn | null }
  | { kind: 'season'; season: Season; year: number | null; turn: Turn | null }
  | { kind: 'quarter'; quarter: number; year: number | null }
  /** `prefix` is the decade's or century's leading digits: "1950s" is 195. */
  | { kind: 'era'; prefix: number }
  /**
   * So many units from the publication ("yesterday"), from the last date told ("the next day"), or from whichever of
   * the two the text is written from ("the end of the year").
   */
  | { kind: 'shift'; unit: Unit; by: number; from: 'publication' | 'text' | 'either' }
  | { kind: 'duration'; value: string; unit: Unit; amount: number | null; reaching: 'back' | 'ahead' | null }
  | { kind: 'set'; value: string }
  | { kind: 'reference'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** A clock or a part of the day that names no day. */
  | { kind: 'undated' }

/** One time expression as the text has it. */
export interface Expression extends Span {
  when: When
  part: Part | null
  dayPart: DayPart | null
  clock: Clock | null
  /** The same moment in a named zone: "9:50 pm (1850 GMT)". */
  universal: Clock | null
  /** The day is that of the second clock: "2 a.m. (2300 GMT Saturday)" is Sunday in local time. */
  isUniversalDay: boolean
  /** The words that give the year: "June 2 next year". */
  yearFrom: Extract<When, { kind: 'shift' }> | null
}

export function expression(start: number, end: number, when: When, more: Partial<Expression> = {}): Expression {
  return {
    start,
    end,
    when,
    part: null,
    dayPart: null,
    clock: null,
    universal: null,
    isUniversalDay: false,
    yearFrom: null,
    ...more,
  }
}

export function date(
  year: number | null,
  month: number | null,
  day: number | null,
  weekday: number | null = null,
): When {
  return { kind: 'date', year, month, day, weekday, turn: null }
}
