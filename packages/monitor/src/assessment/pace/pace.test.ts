import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alive, iso, type Paced, paced, START } from '../../../test/paced.ts'
import { paceSentences } from '../../publish/pace-words.ts'
import type { Published } from '../../store/records.ts'
import { type Chronicle, chronicleOf } from './chronicle.ts'
import { type Pace, paceOf } from './pace.ts'
import { allSeries, chosenSeries, seriesNamed } from './series.ts'

const WINDOW = 28
const AS_OF = 230
const GAZETTE = alive('Gazette', 0, AS_OF)

function chronicle(list: readonly Paced[], feeds: readonly Published[] = GAZETTE): Chronicle {
  const { incidents, reports } = paced(list)
  return chronicleOf([...reports, ...feeds], incidents)
}
function paces(list: readonly Paced[], feeds?: readonly Published[], asOf = AS_OF): Pace[] {
  const all = chronicle(list, feeds)
  return allSeries(all.occurrences).map((series) => paceOf(series, all, START + asOf, WINDOW))
}
const lakes = (list: readonly Paced[], feeds?: readonly Published[]) => {
  const all = chronicle(list, feeds)
  const series = allSeries(all.occurrences).find(({ key }) => key === 'SS/lakes')!
  return paceOf(series, all, START + AS_OF, WINDOW)
}
/** One every so many days. */
const every = (days: number, from: number, to: number, over: Partial<Paced> = {}): Paced[] =>
  Array.from({ length: Math.floor((to - from) / days) + 1 }, (_, i) => ({
    id: `e${from}-${i}`,
    day: from + days * i,
    ...over,
  }))

describe('the pace of an area', () => {
  it('should be its usual one where it goes on', () => {
    const pace = lakes(every(3, 20, 229))
    expect(pace).toMatchObject({ state: 'usual', count: 9, feeds: ['Gazette'], toldByOthers: 0 })
    expect(pace.window).toEqual({ from: iso(203), to: iso(230), days: 28, coveredDays: 28 })
    expect(pace.expected![0]).toBeLessThanOrEqual(9)
    expect(pace.expected![1]).toBeGreaterThanOrEqual(9)
    expect(pace.baseline!.perWeek).toBeCloseTo(7 / 3, 1)
  })

  it('should be an escalation above what its baseline lets expect', () => {
    const pace = lakes([...every(7, 20, 202), ...every(1, 205, 229)])
    expect(pace).toMatchObject({ state: 'escalation', count: 25 })
    expect(pace.chance!).toBeLessThan(0.001)
    expect(pace.record.mostInAWeek).toMatchObject({ count: 7 })
  })

  it('should not be one where such bursts are usual', () => {
    const bursts = [40, 75, 110, 145, 180].flatMap((from) => every(1, from, from + 9))
    expect(lakes([...bursts, ...every(1, 215, 224)]).state).toBe('usual')
  })

  it('should be a lull where what is usual stays away, with its days and feeds', () => {
    const pace = lakes(every(3, 20, 190))
    expect(pace).toMatchObject({ state: 'lull', count: 0 })
    expect(pace.last).toMatchObject({ day: iso(188), daysSince: 42, coveredSince: 42, daysBefore: 3 })
    expect(pace.record.longestWithout).toMatchObject({ coveredDays: 2 })
    const words = paceSentences(pace).join('\n')
    expect(words).toContain('No reports in 42 days from 1 feed that usually reports here')
    expect(words).toContain('Already the longest time without a report of it on record')
  })

  it('should not be a lull but no data where the feed died, or is in a language that is not read', () => {
    const list = every(3, 20, 190)
    expect(lakes(list, alive('Gazette', 0, 195)).state).toBe('no-data')
    const french = [...alive('Gazette', 0, 200), ...alive('Gazette', 201, AS_OF, 'fr')]
    expect(lakes(list, french)).toMatchObject({ state: 'no-data', chance: null, expected: null })
    expect(paceSentences(lakes(list, french)).join()).toMatch(/^No data, /)
  })

  it('should not be an escalation where a new feed brings more, but say what it brings', () => {
    const more = every(1, 205, 229).map(
      (one): Paced => ({
        ...one,
        id: `new-${one.id}`,
        told: [['Newcomer', one.day as number]],
      }),
    )
    const pace = lakes([...every(7, 20, 229), ...more], [...GAZETTE, ...alive('Newcomer', 203, AS_OF)])
    expect(pace).toMatchObject({ state: 'usual', feeds: ['Gazette'], toldByOthers: 25 })
  })

  it('should have no baseline, and say so, where less than half of it was covered', () => {
    const patchy = [...every(3, 20, 40), ...every(3, 203, 229)]
    expect(lakes(patchy, alive('Gazette', 195, AS_OF)).state).toBe('no-data')
  })

  it('should leave out protests, which have a pace of their own', () => {
    const protests = every(3, 20, 229, { type: 'Peaceful protest' })
    expect(paces(protests).map(({ kind, key, count }) => [kind, key, count])).toEqual([['type', 'protest', 9]])
  })
})

