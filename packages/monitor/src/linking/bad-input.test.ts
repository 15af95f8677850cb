import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, type Told, type ToldEvent, tell } from '../../test/readings.ts'
import { link } from './link.ts'
import { linkReports } from './stream.ts'

const KOLARI = { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:kolari' }
const EVENT: ToldEvent = { trigger: 'hit', targets: ['market'], weapons: ['shells'], place: 'Kolari', time: 'Sunday' }

function attack(id: string, over: Partial<Told> = {}): Told {
  return {
    id,
    publishedAt: '2023-03-05T18:00:00Z',
    text: `Mortar shells hit the market of Kolari on Sunday, witnesses said in report ${id}.`,
    places: { Kolari: KOLARI },
    times: { Sunday: day('2023-03-05') },
    events: [EVENT],
    ...over,
  }
}

const linked = (told: Told[]) =>
  link(told.map(tell)).incidents.map(
    ({ id, happenings }) => [id, happenings.map(({ read }) => read.report.id)] as const,
  )

describe('odd reports', () => {
  it('should make one incident of a thousand reports of it, at a bounded cost for each', () => {
    const many = Array.from({ length: 1000 }, (_, i) => tell(attack(`r${i}`)))
    const { incidents, comparisons, stories } = link(many)
    expect(incidents).toHaveLength(1)
    expect(incidents[0]!.happenings).toHaveLength(1000)
    expect((comparisons + stories.comparisons) / 1000).toBeLessThan(20)
  })

  it('should keep the two hundred happenings of one report apart, and cost what they cost', () => {
    const words = Array.from({ length: 200 }, (_, i) => `shelled${i}`)
    const events = words.map((trigger, i) => ({ trigger, happening: `h${i}`, place: 'Kolari', time: 'Sunday' }))
    const report = attack('a', { text: `In Kolari on Sunday: ${words.join(', ')}.`, events })
    expect(linked([report])).toHaveLength(200)
    expect(linked([report, { ...report, id: 'b' }])).toHaveLength(200)
  })

  it('should link places without coordinates by their names, not by having none', () => {
    const nowhere = { Kolari: { latitude: null, longitude: null, radiusKm: null, country: null, gazetteer: null } }
    const other = attack('c', {
      text: 'Gunners fired shells at a bakery in Bentu on Sunday; the baker counted nine holes in his oven.',
      places: { Bentu: nowhere.Kolari },
      events: [{ trigger: 'fired', weapons: ['shells'], targets: ['bakery'], place: 'Bentu', time: 'Sunday' }],
    })
    const found = linked([attack('a', { places: nowhere }), attack('b', { places: nowhere }), other])
    expect(found.map(([, reports]) => reports)).toEqual([['a', 'b'], ['c']])
  })

  it('should take the tightest of the dates that one happening is given, and no dates that end before they begin', () => {
    const both = { Sunday: day('2023-03-05'), witnesses: { from: '2023-03-01T00:00:00Z', to: '2023-03-31T00:00:00Z' } }
    const twice = attack('a', { times: both, events: [EVENT, { ...EVENT, trigger: 'shells', time: 'witnesses' }] })
    expect(linked([twice, attack('b')])).toHaveLength(1)
    const reversed = { Sunday: { from: '2023-03-09T00:00:00Z', to: '2023-03-02T00:00:00Z' } }
    expect(linked([attack('a', { times: reversed }), attack('b')])).toHaveLength(1)
  })

  it.each(['1850-03-05T18:00:00Z', '2090-03-05T18:00:00Z'])(
    'should not link an attack of another age: %s',
    (publishedAt) => {
      const old = attack('b', { publishedAt, times: { Sunday: day(publishedAt.slice(0, 10)) } })
      expect(linked([attack('a'), old]).map(([, reports]) => reports)).toHaveLength(2)
    },
  )
})

describe('made-up reports', () => {
  const told = fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 99 }),
        on: fc.integer({ min: 1, max: 6 }),
        town: fc.integer({ min: 0, max: 2 }),
        news: fc.boolean(),
        dated: fc.boolean(),
      }),
      { selector: ({ id }) => id, maxLength: 14 },
    )
    .map((all) =>
      all.map(({ id, on, town, news, dated }) => {
        const place = { ...KOLARI, latitude: KOLARI.latitude + town, gazetteer: `g:${town}` }
        const date = `2023-03-0${on}`
        const event = { ...EVENT, news, ...(dated ? {} : { time: undefined }) } as ToldEvent
        const over = { publishedAt: `${date}T18:00:00Z`, places: { Kolari: place }, times: { Sunday: day(date) } }
        return tell(attack(`r${id}`, { ...over, events: [event] }))
      }),
    )

  it('should give the same incidents and ids in any order, and with every report given twice', () => {
    const lines = (reports: Parameters<typeof link>[0]) =>
      link(reports).incidents.map(({ id, happenings }) => [id, happenings.map(({ key }) => key)])
    const shuffled = told.chain((reports) =>
      fc.tuple(fc.constant(reports), fc.shuffledSubarray([...reports, ...reports], { minLength: 2 * reports.length })),
    )
    fc.assert(
      fc.property(shuffled, ([reports, again]) => {
        expect(lines(again)).toEqual(lines(reports))
        const byId = new Map(linkReports(reports).map((line) => [line.id, line]))
        for (const line of linkReports(again)) expect(line).toEqual(byId.get(line.id))
      }),
      { numRuns: 60 },
    )
  })
})
