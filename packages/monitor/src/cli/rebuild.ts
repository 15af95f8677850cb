import { rebuild } from '../monitor.ts'
import { EXIT } from './context.ts'
import { jobsOption, openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'
import { createProgress } from './progress.ts'

export const rebuildCommand: AddToProgram = (program, context, outcome) => {
  const command = program
    .command('rebuild')
    .description('throw away all that is derived and compute it again from the reports')
    .addOption(jobsOption())
  withExample(command, 'sitrep rebuild --store archive.db')
  command.action(async (options: { jobs: number }) => {
    const store = openStore(command, context, { create: false })
    const progress = createProgress(context.stderr)
    const desk = await context.openDesk(options.jobs)
    try {
      const failures = await rebuild({ store, desk, derive: context.derive, watch: progress })
      await progress.end()
      const { reports, incidents } = await store.counts()
      await context.stdout.write(`Rebuilt ${incidents} incidents from ${reports} reports.\n`)
      if (failures > 0) outcome.exitCode = EXIT.skipped
    } finally {
      await progress.end()
      await desk.close()
      await store.close()
    }
  })
}
