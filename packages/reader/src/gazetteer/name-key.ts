import { wordHash } from '../linear/hashing.ts'
import { ARABIC_ARTICLES, NAME_WORDS } from './lexicon/name-words.ts'

const MARKS = /\p{M}+/gu
const SILENT = /['’‘ʼʿʾʻ`´”"′]/g
const BREAKS = /[-‐‑–—/,_]+/g
const PLAIN = /^[a-z]+$/
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
}

/** A name as it is looked up: small letters, no accents or apostrophes, one space between words: "Ma‘arrat-Miṣrīn" → "maarrat misrin". */
export function nameKey(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return NAME_WORDS.get(lower) ?? lower
  if (PLAIN_WORDS.test(lower)) {
    const plain = lower.split(' ')
    return plain.map((word) => NAME_WORDS.get(word) ?? word).join(' ')
  }
  const letters = lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıłøßđæœðþə]/g, (letter) => LETTERS[letter]!)
    .replace(SILENT, '')
    .replace(BREAKS, ' ')
    .replace(/&/g, ' and ')
    .replace(/\./g, (_dot, at: number, all: string) => (/[a-z]\.[a-z]\./.test(all) || at === all.length - 1 ? '' : ' '))
  const words = letters.split(/\s+/).filter((word) => word !== '')
  return words.map((word) => NAME_WORDS.get(word) ?? word).join(' ')
}

/** The key without the Arabic article at its head ("ar raqqah" → "raqqah"); null where it has none. */
export function withoutArticle(key: string): string | null {
  const space = key.indexOf(' ')
  return space > 0 && ARABIC_ARTICLES.has(key.slice(0, space)) ? key.slice(space + 1) : null
}

/** A key under which the usual ways to spell an Arabic name in Latin letters fall together: "Dayr az-Zawr", "Deir Ezzor". */
export function soundKey(key: string): string {
  const words = key
    .split(' ')
    .filter((word, at, all) => !ARABIC_ARTICLES.has(word) || all.length === 1 || at === all.length - 1)
  return words.map(soundOf).join(' ')
}

function soundOf(word: string): string {
  return word
    .replace(/ou|oo|aw|au|o/g, 'u')
    .replace(/ay|ey|ei|ai|ee|ie|iy|e|y/g, 'i')
    .replace(/q/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/(a|i)h?$/, 'a')
}

/** The hash of a key, not negative. */
export function hashOf(key: string): number {
  return wordHash(key) >>> 0
}
