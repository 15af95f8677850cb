import { zoneOffsets } from '../../lexicon/time-words.ts'
import { type Clock, expression } from '../expression.ts'
import { type Form, form, lookUp, S, ZONE } from '../form.ts'

const HALF = '([ap])\\.?\\s?m\\.?'
const AFTER = `(?:\\s?(${ZONE})|(?:,?${S}(?:local|[A-Z][a-z]+)${S}time))?`
const hours = (hour: string, minute: string | undefined, half?: string): Clock | null => {
  const clock = { hour: Number(hour), minute: Number(minute ?? 0), zone: null }
  if (half && clock.hour > 12) return null
  if (half) clock.hour = (clock.hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return clock.hour < 24 && clock.minute < 60 ? clock : null
}

function found(match: RegExpExecArray, clock: Clock | null, zone: string | undefined) {
  if (clock === null) return null
  const said = { ...clock, zone: zone ? lookUp(zoneOffsets, zone) : null }
  return [expression(match.index, match.index + match[0].length, { kind: 'undated' }, { clock: said })]
}

/** "9:50 pm", "9.50 p.m. GMT", "9 pm local time". */
export const halfDayClocks: Form = {
  starts: ['0'],
  pattern: form(`(\\d{1,2})(?:[:.](\\d\\d))?\\s?${HALF}${AFTER}`),
  read(match, place) {
    const clocks = found(match, hours(match[1]!, match[2], match[3]), match[4])
    // A dot that also closes the sentence is still the expression's own: "at 9 p.m."
    return clocks && /[\w]/.test(place.text[place.start - 1] ?? '') ? null : clocks
  },
}

/** "21:50", "21:50 local time", "05:34:20 GMT". */
export const colonClocks: Form = {
  starts: ['0'],
  pattern: form(`([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?:\\s?h(?:rs|ours)?)?${AFTER}`),
  read: (match, place) =>
    /[\w:.-]/.test(place.text[place.start - 1] ?? '') || place.text[place.end] === ':'
      ? null
      : found(match, hours(match[1]!, match[2]), match[3]),
}

/** "1850 GMT", "21.50 GMT", "0530 hours", "1830 local time". */
export const militaryClocks: Form = {
  starts: ['0'],
  pattern: form(`([01]\\d|2[0-3])\\.?([0-5]\\d)(?:\\s?(${ZONE}|Z)|\\s?(?:hrs|hours|h)|${S}local${S}time)`),
  read(match, place) {
    if (/[\w$£€.,-]/.test(place.text[place.start - 1] ?? '')) return null
    const zone = match[3]?.toLowerCase() === 'z' ? 'gmt' : match[3]
    return found(match, hours(match[1]!, match[2]), zone)
  },
}

/** "noon", "midnight", "5 o'clock". */
export const clockWords: Form = {
  starts: ['noon', 'midnight', '0'],
  pattern: form(`(?:(noon|midnight)|(\\d{1,2})${S}o['’]clock)${AFTER}`),
  read: (match) =>
    found(match, hours(match[2] ?? (match[1]!.toLowerCase() === 'noon' ? '12' : '0'), undefined), match[3]),
}
