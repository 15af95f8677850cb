/**
 * Words by which a deed is claimed, or laid at somebody's door. Lemmas. Our own list, 2026-11.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What is claimed: "claimed responsibility", "took credit". */
export const CLAIM_NOUNS = words('responsibility credit')

/** Verbs that claim where such a noun is their object. */
export const CLAIMING = words('take accept admit assume acknowledge')

export const BLAME_NOUNS = words('blame suspicion')

/** Verbs of a guess: "appeared to have been carried out by". */
export const SUPPOSING = words('seem appear believe suspect think suppose presume assume')

/** What may stand between a claim and the event: "claimed most of the attacks", "of staging the attack". */
export const BETWEEN = words(
  'most some several all many series stage carry commit conduct launch be number two three mount plan orchestrate perpetrate string wave',
)
