import type { Reading } from '@sitrep/reader'
import { reasonOf, refusal, SitrepError } from '../errors.ts'
import { streamFile } from '../intake/files.ts'
import { inOrder } from '../intake/in-order.ts'
import { type IntakeOptions, type Taken, takeBytes, takeIn, takeLines } from '../intake/intake.ts'
import type { ReadingDesk } from '../intake/reading-desk.ts'
import { readerInput } from '../intake/report.ts'
import type { StoredReport } from '../store/records.ts'
import { type Context, EXIT, type ExitCode } from './context.ts'
import { collect } from './input.ts'
import { type GivenOptions, givenFrom, jobsOption, withExample, withGivenOptions } from './options.ts'
import type { AddToProgram } from './program.ts'
import { createProgress } from './progress.ts'
import { readingText } from './reading-text.ts'

interface Options extends GivenOptions {
  json?: true
  jsonl?: true
  jobs: number
  onlyRelevant?: true
  allowPrivate?: true
}

export const readCommand: AddToProgram = (program, context, outcome) => {
  const command = program
    .command('read')
    .description('show what one report says and according to whom, or read a stream of them')
    .argument('[input]', 'a file, an address, or - for standard input')
    .option('--json', 'print the reading as JSON')
    .option('--jsonl', 'read JSON lines, {"id","text",…} each, and print one reading per line, in order')
    .addOption(jobsOption())
    .option('--only-relevant', 'with --jsonl: stop early on reports that do not tell of war')
    .option('--allow-private', 'let an address lead to a private or local one')
  withGivenOptions(command)
  withExample(
    command,
    'sitrep read article.txt --published-at 2024-04-22 --publisher "A Daily"',
    'sitrep read --jsonl < reports.jsonl > readings.jsonl',
  )
  command.action(async (input: string | undefined, options: Options) => {
    outcome.exitCode = options.jsonl
      ? await readStream(input, options, context)
      : await readOne(input, options, context)
  })
}

/** "-", or nothing where something is piped in, is standard input. */
function isStandardInput(input: string | undefined): input is '-' | undefined {
  return input === '-' || input === undefined
}

async function readOne(input: string | undefined, options: Options, context: Context): Promise<ExitCode> {
  if (input === undefined) throw refusal('wrong-usage', 'give a file, an address, or - for standard input')
  const report = await onlyReport(input, options, context)
  const reader = await context.openReader()
  const readOptions = options.onlyRelevant ? { onlyRelevant: true } : {}
  const reading = reader.read(readerInput(report.report, report.givenId ?? report.report.id), readOptions)
  const { columns, isTerminal } = context.stdout
  const text = options.json
    ? `${JSON.stringify(reading, null, 2)}\n`
    : readingText(reading, report.report, {
        width: Math.min(columns, 100),
        colour: isTerminal && !context.env.NO_COLOR,
      })
  await context.stdout.write(text)
  return EXIT.ok
}

/** The one report of an input; its refusal is thrown, and more than one is refused. */
async function onlyReport(input: string, options: Options, context: Context) {
  const intake: IntakeOptions = { given: givenFrom(options), allowPrivate: options.allowPrivate ?? false }
  const taken = isStandardInput(input)
    ? takeBytes(await collect(context.stdin), 'standard input', intake)
    : takeIn(input, { ...intake, refuseDirectories: true })
  let only: Taken | null = null
  for await (const each of taken) {
    if (only) throw refusal('many-reports', input)
    only = each
  }
  if (!only) throw refusal('no-reports', input)
  if ('error' in only) throw only.error
  return only
}

async function readStream(input: string | undefined, options: Options, context: Context): Promise<ExitCode> {
  const name = isStandardInput(input) ? 'standard input' : input
  const stream = isStandardInput(input) ? context.stdin : streamFile(input)
  const progress = createProgress(context.stderr)
  const desk = await context.openDesk(options.jobs)
  const count = { done: 0, skipped: 0 }
  try {
    const taken = takeLines(stream, name, { given: givenFrom(options) })
    for await (const line of inOrder(taken, desk.width, (each) => readLine(each, options, desk))) {
      count.done++
      if (line instanceof SitrepError) {
        count.skipped++
        progress.refused(line)
      } else {
        await context.stdout.write(line)
      }
      progress.progress('reading', count.done)
    }
  } finally {
    await progress.end()
    await desk.close()
  }
  if (count.skipped === 0) return EXIT.ok
  await context.stderr.write(`sitrep: ${name}: ${count.skipped} of ${count.done} lines skipped\n`)
  return EXIT.skipped
}

async function readLine(taken: Taken, options: Options, desk: ReadingDesk): Promise<string | SitrepError> {
  if ('error' in taken) return taken.error
  const { report, givenId, name } = taken
  const readOptions = options.onlyRelevant ? { onlyRelevant: true } : {}
  try {
    const reading = await desk.read(readerInput(report, givenId ?? report.id), readOptions)
    return `${JSON.stringify(answerFor(reading, report, givenId, options))}\n`
  } catch (error) {
    return refusal('reader-failed', name, reasonOf(error))
  }
}

/** The reading; of a report without war, where only others are asked for, no more than that. */
function answerFor(reading: Reading, report: StoredReport, givenId: string | null, options: Options) {
  if (!options.onlyRelevant || reading.relevant) return reading
  return { id: givenId ?? report.id, relevant: false }
}