describe('the pace of actors', () => {
  const list = [...every(7, 20, 200, { by: ['a'], on: ['b'] }), { id: 'x', day: 220, accused: ['a'], on: ['b'] }]

  it('should count what an actor is accused of, and say that it is only that', () => {
    const pace = paces(list).find(({ kind }) => kind === 'actor')!
    expect(pace).toMatchObject({ key: 'a', count: 1, accusedOnly: 1 })
    expect(paceSentences(pace).join()).toContain('1 reported, 1 by an accusation only')
  })

  it('should be that of a pair, whichever did it', () => {
    const back: Paced = { id: 'back', day: 222, by: ['b'], on: ['a'] }
    expect(paces([...list, back]).find(({ kind }) => kind === 'pair')).toMatchObject({ key: 'a|b', count: 2 })
  })

  it('should not be that of whom it was done to', () => {
    expect(paces(list).filter(({ kind }) => kind === 'actor')).toHaveLength(1)
  })
})

describe('a series asked for by name', () => {
  const all = chronicle([
    { id: 'a', day: 1, by: ['front'], on: ['army'] },
    { id: 'b', day: 2, place: 'Omdel', type: 'Armed clash' },
  ])
  const named = (...given: [Parameters<typeof seriesNamed>[1], string]) =>
    seriesNamed(all.occurrences, ...given).map(({ key }) => key)

  it('should be found by code, name or key', () => {
    expect(named('area', 'SS')).toEqual(['SS'])
    expect(named('area', 'south sudan')).toEqual(['SS'])
    expect(named('area', 'Lakes')).toEqual(['SS/lakes'])
    expect(named('area', 'kolari')).toEqual(['SS/lakes/kolari'])
    expect(named('actor', 'Front')).toEqual(['front'])
    expect(named('pair', 'ARMY, front')).toEqual(['army|front'])
    expect(named('type', 'Armed clash')).toEqual(['armed-clash'])
    expect(named('type', 'bombardment')).toEqual(['bombardment'])
  })

  it('should not be found where the record has none', () => {
    for (const kind of ['area', 'actor', 'pair', 'type'] as const) expect(named(kind, 'nothing, nowhere')).toEqual([])
    expect(named('actor', 'army')).toEqual([])
  })

  it('should be where several meet', () => {
    const [area] = seriesNamed(all.occurrences, 'area', 'SD')
    const [type] = seriesNamed(all.occurrences, 'type', 'clash')
    const ids = (wanted: Parameters<typeof chosenSeries>[1]) =>
      chosenSeries(all.occurrences, wanted).occurrences.map(({ incident }) => incident)
    expect(ids({ area: area!, type: type! })).toEqual(['b'])
    expect(ids({ type: type! })).toEqual(['b'])
    expect(ids({ area: area! })).toEqual(['b'])
  })
})

