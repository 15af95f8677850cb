/**
 * Verbs that tell of an event, by act. Lemmas; "blow:up" is a verb with its particle, "set:fire" a verb with its object,
 * which may stand apart. Our own list, 2026-11.
 */

import type { Act } from './acts.ts'

export const VERBS: Partial<Record<Act, string>> = {
  suicide:
    'blow:himself blow:herself blow:themselves blow:itself detonate:himself detonate:herself detonate:vest detonate:vests detonate:belt explode:himself explode:herself explode:themselves',
  strike: 'attack invade target assault raid storm assail besiege bombard:with set:upon',
  hit: 'hit strike pound hammer pummel rock batter rake slam:into',
  fire: 'fire launch lob hurl throw release drop',
  land: 'land fall slam rain crash impact',
  shell: 'shell bombard mortar',
  airstrike: 'airstrike dive-bomb strafe',
  bomb: 'bomb dynamite blow:up firebomb carpet-bomb',
  tread:
    'hit:mine hit:landmine hit:ied strike:mine strike:landmine strike:ied step:mine step:landmine step:ied run:mine run:landmine drive:mine drive:landmine trigger:mine trigger:landmine tread:mine tread:landmine',
  explode: 'explode go:off blow:up erupt:explosion',
  detonate: 'detonate',
  gas: 'gas use:gas use:weapon use:weapons use:chlorine use:sarin drop:chlorine release:gas release:chlorine release:sarin use:agent',
  shoot: 'shoot gun:down machine-gun strafe:with snipe',
  openFire: 'open:fire fire',
  kill: 'kill slay murder behead decapitate execute exterminate slaughter claim:life claim:lives take:life finish:off eliminate annihilate butcher',
  assassinate: 'assassinate',
  massacre: 'massacre',
  injure: 'injure wound maim hurt',
  die: 'die perish succumb',
  damage: 'destroy damage wreck level flatten demolish raze gut devastate sabotage obliterate cripple shatter',
  burn: 'burn torch set:fire set:ablaze set:alight vandalize vandalise ransack desecrate deface burn:down',
  loot: 'loot plunder pillage',
  beat: 'beat stab hack torture maul flog mutilate lash axe knife bludgeon whip slash poison kick punch thrash choke strangle',
  rape: 'rape gang-rape molest abuse:sexually assault:sexually harass:sexually abuse:girl abuse:woman',
  abduct: 'abduct kidnap hijack take:captive hold:captive snatch take:hostage seize:hostage hold:hostage',
  vanish: 'disappear',
  clash: 'clash skirmish exchange:fire trade:fire',
  battle: 'battle fight',
  ambush: 'ambush waylay',
  seize:
    'seize capture overrun overtake conquer occupy take:control gain:control seize:control establish:control assume:control control wrest take:over take',
  retake:
    'recapture retake regain reclaim liberate free purge secure clear retake:control regain:control recover:control restore:control win:back',
  expel: 'push drive force beat:back expel oust dislodge flush:out evict',
  handOver: 'cede relinquish surrender:town hand:over hand:control hand transfer:control turn:over',
  withdraw: 'withdraw retreat pull:out pull:back vacate abandon evacuate:position',
  agree:
    'sign:agreement sign:deal sign:accord sign:pact sign:treaty reach:agreement reach:deal broker sign:truce agree:truce agree:ceasefire swap:prisoner exchange:prisoner conclude:agreement strike:agreement',
  talk: 'hold:talks begin:talks start:talks resume:talks open:talks launch:talks',
  release: 'release free repatriate',
  surrender: 'surrender lay:weapons lay:arm lay:arms',
  arrest: 'arrest detain apprehend imprison jail round:up nab capture:alive take:custody capture',
  protest: 'protest demonstrate rally march picket take:streets stage:sit-in',
  disperse: 'disperse suppress quell quash break:up tear-gas teargas baton-charge use:gas use:teargas use:cannon',
  riot: 'riot rampage run:riot go:rampage pelt throw:stone throw:rock throw:bottle throw:molotov throw:firework hurl:stone hurl:rock hurl:bottle lob:stone burn:tyre burn:tire block:road block:street block:highway',
  lynch: 'lynch mob',
  intercept: 'intercept shoot:down down repel shoot:out',
  defuse: 'defuse disarm deactivate dispose thwart foil disrupt neutralise neutralize prevent:attack',
  recover: 'recover find discover seize confiscate unearth intercept:shipment uncover locate capture',
  coup: 'overthrow topple depose stage:coup',
  displace: 'displace flee uproot',
  search: 'search comb sweep scour',
  base: 'establish build construct erect create open set:up set inaugurate',
  regroup:
    'defect desert merge redeploy deploy mobilise mobilize pledge:allegiance rename join:rank join:force regroup withdraw:troops reposition relocate reinforce dispatch send move amass mass station form create establish recruit conscript enlist bolster beef:up arrive rejoin join split:from break:away',
  disarm: 'demobilize demobilise disband disarm',
}

/** Verbs that carry out the event their object or passive subject names: "staged an attack", "the raid was carried out by …". */
export const LIGHT_VERBS = new Set(
  'carry stage launch conduct mount commit perpetrate make execute undertake wage unleash deliver direct perform organize organise lead hold orchestrate mastermind initiate halt cease suspend resume escalate plot intensify renew resume step continue inflict begin start do repel report condemn suffer face sustain witness see'.split(
    ' ',
  ),
)

/** Verbs whose passive says at whom the event named by its subject was aimed. */
export const AIMING_VERBS = new Set(['aim', 'direct', 'target'])

/** Verbs that want an object: a participle without one, and without an auxiliary, is passive ("Seven killed in blasts"). */
export const SUFFERED_VERBS = new Set(
  'kill wound injure slay murder behead execute arrest detain abduct kidnap massacre assassinate hospitalize'.split(
    ' ',
  ),
)

/** Verbs whose subject, where it is a place, is where the event of their object was. */
export const WITNESSING_VERBS = new Set(
  'see witness suffer face sustain endure experience record register report count reel recover shake rock'.split(' '),
)

/** Verbs of the list above whose subject suffers, tells or sees the event and does not do it. */
export const ONLOOKER_VERBS = new Set('repel report condemn suffer face sustain witness see'.split(' '))
