import { describe, expect, it } from 'vitest'
import type { Context, Coverage, Incident, Relation } from '../assessment/incident.ts'
import { noContext } from '../assessment/pace/context.ts'
import { contextSentences, recordSentence, relationSentence } from './context-words.ts'

const coverage = (over: Partial<Coverage> = {}): Coverage => ({
  area: 'Lakes, South Sudan',
  from: '2024-02-04',
  to: '2024-04-21',
  days: 77,
  coveredDays: 70,
  feeds: 3,
  ...over,
})
const sentences = (context: Partial<Context>) =>
  contextSentences({ when: { earliest: '2024-04-21' }, context: { ...noContext(), ...context } } as Incident)

describe('the context in words', () => {
  it('should tell the days since the last with who was watching, and the baseline with its interval', () => {
    const found = sentences({
      previous: 'p',
      daysSincePrevious: 77,
      baselinePerWeek: 4.2,
      baselineInterval: [3.1, 12.4],
      coverage: coverage(),
    })
    expect(found).toEqual([
      'The one of its kind here before it: 77 days earlier; of the time between, 70 of 77 days covered by 3 feeds that usually report from Lakes, South Sudan.',
      'Its baseline here: 4.2 a week (95 per cent: 3.1 to 12).',
    ])
  })

  it('should tell no data for what nobody watched, and nothing of what is not known', () => {
    const unwatched = coverage({ coveredDays: 0, feeds: 0 })
    expect(sentences({ previous: 'p', daysSincePrevious: 77, coverage: unwatched })[0]).toContain(
      'no data, not covered by',
    )
    expect(sentences({ coverage: coverage({ feeds: 1 }) })).toEqual([
      'None of its kind here on record before it: 70 of 77 days covered by 1 feed that usually reports from Lakes, South Sudan.',
    ])
    expect(sentences({ coverage: unwatched })).toEqual(['No data before it: Lakes, South Sudan was not covered.'])
    expect(sentences({})).toEqual([])
  })

  it('should not speak of the time between two on one day', () => {
    const found = sentences({ previous: 'p', daysSincePrevious: 0, coverage: coverage({ days: 0, coveredDays: 0 }) })
    expect(found).toEqual(['The one of its kind here before it: 0 days earlier.'])
  })
})

describe('a record in words', () => {
  const said = { report: 'r', statements: [], words: 'first attack in weeks', start: 0, end: 9 }
  const since = { from: '2024-02-10', to: '2024-04-21' }
  const record = { where: 'Kolari, South Sudan', count: 0, incidents: [], toldBy: 0, coverage: coverage() }

  it('should say what there is, who told of it, and what was covered', () => {
    const told = recordSentence({ ...said, since, record: { ...record, count: 3, toldBy: 2 } })
    expect(told).toContain(
      'Record: 3 incidents of this kind at Kolari, South Sudan between 2024-02-10 and 2024-04-21, told by 2 feeds;',
    )
    expect(recordSentence({ ...said, since, record: { ...record, count: 1 } })).toContain('recalled later')
    expect(recordSentence({ ...said, since, record })).toContain('Record: none of this kind')
  })

  it('should say why there is none', () => {
    expect(recordSentence({ ...said, since: null, record: null })).toContain('name no day')
    expect(recordSentence({ ...said, since, record: null })).toContain('no date or place')
    const unwatched = { ...record, coverage: coverage({ coveredDays: 0, feeds: 0 }) }
    expect(recordSentence({ ...said, since, record: unwatched })).toMatch(/no data .* not covered/)
  })
})

describe('a relation in words', () => {
  const relation: Relation = { kind: 'follow-up', incident: 'x', basis: 'stated-by-outlet', evidence: [], chance: null }

  it('should name its kind and on whose word', () => {
    expect(relationSentence(relation)).toBe('following up x, as an outlet states')
  })

  it('should say of an inferred one that nobody states it, and how easily chance would do it', () => {
    const chance = { probability: 0.02, perWeek: 0.1, windowDays: 3, coveredDays: 180, feeds: 2, reason: 'the reason' }
    expect(relationSentence({ ...relation, basis: 'inferred', chance })).toBe(
      'following up x, inferred, stated by nobody (the reason)',
    )
  })
})
