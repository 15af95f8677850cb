import { timePrepositions } from '../../lexicon/time-words.ts'
import { numberedNouns } from '../../lexicon/uncounted-words.ts'
import { date, expression } from '../expression.ts'
import { type Form, type FormPlace, form, S } from '../form.ts'

/** "1957-60", "1939–1945", "2019/20". */
export const yearRanges: Form = {
  starts: ['0'],
  pattern: form(`(1\\d{3}|20\\d\\d)\\s?[-–—/]\\s?(1\\d{3}|20\\d\\d|\\d\\d)`),
  read(match) {
    const [whole, from, to] = match
    const last = to!.length === 2 ? Number(from!.slice(0, 2) + to) : Number(to)
    if (last < Number(from) || last - Number(from) > 200) return null
    const end = match.index + whole.length
    return [
      expression(match.index, match.index + from!.length, date(Number(from), null, null)),
      expression(end - to!.length, end, date(last, null, null)),
    ]
  },
}

/** "the 1950s", "the late 1980s". */
export const decades: Form = {
  starts: ['0'],
  pattern: form("(1\\d|20)(\\d)0['’]?s"),
  read: (match) => [
    expression(match.index, match.index + match[0].length, { kind: 'era', prefix: Number(match[1]! + match[2]!) }),
  ],
}

/** "2014", "the 1998 bombings"; not "1850 rockets". */
export const years: Form = {
  starts: ['0'],
  pattern: form(
    `(1\\d{3}|20\\d\\d)(?![-–/.,:]?\\d|\\s?%|${S}(?:GMT|UTC|hours|hrs|metres|meters|km|people|percent|per${S}cent))`,
  ),
  read: (match, place) =>
    isYear(Number(match[1]), place) ? [expression(place.start, place.end, date(Number(match[1]), null, null))] : null,
}

// Before these a number is more often an amount than a year.
const notYearPrepositions: ReadonlySet<string> = new Set(['about', 'around', 'or', 'on', 'for', 'the', 'every', 'each'])

/** Is a number of four digits a year here? A plural after it, or a measure before it, makes it a count. */
function isYear(value: number, place: FormPlace): boolean {
  if (numberedNouns.has(place.before)) return false
  const previous = place.text[place.start - 1] ?? ''
  if (
    /[$£€#.,:\w-]/.test(previous) &&
    !/\b(?:mid|early|late|pre|post)-$/i.test(place.text.slice(place.start - 6, place.start))
  )
    return false
  const led = timePrepositions.has(place.before) && !notYearPrepositions.has(place.before)
  const isDetermined = /^(?:DT|PRP\$|POS)$/.test(place.tagBefore)
  if (place.tagAfter === 'NNS' || place.tagAfter === 'NNPS')
    return value >= 1900 && (isDetermined || /^(?:in|since|during|until|till|after|before)$/.test(place.before))
  if (value >= 1900)
    return !/^(?:about|around|nearly|almost|some|over|than|least|to)$/.test(place.before) || isFree(place)
  return (led && place.tagAfter !== 'NN') || (isDetermined && place.tagAfter === 'NN') || previous === '('
}

/** Nothing that could be counted follows: "from 1999 to 2003." */
function isFree(place: FormPlace): boolean {
  return !/^(?:NN|JJ|CD)/.test(place.tagAfter)
}
