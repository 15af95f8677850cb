import { dayPartNames, unitNames, weekdayNames } from '../../lexicon/time-words.ts'
import { expression } from '../expression.ts'
import { DAY_PART, type Form, form, lookUp, S, UNIT, WEEKDAY } from '../form.ts'

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  monthly: 'P1M',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
}
const periods: Readonly<Record<string, string>> = {
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'P2W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
}

/** "every Friday", "each night", "every few days", "every two weeks", "on Fridays" has its own form. */
export const everyUnits: Form = {
  starts: ['every', 'each', 'per'],
  pattern: form(`(?:every|each|per)${S}(?:single${S})?(?:(${WEEKDAY})|(${DAY_PART})|(${UNIT}))`),
  read(match, place) {
    const value = match[1]
      ? `XXXX-WXX-${lookUp(weekdayNames, match[1])}`
      : match[2]
        ? `XXXX-XX-XXT${lookUp(dayPartNames, match[2])}`
        : periods[lookUp(unitNames, match[3]!)]
    return value ? [expression(match.index, place.end, { kind: 'set', value })] : null
  },
}

/** "Fridays". */
export const weekdayPlurals: Form = {
  starts: Object.keys(weekdayNames).map((name) => `${name}s`),
  pattern: form('(mon|tues|wednes|thurs|fri|satur|sun)days'),
  read: (match, place) => [
    expression(match.index, place.end, { kind: 'set', value: `XXXX-WXX-${lookUp(weekdayNames, `${match[1]}day`)}` }),
  ],
}

/** "daily", "weekly", "annual". */
export const frequencyWords: Form = {
  starts: Object.keys(adverbs),
  pattern: form(`(${Object.keys(adverbs).join('|')})`),
  // A capital inside a sentence is a newspaper's or a company's name: "the Daily Star".
  read: (match, place) =>
    /^[A-Z]/.test(match[0]) && !place.isCapitals && place.before !== ''
      ? null
      : [expression(match.index, place.end, { kind: 'set', value: adverbs[match[0].toLowerCase()]! })],
}
