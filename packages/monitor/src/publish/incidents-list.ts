import { FIELD_NAMES } from '../assessment/fields.ts'
import type { Incident } from '../assessment/incident.ts'
import { printable, textTable } from './text-table.ts'

/** All incidents as a table of so many columns, in the order given; what a person has not reviewed says so. */
export function listIncidents(incidents: readonly Incident[], width = 80): string {
  if (incidents.length === 0) return 'No incidents.\n'
  const rows = incidents.map((incident) => [
    incident.id,
    `${incident.sample ? 'SAMPLE ' : ''}${printable(incident.title)}`,
    `${incident.reports.length}/${incident.origins.length}`,
    disputedText(incident),
    incident.review,
  ])
  const lines = textTable(['id', 'incident', 'rep/or', 'disputed', 'review'], rows, [12, width - 44, 6, 9, 8])
  return `${lines.join('\n')}\n\nrep/or: reports/independent origins. machine: not reviewed by a person.\n`
}

function disputedText({ fields }: Incident): string {
  return FIELD_NAMES.filter((name) => fields[name]?.status === 'disputed').join(' ')
}
