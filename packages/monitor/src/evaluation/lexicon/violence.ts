// ACLED sub-types that count as violence when a reading is measured, and the labels of CASE 2021, task 2, for each sub-type.
// Our own choice and mapping, 2026-11.

/** Fights between forces and what they change hands: MUC does not call them incidents. */
export const CLASHES = new Set(['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'])

export const VIOLENCE = new Set([
  ...CLASHES,
  'Chemical weapon',
  'Air/drone strike',
  'Suicide bomb',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Sexual violence',
  'Attack',
  'Abduction/forced disappearance',
  'Mob violence',
  'Excessive force against protesters',
  'Looting/property destruction',
  'Disrupted weapons use',
])

export const CASE_LABELS: Record<string, string> = {
  'Armed clash': 'ARMED_CLASH',
  'Government regains territory': 'GOV_REGAINS_TERIT',
  'Non-state actor overtakes territory': 'NON_STATE_ACTOR_OVERTAKES_TER',
  'Chemical weapon': 'CHEM_WEAP',
  'Air/drone strike': 'AIR_STRIKE',
  'Suicide bomb': 'SUIC_BOMB',
  'Shelling/artillery/missile attack': 'ART_MISS_ATTACK',
  'Remote explosive/landmine/IED': 'REM_EXPLOS',
  Grenade: 'GRENADE',
  'Sexual violence': 'SEX_VIOL',
  Attack: 'ATTACK',
  'Abduction/forced disappearance': 'ABDUCT_DISSAP',
  'Peaceful protest': 'PEACE_PROTEST',
  'Protest with intervention': 'PROTEST_WITH_INTER',
  'Excessive force against protesters': 'FORCE_AGAINST_PROTEST',
  'Violent demonstration': 'VIOL_DEMONSTR',
  'Mob violence': 'MOB_VIOL',
  Agreement: 'AGREEMENT',
  Arrests: 'ARREST',
  'Change to group/activity': 'CHANGE_TO_GROUP_ACT',
  'Disrupted weapons use': 'DISR_WEAP',
  'Headquarters or base established': 'HQ_ESTABLISHED',
  'Looting/property destruction': 'PROPERTY_DISTRUCT',
  'Non-violent transfer of territory': 'NON_VIOL_TERRIT_TRANSFER',
  Other: 'OTHER',
}
