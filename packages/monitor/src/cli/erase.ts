import { refusal } from '../errors.ts'
import { eraseReport } from '../monitor.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

export const eraseCommand: AddToProgram = (program, context) => {
  const command = program
    .command('erase')
    .description('take a whole report out of everything kept; it stays out')
    .argument('<report>', 'id of the report, or its first characters')
  command
    .option('--by <name>', 'who asks for it, for the log')
    .option('--why <reason>', 'why, for the log: no words of the report')
  withExample(command, 'sitrep erase 64f1f1103d3e')
  command.action(async (id: string, options: { by?: string; why?: string }) => {
    const store = openStore(command, context, { create: false })
    try {
      const erased = await eraseReport({ store, derive: context.derive }, id, {
        by: options.by ?? null,
        why: options.why ?? null,
      })
      if (!erased) throw refusal('unknown-report', id)
      const words = erased.before
        ? 'was erased before; nothing of it is left'
        : 'erased; a hash of it is kept, so that it stays out'
      await context.stdout.write(`${erased.id}: ${words}.\n`)
    } finally {
      await store.close()
    }
  })
}
