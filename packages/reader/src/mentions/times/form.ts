import { cardinals } from '../lexicon/number-words.ts'
import { dayPartNames, monthNames, seasonNames, unitNames, weekdayNames, zoneOffsets } from '../lexicon/time-words.ts'
import type { Expression } from './expression.ts'

/** One recognisable form of words for times. */
export interface Form {
  /** Lower-case words the form may begin with; '0' stands for any word that begins with a digit. */
  starts: readonly string[]
  pattern: RegExp
  /** What the matched words say; null where they are no time after all. A list form ("14, 15 and 16 May") gives several. */
  read(match: RegExpExecArray, place: FormPlace): Expression[] | null
}

/** Where in the text a form matched: what a form may look at beside the match itself. */
export interface FormPlace {
  text: string
  start: number
  end: number
  /** The lower-case word just before, '' at the start of a sentence. */
  before: string
  /** Penn tags of the token before, of the first token and of the token after; '' where there is none. */
  tagBefore: string
  tag: string
  tagAfter: string
  /** Is the sentence in capitals only? Then case tells nothing. */
  isCapitals: boolean
}

/** White space inside an expression; a line break may fall in it. */
export const S = '\\s{1,3}'
const END = '(?![A-Za-z0-9\\u00c0-\\u024f])'

// Only what is cut short takes a dot: that after "August" ends the sentence.
export const MONTH = abbreviable(monthNames)
export const WEEKDAY = abbreviable(weekdayNames)
export const SEASON = alternatives(seasonNames)
export const DAY_PART = alternatives(dayPartNames)
export const UNIT = alternatives(unitNames)
export const ZONE = alternatives(zoneOffsets)
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
export const ORDINAL = '(?:st|nd|rd|th)?'
export const YEAR = '(?:1\\d{3}|20\\d\\d)(?![\\d:]|,\\d)'
const CARDINAL = Object.keys(cardinals).join('|')
/** An amount of units: digits, number words, or a vague word. */
export const AMOUNT = `(?:\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|(?:${CARDINAL})(?:[- ](?:${CARDINAL}))?(?:${S}hundred)?|an?|several|a${S}few|few|many|some|a${S}couple${S}of|a${S}dozen|half${S}an?|dozens${S}of|a${S}handful${S}of|a${S}number${S}of)`
const cardinalStarts = ['0', ...Object.keys(cardinals)]
export const amountStarts = [...cardinalStarts, ...'a an several few many some half dozens'.split(' ')]

/** A pattern that matches only where it is asked to, and ends at the end of a word. */
export function form(source: string): RegExp {
  return new RegExp(source + END, 'iy')
}

export function alternatives(words: Readonly<Record<string, unknown>>, suffix = ''): string {
  const sorted = Object.keys(words).sort((a, b) => b.length - a.length)
  return `(?:${sorted.join('|')})${suffix}`
}

function abbreviable(words: Readonly<Record<string, number>>): string {
  const names = Object.keys(words)
  const isShort = (name: string) => names.some((other) => other !== name && other.startsWith(name))
  const full = names.filter((name) => !isShort(name)).sort((a, b) => b.length - a.length)
  const short = names.filter(isShort).sort((a, b) => b.length - a.length)
  return `(?:${full.join('|')}|(?:${short.join('|')})\\.?)`
}

/** The lexicon's entry for a word as the text writes it ("Oct." finds "oct"). */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T {
  return table[word.toLowerCase().replace(/\.$/, '')]!
}
