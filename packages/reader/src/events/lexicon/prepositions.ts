/**
 * What a preposition after a trigger word usually brings. Our own list, 2026-11.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** "fired at the base", "attacks on convoys", "a raid against rebels". */
export const AIM_CASES = words('at on against toward towards into upon onto')

/** "in Mosul", "near the border", "outside a school". */
export const SITE_CASES = words(
  'in near inside outside around across over off along within throughout at beside behind between amid beyond close outskirts south north east west above',
)

/** "from northern Iraq". */
export const ORIGIN_CASES = words('from')

/** "by gunmen", "by a mine". */
export const AGENT_CASES = words('by')

/** "with rockets", "using drones", "through car bombs". */
export const INSTRUMENT_CASES = words('with using via through')

/** "clashed with rebels", "fighting between the army and militias". */
export const MUTUAL_CASES = words('with between')

/** "of villagers", "to the building", "among soldiers". */
export const PATIENT_CASES = words('of to among')

/** "killed in the raid", "wounded during clashes". */
export const CAUSE_CASES = words('in during by after when from following amid as with')

/** Verbs that put a person before what that person is said to have done: "accused them of shelling". */
export const BLAME_VERBS = words('accuse blame suspect charge convict accuse condemn denounce criticize fault')

/** Verbs that bring what is told. */
export const SPEECH_VERBS = words(
  'say add report announce claim state tell note confirm explain write insist maintain declare',
)

/** Verbs whose object does the next verb: "ordered troops to fire". */
export const OBJECT_CONTROL = words(
  'force order tell ask urge command allow enable lead send see hear watch let make cause help prompt',
)

/** Heads that only count or sort what follows "of": "one of its jets", "dozens of targets", "a group of men". */
export const PARTITIVES = words(
  'one two three four five six seven eight nine ten some several many most all each any none number dozen dozens score scores hundred hundreds thousand thousands couple handful series wave string spate group team pair majority half lot rest part variety kind type sort at-least number total third quarter barrage hail life lives',
)
