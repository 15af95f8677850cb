import { onlyGrades } from '../publish/by-grade.ts'
import { listIncidents } from '../publish/incidents-list.ts'
import { type GradeOptions, gradesFrom, hiddenLine, withGradeOptions } from './grade-options.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

export const incidentsCommand: AddToProgram = (program, context) => {
  const command = program
    .command('incidents')
    .description('list the incidents of the store, the latest first')
    .option('--json', 'print them as JSON')
  withGradeOptions(command)
  withExample(command, 'sitrep incidents --json > incidents.json', 'sitrep incidents --credibility 12')
  command.action(async (options: GradeOptions & { json?: true }) => {
    const store = openStore(command, context, { create: false })
    try {
      const incidents = await store.incidents()
      if (options.json) {
        await context.stdout.write(`${JSON.stringify(incidents, null, 2)}\n`)
        return
      }
      const grades = gradesFrom(options)
      const shown = grades ? incidents.filter((one) => onlyGrades(one, grades).hidden < one.claims.length) : incidents
      await context.stdout.write(listIncidents(shown))
      if (grades) await context.stdout.write(hiddenLine(incidents.length - shown.length, incidents.length, 'incident'))
    } finally {
      await store.close()
    }
  })
}
