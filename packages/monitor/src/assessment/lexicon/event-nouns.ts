/** What a title calls an incident, by ACLED sub-type and by the weapon named most. Our own list, 2026-11. */
export interface EventNoun {
  noun: string
  /** The preposition before the target. */
  of: string
}

export const EVENT_NOUNS: Readonly<Record<string, EventNoun>> = {
  'Shelling/artillery/missile attack': { noun: 'Shelling', of: 'of' },
  'Air/drone strike': { noun: 'Air or drone strike', of: 'on' },
  'Disrupted weapons use': { noun: 'Disrupted attack', of: 'on' },
  'Chemical weapon': { noun: 'Chemical attack', of: 'on' },
  'Remote explosive/landmine/IED': { noun: 'Explosion', of: 'at' },
  'Suicide bomb': { noun: 'Suicide bombing', of: 'of' },
  Grenade: { noun: 'Grenade attack', of: 'on' },
  'Armed clash': { noun: 'Armed clash', of: 'at' },
  'Government regains territory': { noun: 'Territory regained', of: 'at' },
  'Non-state actor overtakes territory': { noun: 'Territory taken', of: 'at' },
  Attack: { noun: 'Attack', of: 'on' },
  'Sexual violence': { noun: 'Sexual violence', of: 'at' },
  'Abduction/forced disappearance': { noun: 'Abduction', of: 'at' },
  Arrests: { noun: 'Arrests', of: 'at' },
  'Peaceful protest': { noun: 'Protest', of: 'at' },
  'Protest with intervention': { noun: 'Protest with intervention', of: 'at' },
  'Excessive force against protesters': { noun: 'Force used against protesters', of: 'at' },
  'Violent demonstration': { noun: 'Violent demonstration', of: 'at' },
  'Mob violence': { noun: 'Mob violence', of: 'at' },
  'Looting/property destruction': { noun: 'Destruction', of: 'of' },
  Agreement: { noun: 'Agreement', of: 'on' },
  'Non-violent transfer of territory': { noun: 'Transfer of territory', of: 'at' },
  'Change to group/activity': { noun: 'Movement of forces', of: 'at' },
  'Headquarters or base established': { noun: 'Base established', of: 'at' },
}

/** Weapons that give the sub-types of remote violence their everyday name. */
export const WEAPON_NOUNS: Readonly<Record<string, EventNoun>> = {
  rocket: { noun: 'Rocket attack', of: 'on' },
  missile: { noun: 'Missile attack', of: 'on' },
  drone: { noun: 'Drone attack', of: 'on' },
  uav: { noun: 'Drone attack', of: 'on' },
  mortar: { noun: 'Mortar attack', of: 'on' },
  artillery: { noun: 'Artillery attack', of: 'on' },
  shell: { noun: 'Shelling', of: 'of' },
  jet: { noun: 'Air strike', of: 'on' },
  warplane: { noun: 'Air strike', of: 'on' },
  aircraft: { noun: 'Air strike', of: 'on' },
  helicopter: { noun: 'Helicopter attack', of: 'on' },
  bomb: { noun: 'Bombing', of: 'of' },
  landmine: { noun: 'Landmine explosion', of: 'at' },
  mine: { noun: 'Mine explosion', of: 'at' },
}

/** The sub-types a weapon's noun may stand for. */
export const NAMED_BY_WEAPON: ReadonlySet<string> = new Set([
  'Shelling/artillery/missile attack',
  'Air/drone strike',
  'Disrupted weapons use',
  'Remote explosive/landmine/IED',
])
