import { ambiguousWeekdays, dayPartNames, weekdayNames } from '../../lexicon/time-words.ts'
import { expression, type Turn } from '../expression.ts'
import { DAY_PART, type Form, form, lookUp, S, WEEKDAY } from '../form.ts'

/** "Sunday", "last Friday", "Tuesday morning", "Sunday night’s". */
export const weekdays: Form = {
  starts: [...Object.keys(weekdayNames), 'last', 'this', 'next'],
  pattern: form(`(?:(last|this|next)${S})?(${WEEKDAY})(?:${S}(${DAY_PART}))?`),
  read(match, place) {
    const [whole, turn, word, dayPart] = match
    // "Good Friday", "Bloody Sunday" are feasts and names.
    if (/^(?:good|black|bloody|palm|easter|holy|ash)$/.test(place.before) && !place.isCapitals) return null
    const name = word!.toLowerCase().replace(/\.$/, '')
    if (!place.isCapitals && /^[a-z]/.test(word!)) return null
    if (ambiguousWeekdays.has(name) && !dayPart && place.before !== 'on') return null
    const when = {
      kind: 'weekday',
      weekday: lookUp(weekdayNames, word!),
      turn: (turn?.toLowerCase() ?? null) as Turn | null,
    } as const
    const end = match.index + (dayPart ? whole : whole.replace(/\.$/, '')).length
    return [expression(match.index, end, when, { dayPart: dayPart ? lookUp(dayPartNames, dayPart) : null })]
  },
}
