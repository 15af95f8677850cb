import type { Incident } from '../assessment/incident.ts'
import { onlyGrades } from '../publish/by-grade.ts'
import { showIncident } from '../publish/show.ts'
import { printable } from '../publish/text-table.ts'
import { findIncidents } from '../store/find-incident.ts'
import type { StoredReport } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { type GradeOptions, gradesFrom, hiddenLine, withGradeOptions } from './grade-options.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

type Options = GradeOptions & { json?: true; reasons?: true }

export const showCommand: AddToProgram = (program, context) => {
  const command = program
    .command('show')
    .description('who says what about one incident: what is agreed, what is disputed, and the reports')
    .argument('<incident>', 'id of the incident, or its first characters; ids it once had lead to it')
    .option('--json', 'print the incident as JSON')
    .option('--reasons', 'say of each report why it was put here')
  withGradeOptions(command)
  withExample(command, 'sitrep show 3f9a', 'sitrep show 3f9a --credibility 12', 'sitrep show 3f9a --reasons')
  command.action(async (id: string, options: Options) => {
    const store = openStore(command, context, { create: false })
    try {
      const { was, incidents } = await findIncidents(store, id)
      const [incident] = incidents
      // JSON stays JSON: the note goes where notes go.
      const notes = options.json ? context.stderr : context.stdout
      if (was !== null) await notes.write(becameLines(was, incidents))
      if (incident && incidents.length === 1) await show(incident, options, store, context)
    } finally {
      await store.close()
    }
  })
}

/** "81c2… became 3f9a…", or the list of what it became. */
function becameLines(was: string, incidents: readonly Incident[]): string {
  if (incidents.length === 1) return `${was} became ${incidents[0]!.id}\n\n`
  return `${was} became\n${incidents.map(({ id, title }) => `  ${id}  ${printable(title)}\n`).join('')}`
}

async function show(incident: Incident, options: Options, store: Store, { stdout }: Context): Promise<void> {
  if (options.json) return stdout.write(`${JSON.stringify(incident, null, 2)}\n`)
  const reports: StoredReport[] = []
  for (const report of incident.reports) {
    const stored = await store.report(report)
    if (stored) reports.push(stored)
  }
  const grades = gradesFrom(options)
  const view = grades ? onlyGrades(incident, grades) : null
  const width = Math.min(stdout.columns, 100)
  const { reasons = false } = options
  await stdout.write(showIncident(incident, reports, { width, shown: view?.incident ?? incident, reasons }))
  if (view) await stdout.write(`\n${hiddenLine(view.hidden, incident.claims.length, 'claim')}`)
}
