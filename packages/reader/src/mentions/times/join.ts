import { partNames } from '../lexicon/time-words.ts'
import type { Expression, When } from './expression.ts'

// How far before an expression its modifier may begin: "the beginning of the " has 21 characters.
const REACH = 40
const PART_BEFORE =
  /(?:^|[^\w])((?:the\s+)?(?:very\s+)?(early|late|mid|middle|end|start|beginning|close|(?:first|last|final|latter|second)\s+(?:weeks?|days|part|months)(?=\s+of))(?:\s+(?:in|on|of)(?:\s+the)?)?(?:\s+|-))$/i
const LATER_BEFORE = /(?:^|[^\w])((?:earlier|later)\s+)$/i
const THE_BEFORE = /(?:^|[^\w])(the\s+)$/i

/** Takes in the words before an expression that say which part of it is meant: "late Sunday", "mid-October", "the end of 2004". */
export function takeInModifiers(text: string, expressions: readonly Expression[]): void {
  let reached = 0
  for (const found of expressions) {
    const before = text.slice(Math.max(reached, found.start - REACH), found.start)
    const part = takesPart(found) ? PART_BEFORE.exec(before) : null
    const later = part === null && found.when.kind === 'shift' ? LATER_BEFORE.exec(before) : null
    const the = part === null && found.when.kind === 'era' ? THE_BEFORE.exec(before) : null
    if (part) found.part = partNames[part[2]!.toLowerCase().split(/\s/)[0]!]!
    found.start -= (part ?? later ?? the)?.[1]?.length ?? 0
    reached = found.end
  }
}

function takesPart({ when, clock }: Expression): boolean {
  return clock === null && ['date', 'weekday', 'season', 'era', 'shift', 'quarter'].includes(when.kind)
}

const ZONE_GAP = /^\s*[(,/;]?\s*(?:or\s+)?$/
// A line break between the two is a headline's end: "closed until Friday", then the dateline.
const CLOCK_THEN_DAY = /^,?[^\S\n]+(?:(?:on|of)\s+)?(?:the\s+)?$/i
const DAY_THEN_CLOCK =
  /^,?[^\S\n]+(?:(?:at|by|around|about|before|after|shortly|just|approximately|in|during)\s+)*\(?$/i
const DATE_THEN_YEAR = /^,?[^\S\n]+(?:of[^\S\n]+)?$/i
const WEEKDAY_THEN_DATE = /^(?:,\s+|[^\S\n]+)\(?$/

/** Joins the parts of one moment: "around 9:50 pm (1850 GMT)", "5:30 am on Sunday", "the morning of 28 January". */
export function joinMoments(text: string, expressions: readonly Expression[]): Expression[] {
  return joinPairs(text, joinPairs(text, expressions, joinZones), joinDays)
}

type Join = (first: Expression, second: Expression, gap: string, text: string) => Expression | null

function joinPairs(text: string, expressions: readonly Expression[], join: Join): Expression[] {
  const joined: Expression[] = []
  for (const next of expressions) {
    const last = joined.at(-1)
    // No join reaches over more than a few words.
    const isNear = last !== undefined && next.start >= last.end && next.start - last.end <= 24
    const gap = isNear ? text.slice(last.end, next.start) : null
    const one = gap === null ? null : join(last!, next, gap, text)
    if (one === null) joined.push(next)
    else joined[joined.length - 1] = closeParenthesis(text, one, gap!)
  }
  return joined
}

function closeParenthesis(text: string, one: Expression, gap: string): Expression {
  return (gap.includes('(') || one.isUniversalDay) && text[one.end] === ')' ? { ...one, end: one.end + 1 } : one
}

/** One moment in two clocks, one of them of a named zone. */
const joinZones: Join = (first, second, gap) => {
  if (!first.clock || !second.clock || !ZONE_GAP.test(gap)) return null
  if (first.when.kind !== 'undated' || second.when.kind !== 'undated') return null
  if (first.clock.zone === null && second.clock.zone !== null)
    return { ...first, end: second.end, universal: second.clock }
  if (first.clock.zone !== null && second.clock.zone === null)
    return { ...second, start: first.start, universal: first.clock }
  return null
}

/** A clock or part of the day, and the day it belongs to, in either order. */
const joinDays: Join = (first, second, gap, text) => {
  if (takesYear(first) && isYearShift(second) && DATE_THEN_YEAR.test(gap))
    return { ...first, end: second.end, yearFrom: second.when }
  if (isUndated(first) && isDay(second) && !second.clock && CLOCK_THEN_DAY.test(gap))
    return {
      ...merge(first, second, second.when, first.start, second.end),
      isUniversalDay: first.universal !== null && /\([^)]*$/.test(text.slice(first.start, first.end)),
    }
  if (isDay(first) && !first.clock && isUndated(second) && DAY_THEN_CLOCK.test(gap))
    return merge(second, first, first.when, first.start, second.end)
  if (first.when.kind === 'weekday' && first.when.turn === null && isMonthDay(second) && WEEKDAY_THEN_DATE.test(gap))
    return merge(first, second, { ...second.when, weekday: first.when.weekday }, first.start, second.end)
  return null
}

function merge(finer: Expression, day: Expression, when: Expression['when'], start: number, end: number): Expression {
  return {
    ...finer,
    start,
    end,
    when,
    part: day.part ?? finer.part,
    dayPart: finer.dayPart ?? day.dayPart,
    clock: finer.clock ?? day.clock,
    universal: finer.universal ?? day.universal,
  }
}

function takesYear({ when }: Expression): boolean {
  return (when.kind === 'date' || when.kind === 'quarter' || when.kind === 'season') && when.year === null
}

function isYearShift(found: Expression): found is Expression & { when: Extract<When, { kind: 'shift' }> } {
  return found.when.kind === 'shift' && found.when.unit === 'year' && found.part === null
}

function isUndated(found: Expression): boolean {
  return found.when.kind === 'undated'
}

function isMonthDay(found: Expression): found is Expression & { when: { kind: 'date' } } {
  return found.when.kind === 'date' && found.when.day !== null
}

function isDay(found: Expression): boolean {
  const { when } = found
  return when.kind === 'weekday' || isMonthDay(found) || (when.kind === 'shift' && when.unit === 'day')
}
