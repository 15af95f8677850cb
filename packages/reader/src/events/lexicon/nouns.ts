/**
 * Nouns that tell of an event, by act. Lemmas; "air strike" is a noun with the noun or adjective before it, which then
 * belongs to the trigger. Our own list, 2026-11.
 */

import type { Act } from './acts.ts'

export const NOUNS: Partial<Record<Act, string[]>> = {
  strike: [
    'attack',
    'assault',
    'raid',
    'onslaught',
    'incursion',
    'offensive',
    'strike',
    'sabotage',
    'aggression',
    'invasion',
    'counterattack',
    'counteroffensive',
  ],
  shell: ['shelling', 'bombardment', 'barrage', 'salvo', 'cannonade', 'rocketing', 'shellfire', 'volley'],
  airstrike: [
    'airstrike',
    'air strike',
    'air-strike',
    'air raid',
    'airraid',
    'air attack',
    'air assault',
    'bombing raid',
  ],
  bomb: ['bombing', 'firebombing', 'car bombing', 'dynamiting'],
  explode: ['explosion', 'blast', 'detonation'],
  suicide: ['suicide bombing', 'suicide attack', 'suicide blast', 'suicide mission'],
  gas: ['gas attack', 'chemical attack', 'poison attack'],
  shoot: ['shooting', 'gunfire', 'shootout', 'drive-by', 'sniping'],
  kill: [
    'killing',
    'murder',
    'slaying',
    'execution',
    'beheading',
    'homicide',
    'manslaughter',
    'slaughter',
    'decapitation',
    'strangulation',
    'fratricide',
  ],
  assassinate: ['assassination'],
  massacre: ['massacre', 'bloodbath', 'genocide', 'carnage', 'pogrom', 'extermination', 'ethnic cleansing'],
  die: ['death', 'toll', 'fatality'],
  injure: ['casualty', 'injury', 'wound'],
  burn: ['arson', 'vandalism', 'torching'],
  loot: ['looting', 'plunder', 'pillage', 'robbery'],
  damage: ['destruction', 'demolition'],
  beat: ['stabbing', 'poisoning', 'beating', 'torture', 'mutilation'],
  rape: [
    'rape',
    'gang rape',
    'gang-rape',
    'sexual assault',
    'sexual violence',
    'sexual abuse',
    'sexual slavery',
    'sex attack',
  ],
  abduct: ['abduction', 'kidnapping', 'kidnap', 'hijacking', 'hostage-taking', 'kidnaping'],
  vanish: ['disappearance'],
  clash: [
    'clash',
    'skirmish',
    'firefight',
    'gunbattle',
    'gun battle',
    'gunfight',
    'crossfire',
    'shoot-out',
    'exchange',
  ],
  battle: ['battle', 'fighting', 'combat', 'hostility'],
  ambush: ['ambush', 'ambuscade'],
  seize: ['takeover', 'seizure', 'occupation'],
  retake: ['recapture', 'liberation'],
  handOver: ['handover'],
  withdraw: ['withdrawal', 'pullout', 'pullback'],
  agree: ['agreement', 'accord', 'pact', 'deal', 'prisoner swap', 'prisoner exchange', 'treaty', 'exchange', 'swap'],
  talk: ['peace talk', 'peace negotiation', 'peace process', 'ceasefire talk', 'truce talk'],
  surrender: ['surrender'],
  ceasefire: ['ceasefire', 'cease-fire', 'truce', 'armistice'],
  arrest: ['arrest', 'detention'],
  protest: [
    'protest',
    'demonstration',
    'rally',
    'march',
    'sit-in',
    'protest march',
    'vigil',
    'picket',
    'hunger strike',
    'protester',
    'protestor',
    'demonstrator',
    'walkout',
    'human chain',
    'civil disobedience',
  ],
  riot: ['riot', 'rioting', 'unrest', 'stone-pelting', 'stone pelting'],
  lynch: ['lynching', 'mob attack', 'mob violence'],
  intercept: ['interception'],
  coup: ['coup', 'putsch', 'military takeover'],
  grave: ['mass grave', 'mass graf'],
  displace: ['displacement', 'exodus'],
  search: ['search operation', 'manhunt', 'security operation', 'military operation', 'cordon', 'sweep'],
  base: ['outpost'],
  regroup: [
    'defection',
    'redeployment',
    'mobilization',
    'mobilisation',
    'deployment',
    'reinforcement',
    'buildup',
    'troop movement',
    'merger',
  ],
  disarm: ['demobilization', 'demobilisation', 'disarmament'],
}

/** Event nouns that are too common elsewhere to count without a weapon, a doer, someone harmed or war around them. */
export const WEAK_NOUNS = new Set(
  'exchange deal offensive strike raid death casualty exchange aggression killing battle cordon sweep rally march merger treaty surrender occupation seizure deployment deal pact execution destruction exchange agreement detention demolition combat blast vigil hostility withdrawal unrest displacement exodus takeover mobilization liberation arrest demonstration accord deal outpost'.split(
    ' ',
  ),
)

/** After an event noun, what the two name together is no event: "assault rifle", "death penalty", "murder rate". */
export const EVENTLESS_HEADS = new Set(
  'weapon rifle helicopter munition ad advert penalty row threat squad statistic rate warrant insurance certificate wish tax benefit camp dog ship mystery novel film movie squadron submarine vehicle boot gear fatigue sport'.split(
    ' ',
  ),
)

/** Nouns that do to somebody what their verbs do: "hit by a blast". */
export const ATTACK_NOUNS: ReadonlySet<string> = new Set(
  'attack strike airstrike raid explosion blast shelling bombing bombardment barrage ambush shooting assault'.split(
    ' ',
  ),
)

/** Nouns that remarks on pace count: "the first major attack in several weeks". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  'attack strike airstrike raid bombing clash assault shelling incident ambush explosion blast shooting killing kidnapping massacre'.split(
    ' ',
  ),
)
