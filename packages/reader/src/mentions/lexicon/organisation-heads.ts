import type { ActorKind } from '../../reading.ts'

/** Words that head the names of bodies, and the kind they make of them. Own list, from general knowledge, 2026-11. */
const HEADS: readonly [ActorKind, string][] = [
  [
    'armed group',
    'front brigades liberation mujahideen jihad militia cartel guerrilla rebels contras martyrs resistance insurgents commando jaysh jaish harakat liwa kataib katibat saraya jund faylaq jabhat',
  ],
  [
    'state force',
    'army police navy brigade battalion division regiment forces guard guards corps fleet squadron command armed gendarmerie troops military marines task-force company platoon wing staff',
  ],
  [
    'government',
    'ministry government parliament senate department administration cabinet presidency secretariat assembly municipality embassy consulate authority treasury office court prosecutor tribunal',
  ],
  ['coalition', 'coalition alliance'],
  [
    'organisation',
    'party movement organization organisation union league association society committee commission foundation institute institution university college agency bank bureau federation confederation network group inc ltd corporation corp co center centre council church congress club observatory watch fund programme program service services board conference house times post news radio television tv press newspaper daily magazine journal hospital school crescent cross team initiative campaign trust forum orchestra museum directorate fraternity operation mission',
  ],
]

/** Head word (lower case) → kind. */
export const organisationHeads: ReadonlyMap<string, ActorKind> = new Map(
  HEADS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** Words anywhere in a name that make a body armed ("Popular Liberation Army", "Islamic Resistance in …"). */
export const armedNameWords: ReadonlySet<string> = new Set(
  'liberation independence redemption salvation mujahideen jihad resistance martyrs revolutionary guerrilla militia brigades front self-defense anticommunist insurgent rebel'.split(
    ' ',
  ),
)

/** Head words of names that are places or buildings, not bodies. */
export const placeHeads: ReadonlySet<string> = new Set(
  'city town village province district governorate region river lake sea gulf strait mountain mountains hills valley island islands peninsula desert airport airfield street avenue road highway square bridge crossing camp county state heights strip bank plain dam field oilfield port harbor harbour base station pass border zone area neighborhood neighbourhood suburb canyon department coast bay canal hotel building tower palace ocean'.split(
    ' ',
  ),
)

/** Heads of names of armed bodies that name nobody alone; in a text of capitals they show a name that tags miss. */
export const loudHeads: ReadonlySet<string> = new Set(['front', 'brigades', 'cartel'])

/** Words before "front" that make no name of it: "the war front", "the eastern front". */
export const frontWords: ReadonlySet<string> = new Set(
  'war battle home eastern western northern southern central cold warm political diplomatic economic united common water shop store new main whole other same first second'.split(
    ' ',
  ),
)
