import type { Database } from '../driver.ts'
import type { Store } from '../store.ts'
import { createErasure } from './erasure.ts'
import { createIncidentTable } from './incidents.ts'
import { createReadingTable } from './readings.ts'
import { createReportTable } from './reports.ts'

/** The store on one SQLite file: a table group to a file, put together here. */
export function createSqliteStore(database: Database, file: string): Store {
  const reports = createReportTable(database)
  const readings = createReadingTable(database)
  const incidents = createIncidentTable(database)
  const erasure = createErasure(database, file, { reports, readings, incidents })
  return {
    addReports: async (batch) => database.transaction(() => batch.map((report) => reports.add(report))),
    report: async (id) => reports.find(id),
    readReport: async (id) => readings.find(id),
    unreadReports: (reader) => readings.unread(reader),
    saveReadings: async (batch) => database.transaction(() => batch.forEach(readings.save)),
    refreshIncidents: async (derive) => database.transaction(() => incidents.replaceAll(derive(readings.all()))),
    incidents: async () => incidents.all(),
    incident: async (id) => incidents.find(id),
    incidentsOf: async (report) => incidents.of(report),
    counts: async () => ({ ...reports.counts(), ...readings.counts(), ...incidents.counts() }),
    forgetDerived: async () => {
      database.transaction(() => {
        incidents.replaceAll([])
        readings.forgetAll()
      })
    },
    eraseReport: async (id, derive) => erasure.erase(id, derive),
    scrub: async () => erasure.scrub(),
    close: async () => database.close(),
  }
}
