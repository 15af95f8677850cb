import { describe, expect, it } from 'vitest'
import { day, type Told, tell } from '../../../test/readings.ts'
import { deriveIncidents } from '../derive.ts'
import type { Incident } from '../incident.ts'

const PLACES = {
  Kolari: { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:kolari' },
  Tarro: { latitude: 8.1, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:tarro' },
}

/** Two sentences on two incidents, the second saying how it stands to the first. */
function two(second: string, over: Partial<Told> = {}): Told {
  return {
    id: 'a',
    publisher: 'Lake Gazette',
    publishedAt: '2023-03-06T08:00:00Z',
    text: `Shells hit the market of Kolari on Sunday. ${second}`,
    places: PLACES,
    times: { Sunday: day('2023-03-05') },
    events: [
      { trigger: 'hit', happening: 'h1', targets: ['market'], place: 'Kolari', time: 'Sunday' },
      { trigger: 'struck', happening: 'h2', subType: 'Air/drone strike', place: 'Tarro', time: 'Sunday' },
    ],
    ...over,
  }
}
/** Readings made by hand have one sentence; these have theirs. */
const read = (told: Told) => {
  const { report, reading } = tell(told)
  const sentences = [...told.text.matchAll(/[^.]+\./g)].map(({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length
    return { start, end: index + words.length }
  })
  return { report, reading: { ...reading, sentences } }
}
const derive = (...told: Told[]) => deriveIncidents(told.map(read))
const at = (incidents: Incident[], name: string) => incidents.find(({ where }) => where.name === name)!

describe('a stated relation', () => {
  it.each([
    ['A drone struck Tarro as part of the same attack.', 'part-of-same-attack'],
    ['A drone struck Tarro in the latest of a series of blows.', 'same-campaign'],
    ['A second strike struck Tarro.', 'follow-up'],
  ])('should be read from “%s”', (words, kind) => {
    const incidents = derive(two(words))
    const [shelling, strike] = [at(incidents, 'Kolari'), at(incidents, 'Tarro')]
    expect(strike.relations).toMatchObject([{ kind, incident: shelling.id, basis: 'stated-by-outlet', chance: null }])
    expect(strike.relations[0]!.evidence).toEqual([{ report: 'a', statement: null, start: 0, end: 43 + words.length }])
    const back = kind === 'follow-up' ? [] : [{ kind, incident: strike.id, basis: 'stated-by-outlet' }]
    expect(shelling.relations).toMatchObject(back)
    expect(shelling.relations).toHaveLength(back.length)
  })

  it.each([
    'A drone struck Tarro.',
    'It was not clear whether a drone that struck Tarro was part of the same attack.',
    'Hours passed. A drone struck Tarro as part of the same attack.',
  ])('should not be read from “%s”', (words) => {
    for (const { relations } of derive(two(words))) expect(relations).toEqual([])
  })

  it('should not tie the news to what a report only recalls', () => {
    const told = two('A second strike struck Tarro.')
    const [recalled, news] = told.events!
    const incidents = derive({ ...told, events: [{ ...recalled!, news: false }, news!] })
    expect(at(incidents, 'Tarro').relations).toEqual([])
  })

  it('should be an actor’s where one says it, and an outlet’s where an agency is quoted', () => {
    const words = 'A drone struck Tarro as part of the same attack, the mayor said.'
    const told = (vantage: 'official' | 'outlet') => {
      const report = two(words, {
        statements: [{ id: 's1', source: 'the mayor', cue: 'said', speaker: null, vantage }],
      })
      return derive({ ...report, events: [report.events![0]!, { ...report.events![1]!, by: ['s1'] }] })
    }
    const basis = (vantage: 'official' | 'outlet') => at(told(vantage), 'Tarro').relations[0]
    expect(basis('official')).toMatchObject({ basis: 'stated-by-actor', evidence: [{ statement: 's1' }] })
    expect(basis('outlet')).toMatchObject({ basis: 'stated-by-outlet' })
  })

  it('should gather the words of all reports that state it', () => {
    const words = 'A drone struck Tarro as part of the same attack.'
    const other = two(words, { id: 'b', publisher: 'Hill Mail' })
    const [{ relations }] = [at(derive(two(words), other), 'Tarro')]
    expect(relations).toHaveLength(1)
    expect(relations[0]!.evidence.map(({ report }) => report)).toEqual(['a', 'b'])
  })
})
