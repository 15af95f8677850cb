import { classAt, DIGIT, LETTER } from './characters.ts'
import { UNKNOWN, type Vocabulary } from './vocabulary.ts'

/** What the classifiers know of each word, as numbers: made once per token so that scoring builds no strings. */
export interface WordForms {
  readonly count: number
  /** Hash of the lower-cased word, digits as 0, quotes and dashes made plain; of unknown words, of their kind only. */
  readonly word: Int32Array
  /** Number of the word in the vocabulary, -1 where it is not there. */
  readonly number: Int32Array
  /** Number of the word in the memory of words, -1 where it is not there. */
  readonly known: Int32Array
  /** 1 for words that are past tense or past participle and nothing else. */
  readonly isPast: Int32Array
  /** Number of the word's list of possible tags in the vocabulary. */
  readonly place: Uint16Array
  /** Class of words with the same neighbours; 0 where the word has none. */
  readonly cluster: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix2: Int32Array
  readonly prefix3: Int32Array
  /** Capitals, digits and marks; without regard to capitals in a sentence that is all in one case. */
  readonly shape: Int32Array
}

const EMPTY = 0x2545f491

/** Make room for the forms of `count` words. */
export function createWordForms(count: number): WordForms {
  const column = () => new Int32Array(count)
  return {
    count,
    word: column(),
    number: column(),
    known: column().fill(-1),
    isPast: column(),
    place: new Uint16Array(count),
    cluster: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix2: column(),
    prefix3: column(),
    shape: column(),
  }
}

/** Fill in the forms of one word, as far as its letters tell them. */
export function setWord(forms: WordForms, index: number, text: string, normal: string): void {
  const lower = normal === '--' ? '—' : normal
  const length = lower.length
  forms.word[index] = hashSlice(lower, 0, length)
  forms.suffix2[index] = hashSlice(lower, Math.max(0, length - 2), length)
  forms.suffix3[index] = hashSlice(lower, Math.max(0, length - 3), length)
  forms.suffix4[index] = hashSlice(lower, Math.max(0, length - 4), length)
  forms.prefix2[index] = hashSlice(lower, 0, Math.min(2, length))
  forms.prefix3[index] = hashSlice(lower, 0, Math.min(3, length))
  forms.shape[index] = shapeOf(text, normal)
}

/** For marks it matters whether blanks stand around them ("-" or " - "). */
export function setBlanks({ shape }: WordForms, index: number, before: boolean, after: boolean): void {
  if (shape[index]! & ONLY_MARKS) shape[index]! |= (before ? 256 : 0) | (after ? 512 : 0)
}

function hashSlice(lower: string, start: number, end: number): number {
  let hash = EMPTY
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ plain(lower.charCodeAt(i)), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Digits as 0, curly quotes straight, one kind of hyphen, one of dash. */
function plain(code: number): number {
  if (code < 0x30) return code
  if (code <= 0x39) return 0x30
  if (code < 0x2010) return code
  if (code <= 0x2011) return 0x2d
  if (code <= 0x2015) return 0x2014
  if (code === 0x2018 || code === 0x2019) return 0x27
  if (code === 0x201c || code === 0x201d) return 0x22
  return code
}

const CAPITAL = 1
const ALL_CAPITALS = 2
const INNER_CAPITAL = 4
const HAS_DIGIT = 8
const ALL_DIGITS = 16
const HAS_MARK = 32
const ONLY_MARKS = 64
const CASE_BITS = CAPITAL | ALL_CAPITALS | INNER_CAPITAL

function shapeOf(text: string, lower: string): number {
  let letters = 0
  let digits = 0
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const kind = classAt(text, i)
    if (kind === LETTER) {
      letters++
      if (text.charCodeAt(i) !== lower.charCodeAt(i)) capitals++
    } else if (kind === DIGIT) digits++
  }
  let shape = 0
  const startsCapital = text.charCodeAt(0) !== lower.charCodeAt(0)
  if (startsCapital) shape |= CAPITAL
  if (capitals > 1 && capitals === letters) shape |= ALL_CAPITALS
  else if (capitals > (startsCapital ? 1 : 0)) shape |= INNER_CAPITAL
  if (digits > 0) shape |= HAS_DIGIT
  if (digits > 0 && letters === 0) shape |= ALL_DIGITS
  if (letters + digits < text.length) shape |= HAS_MARK
  if (letters + digits === 0) shape |= ONLY_MARKS
  return shape
}

/** Write in what the vocabulary says of words; unknown ones keep only their class, ending, capitals, digits and marks. */
export function settleUnknown(forms: WordForms, first: number, last: number, vocabulary: Vocabulary): void {
  for (let i = first; i < last; i++) {
    const number = forms.number[i]!
    const place = number < 0 ? UNKNOWN : vocabulary.places[number]!
    const cluster = number < 0 ? 0 : vocabulary.classes[number]!
    forms.place[i] = place
    forms.cluster[i] = cluster
    if (place === UNKNOWN)
      forms.word[i] = Math.imul(forms.suffix3[i]!, 0x27d4eb2f) ^ ((cluster << 16) | forms.shape[i]!)
  }
}

/** Forget capitals in a sentence that is all capitals or has none, where they tell nothing. */
export function settleCase(forms: WordForms, first: number, last: number): void {
  let words = 0
  let capitalised = 0
  let shouting = 0
  for (let i = first; i < last; i++) {
    const shape = forms.shape[i]!
    if (shape & (ONLY_MARKS | ALL_DIGITS)) continue
    words++
    if (shape & CAPITAL) capitalised++
    if (shape & ALL_CAPITALS) shouting++
  }
  const isShouted = shouting * 2 > words && words > 1 && capitalised * 10 >= words * 8
  if (capitalised > 0 && !isShouted) return
  for (let i = first; i < last; i++) forms.shape[i] = (forms.shape[i]! & ~CASE_BITS) | 128
}
