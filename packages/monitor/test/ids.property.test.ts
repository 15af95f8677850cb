import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete } from '../src/assessment/complete.ts'
import {
  aboutCorrection,
  aboutDistinctSource,
  aboutMerge,
  aboutNotIncident,
  aboutRejection,
  aboutReview,
  aboutSplit,
  standingOf,
} from '../src/assessment/decide.ts'
import { decidedValue } from '../src/assessment/decided-value.ts'
import { derive } from '../src/assessment/derive.ts'
import type { Incident } from '../src/assessment/incident.ts'
import { publishedOf } from '../src/assessment/pace/feeds.ts'
import { renew } from '../src/assessment/renew.ts'
import type { OwnIncident } from '../src/assessment/trace.ts'
import type { About } from '../src/store/decision.ts'
import { reportId } from '../src/store/identity.ts'
import type { ReadReport } from '../src/store/records.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import type { Derive, Store } from '../src/store/store.ts'
import { attack, decided } from './attacks.ts'

const stored = (read: ReadReport): ReadReport => ({ ...read, report: { ...read.report, id: reportId(read.report) } })

/** Reports of six attacks; some are near enough in place and time to be pulled from one incident to another. */
const REPORTS = [
  attack('a', { also: 'Stalls burned.' }),
  attack('b', { at: '2023-03-05T19:00:00Z', says: 'A doctor', killed: 5 }),
  attack('c', { at: '2023-03-05T06:00:00Z', says: 'A priest' }),
  attack('d', { on: '2023-03-06', says: 'The mayor' }),
  attack('e', { on: '2023-03-07', says: 'A nurse', killed: 9 }),
  attack('f', { town: 'Bentu', says: 'A ferryman' }),
  attack('g', { town: 'Bentu', on: '2023-03-06', says: 'A fisher', killed: 7 }),
  attack('h', { on: '2023-03-19', says: 'A driver', killed: 1 }),
  attack('i', { on: '2023-03-19', says: 'A guard', killed: 2, unnamed: true }),
].map(stored)

/** A decision of every kind, on incidents of the reports above. */
function decisionsOn(incidents: readonly OwnIncident[]): About[] {
  const [most, ...rest] = incidents.toSorted((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
  const [second, third, fourth] = rest
  const deaths = most!.claims.find(({ field }) => field === 'killed')!
  const unnamed = incidents.find(({ origins }) => origins.some(({ speaker }) => speaker === null))!
  return [
    aboutReview(most!, []),
    aboutRejection(most!, [deaths.id]),
    aboutSplit(most!, [most!.reports.at(-1)!]),
    aboutMerge([second!, third!]),
    aboutCorrection(second!, 'killed', decidedValue('killed', 'at least 5')),
    aboutDistinctSource(unnamed, unnamed.reports),
    aboutNotIncident(fourth!),
  ]
}

const inOrder = (incidents: readonly Incident[]) => incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1))

async function add(store: Store, reports: readonly ReadReport[], by: Derive = renew): Promise<void> {
  await store.addReports(reports.map(({ report }) => report))
  await store.saveReadings(reports.map(({ report, reading }) => ({ report: report.id, reading })))
  await store.refreshIncidents(by)
}

/** A change to the store: reports that arrive, one that is erased, incidents merged or split. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ add: fc.subarray(REPORTS, { minLength: 1, maxLength: 3 }) }) },
  fc.record({ merge: fc.tuple(fc.nat(), fc.nat()) }),
  fc.record({ split: fc.tuple(fc.nat(), fc.nat()) }),
  fc.record({ erase: fc.nat() }),
  fc.record({ undo: fc.integer({ min: 1, max: 3 }) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function take(store: Store, change: Step): Promise<void> {
  const incidents = await store.incidents()
  const at = (n: number) => incidents[n % incidents.length]!
  const decide = async (about: Parameters<Store['decide']>[0]['about']) => {
    await store.decide({ by: 'Ana', why: 'seen', about }, renew, standingOf)
  }
  if ('add' in change) return add(store, change.add)
  if (incidents.length === 0) return
  // What has no effect is refused, and that is all right here.
  try {
    if ('merge' in change) await decide(aboutMerge(change.merge.map(at)))
    else if ('split' in change) {
      const incident = at(change.split[0])
      await decide(aboutSplit(incident, [incident.reports[change.split[1] % incident.reports.length]!]))
    } else if ('undo' in change) await decide({ kind: 'undo', decision: change.undo })
    else await store.eraseReport(at(change.erase).reports[0]!, renew)
  } catch (error) {
    expect((error as { code: string }).code).toMatch(/^(invalid|unknown)-decision$/)
  }
}

describe('ids of incidents', () => {
  it('should be the same whatever order the reports arrive in', async () => {
    const expected = JSON.stringify(derive([...REPORTS], []).incidents)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }), async (shuffled) => {
        const store = openSqliteStore(':memory:', { create: true, complete })
        for (const report of shuffled) await add(store, [report])
        const ids = (await store.incidents()).map(({ id }) => id).sort()
        expect(ids).toEqual((JSON.parse(expected) as { id: string }[]).map(({ id }) => id).sort())
        await store.close()
      }),
      { numRuns: 15 },
    )
  })

  it('should be the same, and all else of the incidents, whatever order reports come in, once or twice, under decisions', async () => {
    const decisions = decided(...decisionsOn(derive([...REPORTS], []).incidents))
    const expected = derive([...REPORTS], decisions)
    const completed = complete.all(expected.incidents, REPORTS.map(publishedOf))
    expect(expected.unapplied).toEqual([])
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }),
        fc.nat(),
        async (shuffled, again) => {
          const cut = again % shuffled.length
          expect(JSON.stringify(derive(shuffled, decisions))).toBe(JSON.stringify(expected))
          const store = openSqliteStore(':memory:', { create: true, complete })
          const underDecisions: Derive = (work) => renew({ ...work, decisions })
          for (const some of [shuffled.slice(0, cut), shuffled, shuffled.slice(cut)]) {
            await add(store, some, underDecisions)
          }
          expect(inOrder(await store.incidents())).toEqual(inOrder(completed))
          await store.close()
        },
      ),
      { numRuns: 10 },
    )
  })

  it('should lead from every id ever shown to what holds its happenings now', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const store = openSqliteStore(':memory:', { create: true, complete })
        const shown = new Map<string, string[]>()
        for (const change of steps) {
          await take(store, change)
          const incidents = await store.incidents()
          expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length)
          for (const { id, reports } of incidents) shown.set(id, reports)
        }
        for (const [id, reports] of shown) {
          if (await store.incident(id)) continue
          const went = await store.whereabouts(id)
          const holders = await Promise.all(reports.map((report) => store.incidentsOf(report)))
          expect(went?.id).toBe(id)
          for (const incident of went!.incidents) expect(holders.flat()).toContain(incident)
          // Each report tells of one attack here: where it is held at all, the old id leads there.
          expect(went!.incidents.length > 0).toBe(holders.flat().length > 0)
        }
        expect((await store.audit()).broken).toBeNull()
        await store.close()
      }),
      { numRuns: 60 },
    )
  })
})
