import type { ClaimValue, FieldName, FieldStatus, Incident, Range, Vantage } from '@sitrep/monitor'

/** "3", "at least 3", "up to 5", "20–30", "about 900". */
export function rangeText({ min, max }: Range, approximate = false): string {
  const about = approximate ? 'about ' : ''
  if (min === null && max === null) return 'unknown'
  if (max === null) return `${about}${number(min!)} or more`
  if (min === null) return `up to ${about}${number(max)}`
  return min === max ? `${about}${number(min)}` : `${about}${number(min)}–${number(max)}`
}

function number(value: number): string {
  return value.toLocaleString('en-GB')
}

/** A claim's value in the words a person would use. */
export function valueText(field: FieldName, value: ClaimValue): string {
  if ('name' in value) return value.name || value.key
  if ('edtf' in value) return timeText(value.value, value.earliest, value.latest)
  const words = [rangeText(value, value.approximate)]
  if (value.status && value.status !== 'unknown') words.push(value.status)
  if (value.of) words.push(value.of)
  if (value.stage) words.push(value.stage)
  if (value.scope && value.scope !== 'event') words.push(`(${value.scope === 'day' ? 'that day' : value.scope})`)
  return field === 'killed' && value.max === 0 ? 'nobody' : words.join(' ')
}

function timeText(value: string, earliest: string | null, latest: string | null): string {
  if (!earliest || !latest) return value
  const [from, to] = [earliest.slice(0, 10), latest.slice(0, 10)]
  if (from !== to) return `${from} to ${to}`
  return earliest.slice(11, 16) === latest.slice(11, 16) ? `${from} ${earliest.slice(11, 16)} UTC` : from
}

/** When an incident was, as exact as its record is. */
export function whenText({ when }: Incident): string {
  if (!when.earliest || !when.latest) return when.edtf ?? 'date unknown'
  return timeText('', when.earliest, when.latest)
}

export function whereText({ where }: Incident): string {
  if (!where.name) return 'place unknown'
  return [where.name, where.admin1, where.country].filter((part, i, all) => part && all.indexOf(part) === i).join(', ')
}

export const FIELD_LABELS: Readonly<Record<FieldName, string>> = {
  type: 'What',
  time: 'When',
  place: 'Where',
  launch: 'Launched from',
  perpetrator: 'Perpetrator',
  claimedBy: 'Claimed by',
  accused: 'Accused',
  denied: 'Denied',
  target: 'Target',
  victim: 'Victims',
  weapon: 'Weapon',
  munitions: 'Munitions',
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  captured: 'Captured',
  detained: 'Detained',
  displaced: 'Displaced',
  outcome: 'Outcome',
}

/** Each status with a mark of its own, so that it is told without colour, and what it means. */
export const STATUS_WORDS: Readonly<Record<FieldStatus, { mark: string; meaning: string }>> = {
  agreed: { mark: '=', meaning: 'the same value from two or more independent origins' },
  compatible: { mark: '≈', meaning: 'values that can all be true; none is confirmed by another' },
  disputed: { mark: '≠', meaning: 'values that cannot all be true' },
  'single-origin': { mark: '1', meaning: 'one independent origin only' },
  updated: { mark: '↑', meaning: 'a speaker changed its own earlier value' },
}

export const VANTAGE_WORDS: Readonly<Record<Vantage, string>> = {
  official: 'an official',
  party: 'a party to the fight',
  monitor: 'a monitor',
  eyewitness: 'an eyewitness',
  medical: 'medical staff',
  resident: 'a resident',
  anonymous: 'anonymous',
  outlet: 'the outlet’s own voice',
  unstated: 'unstated',
}

/** "1 independent origin", "2 reports". */
export function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
