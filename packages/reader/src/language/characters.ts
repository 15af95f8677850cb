/** Classes of UTF-16 units, looked up once per unit. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const OTHER = 3

const TABLE = buildTable()

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER)
  const letter = /^[\p{L}\p{M}]$/u
  const digit = /^\p{Nd}$/u
  const space = /^[\s\p{Cc}\p{Zs}\u200B\u2060\uFEFF]$/u
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCharCode(code)
    if (letter.test(character)) table[code] = LETTER
    else if (digit.test(character)) table[code] = DIGIT
    else if (space.test(character)) table[code] = SPACE
  }
  return table
}

/** The class of the UTF-16 unit at an offset; a blank beyond the end. */
export function classAt(text: string, offset: number): number {
  return offset < text.length ? TABLE[text.charCodeAt(offset)]! : SPACE
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
