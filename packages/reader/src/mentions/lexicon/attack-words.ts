/**
 * Nouns for attacks by what only states and forces have (singular, lower case): "Israeli airstrikes" are Israel's.
 * Own list, 2026-11.
 */
export const forceAttacks: ReadonlySet<string> = new Set(
  'airstrike air-strike shelling bombardment invasion offensive incursion raid intervention blockade'.split(' '),
)

/** Nouns for attacks that may as well be in the country named; a weapon between tells whose they are. */
export const anyAttacks: ReadonlySet<string> = new Set('strike attack bombing bomb assault fire'.split(' '))

/** Words between the two: "Israeli air and artillery strikes". */
export const attackWeapons: ReadonlySet<string> = new Set(
  'air aerial drone missile rocket artillery naval tank helicopter mortar military ground bombing cross-border precision retaliatory'.split(
    ' ',
  ),
)

/** What a state's weapons come in (singular, lower case): "Russian warplanes". */
export const forceCarriers: ReadonlySet<string> = new Set(
  'warplane jet aircraft plane bomber helicopter gunship drone warship submarine artillery tank'.split(' '),
)

/** Event nouns whose doer "by" brings: "airstrikes by France" (singular, lower case). */
export const doneBy: ReadonlySet<string> = new Set([
  ...forceAttacks,
  ...'strike attack bombing assault aggression massacre genocide killing murder execution assassination occupation annexation bombing abduction torture campaign'.split(
    ' ',
  ),
])

/** Behind a state and a hyphen: "US-led". */
export const leading: ReadonlySet<string> = new Set(['led', 'sponsored', 'directed'])

/** After aircraft or ships, people and not the state (lower case): "Russian helicopter pilots". */
export const attackCrews: ReadonlySet<string> = new Set(
  'pilot pilots crew crews commander commanders officer officers carrier carriers'.split(' '),
)
