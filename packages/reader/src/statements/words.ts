import type { Token } from '../language/document.ts'

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|night|morning|evening|afternoon|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)s?$/u

/** "On Sunday the army said": the day is no part of the name. */
export function isTimeWord(token: Token): boolean {
  return TIME_WORD.test(token.lower)
}

/** Does the word begin with a capital letter? */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

const STOPS = new Set('.,;:!?…—–-')

/** Is the word made of stops, commas and dashes alone? */
export function isStopMark(text: string): boolean {
  for (const character of text) if (!STOPS.has(character)) return false
  return text !== ''
}
