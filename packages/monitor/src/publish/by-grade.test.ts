import { describe, expect, it } from 'vitest'
import { NIGHT, night } from '../../test/night.ts'
import { tell } from '../../test/readings.ts'
import { deriveIncidents } from '../assessment/derive.ts'
import { onlyGrades } from './by-grade.ts'
import { showIncident } from './show.ts'

const attack = deriveIncidents(night()).find(({ reports }) => reports.length === NIGHT.length)!

describe('a view of some grades', () => {
  it('should hide the claims of other grades and say how many, and leave statuses and origins as they are', () => {
    const { incident, hidden } = onlyGrades(attack, { reliability: new Set(['C']), credibility: new Set([1, 6]) })
    const ids = Object.values(incident.fields).flatMap(({ values }) => values.flatMap(({ claims }) => claims))
    const kept = attack.claims.filter(({ id }) => ids.includes(id))
    expect(kept.every(({ reliability, credibility }) => reliability === 'C' && credibility !== 3)).toBe(true)
    expect(kept.length + hidden).toBe(attack.claims.length)
    expect(hidden).toBeGreaterThan(0)
    expect(kept.length).toBeGreaterThan(0)
    expect(incident.origins).toBe(attack.origins)
    for (const [name, field] of Object.entries(incident.fields)) {
      expect(field.status).toBe(attack.fields[name as keyof typeof attack.fields]!.status)
      expect(field.values.every(({ claims }) => claims.length > 0)).toBe(true)
    }
  })

  it('should hide nothing where nothing is chosen, and count all where nothing is left', () => {
    expect(onlyGrades(attack, { reliability: null, credibility: null })).toEqual({ incident: attack, hidden: 0 })
    const none = onlyGrades(attack, { reliability: new Set(['A']), credibility: null })
    expect(none).toMatchObject({ hidden: attack.claims.length, incident: { fields: {} } })
    expect(showIncident(attack, [], { shown: none.incident })).toMatch(/accuses\s+Islamic Resistance/)
  })

  it('should leave a denial beside the accusation it denies, whatever its grade', () => {
    const told = tell({
      id: 'a',
      text: 'Shells hit a market. The Osk army blamed the River Front. The River Front denied that it had fired.',
      actors: {
        'Osk army': { kind: 'state force', actor: 'osk-army' },
        'River Front': { kind: 'armed group', actor: 'river-front' },
      },
      statements: [
        { id: 's1', source: 'The Osk army', cue: 'blamed', speaker: 'Osk army', kind: 'accuses', vantage: 'monitor' },
        {
          id: 's2',
          source: 'The River Front',
          cue: 'denied',
          speaker: 'River Front',
          kind: 'denies',
          vantage: 'party',
        },
      ],
      events: [
        { trigger: 'hit' },
        { trigger: 'blamed', by: ['s1'], perpetrators: { 'River Front': 'accused' } },
        { trigger: 'fired', by: ['s2'], factuality: 'denied', perpetrators: { 'River Front': 'accused' } },
      ],
    })
    const [incident] = deriveIncidents([told])
    const shown = (grade: 'C' | 'A') =>
      Object.keys(onlyGrades(incident!, { reliability: new Set([grade]), credibility: null }).incident.fields)
    expect(shown('C')).toEqual(['type', 'accused', 'denied'])
    expect(shown('A')).toEqual([])
  })
})
