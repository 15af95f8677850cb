import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { complete } from '../../packages/monitor/src/assessment/complete.ts'
import { occurrenceOf } from '../../packages/monitor/src/assessment/pace/occurrences.ts'
import type { Assessed, OwnIncident } from '../../packages/monitor/src/assessment/trace.ts'
import { filed } from '../../packages/monitor/src/assessment/traces.ts'
import { acceptReport } from '../../packages/monitor/src/intake/report.ts'
import { openSqliteStore } from '../../packages/monitor/src/store/sqlite/open.ts'
import { readingOf } from '../../packages/monitor/test/fakes.ts'

/**
 * What it costs to read incidents out of a store of so many: npx tsx evaluation/scale/read.ts 100000. Incidents are made up as they are
 * derived, one report each: 40 provinces of 25 towns, two sides in each province, a third of all in one town; three years, twelve feeds.
 */
const [size = '1000'] = process.argv.slice(2)
const count = Number(size)
const DAYS = 1095
const FIRST = Date.UTC(2021, 0, 1)
const DAY = 86_400_000
const READ_ALONE = 300

const kinds = ['Air/drone strike', 'Shelling/artillery/missile attack', 'Armed clash']
let state = 7
/** A number below a bound, always the same ones in the same order. */
function dice(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

function field(key: string, kind?: string) {
  const value = { key, name: key, ...(kind && { kind }) }
  return { status: 'single-origin' as const, values: [{ value, origins: 1, claims: [], first: null, last: null }] }
}

function madeUp(number: number): { incident: OwnIncident; publisher: string; publishedAt: string } {
  const isCrowded = dice(3) === 0
  const province = isCrowded ? 0 : dice(40)
  const town = isCrowded ? 0 : dice(25)
  const at = new Date(FIRST + dice(DAYS) * DAY).toISOString()
  const sides = [`side ${province} a`, `side ${province} b`]
  const doer = dice(2)
  const incident: OwnIncident = {
    id: `i${number}`,
    title: `Incident ${number}`,
    when: { edtf: at.slice(0, 10), earliest: at, latest: `${at.slice(0, 10)}T23:59:59Z` },
    where: {
      name: `Town ${province} ${town}`,
      latitude: 5 + Math.floor(province / 8) * 3 + Math.floor(town / 5) * 0.4,
      longitude: 20 + (province % 8) * 3 + (town % 5) * 0.4,
      radiusKm: 4,
      country: 'SS',
      admin1: `Province ${province}`,
    },
    review: 'machine',
    reviewed: null,
    sample: false,
    fields: {
      type: field(kinds[dice(kinds.length)]!),
      perpetrator: field(sides[doer]!, 'armed group'),
      target: field(sides[1 - doer]!, 'armed group'),
    },
    claims: [],
    reports: [],
    happenings: [],
    origins: [],
    independence: { nodes: [], edges: [] },
    decisions: [],
  }
  return { incident, publisher: `Feed ${dice(12)}`, publishedAt: at }
}

/** Milliseconds of processor time. */
function now(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const folder = mkdtempSync(join(tmpdir(), 'sitrep-read-'))
const store = openSqliteStore(join(folder, 'read.db'), { create: true, complete })
try {
  const made = Array.from({ length: count }, (_, number) => madeUp(number))
  const reports = made.map(({ publisher, publishedAt, incident }) =>
    acceptReport({ text: incident.title, publisher, publishedAt }, 'made up'),
  )
  await store.addReports(reports)
  await store.saveReadings(reports.map((report) => ({ report: report.id, reading: readingOf({ ...report }) })))
  const incidents = made.map(({ incident, publisher, publishedAt }, i): Assessed => {
    const report = reports[i]!.id
    const arrivals = new Map([
      [report, { feed: publisher.toLowerCase().replace(' ', '-'), day: Math.floor(Date.parse(publishedAt) / DAY) }],
    ])
    const own = { ...incident, reports: [report] }
    const happenings = [{ report, happening: 'h1' }]
    return { ...own, trace: { ...filed(occurrenceOf(own, arrivals)), happenings, remarks: [], ties: [] } }
  })
  await store.refreshIncidents(() => [{ incidents, replaced: 'all', unapplied: [], judged: 'all', basis: 'made up' }])
  const start = now()
  const all = await store.incidents()
  const listed = now() - start
  const times: number[] = []
  for (let i = 0; i < Math.min(count, READ_ALONE); i++) {
    const { id } = all[Math.floor((i * count) / Math.min(count, READ_ALONE))]!
    const begun = now()
    await store.incident(id)
    times.push(now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => round(times[Math.min(times.length - 1, Math.floor(share * times.length))]!)
  const related = all.filter(({ relations }) => relations.length > 0).length
  const baselines = all.filter(({ context }) => context.baselinePerWeek !== null).length
  console.log(
    JSON.stringify({
      incidents: count,
      related,
      baselines,
      listSeconds: round(listed / 1000),
      oneMs: { median: at(0.5), ninetyFive: at(0.95), most: at(1) },
    }),
  )
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
