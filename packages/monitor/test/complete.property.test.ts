import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete } from '../src/assessment/complete.ts'
import { deriveIncidents } from '../src/assessment/derive.ts'
import type { Incident } from '../src/assessment/incident.ts'
import { renew } from '../src/assessment/renew.ts'
import { acceptReport } from '../src/intake/report.ts'
import { reportId } from '../src/store/identity.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { allAtOnce, readingOf } from './fakes.ts'
import { night } from './night.ts'
import { alive, iso, type Paced, paced, START } from './paced.ts'

const FEEDS = [...alive('Gazette', 0, 400), ...alive('Courier ', 30, 330), ...alive('courier', 200, 380)]

/** A remark or a tie of one incident: on which, to which, of what kind, how many days back. */
interface Words {
  on: number
  to: number
  kind: 'in-response-to' | 'part-of-same-attack' | 'same-campaign' | 'follow-up'
  back: number
}

/** What all of them are when they are read together, and what each is when it is read alone. */
async function readBothWays(list: readonly Paced[], words: readonly Words[] = []) {
  const { incidents } = paced(list)
  for (const { on, to, kind, back } of words) {
    const [one, other] = [incidents[on % incidents.length]!, incidents[to % incidents.length]!]
    const told = { report: 'shared', start: on, end: on + 9 }
    const subjects = [`h${to % incidents.length}`, `h${on % incidents.length}`]
    const dated = one.trace.occurrence?.days.from
    const since = dated === undefined ? null : { after: dated - back, before: dated }
    one.trace.remarks.push({ ...told, statements: [], words: 'first in weeks', since, subjects })
    const evidence = { ...told, statement: null }
    const happening = `h${to % incidents.length}`
    one.trace.ties.push({ kind, basis: 'stated-by-outlet', to: { report: 'shared', happening }, evidence })
    for (const [i, { trace }] of [[on, one] as const, [to, other] as const]) {
      trace.happenings = [...trace.happenings, { report: 'shared', happening: `h${i % incidents.length}` }]
    }
  }
  for (const { trace } of incidents) {
    trace.happenings = [...new Map(trace.happenings.map((one) => [`${one.report} ${one.happening}`, one])).values()]
  }
  const reports = FEEDS.map(({ id, publisher, publishedAt }) =>
    acceptReport({ text: `Report ${id}.`, publisher, publishedAt }, 'a test'),
  )
  const store = openSqliteStore(':memory:', { create: true, complete })
  await store.addReports(reports)
  await store.saveReadings(reports.map((each) => ({ report: each.id, reading: readingOf({ ...each }) })))
  await store.refreshIncidents(allAtOnce(() => ({ incidents, unapplied: [] })))
  const together = await store.incidents()
  const alone: (Incident | null)[] = []
  for (const { id } of together) alone.push(await store.incident(id))
  await store.close()
  return { together, alone }
}

const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 295, max: 312 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 380 }) },
  fc.tuple(fc.integer({ min: 280, max: 300 }), fc.integer({ min: 300, max: 303 })),
  fc.constant(null),
)
const actors = fc.subarray(['a', 'b', 'c'], { maxLength: 2 })
const anyPaced = fc
  .array(
    fc.record({
      day,
      place: fc.constantFrom(
        'Kolari' as const,
        'Benda' as const,
        'Tarro' as const,
        'Omdel' as const,
        'Sedge Cross' as const,
        null,
      ),
      by: actors,
      on: actors,
      feed: fc.constantFrom('Gazette', 'courier', 'Nobody'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) => list.map(({ feed, ...one }, i): Paced => ({ ...one, id: `i${i}`, told: [[feed, lastOf(one.day)]] })))

function lastOf(on: Paced['day']): number {
  return Array.isArray(on) ? on[1] : (on ?? 0)
}

const SEEN: Paced[] = ['Kolari' as const, 'Tarro' as const, 'Omdel' as const, 'Sedge Cross' as const].map(
  (place, i) => ({
    id: `seen${i}`,
    day: 180,
    place,
  }),
)

const anyWords = fc.array(
  fc.record({
    on: fc.nat(30),
    to: fc.nat(30),
    kind: fc.constantFrom<Words['kind']>('in-response-to', 'part-of-same-attack', 'same-campaign', 'follow-up'),
    back: fc.integer({ min: 1, max: 400 }),
  }),
  { maxLength: 6 },
)

describe('an incident that is read alone', () => {
  it('should be what it is among all, in its context, its relations and what is said of its pace', async () => {
    const seen = { baseline: 0, inferred: 0, stated: 0, said: 0 }
    await fc.assert(
      fc.asyncProperty(anyPaced, anyWords, async (list, words) => {
        const { together, alone } = await readBothWays([...list, ...SEEN], words)
        expect(alone).toEqual(together)
        for (const { context, relations } of together) {
          if (context.baselinePerWeek !== null) seen.baseline++
          seen.said += context.said.filter(({ record }) => (record?.count ?? 0) > 0).length
          for (const { basis } of relations) seen[basis === 'inferred' ? 'inferred' : 'stated']++
        }
      }),
      { numRuns: 60 },
    )
    // Lists in which nothing is found would show nothing.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  })

  it('should have its previous one however long ago, and the later ones that belong to it', async () => {
    const { alone } = await readBothWays([
      ...SEEN,
      { id: 'long-ago', day: -2000, told: [['Gazette', 0]] },
      { id: 'x', day: 150, by: ['a'] },
      { id: 'y', day: 300, by: ['b'] },
      { id: 'z', day: 300, by: ['b'], place: 'Benda' },
    ])
    const at = (id: string) => alone.find((incident) => incident?.id === id)!
    expect(at('x').context).toMatchObject({ previous: 'long-ago', daysSincePrevious: 2150 })
    expect(at('y').relations).toMatchObject([{ kind: 'part-of-same-attack', incident: 'z', basis: 'inferred' }])
    expect(at('y').context.coverage).toMatchObject({ from: iso(180), to: iso(300) })
    expect(START).toBeGreaterThan(0)
  })
})

describe('incidents read from a store', () => {
  it('should be those derived without one, field by field and in their order', async () => {
    const reports = night().map((read) => ({ ...read, report: { ...read.report, id: reportId(read.report) } }))
    const store = openSqliteStore(':memory:', { create: true, complete })
    await store.addReports(reports.map(({ report }) => report))
    await store.saveReadings(reports.map(({ report, reading }) => ({ report: report.id, reading })))
    await store.refreshIncidents(renew)
    const expected = new Map(deriveIncidents(reports).map((incident) => [incident.id, JSON.stringify(incident)]))
    for (const incident of await store.incidents()) {
      expect(JSON.stringify(incident)).toBe(expected.get(incident.id))
      expect(JSON.stringify(await store.incident(incident.id))).toBe(expected.get(incident.id))
    }
    await store.close()
  })
})
