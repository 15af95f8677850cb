import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIGHT, night } from '../../test/night.ts'
import { day, type Told, tell } from '../../test/readings.ts'
import { deriveIncidents } from './derive.ts'
import type { CountValue, FieldName, Incident, NameValue } from './incident.ts'

const KOLARI = { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:kolari' }
const MINISTRY = { kind: 'organisation', actor: 'health-ministry', name: 'health ministry' } as const

const derive = (...told: Told[]) => deriveIncidents(told.map(tell))
const only = (...told: Told[]) => {
  const incidents = derive(...told)
  expect(incidents).toHaveLength(1)
  return incidents[0]!
}
const counts = (incident: Incident, name: FieldName) =>
  incident.fields[name]!.values.map(({ value, origins }) => {
    const { min, max } = value as CountValue
    return [min, max, origins]
  })
const names = (incident: Incident, name: FieldName) =>
  incident.fields[name]?.values.map(({ value }) => (value as NameValue).name) ?? []

/** A report on the shelling of Kolari market that quotes one speaker on the toll. */
function toll(id: string, words: string, min: number, max: number | null, over: Partial<Told> = {}): Told {
  return {
    id,
    publisher: `Outlet ${id}`,
    publishedAt: '2023-03-05T18:00:00Z',
    text: `Shells hit the market of Kolari on Sunday, in account ${id}. The health ministry said ${words} were killed.`,
    actors: { 'health ministry': MINISTRY },
    places: { Kolari: KOLARI },
    times: { Sunday: day('2023-03-05') },
    statements: [{ id: 's1', source: 'The health ministry', cue: 'said', speaker: 'health ministry' }],
    events: [
      { trigger: 'hit', targets: ['market'], weapons: ['Shells'], place: 'Kolari', time: 'Sunday' },
      { trigger: 'killed', by: ['s1'], killed: { words, min, max } },
    ],
    ...over,
  }
}

/** The same report with the toll in the outlet's own voice. */
function ownToll(id: string, words: string, min: number, max: number | null, over: Partial<Told> = {}): Told {
  const told = toll(id, words, min, max, over)
  return { ...told, events: told.events!.map((event) => ({ ...event, by: [] })) }
}

describe('the night of eight reports', () => {
  const [attack, answer] = ((incidents: Incident[]) => [
    incidents.find(({ reports }) => reports.length === NIGHT.length)!,
    incidents.find(({ relations }) => relations.length > 0)!,
  ])(deriveIncidents(night())) as [Incident, Incident]

  it('should be titled by its target and place, with no perpetrator', () => {
    expect(attack.title).toBe('Rocket attack on Kharab al-Jir base, Syria, 21 April 2024')
    expect(attack.review).toBe('machine')
  })

  it('should agree on five rockets from two origins, two prints of one wire being one', () => {
    expect(counts(attack, 'munitions')).toContainEqual([5, 5, 2])
    expect(attack.fields.munitions!.status).toBe('agreed')
    const five = attack.claims.filter(({ field, value }) => field === 'munitions' && (value as CountValue).max === 5)
    expect(five.map(({ report }) => report).sort()).toEqual(['five', 'wire-1', 'wire-2'])
  })

  it('should keep what landed apart from what was fired', () => {
    expect(counts(attack, 'munitions')).toContainEqual([1, null, 1])
  })

  it('should keep the accusations as accusations, with the monitor for the man who speaks for it', () => {
    expect(attack.fields.perpetrator).toBeUndefined()
    expect(attack.fields.claimedBy).toBeUndefined()
    expect(names(attack, 'accused')).toEqual(['Islamic Resistance in Iraq', 'outlaw elements'])
    expect(attack.fields.accused!.status).toBe('compatible')
    const accusation = attack.claims.find(({ value }) => (value as NameValue).key === 'islamic-resistance-in-iraq')!
    expect(accusation).toMatchObject({ speaker: 'Syrian Observatory for Human Rights', statement: 's2' })
  })

  it('should count the director and his monitor as one origin', () => {
    const speakers = attack.origins.filter(({ speaker }) => speaker === 'Syrian Observatory for Human Rights')
    expect(speakers).toHaveLength(1)
    expect(speakers[0]!.outlets).toEqual(['Example Daily', 'Levant Ledger'])
  })

  it('should hold that no US personnel were hurt on the word of the coalition alone', () => {
    expect(attack.fields.injured!.status).toBe('single-origin')
    expect(attack.fields.injured!.values[0]!.value).toMatchObject({ min: 0, max: 0, of: 'US' })
  })

  it('should relate the jet’s strike to it on the coalition’s word', () => {
    expect(answer.relations).toMatchObject([{ kind: 'in-response-to', incident: attack.id, basis: 'stated-by-actor' }])
    expect(answer.title).toContain('claimed by US-led coalition')
  })

  it('should point every claim at words inside its report', () => {
    const texts = new Map(NIGHT.map(({ id, text }) => [id, text]))
    for (const { report, start, end } of attack.claims) {
      expect(texts.get(report)!.slice(start, end)).not.toBe('')
    }
    const weapon = attack.claims.find(({ field, report }) => field === 'weapon' && report === 'several')!
    expect(texts.get('several')!.slice(weapon.start, weapon.end)).toBe('rockets')
  })

  it('should be the same bytes in whatever order the reports come', () => {
    const expected = JSON.stringify(deriveIncidents(night()))
    const reports = night()
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(deriveIncidents(shuffled))).toBe(expected)
      }),
      { numRuns: 20 },
    )
  })
})

