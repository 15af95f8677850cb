import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alive, iso, type Paced, paced, published } from '../../../test/paced.ts'
import type { Published } from '../../store/records.ts'
import { complete } from '../complete.ts'
import type { Context } from '../incident.ts'
import { noContext } from './context.ts'

/** Contexts by incident. */
function contexts(list: readonly Paced[], feeds: readonly Published[] = []): Record<string, Context> {
  const { incidents, reports } = paced(list)
  const completed = complete.all(incidents, [...reports, ...feeds])
  return Object.fromEntries(completed.map(({ id, context }) => [id, context]))
}

const GAZETTE = alive('Gazette', 0, 400)

describe('the previous incident', () => {
  it('should be the last of its kind at the place or near it, with the days between', () => {
    const { c } = contexts([
      { id: 'a', day: 10 },
      { id: 'b', day: 20, place: 'Benda' },
      { id: 'c', day: 97 },
    ])
    expect(c).toMatchObject({ previous: 'b', daysSincePrevious: 77 })
  })

  it('should not be one far away, of another kind, or later', () => {
    const { c } = contexts([
      { id: 'a', day: 10, place: 'Tarro' },
      { id: 'b', day: 20, type: 'Abduction/forced disappearance' },
      { id: 'c', day: 30 },
      { id: 'd', day: 40 },
    ])
    expect(c).toMatchObject({ previous: null, daysSincePrevious: null })
  })

  it('should be known by its name where no gazetteer has the place', () => {
    const { b } = contexts([
      { id: 'a', day: 10, place: 'Sedge Cross' },
      { id: 'b', day: 12, place: 'Sedge Cross' },
    ])
    expect(b).toMatchObject({ previous: 'a', daysSincePrevious: 2 })
  })

  it('should be counted from its last possible day', () => {
    expect(
      contexts([
        { id: 'a', day: [0, 30] },
        { id: 'b', day: 50 },
      ]).b,
    ).toMatchObject({ daysSincePrevious: 20 })
    expect(
      contexts([
        { id: 'a', day: [0, 60] },
        { id: 'b', day: 50 },
      ]).b,
    ).toMatchObject({ previous: null })
  })

  it('should be none without a date or a place, or where the place is a country', () => {
    const found = contexts([
      { id: 'a', day: 1 },
      { id: 'b', day: null },
      { id: 'c', day: 5, place: null },
      { id: 'd', day: 6, place: 'South Sudan' },
    ])
    for (const id of ['b', 'c', 'd']) expect(found[id]).toEqual(noContext())
  })
})

describe('the baseline of an incident', () => {
  const weekly = (from: number, to: number): Paced[] =>
    Array.from({ length: Math.floor((to - from) / 7) + 1 }, (_, i) => ({ id: `w${i}`, day: from + 7 * i }))

  it('should be its rate before it, with its interval and the days covered since the last', () => {
    const { x } = contexts([...weekly(10, 290), { id: 'x', day: 300 }], GAZETTE)
    expect(x!.baselinePerWeek).toBeCloseTo(1, 1)
    expect(x!.baselineInterval![0]).toBeLessThan(1)
    expect(x!.baselineInterval![1]).toBeGreaterThan(1)
    expect(x!.coverage).toEqual({
      area: 'Lakes, South Sudan',
      from: iso(290),
      to: iso(300),
      days: 10,
      coveredDays: 10,
      feeds: 1,
    })
  })

  it('should be none, and the days no data, where no feed had reported from here before', () => {
    const { x } = contexts(
      [
        { id: 'a', day: 100, told: [] },
        { id: 'x', day: 300 },
      ],
      GAZETTE,
    )
    expect(x).toMatchObject({ previous: 'a', baselinePerWeek: null, baselineInterval: null })
    expect(x!.coverage).toMatchObject({ days: 200, coveredDays: 0, feeds: 0 })
  })

  it('should not count what was only recalled months later', () => {
    const recalled = weekly(10, 150).map((one) => ({ ...one, told: [['Gazette', 390]] as [string, number][] }))
    const { x } = contexts([...recalled, { id: 'seen', day: 160 }, { id: 'x', day: 180 }], GAZETTE)
    expect(x!.baselinePerWeek).toBeLessThan(0.1)
  })

  it('should not count what is dated to a month', () => {
    const { x } = contexts(
      [
        { id: 'seen', day: 160 },
        { id: 'wide', day: [120, 150] },
        { id: 'x', day: 180 },
      ],
      GAZETTE,
    )
    expect(x!.baselinePerWeek).toBeCloseTo(7 / 178, 2)
  })
})

