import { classAt, DIGIT, isApostrophe, isCapitalised, isHyphen, LETTER, SPACE } from './characters.ts'
import { FINAL_ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './lexicon/abbreviations.ts'
import { ARTICLE_PREFIXES, BOUND_PREFIXES, BOUND_SUFFIXES, CLITICS } from './lexicon/affixes.ts'

/** Where the words of a text begin and end, in UTF-16 units. */
export interface Boundaries {
  readonly starts: number[]
  readonly ends: number[]
}

/**
 * Cut a text into words and marks as the English treebanks do: "don't" is "do" + "n't", "Iran-backed" is
 * "Iran" + "-" + "backed". Kept whole, unlike there: names with an Arabic article ("al-Jir", "Deir ez-Zor") and
 * letters with a number ("AK-47", "S-300").
 */
export function tokenise(text: string): Boundaries {
  const found: Boundaries = { starts: [], ends: [] }
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === SPACE) at++
    else if (kind === LETTER) at = readWord(text, at, found)
    else if (kind === DIGIT) at = readNumber(text, at, found)
    else at = readMark(text, at, found)
  }
  return found
}

function add(found: Boundaries, start: number, end: number): number {
  if (end > start) {
    found.starts.push(start)
    found.ends.push(end)
  }
  return end
}

function readWord(text: string, start: number, found: Boundaries): number {
  const address = endOfAddress(text, start)
  if (address > start) return add(found, start, address)
  const end = endOfWord(text, start)
  const dotted = endOfAbbreviation(text, start, end)
  if (dotted > end) return add(found, start, dotted)
  return splitClitics(text, start, end, found)
}

/** The end of the letters, digits, inner apostrophes and bound hyphens from `start` on. */
function endOfWord(text: string, start: number): number {
  let part = start
  let at = start
  for (;;) {
    while (classAt(text, at) === LETTER || classAt(text, at) === DIGIT) at++
    const code = text.charCodeAt(at)
    const next = classAt(text, at + 1)
    if (isApostrophe(code) && next === LETTER) at++
    else if (isHyphen(code) && (next === LETTER || next === DIGIT) && isBound(text, part, at)) {
      at++
      part = at
    } else return at
  }
}

/** Does the hyphen at `hyphen` hold its two sides together in one token? */
function isBound(text: string, part: number, hyphen: number): boolean {
  if (hyphen - part > 8) return false
  if (classAt(text, hyphen + 1) === DIGIT) return true
  const before = text.slice(part, hyphen)
  if (isArticle(before, text, hyphen + 1) || isPrefix(before)) return true
  const after = partAfter(text, hyphen)
  const next = hyphen + 1 + after.length
  return (
    BOUND_SUFFIXES.has(after.toLowerCase()) || (isHyphen(text.charCodeAt(next)) && isArticle(after, text, next + 1))
  )
}

/** "al-", and "ash-", "at-", "ez-" … before a capital. */
function isArticle(part: string, text: string, next: number): boolean {
  const lower = part.toLowerCase()
  if (!ARTICLE_PREFIXES.has(lower)) return false
  return lower === 'al' || lower === 'el' || isCapitalised(text.charAt(next))
}

/** "anti-", "mid-"; not the "UN-" of "UN-backed". */
function isPrefix(part: string): boolean {
  return BOUND_PREFIXES.has(part.toLowerCase()) && !(part.length === 2 && part === part.toUpperCase())
}

function partAfter(text: string, hyphen: number): string {
  let end = hyphen + 1
  while (end - hyphen < 8 && classAt(text, end) === LETTER) end++
  return text.slice(hyphen + 1, end)
}

/** Past the stop of "Maj.", "U.S.", "a.m.", "J." — or `end` where there is none. */
function endOfAbbreviation(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 0x2e) return end
  let last = end
  if (end - start <= 2) {
    while (text.charCodeAt(last) === 0x2e && classAt(text, last + 1) === LETTER && classAt(text, last + 2) !== LETTER)
      last += 2
  }
  if (text.charCodeAt(last) !== 0x2e || last - start > 12) return last
  if (last > end) return last + 1
  if (end - start === 1) return isInitial(text, start) ? end + 1 : end
  const word = text.slice(start, end).toLowerCase()
  if (LEADING_ABBREVIATIONS.has(word) || FINAL_ABBREVIATIONS.has(word)) return end + 1
  return NUMBER_ABBREVIATIONS.has(word) && classAt(text, end + 2) === DIGIT ? end + 1 : end
}

