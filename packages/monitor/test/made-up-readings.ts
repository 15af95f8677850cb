import type { EventMention, Reading, Span } from '@sitrep/reader'
import { createDice } from './made-up-corpus.ts'

const TEXT =
  'Gunmen of the Ostermoor front shelled the Quillfeather bridge with mortars on 3 March 2031, killing Ilse Brandt and four others, the mayor said. Marlow police denied it.'

type Dice = ReturnType<typeof createDice>

/** The words of the made-up report, wherever they first stand. */
function spanOf(words: string): Span {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

/** Readings of one made-up report with events of all kinds, and labels to score them by: the same each time. */
export function madeUpReadings(count = 40): {
  texts: { id: string; text: string }[]
  readings: Reading[]
  labels: object[]
} {
  const dice = createDice(11)
  const readings = Array.from({ length: count }, (_, i) => readingOf(`made-up-${i}${i % 5 ? '' : '-geovirus'}`, dice))
  return {
    texts: readings.map(({ id }) => ({ id, text: TEXT })),
    readings,
    labels: readings.map(({ id }) => labelOf(id, dice)),
  }
}

function readingOf(id: string, dice: Dice): Reading {
  return {
    id,
    reader: 'made-up 1',
    language: 'en',
    report: { title: null, publisher: null, publishedAt: null, url: null, wire: [] },
    relevant: true,
    sentences: [],
    statements: [
      statement('s1', 'the mayor', 'a3', null),
      statement('s2', 'Marlow police', null, dice(2) ? 's1' : null),
    ],
    events: Array.from({ length: dice(5) }, (_, i) => eventOf(`e${i}`, dice)),
    actors: [
      { id: 'a1', ...spanOf('Gunmen'), name: 'Gunmen', actor: null, kind: 'people', mentions: [spanOf('Gunmen')] },
      {
        id: 'a2',
        ...spanOf('Ostermoor front'),
        name: 'Ostermoor Front',
        actor: null,
        kind: 'armed group',
        mentions: [],
      },
      {
        id: 'a3',
        ...spanOf('Ilse Brandt'),
        name: 'Ilse Brandt',
        actor: null,
        kind: 'person',
        mentions: [spanOf('mayor')],
      },
    ],
    things: [
      { id: 't1', ...spanOf('Quillfeather bridge'), kind: 'target', mentions: [] },
      { id: 't2', ...spanOf('mortars'), kind: 'weapon', mentions: [spanOf('mortars')] },
      { id: 't3', ...spanOf('four others'), kind: 'victim', mentions: [] },
    ],
    places: [place('p1', 'Quillfeather', 12.5, false), place('p2', 'Marlow', null, dice(2) === 0)],
    times: [{ id: 'd1', ...spanOf('3 March 2031'), type: 'DATE', value: '2031-03-03', edtf: null, precision: 1 }],
    facts: [],
  }
}

function statement(
  id: string,
  source: string,
  speaker: string | null,
  within: string | null,
): Reading['statements'][0] {
  const parts = { source: [spanOf(source)], cue: [spanOf('said')], content: [spanOf('killing')] }
  return { id, ...parts, speaker, within, kind: 'says', vantage: 'unstated', hedged: null, via: [] }
}

function place(id: string, name: string, latitude: number | null, adjectival: boolean): Reading['places'][0] {
  return {
    id,
    ...spanOf(name),
    name,
    mentions: [spanOf(name)],
    adjectival,
    latitude,
    longitude: latitude,
    radiusKm: null,
    precision: null,
    country: null,
    admin1: null,
    admin2: null,
    admin3: null,
    pcode: null,
    disputed: false,
    gazetteer: null,
    reasons: [],
  }
}

const SUB_TYPES = ['Attack', 'Armed clash', 'Grenade', 'Peaceful protest', 'Agreement', 'Unheard of']
const FACTUALITIES = ['happened', 'happened', 'failed', 'threatened', 'denied'] as const

function eventOf(id: string, dice: Dice): EventMention {
  const some = <T>(items: T[]) => items.filter(() => dice(2) === 0)
  const sureness = dice(3) === 0 ? {} : { readingConfidence: dice(4) / 4 }
  return {
    id,
    happening: `h${dice(2)}`,
    trigger: spanOf('shelled'),
    type: 'x',
    subType: SUB_TYPES[dice(SUB_TYPES.length)]!,
    plover: 'ASSAULT',
    cameo: null,
    factuality: FACTUALITIES[dice(FACTUALITIES.length)]!,
    outcome: 'unknown',
    accordingTo: some(['s1', 's2']),
    news: dice(3) > 0,
    perpetrators: some([
      { id: 'a1', ...spanOf('Gunmen'), basis: 'outlet' as const },
      { id: 'a2', basis: 'accused' as const },
      { id: 'a3', ...spanOf('mayor'), basis: 'outlet' as const },
    ]),
    targets: some([{ id: 't1', ...spanOf('bridge') }]),
    victims: some([{ id: 'a3', ...spanOf('Brandt') }, { id: 't3' }, { id: 'a1', ...spanOf('others') }]),
    weapons: some([{ id: 't2', ...spanOf('mortars') }]),
    place: dice(2) === 0 ? { id: 'p1', ...spanOf('Quillfeather') } : null,
    launch: null,
    time: dice(2) === 0 ? { id: 'd1' } : null,
    casualties: some([
      { ...spanOf('four'), kind: 'killed' as const, min: 4, max: 4, ...UNKNOWN },
      { ...spanOf('four'), kind: 'injured' as const, min: 2, max: null, ...UNKNOWN },
    ]),
    affected: [],
    munitions: [],
    inResponseTo: [],
    ...sureness,
  }
}

const UNKNOWN = {
  approximate: false,
  status: 'unknown',
  age: null,
  sex: null,
  occupation: null,
  scope: 'event',
  who: null,
} as const

function labelOf(id: string, dice: Dice): object {
  const speakers = ['^$', 'mayor', 'Brandt', 'police|^$']
  const figure = (number: number) => [number, speakers[dice(speakers.length)]]
  return {
    id,
    published: '2031-03-04',
    type: SUB_TYPES.slice(0, 1 + dice(3)),
    place: dice(3) === 0 ? null : 'Quill',
    date: dice(3) === 0 ? null : ['2031-03-03'],
    killed: [[], [figure(4)], [figure(4), figure(5)]][dice(3)],
    injured: dice(2) === 0 ? null : figure(2),
    perp: [null, 'front|Front', '[Gg]unmen'][dice(3)],
    ...(dice(3) === 0 ? { background: true } : {}),
    claims: [],
  }
}
