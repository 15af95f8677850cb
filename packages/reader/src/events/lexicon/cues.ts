/**
 * Words that tie events together, or set them in the past. Our own list, 2026-11.
 */

/** "in response to", "in self-defence": after "in". */
export const RESPONSE_NOUNS: ReadonlySet<string> = new Set(
  'response retaliation revenge reprisal self-defense self-defence defense defence answer reply vengeance retribution'.split(
    ' ',
  ),
)

/** "retaliated for the attack by shelling …". Lemmas. */
export const RESPONSE_VERBS: ReadonlySet<string> = new Set('retaliate respond avenge answer'.split(' '))

/** "retaliatory strikes". */
export const RESPONSE_ADJECTIVES: ReadonlySet<string> = new Set('retaliatory revenge reprisal counter'.split(' '))

/** What is told around an event, with places of its own: "amid tension in the region". Lemmas. */
export const BACKDROP_WORDS: ReadonlySet<string> = new Set(
  'background backdrop amid tension flare-up flare hostility rivalry dispute standoff feud'.split(' '),
)

/** What an attack was sent from: who strikes it answers the attack. Lemmas. */
export const FIRING_POINTS: ReadonlySet<string> = new Set('launcher launchpad battery mortar howitzer'.split(' '))
