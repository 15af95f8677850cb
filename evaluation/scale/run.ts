import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { complete } from '../../packages/monitor/src/assessment/complete.ts'
import { renew } from '../../packages/monitor/src/assessment/renew.ts'
import { takeIn } from '../../packages/monitor/src/intake/intake.ts'
import { openReader } from '../../packages/monitor/src/intake/reader.ts'
import { readerInput } from '../../packages/monitor/src/intake/report.ts'
import type { ReadReport } from '../../packages/monitor/src/store/records.ts'
import { openSqliteStore } from '../../packages/monitor/src/store/sqlite/open.ts'
import type { Store } from '../../packages/monitor/src/store/store.ts'
import { madeUpReports } from './made-up-reports.ts'

/**
 * What so many reports cost: npx tsx evaluation/scale/run.ts 1000. Readings are made, not read: the reader's own time is measured by
 * `npm run bench`. One size a process, so that the peak of memory is its own; processor time, since other work shares the machine.
 */
const [size = '1000'] = process.argv.slice(2)
const BATCH = 500
/** Reports added one by one when all others are there. */
const MORE = 21

async function samples(): Promise<ReadReport[]> {
  const reader = await openReader()
  const found: ReadReport[] = []
  for await (const taken of takeIn(fileURLToPath(new URL('../../examples/reports', import.meta.url)), {})) {
    if (!('report' in taken) || taken.name.endsWith('README.md')) continue
    found.push({ report: taken.report, reading: reader.read(readerInput(taken.report)) })
  }
  return found
}

async function keep(store: Store, reports: Iterable<ReadReport>): Promise<void> {
  let batch: ReadReport[] = []
  const flush = async () => {
    await store.addReports(batch.map(({ report }) => report))
    await store.saveReadings(batch.map(({ report, reading }) => ({ report: report.id, reading })))
    batch = []
  }
  for (const read of reports) {
    batch.push(read)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
}

/** Seconds of processor time. */
async function timed(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const count = Number(size)
const folder = mkdtempSync(join(tmpdir(), 'sitrep-scale-'))
try {
  const shapes = await samples()
  const store = openSqliteStore(join(folder, 'scale.db'), { create: true, complete })
  const kept = await timed(() => keep(store, madeUpReports(shapes, count)))
  const before = process.memoryUsage().rss
  const all = await timed(() => store.refreshIncidents(renew))
  const ones: number[] = []
  let made = 0
  for (const read of madeUpReports(shapes, count + MORE)) {
    if (made++ < count) continue
    const one = await timed(async () => {
      await keep(store, [read])
      await store.refreshIncidents(renew)
    })
    ones.push(one)
  }
  const peak = process.resourceUsage().maxRSS
  const { reports, incidents } = await store.counts()
  await store.close()
  const megabytes = statSync(join(folder, 'scale.db')).size / 1e6
  console.log(
    JSON.stringify({
      reports,
      incidents,
      keepMsPerReport: round((1000 * kept) / count),
      deriveSeconds: round(all),
      deriveMsPerReport: round((1000 * all) / count),
      oneMoreMs: round((1000 * ones.reduce((sum, one) => sum + one, 0)) / ones.length),
      oneMoreMostMs: round(1000 * Math.max(...ones)),
      storeMB: round(megabytes),
      rssBeforeMB: round(before / 1e6),
      peakMB: round(peak / 1e3),
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
