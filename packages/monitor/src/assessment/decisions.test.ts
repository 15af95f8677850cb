import { describe, expect, it } from 'vitest'
import { attack, decided } from '../../test/attacks.ts'
import type { About, Decision } from '../store/decision.ts'
import type { ReadReport } from '../store/records.ts'
import { complete } from './complete.ts'
import {
  aboutCorrection,
  aboutDistinctSource,
  aboutMerge,
  aboutNotIncident,
  aboutRejection,
  aboutReview,
  aboutSplit,
} from './decide.ts'
import { decidedValue } from './decided-value.ts'
import { derive, deriveIncidents } from './derive.ts'
import { publishedOf } from './pace/feeds.ts'
import type { OwnIncident } from './trace.ts'

const a = attack('a', { killed: 3, says: 'The mayor' })
const b = attack('b', { killed: 5, says: 'A doctor', at: '2023-03-05T19:00:00Z' })
const late = attack('late', { killed: 5, says: 'A priest', at: '2023-03-06T02:00:00Z' })

const one = (reports: ReadReport[], decisions: readonly Decision[] = []): OwnIncident => {
  const { incidents } = derive(reports, decisions)
  expect(incidents).toHaveLength(1)
  return incidents[0]!
}
const deathsBy = (incident: OwnIncident, speaker: string) =>
  incident.claims.find((claim) => claim.field === 'killed' && claim.speaker === speaker)!

describe('why a report is where it is', () => {
  const reasons = (incident: OwnIncident) => incident.happenings.map(({ reasons }) => reasons)
  const far = attack('far', { town: 'Bentu', at: '2023-03-05T20:00:00Z' })
  const two = derive([a, b, far], []).incidents
  const merge = aboutMerge(two)

  it('should be said of each in words, and of the one the incident began with there is nothing to say', () => {
    const [began, joined] = reasons(one([a, b]))
    expect(began).toEqual([])
    expect(joined).toContain('the same place, or near it (+3)')
  })

  it('should name the decision that put it there before what the machine found', () => {
    const [, second, third] = reasons(one([a, b, far], decided(merge)))
    expect(second!.slice(0, 2)).toEqual(['an analyst decided so (decision 1)', reasons(one([a, b]))[1]![0]])
    expect(third).toEqual(['an analyst decided so (decision 1)'])
  })

  it('should not keep what likened it to reports it was parted from', () => {
    const { incidents } = derive([a, b], decided(aboutSplit(one([a, b]), ['b'])))
    expect(incidents.map(reasons)).toEqual([
      [['an analyst decided so (decision 1)']],
      [['an analyst decided so (decision 1)']],
    ])
  })

  it('should not be written into decisions, which refer to what stays', () => {
    for (const about of [merge, aboutSplit(one([a, b]), ['b']), aboutReview(two[0]!, []), aboutNotIncident(two[0]!)]) {
      expect(JSON.stringify(about)).not.toContain('reasons')
    }
  })
})

describe('a correction', () => {
  const about = aboutCorrection(one([a, b]), 'killed', decidedValue('killed', '4'))

  it('should stand beside the claims, which stay as they are', () => {
    const before = one([a, b])
    const after = one([a, b], decided(about))
    expect(before.fields.killed).toMatchObject({ status: 'disputed' })
    expect(after.fields.killed!.values).toEqual(before.fields.killed!.values)
    expect(after.fields.killed!.decided).toMatchObject({ value: { min: 4, max: 4 }, by: 'Ana', decision: 1 })
    expect(after).toMatchObject({ review: 'corrected', decisions: [1] })
  })

  it('should give way to a later one, and come back when that is undone', () => {
    const other: About = aboutCorrection(one([a, b]), 'killed', decidedValue('killed', '5'))
    expect(one([a, b], decided(about, other)).fields.killed!.decided).toMatchObject({ decision: 2 })
    const undo: About = { kind: 'undo', decision: 2 }
    expect(one([a, b], decided(about, other, undo)).fields.killed!.decided).toMatchObject({ decision: 1 })
    const redo: About = { kind: 'undo', decision: 3 }
    expect(one([a, b], decided(about, other, undo, redo)).fields.killed!.decided).toMatchObject({ decision: 2 })
  })

  it('should move the incident on the map and in time', () => {
    const before = one([a])
    const place = aboutCorrection(before, 'place', decidedValue('place', 'Merrow', { latitude: 1, longitude: 2 }))
    const time = aboutCorrection(before, 'time', decidedValue('time', '2023-03-04'))
    const after = one([a], decided(place, time))
    expect(after.where).toMatchObject({ name: 'Merrow', latitude: 1 })
    expect(after.when).toMatchObject({ edtf: '2023-03-04' })
    expect(after.title).toContain('Merrow, 4 March 2023')
  })

  it('should name a perpetrator in the title, whom no one claims to be', () => {
    const perpetrator = aboutCorrection(one([a]), 'perpetrator', decidedValue('perpetrator', 'Ridge Front'))
    expect(one([a]).title).not.toContain('Ridge Front')
    expect(one([a], decided(perpetrator)).title).toContain('by Ridge Front')
  })

  it('should be named as not applied when its incident is told no more', () => {
    const { incidents, unapplied } = derive([attack('far', { town: 'Bentu' })], decided(about))
    expect(incidents[0]!.review).toBe('machine')
    expect(unapplied).toEqual([{ number: 1, why: 'no incident holds what it was decided on' }])
  })
})

