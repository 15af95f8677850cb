import { hash as digest } from 'node:crypto'
import type { Incident } from '../../assessment/incident.ts'
import type { Assessed, KeptOccurrence } from '../../assessment/trace.ts'
import type { Database, Row } from '../driver.ts'
import type { Derived, StoreCounts } from '../store.ts'
import type { HistoryTable } from './history.ts'
import { idMatching } from './prefix.ts'
import type { TraceTable } from './traces.ts'

/** What all reports tell of together: derived. */
export interface IncidentTable {
  /** Puts what a derivation makes in place of what there was; only what has changed is written. */
  replace(parts: Iterable<Derived>, tell: (part: Derived) => void): void
  forgetAll(): void
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
  const hashOf = database.prepare('SELECT hash FROM incident WHERE id = ?')
  const ids = database.prepare('SELECT id FROM incident')
  const clearMadeFrom = database.prepare('DELETE FROM linking_incident WHERE incident = ?')
  const insertMadeFrom = database.prepare('INSERT OR IGNORE INTO linking_incident (began, incident) VALUES (?, ?)')
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
    replace(parts, tell) {
      const made = new Set<string>()
      const replaced = new Set<string>()
      for (const part of parts) {
        for (const incident of part.incidents) {
          const hash = digest('sha256', JSON.stringify(incident), 'base64')
          if (hashOf.get(incident.id)?.hash !== hash) save(incident, hash)
          made.add(incident.id)
          clearMadeFrom.run(incident.id)
          for (const began of part.madeFrom?.get(incident.id) ?? []) insertMadeFrom.run(began, incident.id)
        }
        const others = part.replaced === 'all' ? ids.all().map((row) => row.id as string) : part.replaced
        for (const id of others) replaced.add(id)
        tell(part)
      }
      for (const id of replaced) if (!made.has(id)) remove.run(id)
    },
    forgetAll: () => database.exec('DELETE FROM incident'),
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
