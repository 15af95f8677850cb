import { z } from 'zod'
import { emptyTally, type Figure, scoreOf, shareOf } from './figures.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { spanKey, spanShape } from './span.ts'
import type { Pair, Task } from './task.ts'

const timexesShape = z.array(spanShape.extend({ type: z.string().nullish(), value: z.string().nullish() })).nullish()
const goldShape = reportShape.extend({ timexes: timexesShape })
const answerShape = z.object({ id: z.coerce.string(), timexes: timexesShape })
type Gold = z.output<typeof goldShape>
type Answer = z.output<typeof answerShape>
type Timex = NonNullable<Answer['timexes']>[number]

/** Time expressions and their values, scored as TempEval-3 did (task A). */
export const time: Task<Gold, Answer> = {
  name: 'time',
  about: 'time expressions and their values (WikiWars, MEANTIME)',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  async answer(gold, { read }) {
    const { times } = await read(reportOf(datedAsPublished(gold)))
    return { id: gold.id, timexes: times.map(({ start, end, type, value }) => ({ start, end, type, value })) }
  },
  score,
}

/** WikiWars gives as date the day its pages were downloaded, years after they were written: that is no day of publication. */
function datedAsPublished(gold: Gold): Gold {
  return gold.id.startsWith('wikiwars') ? { ...gold, dct: null } : gold
}

function score(pairs: readonly Pair<Gold, Answer>[]): Figure[] {
  const counts = { strict: emptyTally(), relaxed: emptyTally(), value: emptyTally(), type: emptyTally() }
  let [loose, valued] = [0, 0]
  for (const { gold, answer } of pairs) {
    const [expected, said] = [gold.timexes ?? [], answer?.timexes ?? []]
    const matches = bestOverlaps(expected, said)
    for (const tally of [counts.strict, counts.relaxed, counts.type]) {
      tally.said += said.length
      tally.gold += expected.length
    }
    counts.strict.right += sharedSpans(expected, said)
    counts.relaxed.right += matches.length
    counts.type.right += matches.filter(([one, other]) => isSame(one.type, other.type)).length
    // Gold without a value says nothing about values, and neither does what was matched with it.
    const withValue = matches.filter(([one]) => one.value)
    valued += withValue.length
    counts.value.gold += expected.filter(({ value }) => value).length
    counts.value.said += said.length - (matches.length - withValue.length)
    counts.value.right += withValue.filter(([one, other]) => isSame(one.value, other.value)).length
    loose += withValue.filter(([one, other]) => isLooselySame(one.value, other.value)).length
  }
  return [
    scoreOf('value', counts.value),
    scoreOf('strict', counts.strict),
    scoreOf('relaxed', counts.relaxed),
    scoreOf('type', counts.type),
    scoreOf('loose value', { ...counts.value, right: loose }),
    shareOf('value accuracy', counts.value.right, valued),
  ]
}

/** Pairs that share a character, one to one, the best overlap first. */
function bestOverlaps(expected: readonly Timex[], said: readonly Timex[]): [Timex, Timex][] {
  const candidates = expected.flatMap((one, i) =>
    said.flatMap((other, j) => {
      const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
      const overlap = common / Math.max(one.end - one.start, other.end - other.start)
      return common > 0 ? [{ overlap, i, j }] : []
    }),
  )
  candidates.sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j)
  const [taken, given] = [new Map<number, number>(), new Set<number>()]
  for (const { i, j } of candidates) {
    if (taken.has(i) || given.has(j)) continue
    taken.set(i, j)
    given.add(j)
  }
  return [...taken].map(([i, j]) => [expected[i]!, said[j]!])
}

function sharedSpans(expected: readonly Timex[], said: readonly Timex[]): number {
  const spans = new Set(expected.map(spanKey))
  return new Set(said.map(spanKey).filter((key) => spans.has(key))).size
}

type Value = string | null | undefined

function isSame(one: Value, other: Value): boolean {
  return (one ?? '').trim() === (other ?? '').trim()
}

/** Also where only trailing zero clock parts differ, or one is the day and the other a time on it. */
function isLooselySame(one: Value, other: Value): boolean {
  const [a, b] = [withoutZeroClock(one), withoutZeroClock(other)]
  if (a === b) return true
  const [first, second] = [DAY_AND_CLOCK.exec(a), DAY_AND_CLOCK.exec(b)]
  return first !== null && second !== null && first[1] === second[1] && !(first[2] && second[2])
}

const DAY_AND_CLOCK = /^(\d{4}-\d\d-\d\d)(T.*)?$/

function withoutZeroClock(value: Value): string {
  return (value ?? '')
    .trim()
    .toUpperCase()
    .replace(/Z$/, '')
    .replace(/(T\d\d:\d\d):00$/, '$1')
}
