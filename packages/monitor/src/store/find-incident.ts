import type { Incident } from '../assessment/incident.ts'
import { refusal } from '../errors.ts'
import type { Store } from './store.ts'

/** The incidents behind an id, one unless it was divided; `was` is the old id where it is nobody's any more. */
export interface Found {
  was: string | null
  incidents: Incident[]
}

/** By an id of today or one of the past, whole or by its first characters. */
export async function findIncidents(store: Store, id: string): Promise<Found> {
  const incident = await store.incident(id)
  if (incident) return { was: null, incidents: [incident] }
  const went = await store.whereabouts(id)
  if (!went) throw refusal('unknown-incident', id)
  if (went.incidents.length === 0) throw refusal('gone-incident', went.id)
  const found = await Promise.all(went.incidents.map((each) => store.incident(each)))
  return { was: went.id, incidents: found.filter((each) => each !== null) }
}

/** The one incident behind an id; an id that became several is refused with their names. */
export async function findIncident(store: Store, id: string): Promise<{ was: string | null; incident: Incident }> {
  const { was, incidents } = await findIncidents(store, id)
  if (incidents.length === 1) return { was, incident: incidents[0]! }
  throw refusal('divided-incident', was ?? id, incidents.map((incident) => incident.id).join(' and '))
}
