import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alive, type Paced, paced } from '../../../test/paced.ts'
import type { Published } from '../../store/records.ts'
import { complete } from '../complete.ts'
import type { Incident, Relation } from '../incident.ts'
import type { KeptTie } from '../trace.ts'
import { MOST_BY_CHANCE } from './chance.ts'

const GAZETTE = alive('Gazette', 0, 400)
/** One that puts the feed into the panels of Kolari's province and tells nothing of the actors below. */
const SEEN: Paced = { id: 'seen', day: 200, by: ['somebody'] }

function relationsOf(
  list: readonly Paced[],
  options: { feeds?: readonly Published[]; ties?: Record<string, KeptTie[]> } = {},
): Record<string, Incident['relations']> {
  const { incidents, reports } = paced(list)
  for (const { id, trace } of incidents) trace.ties = options.ties?.[id] ?? []
  const completed = complete.all(incidents, [...reports, ...(options.feeds ?? GAZETTE)])
  return Object.fromEntries(completed.map(({ id, relations }) => [id, relations]))
}
const kinds = (relations: Relation[] | undefined) => relations?.map(({ kind, incident }) => `${kind} ${incident}`)

const BLOW: Paced = { id: 'blow', day: 300, by: ['a'], on: ['b'] }
const ANSWER: Paced = { id: 'answer', day: 302, by: ['b'], on: ['a'], place: 'Tarro' }
/** Tarro's province is watched too. */
const SEEN_THERE: Paced = { id: 'seen-there', day: 201, by: ['somebody'], place: 'Tarro' }

describe('an answer', () => {
  it('should be inferred where the one that was hit hits back within days, with its chance', () => {
    const { answer } = relationsOf([SEEN, SEEN_THERE, BLOW, ANSWER])
    expect(answer).toMatchObject([{ kind: 'in-response-to', incident: 'blow', basis: 'inferred', evidence: [] }])
    const { chance } = answer![0]!
    expect(chance).toMatchObject({ perWeek: 0, windowDays: 3, feeds: 1 })
    expect(chance!.probability).toBeGreaterThan(0)
    expect(chance!.probability).toBeLessThan(MOST_BY_CHANCE)
    expect(chance!.reason).toMatch(/^0 incidents by [AB] on [AB] in \d+ days before, with 1 feed watching/)
    expect(chance!.reason).toMatch(/by chance alone 1 within 3 days in about \d+ cases of 1,000$/)
  })

  it('should not be inferred where the two hit each other all the time', () => {
    const often = Array.from({ length: 20 }, (_, i): Paced => ({ ...ANSWER, id: `o${i}`, day: 140 + 8 * i }))
    expect(kinds(relationsOf([SEEN, SEEN_THERE, ...often, BLOW, ANSWER]).answer)).not.toContain('in-response-to blow')
  })

  it('should not be inferred too late, on the same day, or of a third', () => {
    expect(relationsOf([SEEN, SEEN_THERE, BLOW, { ...ANSWER, day: 304 }]).answer).toEqual([])
    expect(relationsOf([SEEN, SEEN_THERE, BLOW, { ...ANSWER, day: 300 }]).answer).toEqual([])
    expect(relationsOf([SEEN, SEEN_THERE, BLOW, { ...ANSWER, on: ['c'] }]).answer).toEqual([])
  })

  it('should not rest on an accusation, on a date of a month, or on what nobody watched', () => {
    expect(relationsOf([SEEN, SEEN_THERE, BLOW, { ...ANSWER, by: [], accused: ['b'] }]).answer).toEqual([])
    expect(relationsOf([SEEN, SEEN_THERE, BLOW, { ...ANSWER, day: [302, 330] }]).answer).toEqual([])
    expect(relationsOf([SEEN, SEEN_THERE, BLOW, ANSWER], { feeds: [] }).answer).toEqual([])
    expect(relationsOf([BLOW, ANSWER]).answer).toEqual([])
  })

  it('should not be inferred where a report states how the two stand', () => {
    const evidence = { report: 'of-blow', statement: null, start: 0, end: 9 }
    const said = { kind: 'in-response-to', basis: 'stated-by-outlet' } as const
    const tie: KeptTie = { ...said, to: { report: 'of-blow', happening: 'h1' }, evidence }
    const { answer } = relationsOf([SEEN, SEEN_THERE, BLOW, ANSWER], { ties: { answer: [tie] } })
    const stated: Relation = { ...said, incident: 'blow', evidence: [evidence], chance: null }
    expect(answer).toEqual([stated])
  })
})

