import type { CountValue, Range } from '@sitrep/monitor'

/** Fields that count people: none of them is "nobody". */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'captured',
  'detained',
  'displaced',
  'casualties',
])

/** "3", "at least 3", "up to 5", "20–30", "about 900". */
export function rangeText({ min, max }: Range, approximate = false): string {
  const about = approximate ? 'about ' : ''
  if (min === null) return max === null ? 'unknown' : `up to ${about}${number(max)}`
  if (max === null) return `at least ${about}${number(min)}`
  return min === max ? `${about}${number(min)}` : `${about}${number(min)}–${number(max)}`
}

function number(value: number): string {
  return value.toLocaleString('en-GB')
}

/** "5 rockets fired", "nobody (US, military)", "at least 12 (civilian, since 2023-10-07)". */
export function countText(field: string, value: CountValue): string {
  const { min, max, approximate, status, scope, stage, of } = value
  if (stage !== undefined)
    return [rangeText(value, approximate), of && plural(of, value), stage].filter(Boolean).join(' ')
  const amount = OF_PEOPLE.has(field) && min === 0 && max === 0 ? 'nobody' : rangeText(value, approximate)
  const kind = [of, status === 'unknown' ? undefined : status, scopeText(scope)].filter(Boolean)
  return kind.length === 0 ? amount : `${amount} (${kind.join(', ')})`
}

function plural(noun: string, { min, max }: Range): string {
  return (max ?? min) === 1 ? noun : `${noun}s`
}

function scopeText(scope: string | undefined): string | undefined {
  if (scope === undefined || scope === 'event') return undefined
  return scope === 'day' ? 'that day' : scope.replace(':', ' ')
}

/** "1 independent origin", "2 reports". */
export function counted(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${amount === 1 ? '' : 's'}`
}