const anyList = fc
  .array(
    fc.record({
      day: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 0, max: 240 }) },
        fc.constantFrom(-60_000, 24_000),
        fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 230 })),
        fc.constant(null),
      ),
      place: fc.constantFrom('Kolari' as const, 'Tarro' as const, 'South Sudan' as const, 'Sedge Cross' as const, null),
      type: fc.constantFrom('Air/drone strike', 'Armed clash', 'Peaceful protest', 'No such type'),
      by: fc.subarray(['a', 'b']),
      accused: fc.subarray(['c']),
      on: fc.subarray(['a', 'b']),
      feed: fc.constantFrom('Gazette', 'Courier'),
    }),
    { maxLength: 50 },
  )
  .map((list) =>
    list.map(({ feed, ...one }, i): Paced => {
      const day = Array.isArray(one.day) ? one.day[1] : one.day
      return { ...one, id: `i${i}`, told: [[feed, Math.min(240, Math.max(0, day ?? 0))]] }
    }),
  )
const FEEDS = [...GAZETTE, ...alive('Courier', 60, 180)]

describe('the pace of anything', () => {
  it('should not depend on the order of incidents and reports', () => {
    fc.assert(
      fc.property(
        anyList.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const byKey = (all: Pace[]) => Object.fromEntries(all.map((pace) => [`${pace.kind} ${pace.key}`, pace]))
          expect(byKey(paces(shuffled, [...FEEDS].reverse()))).toEqual(byKey(paces(list, FEEDS)))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('should be the same lull and escalation when a feed is added that never reported before', () => {
    fc.assert(
      fc.property(anyList, fc.array(fc.integer({ min: 205, max: 230 }), { maxLength: 20 }), (list, days) => {
        const brought = days.map((day, i): Paced => ({ id: `n${i}`, day, told: [['Newcomer', day]] }))
        const seenToo = list.map((one): Paced => {
          const isNew = typeof one.day === 'number' && one.day >= 205 && one.day <= 230
          return isNew ? { ...one, told: [...one.told!, ['Newcomer', one.day as number]] } : one
        })
        const after = paces([...seenToo, ...brought], [...FEEDS, ...alive('Newcomer', 203, AS_OF)])
        for (const before of paces(list, FEEDS)) {
          const { toldByOthers: _, ...same } = before
          expect(after.find(({ kind, key }) => kind === before.kind && key === before.key)).toMatchObject(same)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('should never count an uncovered day', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const gone = [...alive('Gazette', 0, 100), ...alive('Courier', 60, 110)]
        const late = list.filter(({ day }) => typeof day === 'number' && day > 110)
        const told = late.map((one): Paced => ({ ...one, told: [['Silent', one.day as number]] }))
        for (const pace of paces([...list.filter((one) => !late.includes(one)), ...told], gone)) {
          expect(pace.count).toBe(0)
          expect(pace.window.coveredDays).toBe(0)
          expect(['no-data', 'no-baseline']).toContain(pace.state)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('should be told with its denominators, and never as quiet or safe', () => {
    fc.assert(
      fc.property(anyList, fc.integer({ min: 0, max: 260 }), (list, asOf) => {
        for (const pace of paces(list, FEEDS, asOf)) {
          const sentences = paceSentences(pace)
          expect(sentences.length).toBeGreaterThan(0)
          expect(sentences.join(' ')).not.toMatch(
            /\b(quiet|calm|safe|secure|peaceful|silent|no (attacks|incidents|violence))/i,
          )
          for (const one of sentences.filter((each) => each.startsWith('No reports'))) {
            expect(one).toMatch(/from \d+ feeds? that usually reports?/)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('chance itself', () => {
  it('should seldom call an escalation or a lull, also where incidents come in bursts', () => {
    let state = 11
    const draw = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    }
    let departures = 0
    for (let run = 0; run < 400; run++) {
      const list: Paced[] = []
      const burst = run % 2 === 0 ? 1 : 4
      for (let day = 20; day <= AS_OF; day++) {
        if (draw() < 0.4 / burst) for (let i = 0; i < burst; i++) list.push({ id: `r${day}-${i}`, day })
      }
      if (['escalation', 'lull'].includes(lakes(list).state)) departures++
    }
    expect(departures).toBeLessThanOrEqual(8)
  })
})
