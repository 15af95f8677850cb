/**
 * "PORT HALDEN, Varenna — ", "BAGHDAD (AP) — ", "AMMAN, Jan 3 (Reuters) - ", "OSTERMOOR (VARENNA), 3 JAN 90 (RADIO 2) -- ":
 * a name in capitals, more of the place, the day and the agency, and a dash.
 */
const NAME = String.raw`\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}`
const MORE = String.raw`(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}){0,2}`
const COUNTRY = String.raw`(?: \(\p{Lu}[\p{L} .'’-]{2,30}\)(?=,))?`
const DAY = String.raw`(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? (?:\d{4}|\d{2}))?)?`
const AGENCY = String.raw`(?: [([][\p{L}\d ./-]{2,40}[)\]])?`
const DATELINE = new RegExp(`^${NAME}${COUNTRY}${MORE}${DAY}${AGENCY} ?(?:—|–|--|-) `, 'u')
const LONGEST = 90

/** Where a dateline at the head of a paragraph ends, its dash included; 0 where there is none. */
export function endOfDateline(text: string, start: number): number {
  const head = text.slice(start, start + LONGEST)
  const found = DATELINE.exec(head)?.[0]
  if (!found) return 0
  // In a text all in capitals any few words before a dash look like a name: something else must tell.
  const isPlain = !/[,(["]/.test(found)
  if (isPlain && !/\p{Ll}/u.test(head.slice(found.length))) return 0
  return start + found.trimEnd().length
}
