import type { Incident } from '../../assessment/incident.ts'
import type { Assessed, Complete } from '../../assessment/trace.ts'
import type { Database } from '../driver.ts'
import type { Published } from '../records.ts'
import type { Store } from '../store.ts'
import { createDecisionTable } from './decisions.ts'
import { createDerivation } from './derivation.ts'
import { createErasure } from './erasure.ts'
import { createFilingTable } from './filing.ts'
import { createHistoryTable } from './history.ts'
import { createIncidentTable } from './incidents.ts'
import { createLogTable } from './log.ts'
import { createReadingTable } from './readings.ts'
import { createReportTable } from './reports.ts'
import { createTraceTable } from './traces.ts'

/** The store on one SQLite file: a table group to a file, put together here. */
export function createSqliteStore(database: Database, file: string, complete: Complete): Store {
  const reports = createReportTable(database)
  const readings = createReadingTable(database)
  const history = createHistoryTable(database)
  const traces = createTraceTable(database)
  const incidents = createIncidentTable(database, { history, traces })
  const log = createLogTable(database)
  const decisions = createDecisionTable(database, log)
  const filing = createFilingTable(database)
  const { refresh, decide, forgetAll } = createDerivation(database, { reports, readings, incidents, decisions, filing })
  const erasure = createErasure(database, file, { reports, decisions, refresh })
  return {
    addReports: async (batch) => database.transaction(() => batch.map((report) => reports.add(report))),
    report: async (id) => reports.find(id),
    readReport: async (id) => readings.find(id),
    published: async () => readings.published(),
    unreadReports: (reader) => readings.unread(reader),
    saveReadings: async (batch) => database.transaction(() => batch.forEach(readings.save)),
    refreshIncidents: async (derive) => void database.transaction(() => refresh(derive)),
    incidents: async () => completeAll(incidents.all(), readings.published(), complete),
    incident: async (id) => {
      const found = incidents.find(id)
      return found && 'trace' in found ? complete.one(found, traces.lookup) : found
    },
    incidentsOf: async (report) => incidents.of(report),
    whereabouts: async (id) => history.whereabouts(id),
    versions: async (id) => {
      const report = reports.find(id)
      return report === null ? [] : reports.versions(report)
    },
    decide: async (draft, derive, standing) => decide(draft, derive, standing),
    decisions: async () => decisions.records(),
    audit: async (head) => log.audit(head ?? null),
    counts: async () => ({ ...reports.counts(), ...readings.counts(), ...incidents.counts() }),
    forgetDerived: async () => {
      database.transaction(() => {
        forgetAll()
        readings.forgetAll()
      })
    },
    eraseReport: async (id, derive, by) => erasure.erase(id, derive, by ?? { by: null, why: null }),
    scrub: async () => erasure.scrub(),
    close: async () => database.close(),
  }
}

/** Those that an earlier sitrep derived are complete already. */
function completeAll(
  incidents: readonly (Assessed | Incident)[],
  published: readonly Published[],
  complete: Complete,
): Incident[] {
  const traced = incidents.filter((incident) => 'trace' in incident)
  const completed = new Map(complete.all(traced, published).map((incident) => [incident.id, incident]))
  return incidents.map((incident) => completed.get(incident.id) ?? (incident as Incident))
}