describe('sources without a name', () => {
  /** Told apart by more than a word, or one text would be a print of the other. */
  const ALSO: Readonly<Record<string, string>> = {
    'A man': 'Smoke hung over the tannery until the rain came at four.',
    'A woman': 'Her neighbours carried doors to the clinic to lay the wounded on.',
    'An aide': 'Lorries left the depot before noon with nobody at the gate.',
  }
  const quoting = (id: string, says: string, hour: number) =>
    attack(id, { says, killed: 5, unnamed: true, also: ALSO[says]!, at: `2023-03-05T${hour}:00:00Z` })
  const told = [quoting('x', 'A man', 18), quoting('y', 'A woman', 19), quoting('z', 'An aide', 20)]
  const killed = (incident: OwnIncident) => incident.fields.killed!.values[0]!.origins
  const ruling = aboutDistinctSource(one(told), ['y'])

  it('should be an origin of their own where an analyst says so, and no more when that is undone', () => {
    expect(killed(one(told))).toBe(1)
    const after = one(told, decided(ruling))
    expect(killed(after)).toBe(2)
    expect(after.origins.map(({ why }) => why).join()).toMatch(/by an analyst’s word another/)
    expect(after).toMatchObject({ review: 'machine', reviewed: null, decisions: [1] })
    expect(one(told, decided(ruling, { kind: 'undo', decision: 1 }))).toEqual(one(told))
  })

  it('should each be one where it is said of several', () => {
    expect(killed(one(told, decided(aboutDistinctSource(one(told), ['y', 'z']))))).toBe(3)
  })

  it('should not become two by a print of the same text', () => {
    const print = { ...quoting('print', 'A woman', 21) }
    const all = [...told, print]
    expect(one(all).independence.edges.some(({ from, kind }) => from === 'report:print' && kind === 'repeats')).toBe(
      true,
    )
    expect(killed(one(all, decided(ruling)))).toBe(2)
    for (const reports of [['y', 'print'], ['print']]) {
      expect(killed(one(all, decided(aboutDistinctSource(one(all), reports))))).toBe(2)
    }
  })

  it('should hold on the incident it was said of alone', () => {
    const far = attack('y2', { town: 'Bentu', says: 'A clerk', unnamed: true, killed: 5 })
    const { incidents } = derive([...told, far], decided(ruling))
    expect(incidents.map(({ decisions }) => decisions.length).sort()).toEqual([0, 1])
  })

  it('should not be made of sources with names', () => {
    const named = [...told, attack('b', { says: 'The ferryman', killed: 7 })]
    expect(derive(named, decided(aboutDistinctSource(one(named), ['b']))).unapplied).toEqual([
      { number: 1, why: 'nothing that these reports say of it comes from a source without a name' },
    ])
  })

  it('should be named as not applied when the report tells of nothing any more', () => {
    expect(derive([told[0]!], decided(ruling)).unapplied).toEqual([
      { number: 1, why: 'none of these reports tells of an incident any more' },
    ])
  })
})

describe('a rejected claim', () => {
  const incident = one([a, b])
  const about = aboutRejection(incident, [deathsBy(incident, 'A doctor').id])

  it('should stay listed and count for nothing', () => {
    const after = one([a, b], decided(about))
    expect(deathsBy(after, 'A doctor')).toMatchObject({ review: 'rejected' })
    expect(deathsBy(after, 'A doctor').reasons).toContain('an analyst rejected it')
    expect(after.fields.killed!.status).toBe('single-origin')
    expect(after.fields.killed!.values.map(({ origins }) => origins)).toEqual([1, 0])
    expect(after.review).toBe('machine')
  })

  it('should not take others who say the same with it', () => {
    const after = one([a, b, late], decided(about))
    expect(deathsBy(after, 'A priest').review).toBe('machine')
    expect(after.fields.killed!.status).toBe('disputed')
  })

  it('should be named as not applied when nobody says so any more', () => {
    expect(derive([a], decided(about)).unapplied).toEqual([{ number: 1, why: 'no report makes this claim any more' }])
  })
})

