/**
 * Words that say what became of people who are counted: "five dead", "12 wounded", "three missing". Lower-case forms.
 * Our own list, 2026-11.
 */

import type { Affected, Casualty } from '../../reading.ts'

const table = <T>(rows: [T, string][]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)))

export const HARM_WORDS = table<Casualty['kind']>([
  [
    'killed',
    'dead killed deaths death fatalities fatality slain martyred murdered lives martyrs bodies corpses executed massacred beheaded',
  ],
  ['injured', 'injured wounded hurt injuries wounds maimed'],
  ['unspecified', 'casualties casualty'],
])

export const AFFECTED_WORDS = table<Affected['kind']>([
  ['missing', 'missing unaccounted'],
  ['captured', 'captured captive captives'],
  ['detained', 'arrested detained arrests detainees'],
  ['displaced', 'displaced homeless evacuated uprooted'],
])

/** Between "toll" and its number: "the death toll has risen to 14". Lower-case forms. */
export const TOLL_LINKS: ReadonlySet<string> = new Set(
  'to at of was is reached hit stands passed exceeded as'.split(' '),
)

/** Verbs whose object is so affected. Lemmas. */
export const AFFECTING_VERBS = table<Affected['kind']>([
  ['missing', 'miss'],
  ['captured', 'capture'],
  ['detained', 'arrest detain apprehend jail imprison'],
  ['displaced', 'displace uproot evacuate flee'],
])
