import { dayPartNames } from '../../lexicon/time-words.ts'
import { expression } from '../expression.ts'
import { DAY_PART, type Form, form, lookUp, S } from '../form.ts'

const daysFromPublication: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

/** "yesterday", "yesterday evening", "tonight", "today". */
export const dayWords: Form = {
  starts: Object.keys(daysFromPublication),
  pattern: form(`(yesterday|today|tonight|tomorrow)(?:${S}(${DAY_PART}))?`),
  read(match) {
    const word = match[1]!.toLowerCase()
    const dayPart = match[2] ? lookUp(dayPartNames, match[2]) : word === 'tonight' ? 'NI' : null
    const when = { kind: 'shift', unit: 'day', by: daysFromPublication[word]!, from: 'publication' } as const
    return [expression(match.index, match.index + match[0].length, when, { dayPart })]
  },
}

/** "the day before yesterday", "the day after tomorrow". */
export const twoDaysAway: Form = {
  starts: ['the', 'day'],
  pattern: form(`(?:the${S})?day${S}(?:(before)${S}yesterday|after${S}tomorrow)`),
  read: (match) => [
    expression(match.index, match.index + match[0].length, {
      kind: 'shift',
      unit: 'day',
      by: match[1] ? -2 : 2,
      from: 'publication',
    }),
  ],
}

/** "this morning", "last night", "that evening", "overnight". */
export const dayPartsOfADay: Form = {
  starts: ['this', 'last', 'that', 'same', 'the', 'overnight'],
  pattern: form(
    `(?:(this|last|(?:that|the)${S}(?:same|previous|following|next)|that|same)${S}(${DAY_PART})|overnight)`,
  ),
  read(match) {
    const end = match.index + match[0].length
    if (!match[1]) return overnight(match.index, end)
    const said = match[1].toLowerCase()
    const dayPart = lookUp(dayPartNames, match[2]!)
    const from = said === 'this' || said === 'last' ? 'publication' : 'text'
    const by = said === 'last' || said.endsWith('previous') ? -1 : /following|next/.test(said) ? 1 : 0
    return [expression(match.index, end, { kind: 'shift', unit: 'day', by, from }, { dayPart })]
  },
}

/** "Missiles fell overnight": the night that led to the day of publication. */
function overnight(start: number, end: number) {
  return [expression(start, end, { kind: 'shift', unit: 'day', by: -1, from: 'publication' }, { dayPart: 'NI' })]
}

/** "the morning", "the early hours", "dawn", "the night": of a day named elsewhere, or of none. */
export const bareDayParts: Form = {
  starts: ['the', 'in', ...Object.keys(dayPartNames), 'pre-dawn', 'predawn', 'nights', 'early'],
  pattern: form(
    `(?:(?:the${S})?(${DAY_PART})(?:${S}hours)?|(?:the${S})?(?:early|small|pre-?dawn)${S}hours|pre-?dawn|nights)`,
  ),
  read(match, place) {
    const end = match.index + match[0].length
    const word = match[1]?.toLowerCase() ?? ''
    // A capital inside a sentence is a name's: "Operation Red Dawn".
    if (/^[A-Z][a-z]/.test(match[1] ?? '') && place.before !== '') return null
    const dayPart = match[1] ? lookUp(dayPartNames, word) : /nights/i.test(match[0]) ? 'NI' : 'MO'
    return [expression(match.index, end, { kind: 'undated' }, { dayPart })]
  },
}
