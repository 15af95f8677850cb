import type { Place } from '@sitrep/reader'
import type { ReadReport } from '../src/store/records.ts'
import { day, type Told, tell } from './readings.ts'

/**
 * The night of 21 April 2024 as eight reports tell it, in our own sentences: five rockets, several, at least one that
 * landed; one wire text printed by two outlets; two that say drones came first; one without a place; one accusation.
 */
const KHARAB: Partial<Place> = {
  name: 'Kharab al-Jir',
  latitude: 36.91,
  longitude: 42.08,
  radiusKm: 2,
  country: 'SY',
  admin1: 'Al-Hasakah',
  gazetteer: 'sitrep:kharab-al-jir',
}
const RUMAYLAN: Partial<Place> = {
  ...KHARAB,
  name: 'Rumaylan',
  latitude: 36.97,
  longitude: 41.95,
  gazetteer: 'geonames:386136',
}
const SYRIA: Partial<Place> = {
  name: 'Syria',
  latitude: 35,
  longitude: 38,
  radiusKm: 330,
  country: 'SY',
  gazetteer: 'geonames:163843',
}
const ZUMMAR: Partial<Place> = {
  name: 'Zummar',
  latitude: 36.64,
  longitude: 42.6,
  radiusKm: 5,
  country: 'IQ',
  gazetteer: 'geonames:89356',
}

const SUNDAY = day('2024-04-21')
const FORCES = { kind: 'state force', actor: 'iraqi-security-forces', name: 'Iraqi security forces' } as const
const MONITOR = { kind: 'organisation', actor: 'syrian-observatory-for-human-rights' } as const
const COALITION = { kind: 'coalition', actor: 'international-coalition', name: 'US-led coalition' } as const
const GROUP = { kind: 'armed group', actor: 'islamic-resistance-in-iraq', name: 'Islamic Resistance in Iraq' } as const

const WIRE_TEXT = `Rockets flew at a base used by foreign troops in Syria on Sunday, the Iraqi security forces announced from
Baghdad. The officer in charge of the sector told reporters that five rockets left a lorry parked by Zummar and came down
around Rumaylan, across the border. No soldier of the garrison was hurt, and the lorry was found in flames by the first
patrol that reached it. The road to the frontier stayed shut until the morning while units looked for the crew.`

const AS_WIRE: Omit<Told, 'id' | 'text'> = {
  actors: { 'Iraqi security forces': FORCES },
  places: { Syria: SYRIA, Zummar: ZUMMAR, Rumaylan: RUMAYLAN },
  times: { Sunday: SUNDAY },
  statements: [{ id: 's1', source: 'the Iraqi security forces', cue: 'announced', speaker: 'Iraqi security forces' }],
  events: [
    {
      trigger: 'flew',
      by: ['s1'],
      targets: ['base used by foreign troops'],
      weapons: ['Rockets'],
      place: 'Rumaylan',
      launch: 'Zummar',
      time: 'Sunday',
      munitions: { words: 'five rockets', min: 5, max: 5 },
    },
  ],
}

