/**
 * ACLED's event types and their 25 sub-types, each with the PLOVER type and mode and the CAMEO code we map it to.
 * Names: ACLED codebook (2023 edition). Mapping to PLOVER 2.0 and CAMEO: our own, 2026-11; `null` where CAMEO has no home
 * for it. Where a row stands for several codes, the general one is here and `refinedCode` narrows it.
 */

export interface AcledRow {
  type: string
  plover: string
  /** PLOVER mode, where the type has one that fits. */
  mode: string | null
  /** PLOVER context that goes with it. */
  context: string | null
  cameo: string | null
  /** Somebody is attacked: counts as violence in conflict. */
  violent: boolean
}

const BATTLES = 'Battles'
const REMOTE = 'Explosions/Remote violence'
const CIVILIANS = 'Violence against civilians'
const PROTESTS = 'Protests'
const RIOTS = 'Riots'
const STRATEGIC = 'Strategic developments'

function row(
  type: string,
  plover: string,
  mode: string | null,
  context: string | null,
  cameo: string | null,
  violent: boolean,
): AcledRow {
  return { type, plover, mode, context, cameo, violent }
}

export const ACLED = {
  'Armed clash': row(BATTLES, 'ASSAULT', 'firearms', 'military', '190', true),
  'Government regains territory': row(BATTLES, 'ASSAULT', null, 'territory', '192', true),
  'Non-state actor overtakes territory': row(BATTLES, 'ASSAULT', null, 'territory', '192', true),
  'Chemical weapon': row(REMOTE, 'ASSAULT', 'unconventional', 'cbrn', '2041', true),
  'Air/drone strike': row(REMOTE, 'ASSAULT', 'aerial', null, '195', true),
  'Suicide bomb': row(REMOTE, 'ASSAULT', 'suicide-attack', null, '1831', true),
  'Shelling/artillery/missile attack': row(REMOTE, 'ASSAULT', 'heavy-weapons', null, '194', true),
  'Remote explosive/landmine/IED': row(REMOTE, 'ASSAULT', 'explosives', null, '1833', true),
  Grenade: row(REMOTE, 'ASSAULT', 'explosives', null, '193', true),
  'Sexual violence': row(CIVILIANS, 'ASSAULT', 'sexual', null, '1821', true),
  Attack: row(CIVILIANS, 'ASSAULT', 'targeted', null, '180', true),
  'Abduction/forced disappearance': row(CIVILIANS, 'ASSAULT', 'abduct', null, '181', true),
  'Peaceful protest': row(PROTESTS, 'PROTEST', 'demo', null, '141', false),
  'Protest with intervention': row(PROTESTS, 'PROTEST', 'demo', null, '141', false),
  'Excessive force against protesters': row(PROTESTS, 'ASSAULT', 'crowd-control', 'repression', '175', true),
  'Violent demonstration': row(RIOTS, 'PROTEST', 'riot', null, '145', false),
  'Mob violence': row(RIOTS, 'ASSAULT', 'beat', null, '182', true),
  Agreement: row(STRATEGIC, 'AGREE', null, null, '057', false),
  Arrests: row(STRATEGIC, 'COERCE', 'arrest', null, '173', false),
  'Change to group/activity': row(STRATEGIC, 'MOBILIZE', 'militia', null, '150', false),
  'Disrupted weapons use': row(STRATEGIC, 'ASSAULT', null, null, null, true),
  'Headquarters or base established': row(STRATEGIC, 'MOBILIZE', 'troops', null, '154', false),
  'Looting/property destruction': row(STRATEGIC, 'COERCE', 'seize', null, '171', true),
  'Non-violent transfer of territory': row(STRATEGIC, 'RETREAT', 'withdraw', 'territory', '0874', false),
  Other: row(STRATEGIC, 'MOBILIZE', 'troops', null, null, false),
} as const satisfies Record<string, AcledRow>

export type SubType = keyof typeof ACLED

/** Narrower codes for sub-types that stand for several, by the act or weapon told: a truce is 0871, not 057. */
export const REFINED: Partial<Record<SubType, Record<string, { plover: string; cameo: string }>>> = {
  Agreement: {
    ceasefire: { plover: 'RETREAT', cameo: '0871' },
    surrender: { plover: 'RETREAT', cameo: '0874' },
    release: { plover: 'RETREAT', cameo: '0841' },
    talk: { plover: 'CONSULT', cameo: '046' },
  },
  'Remote explosive/landmine/IED': { car: { plover: 'ASSAULT', cameo: '1832' } },
  Attack: {
    beat: { plover: 'ASSAULT', cameo: '182' },
    assassinate: { plover: 'ASSAULT', cameo: '186' },
    massacre: { plover: 'ASSAULT', cameo: '202' },
  },
  'Looting/property destruction': { burn: { plover: 'ASSAULT', cameo: '1712' } },
  'Change to group/activity': {
    disarm: { plover: 'RETREAT', cameo: '0873' },
    withdraw: { plover: 'RETREAT', cameo: '0874' },
  },
}

/** The PLOVER type and CAMEO code of a sub-type, narrowed by a key of `REFINED` where one is given. */
export function codesOf(subType: SubType, refinement: string | null): { plover: string; cameo: string | null } {
  const narrow = refinement === null ? undefined : REFINED[subType]?.[refinement]
  return narrow ?? { plover: ACLED[subType].plover, cameo: ACLED[subType].cameo }
}
