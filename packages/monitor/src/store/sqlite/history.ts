import type { HappeningPlace, Incident } from '../../assessment/incident.ts'
import type { Database } from '../driver.ts'
import { SAME_TELLING } from '../records.ts'
import type { Whereabouts } from '../store.ts'
import { idMatching } from './prefix.ts'

/**
 * Which happenings each incident holds, and those held that are no more: kept, not derived, so that every id that was ever shown can be
 * followed to the incidents that hold its happenings now.
 */
export interface HistoryTable {
  save(incident: Pick<Incident, 'id' | 'happenings'>): void
  whereabouts(id: string): Whereabouts | null
}

export function createHistoryTable(database: Database): HistoryTable {
  const clear = database.prepare('DELETE FROM incident_history WHERE incident = ?')
  const insert = database.prepare(
    'INSERT OR IGNORE INTO incident_history (incident, report, start, "end", sub_type) VALUES (?, ?, ?, ?, ?)',
  )
  const held = database.prepare('SELECT * FROM incident_history WHERE incident = ?')
  const holding = database.prepare(
    `SELECT incident_history.* FROM incident_history JOIN incident ON incident.id = incident_history.incident
     WHERE report = ? ORDER BY start, incident_history.incident`,
  )

  function nowHeldBy(report: string, start: number, subType: string): string | null {
    let best: string | null = null
    let least = SAME_TELLING
    for (const row of holding.all(report)) {
      const distance = Math.abs((row.start as number) - start) + (row.sub_type === subType ? 0 : 1)
      if (distance < least) {
        best = row.incident as string
        least = distance
      }
    }
    return best
  }

  return {
    save({ id, happenings }) {
      clear.run(id)
      for (const { report, start, end, subType } of happenings as HappeningPlace[])
        insert.run(id, report, start, end, subType)
    },
    whereabouts(beginning) {
      const id = idMatching(database, 'SELECT DISTINCT incident FROM incident_history', 'incident', beginning)
      if (id === null) return null
      const incidents = held
        .all(id)
        .map((row) => nowHeldBy(row.report as string, row.start as number, row.sub_type as string))
      return { id, incidents: [...new Set(incidents.filter((incident) => incident !== null))] }
    },
  }
}