describe('review', () => {
  const about = aboutReview(one([a, b]), [])

  it('should mark the incident and all its claims', () => {
    const after = one([a, b], decided(about))
    expect(after).toMatchObject({ review: 'reviewed', reviewed: { by: 'Ana', decision: 1, reportsSince: 0 } })
    expect(new Set(after.claims.map(({ review }) => review))).toEqual(new Set(['reviewed']))
  })

  it('should not cover what joined since', () => {
    const after = one([a, b, late], decided(about))
    expect(after.reviewed).toMatchObject({ reportsSince: 1 })
    expect(new Set(after.claims.filter(({ report }) => report === 'late').map(({ review }) => review))).toEqual(
      new Set(['machine']),
    )
  })

  it('should mark single claims without marking the incident', () => {
    const incident = one([a, b])
    const after = one([a, b], decided(aboutReview(incident, [deathsBy(incident, 'The mayor').id])))
    expect(after.review).toBe('machine')
    expect(deathsBy(after, 'The mayor').review).toBe('reviewed')
    expect(deathsBy(after, 'A doctor').review).toBe('machine')
  })

  it('should reject what is no incident, and keep it listed', () => {
    const after = one([a, b], decided(aboutNotIncident(one([a, b])), about))
    expect(after).toMatchObject({ review: 'rejected', decisions: [1, 2] })
    expect(after.claims.length).toBeGreaterThan(0)
  })
})

describe('versions of one report', () => {
  const first = attack('v1', { killed: 3, url: 'https://a.example/x', outlet: 'Gazette', also: 'Smoke rose.' })
  const second = attack('v2', {
    killed: 5,
    url: 'https://a.example/x',
    outlet: 'Gazette',
    at: '2023-03-05T21:00:00Z',
    also: 'Smoke rose until dusk.',
  })
  const revised = [{ ...first, revisedBy: 'v2' }, second]

  it('should keep both, and mark what the later one says no more as withdrawn', () => {
    const incident = one(revised)
    expect(incident.reports).toEqual(['v1', 'v2'])
    const deaths = incident.claims.filter(({ field }) => field === 'killed')
    expect(deaths.map(({ report, withdrawn }) => [report, withdrawn])).toEqual([
      ['v1', 'v2'],
      ['v2', null],
    ])
    expect(deaths[0]!.reasons).toContain("the outlet's later version says it no more")
    expect(incident.fields.killed).toMatchObject({ status: 'single-origin', values: [{ origins: 1 }, { origins: 0 }] })
  })

  it('should let what both say stand once, in the later one', () => {
    const targets = one(revised).claims.filter(({ field }) => field === 'target')
    expect(targets.map(({ report, withdrawn }) => [report, withdrawn])).toEqual([['v2', null]])
  })

  it('should not withdraw what two outlets say differently', () => {
    expect(one([first, second]).claims.filter(({ withdrawn }) => withdrawn !== null)).toEqual([])
  })

  it('should keep an incident that the later version does not tell of, all of it withdrawn', () => {
    const silent = { ...second, reading: { ...second.reading, events: [] } }
    const incident = one([revised[0]!, silent])
    expect(incident.claims.every(({ withdrawn }) => withdrawn === 'v2')).toBe(true)
    expect(incident.title).toBe(one([first]).title)
  })

  it('should hold a rejection in the later version', () => {
    const same = attack('v2', { killed: 3, url: 'https://a.example/x', outlet: 'Gazette', at: '2023-03-05T21:00:00Z' })
    const about = aboutRejection(one([first]), [deathsBy(one([first]), 'The mayor').id])
    const after = one([{ ...first, revisedBy: 'v2' }, same], decided(about))
    expect(deathsBy(after, 'The mayor')).toMatchObject({ report: 'v2', review: 'rejected' })
  })
})

describe('without decisions', () => {
  it('should give what the machine alone gives', () => {
    expect(complete.all(derive([a, b], []).incidents, [a, b].map(publishedOf))).toEqual(deriveIncidents([b, a]))
  })
})
