import { ambiguousMonths, monthNames, timePrepositions } from '../../lexicon/time-words.ts'
import { date, expression, type Turn } from '../expression.ts'
import { type Form, type FormPlace, form, lookUp, MONTH, S, YEAR } from '../form.ts'
import { readYear } from './calendar-dates.ts'

/** "May 2023", "October, 1944", "June of that year", "last March", "in August". */
export const months: Form = {
  starts: [...Object.keys(monthNames), 'last', 'this', 'next'],
  pattern: form(
    `(?:(last|this|next)${S})?(${MONTH})(?:(?:,?${S}(?:of${S})?)(${YEAR}(?!\\s*GMT)|'\\d\\d)|(${S}of${S}that${S}year))?`,
  ),
  read(match, place) {
    const [whole, turn, word, yearWord, thatYear] = match
    const isBare = !turn && !yearWord && !thatYear
    if (!place.isCapitals && /^[a-z]/.test(word!)) return null
    if (isBare && !isMonthAlone(word!, place)) return null
    const when = date(yearWord ? readYear(yearWord) : null, lookUp(monthNames, word!), null)
    const said = turn ? { ...when, turn: turn.toLowerCase() as Turn } : when
    // The dot of "Oct." belongs to it only inside an expression.
    return [expression(match.index, match.index + whole.replace(/\.$/, '').length, said)]
  },
}

/** Is a bare month name a month here? "May" and "March" need a word of time before them, "April Jones" is a person. */
function isMonthAlone(word: string, place: FormPlace): boolean {
  const name = word.toLowerCase().replace(/\.$/, '')
  const led = timePrepositions.has(place.before) || place.before.startsWith('mid')
  if (name === 'may' && (place.tag === 'MD' || place.tagAfter.startsWith('VB'))) return false
  if (/^\s?(?:-|–|—|\/|to\s)\s?[A-Z]/.test(place.text.slice(place.end, place.end + 6))) return true
  // "the March to the capital" is no month, "the March offensive" is.
  if (place.before === 'the' && !place.tagAfter.startsWith('NN')) return false
  if (!led && place.tagAfter === 'NNP' && ambiguousMonths.has(name) && !place.isCapitals) return false
  if (name === 'may' || ambiguousMonths.has(name) || place.isCapitals) return led
  return led || place.tagBefore !== 'NNP'
}
