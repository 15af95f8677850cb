import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBackground } from '../src/assessment/background.ts'
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
import { renew } from '../src/assessment/renew.ts'
import { shippedSources } from '../src/intake/sources-file.ts'
import type { About } from '../src/store/decision.ts'
import { openDatabase } from '../src/store/driver.ts'
import type { ReadReport } from '../src/store/records.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import type { Store } from '../src/store/store.ts'
import { crowd } from './crowd.ts'
import { allAtOnce, temporaryFolder } from './fakes.ts'

const REPORTS = crowd(40)
const OUTLET = { ...shippedSources()[0]!, key: 'outlet-1', name: 'Outlet 1', aliases: [], domains: [] }

/** A change to the record: reports that arrive in any order, or are read anew; one that is erased; a decision or one taken back. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ add: fc.subarray(REPORTS, { minLength: 1, maxLength: 6 }) }) },
  fc.record({ erase: fc.nat() }),
  { weight: 3, arbitrary: fc.record({ decide: fc.nat(6), on: fc.nat(), and: fc.nat() }) },
  fc.record({ undo: fc.integer({ min: 1, max: 5 }) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function aboutOf({ decide, on, and }: Extract<Step, { decide: number }>, incidents: readonly Incident[]): About {
  const [one, other] = [incidents[on % incidents.length]!, incidents[and % incidents.length]!]
  const report = one.reports[and % one.reports.length]!
  switch (decide) {
    case 0:
      return aboutMerge([one, other])
    case 1:
      return aboutSplit(one, [report])
    case 2:
      return aboutRejection(one, [one.claims[and % one.claims.length]!.id])
    case 3:
      return aboutCorrection(one, 'killed', decidedValue('killed', 'at least 5'))
    case 4:
      return aboutDistinctSource(one, [report])
    case 5:
      return aboutNotIncident(one)
    default:
      return aboutReview(one, [])
  }
}

async function take(store: Store, change: Step): Promise<void> {
  if ('add' in change) {
    await store.addReports(change.add.map(({ report }) => report))
    await store.saveReadings(change.add.map(({ report, reading }) => ({ report: report.id, reading })))
    return store.refreshIncidents(renew)
  }
  const incidents = await store.incidents()
  if (incidents.length === 0) return
  const decide = (about: About) => store.decide({ by: 'Ana', why: 'seen', about }, renew, standingOf)
  // What has no effect is refused, and that is all right here.
  try {
    if ('decide' in change) await decide(aboutOf(change, incidents))
    else if ('undo' in change) await decide({ kind: 'undo', decision: change.undo })
    else await store.eraseReport(REPORTS[change.erase % REPORTS.length]!.report.id, renew)
  } catch (error) {
    expect((error as { code?: string }).code, String(error)).toMatch(/^(invalid|unknown)-decision$/)
  }
}

/** All that a store says of its incidents and decisions. */
async function said(store: Store) {
  const incidents = (await store.incidents()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const decisions = (await store.decisions()).map(({ number, state, because }) => ({ number, state, because }))
  return { incidents, decisions }
}

describe('incidents brought up to what has changed', () => {
  it('should be those of all reports and decisions at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const store = openSqliteStore(':memory:', { create: true, complete })
        for (const change of steps) await take(store, change)
        const renewed = await said(store)
        await store.refreshIncidents(allAtOnce(derive))
        expect(renewed).toEqual(await said(store))
        await store.close()
      }),
      { numRuns: 60 },
    )
  })

  it('should all be derived when the first report comes to a store from before linking was remembered', async () => {
    const folder = temporaryFolder()
    const file = folder.path('before.db')
    const add = async (reports: readonly ReadReport[]) => {
      const store = openSqliteStore(file, { create: true, complete })
      await store.addReports(reports.map(({ report }) => report))
      await store.saveReadings(reports.map(({ report, reading }) => ({ report: report.id, reading })))
      await store.refreshIncidents(renew)
      const found = await said(store)
      await store.refreshIncidents(allAtOnce(derive))
      expect(found).toEqual(await said(store))
      await store.close()
    }
    await add(REPORTS.slice(1))
    const before = openDatabase(file)
    before.exec(`DROP TABLE linking; DROP TABLE linking_key; DROP TABLE linking_due; DROP TABLE linking_incident;
      DROP TABLE derived_by; PRAGMA user_version = 4`)
    before.close()
    await add(REPORTS.slice(0, 1))
    folder.remove()
  })

  it('should be derived anew where the sources they are graded by are others', async () => {
    const store = openSqliteStore(':memory:', { create: true, complete })
    const add = async (reports: readonly ReadReport[]) => {
      await store.addReports(reports.map(({ report }) => report))
      await store.saveReadings(reports.map(({ report, reading }) => ({ report: report.id, reading })))
    }
    await add(REPORTS.slice(1))
    await store.refreshIncidents(renew)
    const background = createBackground({ sources: [OUTLET] })
    await add(REPORTS.slice(0, 1))
    await store.refreshIncidents((work) => renew(work, background))
    const renewed = await said(store)
    await store.refreshIncidents(allAtOnce((reports, decisions) => derive(reports, decisions, background)))
    expect(renewed).toEqual(await said(store))
    await store.close()
  })
})
