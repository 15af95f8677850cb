import type { Token } from '../language/document.ts'

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|night|morning|evening|afternoon|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)s?$/u

/** "On Sunday the army said": the day is no part of the name. */
export function isTimeWord(token: Token): boolean {
  return TIME_WORD.test(token.lower)
}
