import { listDecisions } from '../publish/decisions-list.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

export const decisionsCommand: AddToProgram = (program, context) => {
  const command = program
    .command('decisions')
    .description('list what people decided, and what was erased: who, when, why, before and after')
    .option('--json', 'print them as JSON')
  withExample(command, 'sitrep decisions --json')
  command.action(async (options: { json?: true }) => {
    const store = openStore(command, context, { create: false })
    try {
      const decisions = await store.decisions()
      const width = Math.min(context.stdout.columns, 120)
      await context.stdout.write(
        options.json ? `${JSON.stringify(decisions, null, 2)}\n` : listDecisions(decisions, width),
      )
    } finally {
      await store.close()
    }
  })
}
