import { refusal } from '../errors.ts'
import { onlyGrades } from '../publish/by-grade.ts'
import { showIncident } from '../publish/show.ts'
import type { StoredReport } from '../store/records.ts'
import { type GradeOptions, gradesFrom, hiddenLine, withGradeOptions } from './grade-options.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

export const showCommand: AddToProgram = (program, context) => {
  const command = program
    .command('show')
    .description('who says what about one incident: what is agreed, what is disputed, and the reports')
    .argument('<incident>', 'id of the incident, or its first characters')
    .option('--json', 'print the incident as JSON')
  withGradeOptions(command)
  withExample(command, 'sitrep show 3f9a', 'sitrep show 3f9a --credibility 12')
  command.action(async (id: string, options: GradeOptions & { json?: true }) => {
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
      const grades = gradesFrom(options)
      const view = grades ? onlyGrades(incident, grades) : null
      await context.stdout.write(showIncident(incident, reports, width, view?.incident))
      if (view) await context.stdout.write(`\n${hiddenLine(view.hidden, incident.claims.length, 'claim')}`)
    } finally {
      await store.close()
    }
  })
}
