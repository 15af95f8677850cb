import { hash as digest } from 'node:crypto'
import type { Incident } from '../../assessment/incident.ts'
import type { Assessed, KeptOccurrence } from '../../assessment/trace.ts'
import type { Database, Row } from '../driver.ts'
import type { StoreCounts } from '../store.ts'
import type { HistoryTable } from './history.ts'
import { idMatching } from './prefix.ts'
import type { TraceTable } from './traces.ts'

/** What all reports tell of together: derived. */
export interface IncidentTable {
  /** Only what has changed is written. */
  replaceAll(incidents: readonly Assessed[]): void
  /** The latest first; those an earlier sitrep derived are complete in their rows. */
  all(): (Assessed | Incident)[]
  find(id: string): Assessed | Incident | null
  of(report: string): string[]
  counts(): Pick<StoreCounts, 'incidents'>
}

interface Tables {
  history: HistoryTable
  traces: TraceTable
}

export function createIncidentTable(database: Database, { history, traces }: Tables): IncidentTable {
  const insert = database.prepare(
    'INSERT INTO incident (id, earliest, latest, country, json, trace, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const insertReport = database.prepare('INSERT INTO incident_report (incident, report) VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM incident WHERE id = ?')
  const hashes = database.prepare('SELECT id, hash FROM incident')
  const select = `SELECT incident.id, incident.json, trace, occurrence.json AS occurrence
    FROM incident LEFT JOIN occurrence ON occurrence.incident = incident.id`
  const all = database.prepare(`${select} ORDER BY earliest DESC NULLS LAST, incident.id`)
  const one = database.prepare(`${select} WHERE incident.id = ?`)
  const ofReport = database.prepare('SELECT incident FROM incident_report WHERE report = ? ORDER BY incident')
  const count = database.prepare('SELECT count(*) AS incidents FROM incident')

  function save({ trace, ...incident }: Assessed, hash: string): void {
    const { earliest, latest } = incident.when
    const { occurrence: _, filing: __, ...kept } = trace
    const json = [JSON.stringify(incident), JSON.stringify(kept)] as const
    remove.run(incident.id)
    insert.run(incident.id, earliest, latest, incident.where.country, ...json, hash)
    for (const report of new Set(incident.reports)) insertReport.run(incident.id, report)
    history.save(incident)
    traces.save({ ...incident, trace })
  }

  return {
    replaceAll(incidents) {
      const before = new Map(hashes.all().map((row) => [row.id as string, row.hash as string]))
      for (const incident of incidents) {
        const hash = digest('sha256', JSON.stringify(incident), 'base64')
        if (before.get(incident.id) !== hash) save(incident, hash)
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

/** The parts of a row into one; a row without a trace was written by an earlier sitrep. */
function incidentOf(row: Row): Assessed | Incident {
  const incident = JSON.parse(row.json as string) as Incident
  if (row.trace === null) return incident
  const occurrence = row.occurrence === null ? null : (JSON.parse(row.occurrence as string) as KeptOccurrence)
  return { ...incident, trace: { ...JSON.parse(row.trace as string), occurrence, filing: null } } as Assessed
}
