import type { Incident } from '../../assessment/incident.ts'
import type { Database, Row } from '../driver.ts'
import type { StoreCounts } from '../store.ts'
import { idMatching } from './prefix.ts'

/** What all reports tell of together: derived. */
export interface IncidentTable {
  replaceAll(incidents: Incident[]): void
  all(): Incident[]
  find(id: string): Incident | null
  of(report: string): string[]
  counts(): Pick<StoreCounts, 'incidents'>
}

export function createIncidentTable(database: Database): IncidentTable {
  const insert = database.prepare('INSERT INTO incident (id, earliest, latest, country, json) VALUES (?, ?, ?, ?, ?)')
  const insertReport = database.prepare('INSERT INTO incident_report (incident, report) VALUES (?, ?)')
  const all = database.prepare('SELECT json FROM incident ORDER BY earliest DESC NULLS LAST, id')
  const one = database.prepare('SELECT json FROM incident WHERE id = ?')
  const ofReport = database.prepare('SELECT incident FROM incident_report WHERE report = ? ORDER BY incident')
  const count = database.prepare('SELECT count(*) AS incidents FROM incident')

  return {
    replaceAll(incidents) {
      database.exec('DELETE FROM incident')
      for (const incident of incidents) {
        const { earliest, latest } = incident.when
        insert.run(incident.id, earliest, latest, incident.where.country, JSON.stringify(incident))
        for (const report of new Set(incident.reports)) insertReport.run(incident.id, report)
      }
    },
    all: () => all.all().map(incidentOf),
    find(id) {
      const whole = idMatching(database, 'SELECT id FROM incident', 'id', id)
      const row = whole === null ? undefined : one.get(whole)
      return row ? incidentOf(row) : null
    },
    of: (report) => ofReport.all(report).map((row) => row.incident as string),
    counts: () => count.get() as unknown as ReturnType<IncidentTable['counts']>,
  }
}

function incidentOf(row: Row): Incident {
  return JSON.parse(row.json as string) as Incident
}
