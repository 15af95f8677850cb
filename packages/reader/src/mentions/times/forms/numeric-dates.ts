import { isRealDate } from '../calendar.ts'
import { date, expression } from '../expression.ts'
import { type Form, form } from '../form.ts'

/** "2024-04-21", "2024/04/21", "2024-04-21T18:50Z". */
export const isoDates: Form = {
  starts: ['0'],
  pattern: form('(\\d{4})([-/.])(\\d\\d)\\2(\\d\\d)(?:T(\\d\\d):(\\d\\d)(?::\\d\\d)?(Z)?)?'),
  read(match) {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])]
    if (year < 1000 || !isRealDate(year, month, day)) return null
    const end = match.index + match[0].length
    if (match[5] === undefined) return [expression(match.index, end, date(year, month, day))]
    const clock = { hour: Number(match[5]), minute: Number(match[6]), zone: match[7] ? 0 : null }
    return clock.hour > 23 || clock.minute > 59
      ? null
      : [expression(match.index, end, date(year, month, day), { clock })]
  },
}

/** "21/04/2024", "04.21.2024": only where one number cannot be the month, or both are the same. */
export const slashDates: Form = {
  starts: ['0'],
  pattern: form('(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})'),
  read(match) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    if (first <= 12 && second <= 12 && first !== second) return null
    const [day, month] = first > 12 ? [first, second] : [second, first]
    if (year < 1000 || !isRealDate(year, month, day)) return null
    return [expression(match.index, match.index + match[0].length, date(year, month, day))]
  },
}
