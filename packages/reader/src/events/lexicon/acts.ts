/**
 * The acts that trigger words name, and what ACLED calls each where no weapon, agent or target says otherwise.
 * Our own grouping, 2026-11.
 */

import type { SubType } from './acled.ts'

export interface ActRow {
  /** ACLED sub-type where nothing says otherwise. */
  subType: SubType
  /** The weapon decides: "attacked with rockets" is shelling, "killed by a mine" an explosive. */
  byWeapon?: true
  /** Armed people on both sides make it a clash. */
  byOpponent?: true
  /** A harm that follows from another act; folded into it where that act is told. */
  consequence?: true
  /** Two sides do it to each other: both are perpetrators. */
  mutual?: true
  /** What the object is: the people or things harmed (default), the weapon, a territory, or nothing of ours. */
  object?: 'weapon' | 'territory' | 'none'
  /** What the subject is: the doer (default), the weapon that arrives or goes off, or those harmed. */
  subject?: 'weapon' | 'patient'
  /** It is only an event when the weapon is said: "landed", "launched" alone are not. */
  needsWeapon?: true
  /** It is only an event when a named or described target, victim or weapon is there: "hit", "struck" alone are not. */
  needsPatient?: true
  /** Nobody and nothing is harmed by it: what its object names is no target. */
  harmless?: true
  /** The doer is the one who prevents the attack, not the one behind it. */
  preventive?: true
}

export const ACTS = {
  strike: { subType: 'Attack', byWeapon: true, byOpponent: true },
  hit: { subType: 'Attack', byWeapon: true, byOpponent: true, needsPatient: true },
  fire: { subType: 'Shelling/artillery/missile attack', byWeapon: true, object: 'weapon', needsWeapon: true },
  land: { subType: 'Shelling/artillery/missile attack', byWeapon: true, subject: 'weapon', needsWeapon: true },
  shell: { subType: 'Shelling/artillery/missile attack' },
  airstrike: { subType: 'Air/drone strike' },
  bomb: { subType: 'Remote explosive/landmine/IED', byWeapon: true },
  explode: { subType: 'Remote explosive/landmine/IED', byWeapon: true, subject: 'weapon' },
  detonate: { subType: 'Remote explosive/landmine/IED', byWeapon: true, object: 'weapon' },
  suicide: { subType: 'Suicide bomb', object: 'none' },
  tread: { subType: 'Remote explosive/landmine/IED', needsWeapon: true },
  gas: { subType: 'Chemical weapon' },
  shoot: { subType: 'Attack', byOpponent: true },
  openFire: { subType: 'Attack', byOpponent: true, object: 'none' },
  kill: { subType: 'Attack', byWeapon: true, byOpponent: true, consequence: true },
  assassinate: { subType: 'Attack', byWeapon: true },
  massacre: { subType: 'Attack', byWeapon: true },
  injure: { subType: 'Attack', byWeapon: true, byOpponent: true, consequence: true },
  die: { subType: 'Attack', byWeapon: true, consequence: true, subject: 'patient' },
  damage: { subType: 'Looting/property destruction', byWeapon: true, consequence: true, needsPatient: true },
  burn: { subType: 'Looting/property destruction', needsPatient: true },
  loot: { subType: 'Looting/property destruction' },
  beat: { subType: 'Attack' },
  rape: { subType: 'Sexual violence' },
  abduct: { subType: 'Abduction/forced disappearance' },
  vanish: { subType: 'Abduction/forced disappearance', subject: 'patient' },
  clash: { subType: 'Armed clash', mutual: true },
  battle: { subType: 'Armed clash', mutual: true },
  ambush: { subType: 'Armed clash', byWeapon: true },
  seize: { subType: 'Non-state actor overtakes territory', object: 'territory' },
  retake: { subType: 'Government regains territory', object: 'territory' },
  expel: { subType: 'Government regains territory' },
  handOver: { subType: 'Non-violent transfer of territory', object: 'territory' },
  withdraw: { subType: 'Change to group/activity', object: 'territory' },
  agree: { subType: 'Agreement', object: 'none', mutual: true },
  talk: { subType: 'Agreement', object: 'none', mutual: true },
  release: { subType: 'Agreement', harmless: true },
  surrender: { subType: 'Agreement', object: 'none' },
  ceasefire: { subType: 'Agreement', object: 'none', mutual: true },
  arrest: { subType: 'Arrests' },
  protest: { subType: 'Peaceful protest', object: 'none' },
  disperse: { subType: 'Protest with intervention', needsPatient: true },
  riot: { subType: 'Violent demonstration', object: 'none' },
  lynch: { subType: 'Mob violence' },
  intercept: { subType: 'Disrupted weapons use', object: 'weapon', needsWeapon: true, preventive: true },
  defuse: { subType: 'Disrupted weapons use', object: 'weapon', needsWeapon: true, preventive: true },
  recover: { subType: 'Disrupted weapons use', object: 'weapon', needsWeapon: true, preventive: true },
  coup: { subType: 'Other', object: 'none' },
  displace: { subType: 'Other' },
  grave: { subType: 'Other', object: 'none' },
  search: { subType: 'Other', object: 'none' },
  base: { subType: 'Headquarters or base established', harmless: true },
  regroup: { subType: 'Change to group/activity', harmless: true },
  disarm: { subType: 'Change to group/activity', object: 'none' },
} as const satisfies Record<string, ActRow>

export type Act = keyof typeof ACTS

/** The row of an act, with its optional marks. */
export function actRow(act: Act): ActRow {
  return ACTS[act]
}
