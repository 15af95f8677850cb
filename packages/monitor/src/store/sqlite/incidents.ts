import { createHash } from 'node:crypto'
import type { Incident } from '../../assessment/incident.ts'
import type { Database, Row } from '../driver.ts'
import type { StoreCounts } from '../store.ts'
import type { HistoryTable } from './history.ts'
import { idMatching } from './prefix.ts'

/** What all reports tell of together: derived. */
export interface IncidentTable {
  /** Only what has changed is written. */
  replaceAll(incidents: readonly Incident[]): void
  all(): Incident[]
  find(id: string): Incident | null
  of(report: string): string[]
  counts(): Pick<StoreCounts, 'incidents'>
}

export function createIncidentTable(database: Database, history: HistoryTable): IncidentTable {
  const insert = database.prepare(
    'INSERT INTO incident (id, earliest, latest, country, json, hash) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const insertReport = database.prepare('INSERT INTO incident_report (incident, report) VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM incident WHERE id = ?')
  const hashes = database.prepare('SELECT id, hash FROM incident')
  const all = database.prepare('SELECT json FROM incident ORDER BY earliest DESC NULLS LAST, id')
  const one = database.prepare('SELECT json FROM incident WHERE id = ?')
  const ofReport = database.prepare('SELECT incident FROM incident_report WHERE report = ? ORDER BY incident')
  const count = database.prepare('SELECT count(*) AS incidents FROM incident')

  function save(incident: Incident, json: string, hash: string): void {
    const { earliest, latest } = incident.when
    remove.run(incident.id)
    insert.run(incident.id, earliest, latest, incident.where.country, json, hash)
    for (const report of new Set(incident.reports)) insertReport.run(incident.id, report)
    history.save(incident)
  }

  return {
    replaceAll(incidents) {
      const before = new Map(hashes.all().map((row) => [row.id as string, row.hash as string]))
      for (const incident of incidents) {
        const json = JSON.stringify(incident)
        const hash = createHash('sha256').update(json).digest('base64')
        if (before.get(incident.id) !== hash) save(incident, json, hash)
        before.delete(incident.id)
      }
      for (const id of before.keys()) remove.run(id)
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