describe('other relations by time, place and actors', () => {
  const first: Paced = { id: 'first', day: 300, by: ['a'] }

  it('should tie what one actor does near on one day, both ways', () => {
    const found = relationsOf([SEEN, first, { id: 'second', day: 300, by: ['a'], place: 'Benda' }])
    expect(kinds(found.second)).toEqual(['part-of-same-attack first'])
    expect(kinds(found.first)).toEqual(['part-of-same-attack second'])
  })

  it('should not tie what is far away, another’s, or nobody’s', () => {
    for (const over of [{ place: 'Tarro' as const }, { by: ['c'] }, { by: [] }]) {
      expect(relationsOf([SEEN, SEEN_THERE, first, { id: 'second', day: 300, by: ['a'], ...over }]).second).toEqual([])
    }
  })

  it('should follow up what the same actor did near within days', () => {
    const found = relationsOf([SEEN, first, { id: 'second', day: 301, by: ['a'], place: 'Benda' }])
    expect(kinds(found.second)).toEqual(['follow-up first'])
    expect(found.first).toEqual([])
  })

  it('should see a campaign in three of one actor within a week, not in two', () => {
    const second: Paced = { id: 'second', day: 302, by: ['a'], place: 'Benda' }
    const third: Paced = { id: 'third', day: 306, by: ['a'] }
    expect(relationsOf([SEEN, { ...first, day: 298 }, second, third]).third).toEqual([])
    const found = relationsOf([SEEN, first, second, third])
    expect(kinds(found.third)).toEqual(['same-campaign second'])
    expect(found.third![0]!.chance).toMatchObject({ windowDays: 7 })
    expect(found.third![0]!.chance!.reason).toContain('2 within 7 days')
    expect(kinds(found.second)).toContain('same-campaign third')
  })

  it('should not see one where the actor does as much every week', () => {
    const always = Array.from({ length: 60 }, (_, i): Paced => ({ id: `w${i}`, day: 118 + 3 * i, by: ['a'] }))
    expect(relationsOf([SEEN, ...always, { id: 'third', day: 298, by: ['a'] }]).third).toEqual([])
  })
})

const anyList = fc
  .array(
    fc.record({
      day: fc.integer({ min: 190, max: 400 }),
      place: fc.constantFrom('Kolari' as const, 'Benda' as const, 'Tarro' as const),
      by: fc.subarray(['a', 'b']),
      on: fc.subarray(['a', 'b', 'c']),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((one, i): Paced => ({ ...one, id: `i${i}` })))

describe('all inferred relations', () => {
  it('should never be likelier by chance than the limit, nor without a rate', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        for (const relation of Object.values(relationsOf(list)).flat()) {
          expect(relation.basis).toBe('inferred')
          expect(relation.chance!.probability).toBeLessThanOrEqual(MOST_BY_CHANCE)
          expect(relation.chance!.coveredDays).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('should not depend on the order of the incidents', () => {
    fc.assert(
      fc.property(
        anyList.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(relationsOf(shuffled)).toEqual(relationsOf(list))
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([
    ['one another now and then', 200, ['a']],
    ['one another all the time', 1500, ['a', 'b', 'c', 'd']],
  ] as const)('should be few where actors hit %s by chance', (_, count, actors) => {
    let state = 7
    const draw = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return (state >>> 8) % below
    }
    const places = ['Kolari', 'Benda', 'Tarro', 'Omdel'] as const
    const list = Array.from({ length: count }, (_, i): Paced => {
      const [by, on] = [actors[draw(actors.length)]!, actors[draw(actors.length)]!]
      return { id: `i${i}`, day: draw(400), by: [by], on: by === on ? [] : [on], place: places[draw(4)]! }
    })
    const tied = Object.entries(relationsOf(list)).filter(([id, all]) =>
      all.some(({ incident, kind }) => !BOTH_WAYS.has(kind) || isAfter(id, incident)),
    )
    expect(tied.length).toBeLessThanOrEqual(0.05 * count)
  })
})

const BOTH_WAYS = new Set<string>(['part-of-same-attack', 'same-campaign'])
/** Of what holds both ways one end. */
const isAfter = (id: string, other: string) => Number(id.slice(1)) > Number(other.slice(1))
