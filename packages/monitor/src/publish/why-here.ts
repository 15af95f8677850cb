import type { Incident } from '../assessment/incident.ts'

/** Why a report is among those of an incident, a line for each of its tellings, and whose text it repeats. */
export function whyHere({ happenings, independence }: Incident, report: string): string[] {
  const told = happenings.filter((happening) => happening.report === report)
  const repeats = independence.edges.filter(({ kind, from }) => kind === 'repeats' && from === `report:${report}`)
  return [
    ...told.map(({ reasons }) => (reasons.length === 0 ? 'the incident begins with it' : reasons.join('; '))),
    ...repeats.map(({ to, why }) => `beside ${to.slice('report:'.length).slice(0, 8)} it ${why}`),
  ]
}