describe('origins', () => {
  it('should count one spokesman in five outlets, each opening with his number, as one', () => {
    const told = ['a', 'b', 'c', 'd', 'e'].map((id) => {
      const report = toll(id, '12 people', 12, 12)
      const [lead, quoted] = report.events!
      return { ...report, events: [{ ...lead!, killed: { words: '12 people', min: 12, max: 12 } }, quoted!] }
    })
    const incident = only(...told)
    expect(counts(incident, 'killed')).toEqual([[12, 12, 1]])
    expect(incident.fields.killed!.status).toBe('single-origin')
  })

  it('should count a text credited to an agency as the agency’s, whoever prints it', () => {
    const incident = only(
      ownToll('a', '12 people', 12, 12, { wire: ['Agence France-Presse'] }),
      ownToll('b', '12 people', 12, 12, { wire: ['AFP'] }),
      ownToll('c', '12 people', 12, 12, { publisher: 'AFP' }),
    )
    expect(counts(incident, 'killed')).toEqual([[12, 12, 1]])
  })

  it('should count two outlets in their own words as two, and near-identical words as one', () => {
    const rewritten = {
      ...ownToll('b', 'A dozen traders', 12, 12),
      text: 'A dozen traders were killed at their stalls when Shells hit the old market of Kolari on Sunday at noon.',
      actors: {},
      statements: [],
    }
    expect(counts(only(ownToll('a', '12 people', 12, 12), rewritten), 'killed')).toEqual([[12, 12, 2]])
    const [first, second] = [ownToll('a', '12 people', 12, 12), ownToll('b', '12 people', 12, 12)]
    const tail = ' The market had opened at six and was full of people from the hills who had come to sell their goats.'
    const prints = [first, second].map((told) => ({ ...told, text: `${first.text}${tail}` }))
    expect(counts(only(...prints), 'killed')).toEqual([[12, 12, 1]])
  })

  it('should let all sources without a name together add one at most', () => {
    const unnamed = ['a', 'b', 'c'].map((id) => {
      const told = toll(id, '12 people', 12, 12)
      return { ...told, statements: [{ ...told.statements![0]!, speaker: null, vantage: 'anonymous' as const }] }
    })
    expect(counts(only(...unnamed), 'killed')).toEqual([[12, 12, 1]])
  })
})

