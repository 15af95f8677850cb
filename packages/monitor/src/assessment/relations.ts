import type { LinkedIncident, Links } from '../linking/link.ts'
import { compare } from '../linking/order.ts'
import type { Relation } from './incident.ts'

/** What this incident answers, and on whose word: an actor that is quoted, or the outlets. */
export function relationsOf(incident: LinkedIncident, { incidentOf, told }: Links): Relation[] {
  const relations = new Map<string, Relation>()
  for (const happening of incident.happenings) {
    for (const event of happening.mentions) {
      const basis = event.accordingTo.length > 0 ? 'stated-by-actor' : 'stated-by-outlet'
      for (const answered of event.inResponseTo) {
        const other = told[happening.position]!.find(({ mentions }) => mentions.some(({ id }) => id === answered))
        const target = other && incidentOf.get(other)
        if (!target || target === incident) continue
        const key = `${target.id} ${basis}`
        relations.set(key, { kind: 'in-response-to', incident: target.id, basis })
      }
    }
  }
  return [...relations.values()].sort((a, b) => compare(a.incident, b.incident) || compare(a.basis, b.basis))
}
