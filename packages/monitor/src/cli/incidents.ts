import { listIncidents } from '../publish/incidents-list.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

export const incidentsCommand: AddToProgram = (program, context) => {
  const command = program
    .command('incidents')
    .description('list the incidents of the store, the latest first')
    .option('--json', 'print them as JSON')
  withExample(command, 'sitrep incidents --json > incidents.json')
  command.action(async (options: { json?: true }) => {
    const store = openStore(command, context, { create: false })
    try {
      const incidents = await store.incidents()
      await context.stdout.write(options.json ? `${JSON.stringify(incidents, null, 2)}\n` : listIncidents(incidents))
    } finally {
      await store.close()
    }
  })
}