describe('a toll', () => {
  const rising = [
    toll('a', '12 people', 12, 12),
    toll('b', '19 people', 19, 19, { publishedAt: '2023-03-06T08:00:00Z' }),
    toll('c', '26 people', 26, 26, { publishedAt: '2023-03-07T08:00:00Z' }),
  ]

  it('should be updated, not disputed, where one speaker raises it over three days', () => {
    const incident = only(...rising)
    expect(incident.fields.killed!.status).toBe('updated')
    expect(counts(incident, 'killed')[0]).toEqual([26, 26, 1])
    const [first, second, third] = incident.claims.filter(({ field }) => field === 'killed')
    expect([first!.supersedes, second!.supersedes, third!.supersedes]).toEqual([null, first!.id, second!.id])
  })

  it('should not be taken back by a late report of the first day’s number', () => {
    const late = toll('d', '12 people', 12, 12, { publishedAt: '2023-03-08T08:00:00Z' })
    const incident = only(...rising, late)
    expect(counts(incident, 'killed')[0]).toEqual([26, 26, 1])
    expect(incident.claims.find(({ report, field }) => report === 'd' && field === 'killed')!.supersedes).toBeNull()
  })

  it('should be disputed where two speakers give numbers that cannot both be true', () => {
    const other = toll('b', '30 people', 30, 30, {
      actors: { 'health ministry': { ...MINISTRY, actor: 'rescuers', name: 'Rescuers' } },
    })
    expect(only(toll('a', '12 people', 12, 12), other).fields.killed!.status).toBe('disputed')
  })

  it('should keep a running toll of the war apart from the strike’s', () => {
    const war = toll('b', '900 people', 900, 900)
    war.events![1]!.killed!.scope = 'since:2022-10-01'
    expect(only(toll('a', '12 people', 12, 12), war).fields.killed!.status).not.toBe('disputed')
  })

  it('should not let "several" add an origin to any number, nor dispute one of three or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 500 }), (n) => {
        const incident = only(toll('a', `${n} people`, n, n), ownToll('b', 'several people', 3, null))
        expect(incident.fields.killed!.status).toBe('compatible')
        expect(counts(incident, 'killed')).toEqual(
          expect.arrayContaining([
            [n, n, 1],
            [3, null, 1],
          ]),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('should take "no casualties" for nobody killed and nobody injured, and bare "casualties" for nothing', () => {
    const none = toll('a', 'nobody', 0, 0)
    none.events![1]!.killed!.kind = 'unspecified'
    expect(counts(only(none), 'killed')).toEqual([[0, 0, 1]])
    expect(counts(only(none), 'injured')).toEqual([[0, 0, 1]])
    const some = toll('a', '9 people', 9, 9)
    some.events![1]!.killed!.kind = 'unspecified'
    expect(only(some).fields.killed).toBeUndefined()
  })
})

describe('where a report is set', () => {
  it('should be told by the outlet, not by whoever is quoted on the event', () => {
    const told = toll('a', '9 people', 9, 9)
    told.events = [{ ...told.events![1]!, setIn: 'Kolari' }]
    const claim = only(told).claims.find(({ field }) => field === 'place')
    expect(claim).toMatchObject({ statement: null, vantage: 'outlet', value: { name: 'Kolari' } })
    told.events = [{ ...told.events![0]!, setIn: undefined!, place: 'Kolari' }]
    expect(only(told).claims.find(({ field }) => field === 'place')).toMatchObject({ statement: 's1' })
  })
})

describe('who did it', () => {
  const TEXT = `Shells hit the market of Kolari on Sunday. The army blamed the River Front. The River Front denied having fired.
Gunmen were seen.`
  const told = (id: string, events: Told['events']): Told => ({
    ...toll(id, 'x', 1, 1),
    text: `${TEXT} ${id} was first to tell.`,
    actors: {
      'The army': { kind: 'state force', actor: 'army', name: 'army' },
      'River Front': { kind: 'armed group', actor: 'river-front' },
      Gunmen: { kind: 'people' },
    },
    statements: [
      { id: 's1', source: 'The army', cue: 'blamed', speaker: 'The army', kind: 'accuses', vantage: 'party' },
      { id: 's2', source: 'The River Front', cue: 'denied', speaker: 'River Front', kind: 'denies', vantage: 'party' },
    ],
    events: [{ trigger: 'hit', weapons: ['Shells'], place: 'Kolari', time: 'Sunday' }, ...events!],
  })
  const accused = { trigger: 'blamed', by: ['s1'], perpetrators: { 'River Front': 'accused' as const } }
  const denied = {
    trigger: 'fired',
    by: ['s2'],
    factuality: 'denied' as const,
    perpetrators: { 'River Front': 'accused' as const },
  }

  it('should stand beside the accusation as a denial that settles nothing', () => {
    const incident = only(told('a', [accused, denied]))
    expect(names(incident, 'accused')).toEqual(['River Front'])
    expect(names(incident, 'denied')).toEqual(['River Front'])
    const denial = incident.claims.find(({ field }) => field === 'denied')!
    expect(denial).toMatchObject({ polarity: 'denies', speaker: 'River Front' })
    const [before] = derive(told('a', [accused]))
    const credibility = (one: Incident) => one.claims.find(({ field }) => field === 'accused')!.credibility
    expect(credibility(incident)).toBe(credibility(before!))
    expect(incident.title).not.toContain('River Front')
  })

  it('should show an accusation that the accused denies as disputed', () => {
    expect(only(told('a', [accused, denied])).fields.accused!.status).toBe('disputed')
  })

  it('should name a perpetrator in the title where it claimed the act', () => {
    const claimed = { trigger: 'fired', by: ['s2'], perpetrators: { 'River Front': 'claimed' as const } }
    const incident = only(told('a', [claimed]))
    expect(names(incident, 'claimedBy')).toEqual(['River Front'])
    expect(names(incident, 'perpetrator')).toEqual(['River Front'])
    expect(incident.title).toContain('claimed by River Front')
  })

  it('should not let "gunmen" from two origins corroborate anything', () => {
    const vague = { trigger: 'seen', perpetrators: { Gunmen: 'outlet' as const } }
    const other = {
      ...told('b', [vague]),
      text: `Shells hit Kolari market on Sunday at a busy hour; seen near the ford by many
were Gunmen, and River Front flags; The army blamed nobody, denied nothing. The River Front fired none.`,
    }
    const incident = only(told('a', [vague]), other)
    expect(incident.fields.perpetrator!.status).not.toBe('agreed')
    expect(
      incident.claims.filter(({ field }) => field === 'perpetrator').map(({ credibility }) => credibility),
    ).toEqual([6, 6])
  })
})

describe('what is not said', () => {
  it('should not be a claim where the group "had not claimed" it or "no group" has', () => {
    const text =
      'Shells hit the market of Kolari on Sunday. The River Front had not claimed the attack; no faction has claimed it.'
    const incident = only({
      ...toll('a', 'x', 1, 1),
      text,
      actors: { 'River Front': { kind: 'armed group' }, faction: { kind: 'armed group' } },
      statements: [
        { id: 's1', source: 'The River Front', cue: 'claimed', speaker: 'River Front', kind: 'claims-responsibility' },
        { id: 's2', source: 'no faction', cue: 'has claimed', speaker: 'faction', kind: 'claims-responsibility' },
      ],
      events: [
        { trigger: 'hit', place: 'Kolari', time: 'Sunday' },
        { trigger: 'attack', by: ['s1'], perpetrators: { 'River Front': 'claimed' } },
        { trigger: 'claimed it', by: ['s2'], perpetrators: { faction: 'claimed' } },
      ],
    })
    expect(incident.fields.claimedBy).toBeUndefined()
    expect(incident.title).not.toContain('claimed')
  })
})

describe('when it happened', () => {
  it('should stay unknown where no report gives a date', () => {
    const incident = only(toll('a', '12 people', 12, 12, { publishedAt: null, times: { Sunday: null } }))
    expect(incident.when).toEqual({ edtf: null, earliest: null, latest: null })
    expect(incident.title).toMatch(/undated$/)
  })

  it('should find the previous incident of its kind at the place', () => {
    const later = toll('b', '3 people', 3, 3, {
      publishedAt: '2023-03-19T18:00:00Z',
      times: { Sunday: day('2023-03-19') },
    })
    const [second, first] = derive(toll('a', '12 people', 12, 12), later)
    expect(second!.context).toMatchObject({ previous: first!.id, daysSincePrevious: 14 })
    expect(first!.context).toMatchObject({ previous: null, daysSincePrevious: null })
  })
})

describe('grades', () => {
  it('should never be 5, nor 1 without two origins, and have a reason for each mark', () => {
    for (const { claims, fields } of deriveIncidents(night())) {
      for (const { reliability, outletReliability, credibility, reasons, field, id, statement } of claims) {
        expect(credibility).not.toBe(5)
        const marks = [reliability, credibility, ...(statement === null ? [] : [outletReliability])]
        expect(reasons.map((reason) => reason.split(':')[0])).toEqual(marks.map(String))
        const value = fields[field]!.values.find((one) => one.claims.includes(id))!
        if (credibility === 1) expect(value.origins).toBeGreaterThan(1)
      }
    }
  })
})