/** "J. Smith", not "Vitamin C." at an end nor "I." */
function isInitial(text: string, start: number): boolean {
  const letter = text.charAt(start)
  if (letter === letter.toLowerCase() || letter === 'I') return false
  return (
    classAt(text, start + 2) === LETTER || (classAt(text, start + 2) === SPACE && classAt(text, start + 3) === LETTER)
  )
}

/** "can't" → "ca" "n't"; "army's" → "army" "'s"; "cannot" → "can" "not". */
function splitClitics(text: string, start: number, end: number, found: Boundaries): number {
  let cut = end
  while (cut > start && end - cut < 4 && !isApostrophe(text.charCodeAt(cut - 1))) cut--
  const mark = cut - 1
  if (mark > start && isApostrophe(text.charCodeAt(mark))) {
    const tail = text.slice(cut, end).toLowerCase()
    const before = text.charCodeAt(mark - 1) | 0x20
    if (tail === 't' && before === 0x6e && mark - 1 > start) {
      add(found, start, mark - 1)
      return add(found, mark - 1, end)
    }
    if (CLITICS.has(tail)) {
      add(found, start, mark)
      return add(found, mark, end)
    }
  }
  if (end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot') {
    add(found, start, start + 3)
    return add(found, start + 3, end)
  }
  return add(found, start, end)
}

/** "2,500", "9.30", "10:45", "11/26/2005", "5th", "1980s"; the letters of "10am" and "40km" stand apart. */
function readNumber(text: string, start: number, found: Boundaries): number {
  let at = start
  for (;;) {
    while (classAt(text, at) === DIGIT) at++
    const code = text.charCodeAt(at)
    const joins = code === 0x2c || code === 0x2e || code === 0x3a || code === 0x2f
    if (!joins || classAt(text, at + 1) !== DIGIT) break
    at++
  }
  if (classAt(text, at) !== LETTER) return add(found, start, at)
  let end = at
  while (classAt(text, end) === LETTER || classAt(text, end) === DIGIT) end++
  const tail = text.slice(at, Math.min(end, at + 4)).toLowerCase()
  if (/^(?:am|pm|km|mm|cm|kg|mph|kmh|m|bn|mln|kt|ft|hrs?|gmt|a|p)$/.test(tail)) return add(found, start, at)
  return add(found, start, end)
}

function readMark(text: string, start: number, found: Boundaries): number {
  const code = text.charCodeAt(start)
  const next = text.charCodeAt(start + 1)
  if (isApostrophe(code) && classAt(text, start + 1) === LETTER) {
    const end = endOfClitic(text, start)
    if (end > start) return add(found, start, end)
  }
  if ((code === 0x40 || code === 0x23) && classAt(text, start + 1) === LETTER)
    return add(found, start, endOfHandle(text, start + 1))
  if (
    code === 0x2e ||
    code === 0x2d ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x3d ||
    code === 0x21 ||
    code === 0x3f
  ) {
    return add(found, start, endOfRun(text, start))
  }
  if (code === 0x60 && next === 0x60) return add(found, start, start + 2)
  if (code === 0x27 && next === 0x27) return add(found, start, start + 2)
  return add(found, start, endOfCharacter(text, start))
}

/** A clitic that stands after a mark or digit: "(AP)'s", "1980's". */
function endOfClitic(text: string, start: number): number {
  if (start === 0 || classAt(text, start - 1) === SPACE) return start
  let end = start + 1
  while (end - start < 4 && classAt(text, end) === LETTER) end++
  return CLITICS.has(text.slice(start + 1, end).toLowerCase()) ? end : start
}

function endOfRun(text: string, start: number): number {
  const code = text.charCodeAt(start)
  let end = start + 1
  while (text.charCodeAt(end) === code) end++
  return end
}

/** A character outside the basic plane with its joiners and selectors, or one unit. */
function endOfCharacter(text: string, start: number): number {
  const size = text.codePointAt(start)! > 0xffff ? 2 : 1
  let end = start + size
  while (text.charCodeAt(end) === 0xfe0f || text.charCodeAt(end) === 0x200d) end++
  return end
}

function endOfHandle(text: string, start: number): number {
  let end = start
  while (classAt(text, end) === LETTER || classAt(text, end) === DIGIT || text.charCodeAt(end) === 0x5f) end++
  return end
}

/** The end of a web or mail address that begins at `start`, or `start`. */
function endOfAddress(text: string, start: number): number {
  const code = text.charCodeAt(start) | 0x20
  const isWeb = (code === 0x68 || code === 0x77) && /^(?:https?:\/\/|www\.)\S/i.test(text.slice(start, start + 12))
  if (!isWeb) return start
  let end = start
  while (classAt(text, end) !== SPACE) end++
  while (end > start && /[.,;:!?'"’”)\]>]/.test(text.charAt(end - 1))) end--
  return end
}
