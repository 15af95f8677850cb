import type { Incident } from '../assessment/incident.ts'
import { openStore, withExample } from './options.ts'
import { printable } from './layout.ts'
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
      const text = options.json ? `${JSON.stringify(incidents, null, 2)}\n` : incidentList(incidents)
      await context.stdout.write(text)
    } finally {
      await store.close()
    }
  })
}

/** One incident to two lines: when and what; then where, how many say so and whether they agree. */
export function incidentList(incidents: Incident[]): string {
  if (incidents.length === 0) return 'No incidents in the store yet; take reports in with "sitrep add PATH".\n'
  return `${incidents.map(incidentLines).join('\n')}\n`
}

function incidentLines(incident: Incident): string {
  const when = (incident.when.edtf ?? incident.when.earliest?.slice(0, 10) ?? 'undated').padEnd(12)
  const sample = incident.sample ? 'SAMPLE  ' : ''
  const disputed = Object.entries(incident.fields).filter(([, field]) => field.status === 'disputed')
  const details = [
    count(incident.reports.length, 'report'),
    count(incident.origins.length, 'origin'),
    ...(disputed.length > 0 ? [`disputed: ${disputed.map(([name]) => name).join(', ')}`] : []),
    incident.review,
  ]
  const first = `${sample}${when}${printable(incident.title)}`
  return `${first}\n${' '.repeat(sample.length + when.length)}${details.join(' · ')} · ${incident.id}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
