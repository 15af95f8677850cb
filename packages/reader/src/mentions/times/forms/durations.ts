import { type Unit, unitNames } from '../../lexicon/time-words.ts'
import { type Expression, expression } from '../expression.ts'
import { AMOUNT, amountStarts, type Form, form, lookUp, S, UNIT } from '../form.ts'
import { readAmount } from './offsets.ts'

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}
const AGE = `(?:-|${S})(?:old|olds|of${S}age)`
const NOT_AN_AGE = `(?!${AGE})`

/** "three weeks", "several days", "two and a half years", "an hour"; not an age. */
export const amounts: Form = {
  starts: amountStarts,
  pattern: form(
    `(${AMOUNT})((?:${S}and${S}a)?${S}half)?(?:${S}(?:more|full|whole|long|consecutive|straight|trading|bloody|brutal))?(?:${S}|-)(${UNIT})(?:-long|${S}long)?${NOT_AN_AGE}`,
  ),
  read(match, place) {
    const unit = lookUp(unitNames, match[3]!)
    const isSingular = !/s$/i.test(match[3]!)
    if (unit === 'second' && isSingular) return null
    // "the five day" is a span of days, "one day" and "some day" may be any day.
    if (/^(?:some|one|many)$/i.test(match[1]!) && isSingular && unit === 'day') return null
    // Three quarters are a share of something, or parts of a town.
    if (unit === 'quarter') return null
    if (/^an?$/i.test(match[1]!) && place.text[place.end] === '-') return null
    const amount = readAmount(match[1])
    return [duration(match.index, place.end, unit, amount === null ? null : amount + (match[2] ? 0.5 : 0))]
  },
}

/** "60 to 90 days": the first number is a duration too. */
export const amountRanges: Form = {
  starts: amountStarts,
  pattern: form(`(${AMOUNT})${S}?(?:to|or|and|-|–)${S}?(${AMOUNT})(?:${S}|-)(${UNIT})${NOT_AN_AGE}`),
  read(match, place) {
    const [low, high] = [readAmount(match[1]), readAmount(match[2])]
    const unit = lookUp(unitNames, match[3]!)
    if (low === null || high === null || low >= high || !/s$/i.test(match[3]!)) return null
    const second = match.index + match[0].lastIndexOf(match[2]!)
    return [duration(match.index, match.index + match[1]!.length, unit, low), duration(second, place.end, unit, high)]
  },
}

/** "21-year-old", "a boy of 12 years of age": matched so that nothing else reads them, and left out. */
export const ages: Form = {
  starts: amountStarts,
  pattern: form(`(?:${AMOUNT})(?:-|${S})(?:${UNIT})${AGE}`),
  read: () => [],
}

/** "weeks of fighting", "hours of shelling", "months-long". */
export const bareUnits: Form = {
  starts: Object.keys(unitNames).filter((word) => word.endsWith('s') || word === 'month' || word === 'year'),
  pattern: form(`(?:(minutes|hours|days|weeks|months|years|decades|centuries)|(day|week|month|year))(-long)?`),
  read(match, place) {
    if (match[2] && !match[3]) return null
    if (
      /^(?:these|those|odd|even|hundred)$/.test(place.before) ||
      /^\s\d{4}/.test(place.text.slice(place.end, place.end + 5))
    )
      return null
    return [duration(match.index, place.end, lookUp(unitNames, (match[1] ?? match[2])!), match[2] ? 1 : null)]
  },
}

/** "the past 24 hours", "the last two weeks", "the next six months", "the past year". */
export const reachingDurations: Form = {
  starts: ['the', 'past', 'last', 'next', 'coming', 'previous', 'first', 'following'],
  pattern: form(
    `(?:the${S})?(past|last|next|coming|previous|first|following|final|intervening)(?:${S}(${AMOUNT}))?${S}(?:trading${S})?(${UNIT})`,
  ),
  read(match, place) {
    const word = match[1]!.toLowerCase()
    const unit = lookUp(unitNames, match[3]!)
    const isPlural = /s$/i.test(match[3]!)
    if (unit === 'quarter') return null
    if (!isPlural && (match[2] || word !== 'past')) return null
    const amount = isPlural ? readAmount(match[2]) : 1
    const reaching = /^(?:past|last)$/.test(word) ? 'back' : /^(?:next|coming)$/.test(word) ? 'ahead' : null
    return [duration(match.index, place.end, unit, amount, reaching)]
  },
}

/** "recent weeks", "recent years". */
export const recentUnits: Form = {
  starts: ['recent'],
  pattern: form('recent\\s(?:hours|days|weeks|months|years|decades|times)'),
  read: (match, place) => [expression(match.index, place.end, { kind: 'reference', value: 'PAST_REF' })],
}

function duration(
  start: number,
  end: number,
  unit: Unit,
  amount: number | null,
  reaching: 'back' | 'ahead' | null = null,
): Expression {
  const scaled = amount === null ? null : amount * ({ fortnight: 2, decade: 10, century: 100 }[unit as string] ?? 1)
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : ''
  const letter =
    scaled === null && unit === 'decade' ? 'DE' : scaled === null && unit === 'century' ? 'CE' : letters[unit]
  return expression(start, end, {
    kind: 'duration',
    value: `P${clock}${scaled ?? 'X'}${letter}`,
    unit,
    amount,
    reaching,
  })
}
