/**
 * Words that say whether a thing happened, failed, was tried, threatened, planned, denied or only thought of. Lemmas.
 * Our own list, 2026-11.
 */

import type { Factuality } from '../../reading.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs and nouns whose complement takes this factuality: "vowed to strike", "a plan to attack". */
export const GOVERNORS: ReadonlyMap<string, Factuality> = new Map(
  (
    [
      ['threatened', 'threaten threat vow pledge promise warn warning menace swear ultimatum'],
      [
        'planned',
        'plan plot intend prepare aim plotting conspire conspiracy preparation mull consider contemplate expect ready intention',
      ],
      ['attempted', 'try attempt seek endeavour bid effort endeavor struggle'],
      ['denied', 'deny denial refute disclaim disavow'],
      ['failed', 'fail failure'],
      [
        'hypothetical',
        'fear risk possibility prospect danger prevent avoid avert call demand urge want hope refuse ability capability capable able possible unable deter oppose discourage ban stop simulate imagine suppose speculate rehearse practise practice ask right authorise authorize order permit allow need likelihood chance protect defend potential advocate propose justify legitimise legitimize',
      ],
    ] as [Factuality, string][]
  ).flatMap(([factuality, list]) => list.split(' ').map((word) => [word, factuality] as const)),
)

/** Adjectives and participles before an event noun: "a failed rocket attack", "a planned raid". */
export const MODIFIERS: ReadonlyMap<string, Factuality> = new Map(
  (
    [
      ['failed', 'failed botched abortive unsuccessful thwarted foiled aborted frustrated'],
      ['attempted', 'attempted'],
      ['planned', 'planned upcoming forthcoming imminent looming intended'],
      ['threatened', 'threatened'],
      ['hypothetical', 'possible potential hypothetical future any further feared likely would-be eventual'],
    ] as [Factuality, string][]
  ).flatMap(([factuality, list]) => list.split(' ').map((word) => [word, factuality] as const)),
)

/** Verbs that bring an attack to nothing: "police foiled the attack". */
export const FOILERS = words('foil thwart prevent avert disrupt frustrate abort stop')

/** Of these, those that end what is going on: "stop the attacks". */
export const ENDERS = words('stop disrupt')

/** Verbs and adjectives that say it was shot down on the way. */
export const INTERCEPTORS = words('intercept down repel')

/** Auxiliaries that leave it open whether it is so. */
export const OPEN_MODALS = words('would could might may should can must shall ought')

/** Auxiliaries that put it in the future. */
export const FUTURE_MODALS = words("will 'll wo shall")

/** Conjunctions that make a clause a condition. */
export const CONDITIONS = words('if unless whether lest')

/** Words that negate. */
export const NEGATIONS = words("not n't never no nor neither without n’t")

/** Adjectives that say of somebody that he is only thought to have done it: "alleged gang members". */
export const SUSPECTED = words('alleged suspected presumed supposed purported apparent probable')

/** Adverbs that say the same of the deed: "presumably carried out by the Front". */
export const SUSPECTING = words('allegedly presumably supposedly purportedly apparently probably possibly perhaps')
