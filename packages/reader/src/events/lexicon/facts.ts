/**
 * Words that tell lasting facts about actors rather than events. Lemmas. Our own list, 2026-11.
 */

/** "2,500 soldiers stationed in Iraq". */
export const STATIONING: ReadonlySet<string> = new Set('station deploy base garrison post'.split(' '))

/** "killed three soldiers": told of harm, not of where forces stand. Lemmas. */
export const HARMING: ReadonlySet<string> = new Set('kill wound injure hurt abduct capture'.split(' '))

/** "a coalition created in 2014". */
export const FOUNDING: ReadonlySet<string> = new Set('create found establish form set launch'.split(' '))

/** "a loose alliance of Iran-backed groups". */
export const ALLIANCES: ReadonlySet<string> = new Set(
  'alliance coalition umbrella grouping network federation front bloc'.split(' '),
)

/** "Iran-backed", "backed by Iran". */
export const BACKING: ReadonlySet<string> = new Set(
  'backed supported funded sponsored aligned armed trained allied'.split(' '),
)
