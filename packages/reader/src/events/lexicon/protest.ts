/**
 * Words around a protest that say how it went. Lemmas. Our own list, 2026-11.
 */

/** It turned violent. */
export const VIOLENCE: ReadonlySet<string> = new Set(
  'clash violent violence riot rioter torch burn stone molotov vandalize vandalise vandalism loot smash pelt barricade hurl ransack set-fire arson rampage petrol'.split(
    ' ',
  ),
)

/** It was met by force short of killing. */
export const INTERVENTION: ReadonlySet<string> = new Set(
  'disperse teargas arrest detain baton water-cannon suppress crackdown quash quell'.split(' '),
)
