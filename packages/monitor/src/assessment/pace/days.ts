import { DAY, dayNumber } from '../../linking/moments.ts'

/** Days from the first to the last, both counted, numbered from 1970-01-01 by UTC. */
export interface Days {
  from: number
  to: number
}

export function dayOf(iso: string): number {
  return dayNumber(Date.parse(iso))
}

export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

export function lengthOf({ from, to }: Days): number {
  return Math.max(0, to - from + 1)
}

/** How many of these days lie in runs that are in order and apart. */
export function daysIn(runs: readonly Days[], { from, to }: Days): number {
  let days = 0
  for (const run of runs) days += lengthOf({ from: Math.max(run.from, from), to: Math.min(run.to, to) })
  return days
}

export function isIn(runs: readonly Days[], day: number): boolean {
  return runs.some(({ from, to }) => from <= day && day <= to)
}
