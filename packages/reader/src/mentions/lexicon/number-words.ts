/**
 * What words for numbers mean: one table for every count in a reading, published as docs/numbers.md.
 * Our own list, 2026-11. An open end is null.
 */

export const cardinals: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const multipliers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
}

/** How a phrase before or after a number opens it. */
export type Bound = 'floor' | 'ceiling' | 'approximate'

/** Phrases before a number, and what they make of N: floor N–open, ceiling open–N, approximate N–N. */
export const boundPhrases: Readonly<Record<Bound, readonly string[]>> = {
  floor: [
    'at least',
    'more than',
    'over',
    'above',
    'upwards of',
    'upward of',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
    'in excess of',
  ],
  ceiling: [
    'up to',
    'as many as',
    'at most',
    'no more than',
    'not more than',
    'fewer than',
    'less than',
    'under',
    'a maximum of',
  ],
  approximate: [
    'about',
    'around',
    'nearly',
    'almost',
    'some',
    'roughly',
    'approximately',
    'close to',
    'an estimated',
    'estimated',
    'circa',
  ],
}

/** Phrases after a number. */
export const boundSuffixes: Readonly<Record<Bound, readonly string[]>> = {
  floor: ['or more', 'at least', 'plus'],
  ceiling: ['or fewer', 'or less', 'at most'],
  approximate: ['or so'],
}

export interface VagueCount {
  min: number | null
  max: number | null
  approximate: boolean
}

/** Words that count without a number. Those under `multiplied` may stand before hundred, thousand, dozen ("several hundred"). */
export const vagueCounts: Readonly<Record<string, VagueCount>> = {
  no: { min: 0, max: 0, approximate: false },
  nobody: { min: 0, max: 0, approximate: false },
  'no one': { min: 0, max: 0, approximate: false },
  none: { min: 0, max: 0, approximate: false },
  both: { min: 2, max: 2, approximate: false },
  'a couple': { min: 2, max: 2, approximate: true },
  'a few': { min: 2, max: null, approximate: false },
  'a handful': { min: 2, max: null, approximate: false },
  several: { min: 3, max: null, approximate: false },
  'half a dozen': { min: 6, max: 6, approximate: true },
  'a half-dozen': { min: 6, max: 6, approximate: true },
  'a dozen': { min: 12, max: 12, approximate: true },
  dozens: { min: 24, max: null, approximate: false },
  scores: { min: 40, max: null, approximate: false },
  tens: { min: 20, max: null, approximate: false },
  hundreds: { min: 200, max: null, approximate: false },
  thousands: { min: 2000, max: null, approximate: false },
  'tens of thousands': { min: 20_000, max: null, approximate: false },
  'hundreds of thousands': { min: 200_000, max: null, approximate: false },
  millions: { min: 2_000_000, max: null, approximate: false },
}
