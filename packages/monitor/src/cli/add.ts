import type { SitrepError } from '../errors.ts'
import { type IntakeOptions, type Taken, takeBytes, takeIn } from '../intake/intake.ts'
import { addReports, type Monitor, type Tally } from '../monitor.ts'
import type { StoreCounts } from '../store/store.ts'
import { type Context, EXIT, type ExitCode } from './context.ts'
import { collect } from './input.ts'
import { type GivenOptions, givenFrom, jobsOption, openStore, withExample, withGivenOptions } from './options.ts'
import type { AddToProgram } from './program.ts'
import { createProgress, errorLine } from './progress.ts'

interface Options extends GivenOptions {
  jobs: number
  allowPrivate?: true
}

export const addCommand: AddToProgram = (program, context, outcome) => {
  const command = program
    .command('add')
    .description('take reports into the store: text, HTML, feeds, JSON, JSON lines, directories')
    .argument('<input...>', 'files, directories or addresses; - for standard input')
    .addOption(jobsOption())
    .option('--allow-private', 'let an address lead to a private or local one')
  withGivenOptions(command)
  withExample(command, 'sitrep add reports/ https://news.example/feed.xml')
  command.action(async (inputs: string[], options: Options) => {
    const intake = { given: givenFrom(options), allowPrivate: options.allowPrivate ?? false }
    const taken = takeAll(inputs, intake, context)
    // Nothing is begun for nothing: a store comes to be when there is a report to put in.
    const ahead = await untilReport(taken)
    if (!ahead.some((each) => 'report' in each)) {
      outcome.exitCode = await nothingTaken(ahead, context)
      return
    }
    const store = openStore(command, context, { create: true })
    const desk = await context.openDesk(options.jobs)
    const progress = createProgress(context.stderr)
    try {
      const monitor: Monitor = { store, desk, derive: context.derive, watch: progress }
      const tally = await addReports(monitor, chain(ahead, taken))
      await progress.end()
      await context.stdout.write(summaryOf(tally, await store.counts()))
      outcome.exitCode = tally.refused > 0 ? EXIT.skipped : EXIT.ok
    } finally {
      await progress.end()
      await desk.close()
      await store.close()
    }
  })
}

async function* takeAll(inputs: string[], intake: IntakeOptions, context: Context): AsyncGenerator<Taken> {
  for (const input of inputs) {
    if (input === '-') yield* takeBytes(await collect(context.stdin), 'standard input', intake)
    else yield* takeIn(input, intake)
  }
}

async function untilReport(taken: AsyncGenerator<Taken>): Promise<Taken[]> {
  const ahead: Taken[] = []
  for (let next = await taken.next(); !next.done; next = await taken.next()) {
    ahead.push(next.value)
    if ('report' in next.value) break
  }
  return ahead
}

async function* chain(ahead: Taken[], rest: AsyncGenerator<Taken>): AsyncGenerator<Taken> {
  yield* ahead
  yield* rest
}

/** No report at all: bad input where an input itself was refused, a skipped stream where only its parts were. */
async function nothingTaken(ahead: Taken[], { stdout, stderr }: Context): Promise<ExitCode> {
  const refusals = ahead.filter((each): each is Taken & { error: SitrepError; whole: boolean } => 'error' in each)
  for (const { error } of refusals) await stderr.write(errorLine(error))
  if (refusals.length === 0) {
    await stdout.write('No reports found; nothing was added.\n')
    return EXIT.ok
  }
  return refusals.some(({ whole }) => whole) ? EXIT.bad : EXIT.skipped
}

/** "Added 24 reports, 2 known already, 1 skipped. The store holds 26 reports and 11 incidents." */
function summaryOf(tally: Tally, counts: StoreCounts): string {
  const parts = [`Added ${plural(tally.added, 'report')}`]
  if (tally.known > 0) parts.push(`${tally.known} known already`)
  if (tally.erased > 0) parts.push(`${tally.erased} erased before and left out`)
  if (tally.refused > 0) parts.push(`${tally.refused} skipped`)
  const lines = [`${parts.join(', ')}.`]
  lines.push(`The store holds ${plural(counts.reports, 'report')} and ${plural(counts.incidents, 'incident')}.`)
  if (counts.unreadLanguage > 0) {
    lines.push(`${plural(counts.unreadLanguage, 'report')} not in English: stored, but not read.`)
  }
  return `${lines.join('\n')}\n`
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
