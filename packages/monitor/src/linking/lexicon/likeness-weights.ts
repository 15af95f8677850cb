import type { Likeness } from '../likeness.ts'

/**
 * By how much each likeness of two reports speaks for their being mainly about one thing, in log-odds. Learned from the train parts
 * of gvc and ecbplus, each counting as much; written by `npx tsx training/linking/train.ts CORPORA`.
 */
export const LIKENESS_WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  bias: 5.896,
  words: 2.234,
  names: 0.358,
  numbers: 0.219,
  title: 0.171,
  places: 0.397,
  bothPlaces: 0.615,
  persons: 0.547,
  bothPersons: 1.719,
  days: -0.575,
  overAMonth: 0.127,
  undated: -1.243,
}
