import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { complete } from '../assessment/complete.ts'
import type { Incident } from '../assessment/incident.ts'
import { takeIn } from '../intake/intake.ts'
import type { ReadingDesk } from '../intake/reading-desk.ts'
import { addReports, type Monitor, type Tally } from '../monitor.ts'
import { exportClaims } from '../publish/export-claims.ts'
import { listIncidents } from '../publish/incidents-list.ts'
import { showIncident } from '../publish/show.ts'
import { openSqliteStore } from '../store/sqlite/open.ts'
import type { Store } from '../store/store.ts'
import { type Context, EXIT } from './context.ts'
import { sampleFolder } from './folders.ts'
import { portOption, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'
import { createProgress } from './progress.ts'
import { DEFAULT_PORT, serveUntilStopped } from './serve.ts'

interface Options {
  port: number
  serve: boolean
}

export const demoCommand: AddToProgram = (program, context, outcome) => {
  const command = program
    .command('demo')
    .description('the whole way on the sample reports, in a throwaway store; then the pages')
    .addOption(portOption(DEFAULT_PORT))
    .option('--no-serve', 'stop before serving')
  withExample(command, 'sitrep demo --no-serve')
  command.action(async (options: Options) => {
    const { folder, store } = await openThrowawayStore()
    const desk = await context.openDesk(availableParallelism())
    try {
      const tally = await readSamples(store, desk, context)
      if (tally.refused > 0) outcome.exitCode = EXIT.skipped
      const csv = await writeClaims(store, folder)
      await context.stdout.write(await situation(store))
      await context.stdout.write(nextLines(csv, options))
      if (options.serve) await serveUntilStopped({ store, desk, port: options.port }, context)
    } finally {
      await desk.close()
      await store.close()
      // The claims stay where the last lines said they are; the store was for this run only.
      for (const suffix of ['', '-wal', '-shm']) await rm(join(folder, `sample.db${suffix}`), { force: true })
    }
  })
}

async function openThrowawayStore(): Promise<{ folder: string; store: Store }> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-demo-'))
  try {
    return { folder, store: openSqliteStore(join(folder, 'sample.db'), { create: true, complete }) }
  } catch (error) {
    await rm(folder, { recursive: true })
    throw error
  }
}

async function readSamples(store: Store, desk: ReadingDesk, context: Context): Promise<Tally> {
  const progress = createProgress(context.stderr)
  const monitor: Monitor = { store, desk, derive: context.derive, watch: progress }
  const tally = await addReports(monitor, takeIn(sampleFolder(), { sample: true }))
  await progress.end()
  return tally
}

async function writeClaims(store: Store, folder: string): Promise<string> {
  const file = join(folder, 'sample-claims.csv')
  await writeFile(file, exportClaims(await store.incidents()))
  return file
}

async function situation(store: Store): Promise<string> {
  const { reports, unreadLanguage } = await store.counts()
  const incidents = await store.incidents()
  const most = incidents.toSorted((one, other) => other.reports.length - one.reports.length)[0]
  const shown = most ? await toldIncident(most, store) : ''
  const text = [
    `${reports} reports written for sitrep, none evidence of anything: ${incidents.length} incidents.`,
    `sitrep reads English so far; other languages (here: ${unreadLanguage}) are kept, not read.`,
    '"machine" means that no person has reviewed it.',
    '',
    listIncidents(incidents, WIDTH),
    'The one most reports tell of:',
    '',
    shown,
  ].join('\n')
  return `${marked(text)}\n\n`
}

const MARK = 'SAMPLE  '
const WIDTH = 80 - MARK.length

/** Every line says that it is a sample: a line cut out of a terminal has no heading. */
function marked(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${MARK}${line}`.trimEnd())
    .join('\n')
}

async function toldIncident(incident: Incident, store: Store): Promise<string> {
  const reports = await Promise.all(incident.reports.map((id) => store.report(id)))
  return showIncident(
    incident,
    reports.filter((report) => report !== null),
    { width: WIDTH },
  )
}

/** What to try next, ready to be copied. */
function nextLines(csv: string, { port, serve }: Options): string {
  const page = `http://127.0.0.1:${port || DEFAULT_PORT}/read`
  const lines = [
    'Try next:',
    '  a text of your own    npx sitrep read article.txt --published-at 2024-04-22',
    `  in the browser        ${page}${serve ? '' : '  (npm run demo, without --no-serve)'}`,
    `  SAMPLE claims in R    claims <- read.csv("${csv}")`,
    `  SAMPLE claims in Python    import pandas; claims = pandas.read_csv("${csv}")`,
  ]
  return `${lines.join('\n')}\n\n`
}
