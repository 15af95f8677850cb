import { reasonOf, refusal, SitrepError } from '../errors.ts'
import { streamFile } from '../intake/files.ts'
import { inOrder } from '../intake/in-order.ts'
import { type Taken, takeLines } from '../intake/intake.ts'
import type { ReadingDesk } from '../intake/reading-desk.ts'
import { readerInput } from '../intake/report.ts'
import type { LinkLine } from '../linking/stream.ts'
import type { ReadReport } from '../store/records.ts'
import { type Context, EXIT, type ExitCode } from './context.ts'
import { jobsOption, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'
import { createProgress } from './progress.ts'

interface Options {
  jsonl?: true
  jobs: number
}

export const linkCommand: AddToProgram = (program, context, outcome) => {
  const command = program
    .command('link')
    .description('say which reports of a stream tell of the same incidents, and which are copies; stores nothing')
    .argument('[input]', 'a file of JSON lines; standard input without one')
    .option('--jsonl', 'JSON lines in, JSON lines out (the only format so far)')
    .addOption(jobsOption())
  withExample(command, 'sitrep link --jsonl < reports.jsonl')
  command.action(async (input: string | undefined, options: Options) => {
    if (!options.jsonl) throw refusal('wrong-usage', 'link reads JSON lines: sitrep link --jsonl < reports.jsonl')
    outcome.exitCode = await linkStream(input, options, context)
  })
}

async function linkStream(input: string | undefined, { jobs }: Options, context: Context): Promise<ExitCode> {
  const fromStandardInput = input === undefined || input === '-'
  const name = fromStandardInput ? 'standard input' : input
  const stream = fromStandardInput ? context.stdin : streamFile(input)
  const { read, skipped } = await readAll(stream, name, jobs, context)
  for (const line of linkLines(read, context)) await context.stdout.write(`${JSON.stringify(line)}\n`)
  if (skipped === 0) return EXIT.ok
  await context.stderr.write(`sitrep: ${name}: ${skipped} of ${read.length + skipped} lines skipped\n`)
  return EXIT.skipped
}

/** One line for each report, by the ids given; a report that came before, word for word, is a copy of the first. */
function* linkLines(read: ReadLine[], context: Context): Generator<LinkLine> {
  const first = new Map<string, ReadLine>()
  for (const line of read) {
    if (!first.has(line.readReport.report.id)) first.set(line.readReport.report.id, line)
  }
  const lines = context.link(read.map(({ readReport }) => readReport))
  for (const [i, line] of read.entries()) {
    const original = first.get(line.readReport.report.id)!
    const { incidents, copyOf } = lines[i]!
    const copied = original === line ? (copyOf === null ? null : first.get(copyOf)!) : original
    yield { id: line.givenId, incidents, copyOf: copied?.givenId ?? null }
  }
}

interface ReadLine {
  readReport: ReadReport
  givenId: string
}

async function readAll(stream: AsyncIterable<Uint8Array | string>, name: string, jobs: number, context: Context) {
  const progress = createProgress(context.stderr)
  const desk = await context.openDesk(jobs)
  const read: ReadLine[] = []
  let skipped = 0
  try {
    for await (const line of inOrder(takeLines(stream, name), desk.width, (taken) => readLine(taken, desk))) {
      if (line instanceof SitrepError) {
        skipped++
        progress.refused(line)
      } else {
        read.push(line)
      }
      progress.progress('reading', read.length + skipped)
    }
    return { read, skipped }
  } finally {
    await progress.end()
    await desk.close()
  }
}

async function readLine(taken: Taken, desk: ReadingDesk): Promise<ReadLine | SitrepError> {
  if ('error' in taken) return taken.error
  const { report, givenId, name } = taken
  try {
    const reading = await desk.read(readerInput(report))
    return { readReport: { report, reading }, givenId: givenId ?? report.id }
  } catch (error) {
    return refusal('reader-failed', name, reasonOf(error))
  }
}
