/**
 * Families of ACLED sub-types, and how far two families can be two tellings of one happening. Our own judgement, 2026-11:
 * outlets mix shelling with air strikes, and an attack on people with the bomb that did it, far more often than a
 * protest with a battle.
 */
export type Family =
  | 'bombardment'
  | 'bomb'
  | 'clash'
  | 'attack'
  | 'abduction'
  | 'arrest'
  | 'protest'
  | 'riot'
  | 'destruction'
  | 'agreement'
  | 'movement'
  | 'other'

export const FAMILY_OF_SUB_TYPE: Readonly<Record<string, Family>> = {
  'Shelling/artillery/missile attack': 'bombardment',
  'Air/drone strike': 'bombardment',
  'Disrupted weapons use': 'bombardment',
  'Chemical weapon': 'bombardment',
  'Remote explosive/landmine/IED': 'bomb',
  'Suicide bomb': 'bomb',
  Grenade: 'bomb',
  'Armed clash': 'clash',
  'Government regains territory': 'clash',
  'Non-state actor overtakes territory': 'clash',
  Attack: 'attack',
  'Sexual violence': 'attack',
  'Abduction/forced disappearance': 'abduction',
  Arrests: 'arrest',
  'Peaceful protest': 'protest',
  'Protest with intervention': 'protest',
  'Excessive force against protesters': 'protest',
  'Violent demonstration': 'riot',
  'Mob violence': 'riot',
  'Looting/property destruction': 'destruction',
  Agreement: 'agreement',
  'Non-violent transfer of territory': 'movement',
  'Change to group/activity': 'movement',
  'Headquarters or base established': 'movement',
  Other: 'other',
}

/** Pairs of families that can be one happening, 0–1; a family is 1 with itself, pairs not listed are 0. */
export const FAMILY_LIKENESS: readonly (readonly [Family, Family, number])[] = [
  ['bombardment', 'bomb', 0.5],
  ['bombardment', 'attack', 0.6],
  ['bombardment', 'clash', 0.4],
  ['bomb', 'attack', 0.6],
  ['bomb', 'clash', 0.3],
  ['clash', 'attack', 0.6],
  ['attack', 'riot', 0.4],
  ['attack', 'abduction', 0.4],
  ['protest', 'riot', 0.6],
  ['protest', 'attack', 0.3],
  ['destruction', 'riot', 0.4],
  ['destruction', 'attack', 0.4],
  ['destruction', 'other', 0.4],
  ['arrest', 'other', 0.4],
  ['movement', 'other', 0.4],
]

/** Sub-types of one family that outlets tell apart: not one happening on the family alone. */
export const SUB_TYPE_LIKENESS: readonly (readonly [string, string, number])[] = [
  ['Shelling/artillery/missile attack', 'Air/drone strike', 0.5],
  ['Remote explosive/landmine/IED', 'Suicide bomb', 0.8],
  ['Remote explosive/landmine/IED', 'Grenade', 0.6],
  ['Suicide bomb', 'Grenade', 0.4],
]
