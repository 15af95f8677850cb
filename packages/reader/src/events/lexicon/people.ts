/**
 * Nouns for people, by what a casualty count needs to know of them. Lemmas. Our own list, 2026-11.
 */

import type { HarmStatus, Occupation } from '../../reading.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const CIVILIANS = words(
  'civilian resident villager worshipper worshiper shopper pilgrim passenger peasant farmer bystander passerby passer-by woman child girl boy infant baby toddler student pupil schoolchild schoolgirl schoolboy teacher worker miner trader merchant refugee pedestrian mourner customer commuter tourist journalist reporter doctor nurse medic paramedic cleric priest nun bishop imam monk shopkeeper driver cook professor lawyer judge family mother father wife husband daughter son sister brother grandmother grandfather niece nephew aunt uncle cousin grandson granddaughter grandchild maid housekeeper nanny herder shepherd fisherman migrant inhabitant townspeople businessman businesswoman activist politician mayor councillor aid-worker vendor laborer labourer missionary jesuit housewife neighbour neighbor congressman engineer ambassador',
)

export const MILITARY = words(
  'soldier troop troops serviceman servicewoman servicemember officer marine sailor airman conscript paratrooper commando sergeant lieutenant captain colonel major general corporal private guardsman peacekeeper trooper policeman police policewoman constable gendarme ranger infantryman cadet personnel recruit army military guard patrol platoon battalion brigade troopers lieutenant-colonel reservist coastguard cop',
)

export const FIGHTERS = words(
  'fighter militant rebel insurgent guerrilla gunman terrorist extremist jihadist militiaman gunner combatant commander subversive attacker assailant separatist bandit mercenary hitman bomber operative militia guerilla insurrectionist partisan paramilitary contra islamist cadre jihadi rioter raider assassin sniper killer mujahideen pirate warlord gangster executioner kidnapper abductor hijacker assailant mujahid infiltrator',
)

export const CHILDREN = words(
  'child girl boy infant baby toddler schoolchild schoolgirl schoolboy kid teenager minor pupil newborn daughter son youngster',
)

export const FEMALE = words(
  'woman girl mother wife daughter sister grandmother schoolgirl policewoman nun businesswoman housewife servicewoman female aunt niece widow actress',
)

export const MALE = words(
  'man boy father husband son brother grandfather schoolboy policeman businessman male uncle nephew fisherman gunman militiaman serviceman',
)

export const ADULTS = words('man woman adult')

/** Those who work for aid bodies, where a word of such a body stands before them: "relief workers". */
export const AID_STAFF = words('worker staff volunteer employee')
export const AID_BODIES = words('aid relief humanitarian charity un unrwa')

export const OCCUPATIONS: ReadonlyMap<string, Occupation> = new Map<string, Occupation>([
  ...['medic', 'paramedic', 'doctor', 'nurse', 'surgeon', 'ambulanceman'].map((x) => [x, 'medic'] as const),
  ...['journalist', 'reporter', 'cameraman', 'photographer', 'correspondent'].map((x) => [x, 'journalist'] as const),
  ...['aid-worker', 'humanitarian'].map((x) => [x, 'aid worker'] as const),
  ...['policeman', 'police', 'policewoman', 'constable', 'cop', 'gendarme'].map((x) => [x, 'police'] as const),
  ...['peacekeeper', 'blue-helmet'].map((x) => [x, 'peacekeeper'] as const),
])

/** Nouns for people of no particular kind. */
export const PEOPLE = words(
  'bodyguard escort chauffeur driver secretary adviser advisor ambassador gardener judge prosecutor senator priest commissioner governor adult senior-citizen brother-in-law peasant person people man victim dead manager coach ceo boss fan opponent enemy foe immigrant seeker assassin killer murderer criminal robber thief thug smuggler trafficker dissident blogger writer artist singer musician athlete player scientist diplomat envoy spy agent informer informant executive banker tribesman elder chieftain sheikh human guest visitor traveller traveler infidel apostate perpetrator captive defector deserter sympathiser sympathizer loyalist superpredator dead individual national citizen someone somebody everyone member crew other occupant youth leader official minister president prime-minister candidate deputy spokesman head chief director relative employee protester demonstrator crowd hostage prisoner detainee inmate suspect participant patient survivor casualty life dozen hundred thousand score injured wounded nobody none anyone colleague friend staff follower supporter believer muslim christian hindu jew',
)

/** Nouns for collective bodies that fight. */
export const ARMED_BODIES = words(
  'front cartel network force army troop militia group guerrilla faction column commando command patrol squad gang regiment brigade battalion division unit convoy cell wing military police navy guard coalition alliance air-force airforce garrison',
)

/** Crowd words: a weapon used on them is a protest matter, and what they do is a riot. */
export const PROTESTERS = words(
  'protester demonstrator marcher crowd picketer striker rally protest mourner protestor demonstration march sit-in',
)
export const MOBS = words('mob crowd rioter villager vigilante resident youth hooligan lynch')

/** Does the lemma name people at all? */
export function isPerson(lemma: string): boolean {
  return (
    PEOPLE.has(lemma) || CIVILIANS.has(lemma) || MILITARY.has(lemma) || FIGHTERS.has(lemma) || PROTESTERS.has(lemma)
  )
}

/** Does the lemma name people or bodies under arms? */
export function isArmed(lemma: string): boolean {
  return MILITARY.has(lemma) || FIGHTERS.has(lemma) || ARMED_BODIES.has(lemma)
}

/** What the word says of the standing of those harmed: "soldiers" military, "villagers" civilian, "people" unknown. */
export function statusOf(lemma: string): HarmStatus {
  if (FIGHTERS.has(lemma)) return 'fighter'
  if (MILITARY.has(lemma)) return 'military'
  if (CIVILIANS.has(lemma)) return 'civilian'
  return 'unknown'
}

/** States and those who rule them, described and not named: they act, and nobody hurts them. */
export const RULERS = words(
  'country nation state government regime power superpower kingdom junta administration authority authorities dictator king emperor tyrant',
)
