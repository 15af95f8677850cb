import { seasonNames } from '../../lexicon/time-words.ts'
import { expression, type Turn } from '../expression.ts'
import { type Form, type FormPlace, form, lookUp, S, SEASON, YEAR } from '../form.ts'

/** "the winter", "summer 2014", "the spring of 1918", "last autumn". */
export const seasons: Form = {
  starts: [...Object.keys(seasonNames), 'last', 'this', 'next', 'the'],
  pattern: form(`(?:(last|this|next|the)${S})?(${SEASON})(?:${S}(?:of${S}|in${S})?(${YEAR}))?`),
  read(match, place) {
    const [, lead, word, year] = match
    if (/^(?:fall|spring)/i.test(word!) && !isSeason(match, place)) return null
    const turn = lead && lead.toLowerCase() !== 'the' ? (lead.toLowerCase() as Turn) : null
    const when = { kind: 'season', season: lookUp(seasonNames, word!), year: year ? Number(year) : null, turn } as const
    return [expression(match.index, place.end, when)]
  },
}

/** "the fall of Saigon" and "prices fall" are no season; "last fall", "fall 2014" and "in the spring" are. */
function isSeason(match: RegExpExecArray, place: FormPlace): boolean {
  const after = place.text.slice(place.end, place.end + 5)
  if (match[3]) return true
  if (/^\s+of/.test(after)) return false
  if (match[1]) return match[1].toLowerCase() !== 'the' || /^(?:in|during|since|until|over|by)$/.test(place.before)
  return /^(?:in|since|until|late|early|mid|by|during|of)$/.test(place.before)
}

/** "the first quarter of 2009", "the second half of 2006". */
export const quarters: Form = {
  starts: ['the', 'first', 'second', 'third', 'fourth', 'final', 'last'],
  pattern: form(`(?:the${S})?(first|second|third|fourth|final|last)(?:${S}|-)quarter(?:${S}of${S}(${YEAR}))?`),
  read(match, place) {
    const quarter = { first: 1, second: 2, third: 3 }[match[1]!.toLowerCase()] ?? 4
    return [expression(match.index, place.end, { kind: 'quarter', quarter, year: match[2] ? Number(match[2]) : null })]
  },
}
