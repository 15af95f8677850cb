import type { Pace } from '../assessment/pace/pace.ts'

/**
 * The pace in words. Silence is told with its denominator, in days and feeds, and never as more than that: nobody here says
 * what it was like where nothing was reported.
 */
export function paceSentences(pace: Pace): string[] {
  return [...silence(pace), ...[windowSentence(pace), ...baselineSentence(pace)], ...recordSentences(pace)]
}

/** "No reports in 12 days from 4 feeds that usually report here; the last was of 10 June 2025." */
function silence({ kind, last, feeds, state }: Pace): string[] {
  const who = `${counted(feeds.length, 'feed')} that usually ${feeds.length === 1 ? 'reports' : 'report'} ${HERE[kind]}`
  if (feeds.length === 0 || state === 'no-data') return []
  if (last === null) return [`No reports yet from ${who}.`]
  const first = last.daysBefore === null ? '' : `, the first in ${counted(last.daysBefore, 'day')}`
  if (last.daysSince === 0) return [`Last reported on ${last.day}${first}, by ${who}.`]
  const covered = last.coveredSince < last.daysSince ? ` (${last.coveredSince} of them covered)` : ''
  return [`No reports in ${counted(last.daysSince, 'day')}${covered} from ${who}; the last was of ${last.day}${first}.`]
}

const HERE: Readonly<Record<Pace['kind'], string>> = {
  area: 'here',
  actor: 'on it',
  pair: 'on them',
  type: 'such things',
}

function windowSentence({ state, window, count, toldByOthers, accusedOnly, expected, chance }: Pace): string {
  const days = `${window.from} to ${window.to}`
  const others = toldByOthers > 0 ? `; ${counted(toldByOthers, 'more')} told only by feeds not among them` : ''
  const accused = accusedOnly > 0 ? `, ${accusedOnly} by an accusation only` : ''
  if (state === 'no-data') {
    const told = toldByOthers + count > 0 ? `; ${count + toldByOthers} reported all the same` : ''
    const why = `${window.coveredDays} of ${counted(window.days, 'day')} covered by feeds that have reported this before`
    return `No data, ${days}: ${why}${told}.`
  }
  const what = `${days} (${window.coveredDays} of ${counted(window.days, 'day')} covered): ${count} reported${accused}${others}`
  if (expected === null) return `${what}; no baseline to hold it against.`
  const range = expected[0] === expected[1] ? `${expected[0]}` : `${expected[0]} to ${expected[1]}`
  return `${what}; its own baseline lets expect ${range}${STATE_WORDS[state]}${chanceWords(state, chance)}.`
}

const STATE_WORDS: Readonly<Record<Pace['state'], string>> = {
  escalation: ': an escalation',
  lull: ': a lull in what is reported',
  usual: '',
  'no-baseline': '',
  'no-data': '',
}

function chanceWords(state: Pace['state'], chance: number | null): string {
  if (chance === null || state === 'usual') return ''
  const often =
    chance < 0.0001 ? 'less than once' : `about ${counted(Math.max(1, Math.round(chance * 10_000)), 'time')}`
  return `, by chance alone ${often} in 10,000`
}

function baselineSentence({ baseline }: Pace): string[] {
  if (baseline === null) return []
  const { from, to, coveredDays, count, perWeek, interval } = baseline
  const rate = `${figure(perWeek)} a week (95 per cent: ${figure(interval[0])} to ${figure(interval[1])})`
  return [`Baseline: ${rate}, from ${count} in ${coveredDays} covered days, ${from} to ${to}.`]
}

function recordSentences({ record: { longestWithout, mostInAWeek }, last }: Pace): string[] {
  const longest = longestWithout?.coveredDays ?? 0
  const isRecord = last !== null && longestWithout !== null && last.coveredSince > longest
  return [
    ...(isRecord ? [`Already the longest time without a report of it on record: ${longest} covered days before.`] : []),
    ...(longestWithout && !isRecord
      ? [`Longest without a report of it: ${longest} covered days, ${longestWithout.from} to ${longestWithout.to}.`]
      : []),
    ...(mostInAWeek ? [`Most in a week: ${mostInAWeek.count}, from ${mostInAWeek.from}.`] : []),
  ]
}

/** A rate by week. */
export function figure(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(1)
}

export function counted(count: number, noun: string): string {
  return noun === 'more' ? `${count} ${noun}` : `${count} ${noun}${count === 1 ? '' : 's'}`
}
