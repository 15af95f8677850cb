import type { EventMention } from '../reading.ts'
import { ACLED, type SubType } from './lexicon/acled.ts'

/** Stems of words that no report of violence does without one of. English, any case. Our own list, 2026-11. */
const STEMS =
  'attack|kill|bomb|shell|rocket|missile|drone|strik|struck|air ?raid|explo|blast|deton|gunm|gunfi|shoot|shot|fire|firing|clash|fight|fought|battle|combat|skirmish|ambush|assault|raid|milita|milit|rebel|insurg|guerril|troop|soldier|army|war\\b|warplane|wound|injur|casualt|dead|death|die[ds]?\\b|murder|assassin|massacr|execut|behead|behead|slain|slaught|abduct|kidnap|hostage|rape|raping|sexual|tortur|stab|hack|lynch|mob|riot|burn|torch|arson|loot|plunder|destroy|demol|mortar|artiller|grenade|mine|ied|terror|captur|seiz|overr|recaptur|liberat|offensive|intercept|sabotag|dynamit|hijack|violen|sniper|cease-?fire|truce|weapon|ammunition|gas\\b|chlorine|sarin|target|victim|corpse|bodies|invad|invasion|genocid|annihil|butcher|carnage|pogrom|exterminat|poison|kick|punch|thrash|chok|strangl|ethnic cleans|decapit|fratricid|counter'
const HINT = new RegExp(`\\b(?:${STEMS})`, 'i')

/** May the text tell of violence at all? A cheap look before any syntax; never false where the full reading finds some. */
export function mayBeRelevant(text: string): boolean {
  return HINT.test(text)
}

const TOLD = new Set(['happened', 'failed', 'attempted', 'threatened', 'denied'])

/** Does the reading tell of violence in conflict, new or recalled? */
export function isRelevant(events: readonly EventMention[]): boolean {
  return events.some((e) => ACLED[e.subType as SubType].violent && TOLD.has(e.factuality))
}
