import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIGHT, night } from '../../test/night.ts'
import { day, type Told, tell } from '../../test/readings.ts'
import { LINKED_FROM } from './evidence.ts'
import { link } from './link.ts'
import { reasonsOf, reasonText } from './reasons.ts'
import { linkReports } from './stream.ts'

const KOLARI = { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:kolari' }
const COUNTRY = { latitude: 7, longitude: 30, radiusKm: 400, country: 'SS', gazetteer: 'g:country' }

/** One short report of an attack; `over` changes what matters to the test. */
function attack(id: string, over: Partial<Told> & { event?: object; at?: string; on?: string } = {}): Told {
  const on = over.on ?? '2023-03-05'
  return {
    id,
    publishedAt: `${on}T18:00:00Z`,
    text: `Mortar shells hit the market of Kolari on Sunday, witnesses said in report ${id}.`,
    places: { Kolari: KOLARI },
    times: { Sunday: day(on) },
    events: [
      { trigger: 'hit', targets: ['market'], weapons: ['shells'], place: 'Kolari', time: 'Sunday', ...over.event },
    ],
    ...over,
  }
}

const incidentsOf = (...told: Told[]) => link(told.map(tell)).incidents
const reportsIn = (...told: Told[]) =>
  incidentsOf(...told).map(({ happenings }) => happenings.map(({ read }) => read.report.id))

describe('linking', () => {
  it('should put the reports of one night together and leave the answer to it and the recalled attack apart', () => {
    const incidents = link(night()).incidents.map(({ happenings }) => [
      new Set(happenings.flatMap(({ subTypes }) => subTypes)),
      happenings.map(({ read }) => read.report.id),
    ])
    expect(incidents).toHaveLength(3)
    expect(incidents[0]![1]).toHaveLength(NIGHT.length)
    expect(incidents[1]).toEqual([new Set(['Air/drone strike']), ['several']])
    expect(incidents[2]).toEqual([new Set(['Air/drone strike']), ['several']])
  })

  it('should keep with every merge why it was made', () => {
    const [incident] = incidentsOf(attack('a'), attack('b'))
    const [first, second] = incident!.happenings.map((happening) => incident!.reasons.get(happening)!)
    expect(first).toEqual([])
    expect(second).toContainEqual({ kind: 'place', points: 3, says: 'the same place, or near it' })
    expect(second!.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['type', 'place', 'time']))
    expect(second!.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThanOrEqual(LINKED_FROM)
  })

  it('should say in words what spoke for a merge and what against it', () => {
    const evidence = { type: 1, place: 3, time: 2, actors: 0, things: -0.75, tolls: 0 }
    expect(reasonsOf(evidence, { words: 0.5, copy: 0 }).map(reasonText)).toEqual([
      'the same place, or near it (+3)',
      'the same time (+2)',
      'the same kind of event (+1)',
      'other weapons (−0.75)',
      'reports told in like words, names and places (+0.5)',
    ])
  })

  it('should link one town on one day', () => {
    expect(reportsIn(attack('a'), attack('b'))).toEqual([['a', 'b']])
  })

  it('should not link one town a week later', () => {
    expect(reportsIn(attack('a'), attack('b', { on: '2023-03-12' }))).toEqual([['a'], ['b']])
  })

  it('should not tell apart, nor together, what is only set somewhere', () => {
    const elsewhere = { ...KOLARI, latitude: 8.9, gazetteer: 'g:elsewhere', name: 'Bentu' }
    const set = (id: string, place: object) =>
      attack(id, { places: { Kolari: place }, event: { place: undefined, setIn: 'Kolari' } })
    expect(reportsIn(set('a', KOLARI), set('b', elsewhere))).toEqual(reportsIn(set('a', KOLARI), set('b', KOLARI)))
  })

  it('should not link two towns on one day', () => {
    const elsewhere = { ...KOLARI, latitude: 8.9, gazetteer: 'g:elsewhere', name: 'Bentu' }
    expect(reportsIn(attack('a'), attack('b', { places: { Kolari: elsewhere } }))).toEqual([['a'], ['b']])
  })

  it('should not link a country and a day alone', () => {
    const vague = (id: string, text: string) =>
      attack(id, {
        text,
        places: { Southland: COUNTRY },
        event: { trigger: 'struck', targets: [], weapons: [], place: 'Southland' },
      })
    const one = vague('a', 'Gunmen struck a ferry in Southland on Sunday and made off in canoes with the purser.')
    const other = vague('b', 'Sunday prayers ended early as shells struck a chapel roof in Southland, deacons said.')
    expect(reportsIn(one, other)).toEqual([['a'], ['b']])
  })

  it('should link news without a date to the day before it was published', () => {
    const undated = attack('b', { times: {}, on: '2023-03-06', event: { time: undefined } })
    expect(reportsIn(attack('a'), undated)).toEqual([['a', 'b']])
  })

  it('should not join a protest and a mortar attack of one place and day', () => {
    const protest = attack('b', { event: { subType: 'Peaceful protest' } })
    expect(reportsIn(attack('a'), protest)).toEqual([['a'], ['b']])
  })

  it('should attach what a later report recalls to its incident', () => {
    const recalling = attack('b', {
      publishedAt: '2023-05-01T09:00:00Z',
      text: 'Stallholders came back as Kolari opened its covered hall with drums and speeches. Shells had hit the market on Sunday.',
      event: { news: false, trigger: 'hit', weapons: ['Shells'] },
    })
    expect(reportsIn(attack('a'), recalling)).toEqual([['a', 'b']])
    const [, line] = linkReports([attack('a'), recalling].map(tell))
    expect(line!.incidents[0]).toMatch(/^story-/)
    expect(line!.incidents).toHaveLength(2)
  })

  it('should keep a recalled attack with a day and a town as an incident, not one with a country alone', () => {
    const recalled = attack('a', { publishedAt: '2023-05-01T09:00:00Z', event: { news: false } })
    expect(reportsIn(recalled)).toEqual([['a']])
    expect(reportsIn({ ...recalled, places: { Kolari: COUNTRY } })).toEqual([])
  })

  it('should not make an incident of a campaign, a threat or a mere denial', () => {
    const months = { Sunday: { from: '2022-10-15T00:00:00Z', to: '2023-02-05T00:00:00Z', edtf: '2022-10/2023-02' } }
    expect(reportsIn(attack('a', { times: months }))).toEqual([])
    expect(reportsIn(attack('a', { event: { factuality: 'threatened' } }))).toEqual([])
    expect(reportsIn(attack('a', { event: { factuality: 'denied' } }))).toEqual([])
    expect(reportsIn(attack('a', { event: { factuality: 'failed' } }))).toEqual([['a']])
  })

  it('should keep apart what one report tells apart', () => {
    const twice = attack('a', {
      text: 'Shells hit Kolari on Sunday. Hours later shells struck Kolari again on Sunday.',
    })
    const event = { weapons: ['Shells'], place: 'Kolari', time: 'Sunday' }
    const events = [
      { ...event, trigger: 'hit', happening: 'h1' },
      { ...event, trigger: 'struck', happening: 'h2' },
    ]
    expect(reportsIn({ ...twice, events })).toEqual([['a'], ['a']])
  })

  it('should give the same incidents in whatever order the reports come', () => {
    const told = [...NIGHT, attack('a'), attack('b'), attack('c', { on: '2023-03-12' })].map(tell)
    const expected = JSON.stringify(incidentLines(told))
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(JSON.stringify(incidentLines(shuffled))).toBe(expected)
      }),
      { numRuns: 25 },
    )
  })

  it('should keep an id when the incident gains later reports', () => {
    const [before] = incidentsOf(attack('a'))
    const [after] = incidentsOf(attack('b', { publishedAt: '2023-03-06T01:00:00Z' }), attack('a'))
    expect(after!.happenings).toHaveLength(2)
    expect(after!.id).toBe(before!.id)
  })
})

function incidentLines(told: Parameters<typeof link>[0]) {
  return link(told).incidents.map(({ id, happenings }) => [id, happenings.map(({ read }) => read.report.id)])
}