export const NIGHT: Told[] = [
  {
    ...AS_WIRE,
    id: 'wire-1',
    title: 'Rockets hit base in Syria',
    publisher: 'Harbour Gazette',
    publishedAt: '2024-04-21T22:10:00Z',
    wire: ['AFP'],
    text: WIRE_TEXT,
  },
  {
    ...AS_WIRE,
    id: 'wire-2',
    title: 'Lorry burns after rockets cross border',
    publisher: 'Valley Post',
    publishedAt: '2024-04-22T05:00:00Z',
    text: `${WIRE_TEXT}\n\nThis paper could not reach the local council.`,
  },
  {
    id: 'several',
    publisher: 'Example Daily',
    publishedAt: '2024-04-22T06:00:00Z',
    text: `Several rockets were fired late Sunday at the Kharab al-Jir base, said Salim Aziz, director of the Syrian
Observatory for Human Rights, who accused the Islamic Resistance in Iraq. The coalition said its jet later struck the
launcher after a failed attack, and no US personnel were injured. In January a drone attack on 28 January killed three US soldiers in
Jordan near the Tanf road.`,
    actors: {
      'Salim Aziz': { kind: 'person' },
      'Syrian\nObservatory for Human Rights': { ...MONITOR, name: 'Syrian Observatory for Human Rights' },
      'Islamic Resistance in Iraq': GROUP,
      coalition: COALITION,
    },
    places: {
      'Kharab al-Jir': KHARAB,
      Jordan: { latitude: 31, longitude: 36, radiusKm: 150, country: 'JO', gazetteer: 'geonames:248816' },
    },
    times: { Sunday: SUNDAY, '28 January': day('2024-01-28') },
    statements: [
      {
        id: 's1',
        source: 'Salim Aziz, director of the Syrian\nObservatory for Human Rights',
        cue: 'said',
        speaker: 'Salim Aziz',
        vantage: 'monitor',
      },
      { id: 's2', source: 'who', cue: 'accused', speaker: 'Salim Aziz', kind: 'accuses', vantage: 'monitor' },
      { id: 's3', source: 'The coalition', cue: 'said its', speaker: 'coalition', vantage: 'party' },
    ],
    events: [
      {
        trigger: 'fired',
        by: ['s1'],
        targets: ['Kharab al-Jir base'],
        weapons: ['rockets'],
        place: 'Kharab al-Jir',
        time: 'Sunday',
        munitions: { words: 'Several rockets', min: 3, max: null },
      },
      { trigger: 'accused', by: ['s2'], perpetrators: { 'Islamic Resistance in Iraq': 'accused' } },
      {
        trigger: 'failed attack',
        by: ['s3'],
        outcome: 'failed',
        injured: { words: 'no US personnel', min: 0, max: 0, who: 'US personnel', status: 'military' },
      },
      {
        trigger: 'struck',
        happening: 'h2',
        subType: 'Air/drone strike',
        by: ['s3'],
        perpetrators: { coalition: 'claimed' },
        targets: ['launcher'],
        weapons: ['jet'],
        time: 'Sunday',
        place: 'Kharab al-Jir',
        inResponseTo: [0],
      },
      {
        trigger: 'drone attack',
        happening: 'h3',
        subType: 'Air/drone strike',
        news: false,
        weapons: ['drone'],
        time: '28 January',
        place: 'Jordan',
        killed: { words: 'three US soldiers', min: 3, max: 3, who: 'US soldiers', status: 'military' },
      },
    ],
  },
  {
    id: 'landed',
    publisher: 'Monday Review',
    publishedAt: '2024-04-22T09:30:00Z',
    text: `At least one rocket landed on Sunday by the base at Kharab al-Jir in northeastern Syria, a security source said.
Nobody claimed the attack.`,
    places: { 'Kharab al-Jir': KHARAB, Syria: SYRIA },
    times: { Sunday: SUNDAY },
    statements: [{ id: 's1', source: 'a security source', cue: 'said', speaker: null, vantage: 'anonymous' }],
    events: [
      {
        trigger: 'landed',
        by: ['s1'],
        targets: ['base'],
        weapons: ['rocket'],
        place: 'Kharab al-Jir',
        time: 'Sunday',
        munitions: { words: 'At least one rocket', min: 1, max: null, stage: 'landed' },
      },
    ],
  },
  {
    id: 'five',
    publisher: 'Northern Wire',
    publishedAt: '2024-04-22T04:00:00Z',
    text: `Five rockets were launched from Zummar in northern Iraq towards a military base at Rumaylan in Syria on Sunday night.
A military official blamed outlaw elements.`,
    actors: { 'outlaw elements': { kind: 'people' } },
    places: { Zummar: ZUMMAR, Rumaylan: RUMAYLAN, Syria: SYRIA },
    times: { 'Sunday night': { from: '2024-04-21T15:00:00Z', to: '2024-04-22T03:00:00Z', edtf: '2024-04-21' } },
    statements: [{ id: 's1', source: 'A military official', cue: 'blamed', speaker: null, kind: 'accuses' }],
    events: [
      {
        trigger: 'launched',
        targets: ['military base'],
        weapons: ['rockets'],
        place: 'Rumaylan',
        launch: 'Zummar',
        time: 'Sunday night',
        munitions: { words: 'Five rockets', min: 5, max: 5 },
      },
      { trigger: 'blamed', by: ['s1'], perpetrators: { 'outlaw elements': 'accused' } },
    ],
  },
  {
    id: 'drones',
    publisher: 'Levant Ledger',
    publishedAt: '2024-04-22T08:00:00Z',
    text: `Drones were shot down over Kharab al-Jir on Sunday before rockets followed, the Syrian Observatory for Human Rights
reported.`,
    actors: { 'Syrian Observatory for Human Rights': MONITOR },
    places: { 'Kharab al-Jir': KHARAB },
    times: { Sunday: SUNDAY },
    statements: [
      {
        id: 's1',
        source: 'the Syrian Observatory for Human Rights',
        cue: 'reported',
        speaker: 'Syrian Observatory for Human Rights',
        vantage: 'monitor',
      },
    ],
    events: [
      {
        trigger: 'shot down',
        subType: 'Disrupted weapons use',
        by: ['s1'],
        outcome: 'intercepted',
        weapons: ['Drones', 'rockets'],
        place: 'Kharab al-Jir',
        time: 'Sunday',
      },
    ],
  },
  {
    id: 'vague-place',
    publisher: 'Capital Bulletin',
    publishedAt: '2024-04-22T07:15:00Z',
    text: `Rockets aimed at a base that houses the coalition in Syria on Sunday were fired from the Iraqi side, Iraqi security
forces said.`,
    actors: { coalition: COALITION, 'Iraqi security\nforces': FORCES },
    places: { Syria: SYRIA },
    times: { Sunday: SUNDAY },
    statements: [{ id: 's1', source: 'Iraqi security\nforces', cue: 'said', speaker: 'Iraqi security\nforces' }],
    events: [
      {
        trigger: 'fired',
        by: ['s1'],
        targets: ['base', 'coalition'],
        weapons: ['Rockets'],
        place: 'Syria',
        time: 'Sunday',
      },
    ],
  },
  {
    id: 'undated',
    publisher: 'Old Town Notes',
    publishedAt: null,
    text: `Several rockets were fired on Sunday at the Kharab al-Jir base from a lorry.`,
    places: { 'Kharab al-Jir': KHARAB },
    times: { Sunday: null },
    events: [
      {
        trigger: 'fired',
        targets: ['Kharab al-Jir base'],
        weapons: ['rockets'],
        place: 'Kharab al-Jir',
        time: 'Sunday',
        munitions: { words: 'Several rockets', min: 3, max: null },
      },
    ],
  },
]

/** The eight reports, read. */
export function night(): ReadReport[] {
  return NIGHT.map(tell)
}
