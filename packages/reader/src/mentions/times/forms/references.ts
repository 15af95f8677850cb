import { referenceWords } from '../../lexicon/time-words.ts'
import { expression } from '../expression.ts'
import { type Form, form, S } from '../form.ts'

/** "now", "currently", "recently": a time, but none that can be dated. */
export const references: Form = {
  starts: Object.keys(referenceWords),
  pattern: form(`(${Object.keys(referenceWords).join('|')})`),
  read: (match, place) => [
    expression(match.index, place.end, { kind: 'reference', value: referenceWords[match[0].toLowerCase()]! }),
  ],
}

/** "the past", "the future", "in the near future". */
export const pastAndFuture: Form = {
  starts: ['the'],
  pattern: form(`the${S}(?:(?:recent|distant)${S})?(past)(?!${S}\\w)|the${S}(?:near${S})?(future)`),
  read: (match, place) => [
    expression(match.index, place.end, { kind: 'reference', value: match[1] ? 'PAST_REF' : 'FUTURE_REF' }),
  ],
}
