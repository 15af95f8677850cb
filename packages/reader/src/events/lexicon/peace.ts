/**
 * Words of those who end a war, are let go in it, or leave it. Lemmas. Our own list, 2026-11.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Near "deal", "agreement" or "withdrawal", what makes it one of a war. */
export const PEACE_WORDS = words(
  'peace evacuate evacuation captive detainee ceasefire cease-fire truce prisoner hostage withdrawal de-escalation disarmament armistice demilitarise demilitarize demobilization hostility war conflict rebel guerrilla swap',
)

/** What talks are of where they are talks of a war. */
export const TALKED_OF = words('peace ceasefire cease-fire truce conflict war hostility militia')

/** Those whom a party to a war may hold. */
export const HELD = words(
  'prisoner captive hostage detainee rebel soldier fighter inmate militant insurgent guerrilla serviceman',
)

/** In the sentence of a release, what tells that it is one of the war. */
export const RELEASE_WORDS = words('exchange swap ceasefire truce deal agreement rebel insurgent guerrilla separatist')

/** Those who flee in number. */
export const FLEEING = words('thousand hundred dozen family resident villager civilian refugee')
