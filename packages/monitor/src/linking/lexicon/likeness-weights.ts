import type { Likeness } from '../likeness.ts'

/**
 * By how much each likeness of two reports speaks for their being mainly about one thing, in log-odds. Learned from the train part of
 * the Gun Violence Corpus (labels CC BY 4.0); written by `npx tsx training/linking/train.ts CORPORA`.
 */
export const LIKENESS_WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  bias: 5.827,
  words: 3.215,
  names: 0.783,
  numbers: 0.234,
  title: 0.017,
  places: 0.329,
  bothPlaces: 0.882,
  persons: 0.616,
  bothPersons: 2.855,
  days: -0.706,
  overAMonth: -0.023,
  undated: 0,
}
