import { unitNames } from '../../lexicon/time-words.ts'
import { expression } from '../expression.ts'
import { type Form, form, lookUp, S } from '../form.ts'

const CALENDAR_UNIT = '(day|week|weekend|month|quarter|year|decade|century)'

/** "last week", "this month", "next year": against the day of publication. */
export const turnedUnits: Form = {
  starts: ['last', 'this', 'next'],
  pattern: form(`(last|this|next)${S}(?:calendar${S})?(week|weekend|month|quarter|year|decade|century)(?!${S}of${S})`),
  read(match, place) {
    const by = { last: -1, this: 0, next: 1 }[match[1]!.toLowerCase()] ?? 0
    const from = place.before === 'the' && by > 0 ? 'text' : 'publication'
    return [expression(match.index, place.end, { kind: 'shift', unit: lookUp(unitNames, match[2]!), by, from })]
  },
}

/** "the previous day", "the following week", "that month", "the same year": against the last date told. */
export const toldUnits: Form = {
  starts: ['the', 'that', 'previous', 'following', 'next', 'same'],
  pattern: form(
    `(?:(?:the|that)${S})?(?:very${S})?(previous|preceding|prior|following|next|ensuing|same)${S}${CALENDAR_UNIT}|that${S}(?:very${S})?(day|week|weekend|month|year)`,
  ),
  read(match, place) {
    const said = match[1]?.toLowerCase() ?? 'same'
    const by = /^(?:previous|preceding|prior)$/.test(said) ? -1 : said === 'same' ? 0 : 1
    const unit = lookUp(unitNames, (match[2] ?? match[3])!)
    return [expression(match.index, place.end, { kind: 'shift', unit, by, from: 'text' })]
  },
}

/** "the day before", "the day after", "the next day": with nothing after that says before what. */
export const dayBefore: Form = {
  starts: ['the'],
  pattern: form(`the${S}(day|week|month|year)${S}(before|after)(?=\\s*[.,;”"]|${S}and\\b)`),
  read: (match, place) => [
    expression(match.index, place.end, {
      kind: 'shift',
      unit: lookUp(unitNames, match[1]!),
      by: match[2]!.toLowerCase() === 'before' ? -1 : 1,
      from: 'text',
    }),
  ],
}

/** "the end of the year", "the beginning of the month", "month's end". */
export const periodEnds: Form = {
  starts: ['end', 'start', 'beginning', 'middle', 'month', 'year', 'close'],
  pattern: form(
    `(?:(end|start|beginning|middle|close)${S}of${S}the${S}(month|year|week|day|decade|century)|(month|year)['’]s${S}end)`,
  ),
  read(match, place) {
    const unit = lookUp(unitNames, (match[2] ?? match[3])!)
    const word = match[1]?.toLowerCase() ?? 'end'
    const part = /^(?:end|close)$/.test(word) ? 'late' : word === 'middle' ? 'mid' : 'early'
    return [expression(match.index, place.end, { kind: 'shift', unit, by: 0, from: 'either' }, { part })]
  },
}
