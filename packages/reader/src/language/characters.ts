/** Classes of UTF-16 units, looked up once per unit. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const OTHER = 3

const UNSEEN = 255
// Filled as characters turn up: to class all of them beforehand would take longer than to read a report.
const TABLE = new Uint8Array(0x10000).fill(UNSEEN)

/** The class of the UTF-16 unit at an offset; a blank beyond the end. */
export function classAt(text: string, offset: number): number {
  if (offset >= text.length) return SPACE
  const code = text.charCodeAt(offset)
  const known = TABLE[code]!
  return known === UNSEEN ? classify(code) : known
}

function classify(code: number): number {
  const character = String.fromCharCode(code)
  let found = OTHER
  if (code >= 0xd800 && code < 0xe000) found = OTHER
  else if (/^[\p{L}\p{M}]$/u.test(character)) found = LETTER
  else if (/^\p{Nd}$/u.test(character)) found = DIGIT
  else if (/^[\s\p{Cc}\p{Zs}\u200B\u2060\uFEFF]$/u.test(character)) found = SPACE
  TABLE[code] = found
  return found
}

/** Straight or curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2bb || code === 0x2018
}

/** Hyphen, non-breaking hyphen. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

/** Does the word begin with a capital (a letter that has a lower-case form)? */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
