/**
 * What speaks for and against an event mention being what its report is about, each in log-odds. Set by hand and checked on
 * the train half of CASE 2021, task 2 (606 snippets), 2026-11. `base` is such that of the events given 0.9 and more about nine
 * in ten are of the sub-type their snippet is labelled with.
 */
export const WEIGHTS = {
  base: -0.3,
  /** Told in the first sentence; each further one costs `later`, as far as `LATEST`. */
  opening: 0.8,
  later: -0.5,
  /** The main clause, or what a speaker is quoted with, is about it. */
  mainClause: 0.6,
  /** "after …", "amid …", "following …": what came before, or goes on around it. */
  circumstance: -0.8,
  /** "who had …", "detained activists": said in passing. */
  aside: -0.8,
  /** A noun that only says where, when or of what. */
  oblique: -0.3,
  verb: 0.3,
  /** Its sub-type follows from what is told, not from a default. */
  settled: 0.5,
  /** A weapon or a deed told that few reports tell in passing. */
  marked: 0.7,
  /** Somebody does or suffers it. */
  party: 0.2,
  /** For each further mention of the same happening, as far as three. */
  again: 0.15,
  /** A harm with no cause told. */
  bareHarm: -0.3,
} as const

/** Sentences after this one cost no more. */
export const LATEST = 4

/** By how real it is. */
export const REALITY = {
  happened: 0,
  failed: -0.1,
  attempted: -0.4,
  threatened: -1,
  planned: -1.2,
  denied: -1.2,
  hypothetical: -1.5,
} as const

/** Sub-types that are told for their own sake. */
export const MARKED: ReadonlySet<string> = new Set([
  'Chemical weapon',
  'Suicide bomb',
  'Grenade',
  'Sexual violence',
  'Abduction/forced disappearance',
  'Excessive force against protesters',
  'Mob violence',
])

/** Words that open the circumstances of something else. */
export const CIRCUMSTANCE = new Set(
  'after amid amidst following since despite before ahead during as while when'.split(' '),
)
