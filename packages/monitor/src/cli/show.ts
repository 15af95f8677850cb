import { refusal } from '../errors.ts'
import { showIncident } from '../publish/show.ts'
import type { StoredReport } from '../store/records.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

export const showCommand: AddToProgram = (program, context) => {
  const command = program
    .command('show')
    .description('who says what about one incident: what is agreed, what is disputed, and the reports')
    .argument('<incident>', 'id of the incident, or its first characters')
    .option('--json', 'print the incident as JSON')
  withExample(command, 'sitrep show 3f9a')
  command.action(async (id: string, options: { json?: true }) => {
    const store = openStore(command, context, { create: false })
    try {
      const incident = await store.incident(id)
      if (!incident) throw refusal('unknown-incident', id)
      if (options.json) {
        await context.stdout.write(`${JSON.stringify(incident, null, 2)}\n`)
        return
      }
      const reports: StoredReport[] = []
      for (const report of incident.reports) {
        const stored = await store.report(report)
        if (stored) reports.push(stored)
      }
      const width = Math.min(context.stdout.columns, 100)
      await context.stdout.write(showIncident(incident, reports, width))
    } finally {
      await store.close()
    }
  })
}
