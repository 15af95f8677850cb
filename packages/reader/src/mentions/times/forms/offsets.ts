import { unitNames } from '../../lexicon/time-words.ts'
import { readNumber } from '../../numerals.ts'
import { type Expression, expression } from '../expression.ts'
import { AMOUNT, amountStarts, type Form, form, lookUp, S, UNIT } from '../form.ts'

/** "three weeks ago", "two days later", "a year earlier", "a few months before". */
export const offsets: Form = {
  starts: [...amountStarts, ...Object.keys(unitNames)],
  pattern: form(
    `(?:(${AMOUNT})${S}(?:more${S})?)?(${UNIT})${S}(ago|later|earlier|before(?=\\s*[.,;])|afterwards?|previously)`,
  ),
  read(match, place): Expression[] | null {
    const unit = lookUp(unitNames, match[2]!)
    const word = match[3]!.toLowerCase()
    const sign = /^(?:later|after)/.test(word) ? 1 : -1
    const from = word === 'ago' ? 'publication' : 'text'
    if (match[1] === undefined && !match[2]!.endsWith('s') && !/ies$/.test(match[2]!)) return null
    const amount = readAmount(match[1])
    if (amount === null)
      return [expression(match.index, place.end, { kind: 'reference', value: sign > 0 ? 'FUTURE_REF' : 'PAST_REF' })]
    return [expression(match.index, place.end, { kind: 'shift', unit, by: amount * sign, from })]
  },
}

/** How many units the words say: null where they are vague ("several", none at all). */
export function readAmount(words: string | undefined): number | null {
  if (words === undefined) return null
  if (/^half/i.test(words)) return 0.5
  if (/^a\s+couple/i.test(words)) return 2
  if (/^a\s+dozen/i.test(words)) return 12
  if (/^(?:several|an?\s|few|many|some|dozens)/i.test(words)) return null
  return readNumber(words)
}
