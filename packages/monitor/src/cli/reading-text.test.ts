import type { EventMention, Place, Reading } from '@sitrep/reader'
import { describe, expect, it } from 'vitest'
import { readingOf, report } from '../../test/fakes.ts'
import { readingText } from './reading-text.ts'

const text =
  'The Varennan army accused the Saltmarsh Front of firing two shells at Tarn Hollow on Monday; one child was hurt.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const named = (id: string, name: string) => ({ id, name, ...span(name), mentions: [span(name)], actor: null })

const event: EventMention = {
  id: 'e1',
  happening: 'h1',
  trigger: span('firing'),
  type: 'Explosions/Remote violence',
  subType: 'Shelling/artillery/missile attack',
  plover: 'ASSAULT',
  cameo: '194',
  factuality: 'happened',
  outcome: 'hit',
  accordingTo: ['s1'],
  news: true,
  perpetrators: [{ id: 'a2', ...span('Saltmarsh Front'), basis: 'accused' }],
  targets: [],
  victims: [],
  weapons: [],
  place: null,
  launch: null,
  time: { id: 'd1' },
  casualties: [
    {
      kind: 'injured',
      min: 1,
      max: 1,
      approximate: false,
      status: 'civilian',
      age: 'child',
      sex: null,
      occupation: null,
      scope: 'event',
      who: null,
      ...span('one child'),
    },
  ],
  affected: [],
  munitions: [{ stage: 'fired', min: 2, max: null, ...span('two shells') }],
  inResponseTo: [],
}

const reading: Reading = {
  ...readingOf({ text, publisher: 'Hillside Mail' }),
  relevant: true,
  actors: [
    { ...named('a1', 'Varennan army'), kind: 'state force' },
    { ...named('a2', 'Saltmarsh Front'), kind: 'armed group' },
  ],
  times: [{ id: 'd1', ...span('Monday'), type: 'DATE', value: 'XXXX-WXX-1', edtf: null, precision: null }],
  statements: [
    {
      id: 's1',
      source: [span('The Varennan army')],
      cue: [span('accused')],
      content: [span('firing two shells at Tarn Hollow')],
      speaker: 'a1',
      kind: 'accuses',
      vantage: 'party',
      hedged: null,
      via: [],
      within: null,
    },
  ],
  events: [event, { ...event, id: 'e2', accordingTo: [], perpetrators: [] }],
}

describe('a reading for a person', () => {
  const page = readingText(reading, report({ text }), { width: 80, colour: false })

  it('should say who says what', () => {
    expect(page).toContain('  Varennan army (party) accuses\n      firing two shells at Tarn Hollow\n')
  })

  it('should give each role once, with those it is according to', () => {
    expect(page).toContain('by           Saltmarsh Front (accused) — according to Varennan army\n')
    expect(page).toContain('harm         1 injured (child civilian) — according to Varennan army, the\n')
    expect(page).toContain('munitions    at least 2 fired — according to Varennan army, the outlet')
    expect(page).toContain('when         Monday (not resolved to a date)')
    expect(page.match(/Shelling/g)).toHaveLength(1)
  })

  it('should lay a place that nobody said to nobody', () => {
    const place = { ...named('p1', 'Tarn Hollow'), reasons: ['where the report is mostly set'] } as unknown as Place
    const told = (filler: EventMention['place']) => ({
      ...reading,
      places: [place],
      events: [{ ...event, place: filler }],
    })
    const pageOf = (filler: EventMention['place']) =>
      readingText(told(filler), report({ text }), { width: 80, colour: false })
    expect(pageOf({ id: 'p1' })).toContain('where        Tarn Hollow — not said of it: where the report is mostly set')
    expect(pageOf({ id: 'p1', ...span('Tarn Hollow') })).toContain(
      'where        Tarn Hollow — according to Varennan army',
    )
  })

  it('should fit 80 columns and say that no person has looked', () => {
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(page).toContain('not reviewed by a person')
  })

  it('should tell news from background', () => {
    const recalled = { ...reading, events: [{ ...event, news: false }] }
    const other = readingText(recalled, report({ text }), { width: 80, colour: false })
    expect(page).toContain('WHAT HAPPENED')
    expect(page).not.toContain('BACKGROUND')
    expect(other).toContain('BACKGROUND IT RECALLS')
    expect(other).not.toContain('WHAT HAPPENED')
  })

  it('should use colour only where it is asked for', () => {
    expect(page).not.toContain('\u001b')
    expect(readingText(reading, report({ text }), { width: 80, colour: true })).toContain('\u001b[1m')
  })
})
