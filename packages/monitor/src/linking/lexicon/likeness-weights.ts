import type { Likeness } from '../likeness.ts'

/**
 * By how much each likeness of two reports speaks for their being mainly about one thing, in log-odds. Learned from the train part of
 * the Gun Violence Corpus (labels CC BY 4.0); written by `npx tsx training/linking/train.ts CORPORA`.
 */
export const LIKENESS_WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  bias: 4.941,
  words: 2.19,
  names: 0.422,
  numbers: 0.301,
  title: 0.055,
  places: 0.386,
  bothPlaces: 1.13,
  persons: 0.6,
  bothPersons: 2.757,
  days: -0.704,
  overAMonth: 0.35,
  undated: 0,
}
