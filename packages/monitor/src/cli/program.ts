import { Command, CommanderError } from 'commander'
import { refusal, SitrepError } from '../errors.ts'
import { addCommand } from './add.ts'
import { auditCommand } from './audit.ts'
import { type Context, EXIT, type ExitCode } from './context.ts'
import { decideCommand } from './decide.ts'
import { decisionsCommand } from './decisions.ts'
import { demoCommand } from './demo.ts'
import { eraseCommand } from './erase.ts'
import { evaluateCommand } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { version } from './folders.ts'
import { gazetteerCommand } from './gazetteer.ts'
import { incidentsCommand } from './incidents.ts'
import { linkCommand } from './link.ts'
import { withOwnLists } from './own-lists.ts'
import { paceCommand } from './pace.ts'
import { errorLine } from './progress.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'

/** Commands set this when they end; the default is that all went well. */
export interface Outcome {
  exitCode: ExitCode
}

export type AddToProgram = (program: Command, context: Context, outcome: Outcome) => void

const commands: AddToProgram[] = [
  readCommand,
  addCommand,
  incidentsCommand,
  showCommand,
  paceCommand,
  linkCommand,
  rebuildCommand,
  decideCommand,
  decisionsCommand,
  auditCommand,
  eraseCommand,
  exportCommand,
  serveCommand,
  demoCommand,
  gazetteerCommand,
  evaluateCommand,
]

/** Runs one command line and returns its exit code; every refusal ends here, as one line on standard error. */
export async function run(argv: string[], context: Context): Promise<ExitCode> {
  const outcome: Outcome = { exitCode: EXIT.ok }
  const written: Promise<void>[] = []
  const program = createProgram(context, outcome, written)
  try {
    if (argv.length === 0) program.outputHelp()
    else await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    outcome.exitCode = await explain(error, context)
  }
  await Promise.all(written)
  return outcome.exitCode
}

/** The whole program, with all its commands. */
export function createProgram(context: Context, outcome: Outcome, written: Promise<void>[] = []): Command {
  const program = new Command('sitrep')
    .description(
      'A war monitor that keeps who said what: news reports in, incidents with their claims out. It reads English.',
    )
    .version(version(), '--version', 'print the version')
    .option('--store <file>', 'the store to use (default: SITREP_STORE or sitrep.db)')
    .option('--actors <file>', 'actors of your own, JSON lines (default: SITREP_ACTORS)')
    .option('--sources <file>', 'outlets and speakers of your own, JSON lines (default: SITREP_SOURCES)')
    .helpCommand(false)
    .showSuggestionAfterError()
  const world = withOwnLists(program, context)
  for (const add of commands) add(program, world, outcome)
  for (const command of [program, ...program.commands.flatMap((each) => [each, ...each.commands])]) {
    command
      .exitOverride()
      .configureHelp({ ...command.configureHelp(), showGlobalOptions: true, helpWidth: 80 })
      .configureOutput({
        writeOut: (text) => void written.push(context.stdout.write(text)),
        writeErr: (text) => void written.push(context.stderr.write(text)),
        // Said once, by `explain`.
        outputError: () => {},
      })
  }
  return program.addHelpText(
    'after',
    '\nExample:\n  $ sitrep read article.txt --published-at 2024-04-22\n\nsitrep COMMAND --help shows an example of each.',
  )
}

async function explain(error: unknown, context: Context): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok
    // With a group alone commander prints its help and says no more.
    const words = error.code === 'commander.help' ? 'which of its commands?' : error.message.replace(/^error: /, '')
    await context.stderr.write(errorLine(refusal('wrong-usage', words)))
    return EXIT.bad
  }
  if (error instanceof SitrepError) {
    await context.stderr.write(errorLine(error))
    return EXIT.bad
  }
  throw error
}