describe('odd dates', () => {
  const START_OF = (year: number) =>
    Math.floor(Date.UTC(year, 0, 1) / 86_400_000) - Date.parse('2024-01-01') / 86_400_000

  it('should hold nothing against an incident of 1850, and name it as long before, with no day covered', () => {
    const found = contexts(
      [
        { id: 'old', day: START_OF(1850), told: [['Gazette', 5]] },
        { id: 'x', day: 300 },
      ],
      GAZETTE,
    )
    expect(found.old).toMatchObject({ previous: null, baselinePerWeek: null, coverage: { coveredDays: 0 } })
    expect(found.x).toMatchObject({ previous: 'old', baselinePerWeek: null, coverage: { coveredDays: 0 } })
  })

  it('should leave out what is dated after all reports of it', () => {
    const found = contexts(
      [
        { id: 'later', day: START_OF(2090), told: [['Gazette', 5]] },
        { id: 'x', day: 300 },
      ],
      GAZETTE,
    )
    expect(found.later).toEqual(noContext())
    expect(found.x).toMatchObject({ previous: null })
  })

  it('should take a thousand on one day for what they are: none of them before another', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ id: `m${i}`, day: 300 }))
    const found = contexts([{ id: 'seen', day: 290 }, ...many, { id: 'x', day: 302 }], GAZETTE)
    expect(found.m500).toMatchObject({ previous: 'seen', daysSincePrevious: 10 })
    expect(found.x!.previous).toMatch(/^m/)
    expect(found.x!.daysSincePrevious).toBe(2)
  })
})

const anyPaced = fc
  .array(
    fc.record({
      day: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max: 380 }) },
        fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 100, max: 380 })),
        fc.constant(null),
      ),
      place: fc.constantFrom('Kolari' as const, 'Benda' as const, 'Tarro' as const, 'Sedge Cross' as const, null),
      feed: fc.constantFrom('Gazette', 'Courier'),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ feed, ...one }, i): Paced => {
      const day = Array.isArray(one.day) ? one.day[1] : (one.day ?? 0)
      return { ...one, id: `i${i}`, told: [[feed, day]] }
    }),
  )

describe('the context of all incidents', () => {
  const feeds = [...GAZETTE, ...alive('Courier', 30, 330)]

  it('should not depend on the order of incidents and reports', () => {
    fc.assert(
      fc.property(
        anyPaced.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(contexts(shuffled, [...feeds].reverse())).toEqual(contexts(list, feeds))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('should have the same baselines when a feed is added that never reported before', () => {
    fc.assert(
      fc.property(anyPaced, (list) => {
        const more = list.map((one): Paced => {
          const isNew = typeof one.day === 'number' && one.day >= 350
          return isNew ? { ...one, told: [...one.told!, ['Newcomer', one.day as number]] } : one
        })
        expect(contexts(more, [...feeds, ...alive('Newcomer', 350, 385)])).toEqual(contexts(list, feeds))
      }),
      { numRuns: 60 },
    )
  })

  it('should count no more covered days than there are, and none where nobody publishes', () => {
    fc.assert(
      fc.property(anyPaced, (list) => {
        for (const { coverage } of Object.values(contexts(list, feeds))) {
          if (coverage) expect(coverage.coveredDays).toBeLessThanOrEqual(coverage.days)
        }
        const unread = feeds.map((report) => ({ ...report, language: 'fr' }))
        const untold = list.map((one) => ({ ...one, told: [] }))
        for (const { coverage, baselinePerWeek } of Object.values(contexts(untold, unread))) {
          expect(coverage?.coveredDays ?? 0).toBe(0)
          expect(baselinePerWeek).toBeNull()
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('should know a feed by its reports alone', () => {
  expect(contexts([{ id: 'x', day: 3 }], [published('z', null, 3)]).x!.coverage).toMatchObject({ feeds: 0 })
})
