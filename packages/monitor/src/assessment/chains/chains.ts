import type { LinkedIncident, Links } from '../../linking/link.ts'
import { compare } from '../../linking/order.ts'
import type { Incident } from '../incident.ts'
import type { Occurrence } from '../pace/occurrences.ts'
import type { WatchedBefore } from '../pace/watched.ts'
import { createChance } from './chance.ts'
import { inferredRelations, listsOf } from './inferred.ts'
import type { Relation, RelationKind } from './shape.ts'
import { byKind, statedRelations } from './stated.ts'

/** What holds of both holds whichever is looked at. */
const BOTH_WAYS: ReadonlySet<RelationKind> = new Set<RelationKind>(['part-of-same-attack', 'same-campaign'])

/** Fills in how incidents stand to one another: what is stated first, and only then what can be inferred. */
export function fillRelations(
  incidents: readonly Incident[],
  links: Links,
  occurrences: readonly Occurrence[],
  watchedBefore: WatchedBefore,
): void {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]))
  for (const linked of links.incidents) relate(linked, byId, statedRelations(linked, links))
  const lookout = { lists: listsOf(occurrences), chanceOf: createChance(watchedBefore) }
  const inferred = occurrences.map((one) => {
    const stated = new Set((byId.get(one.incident)?.relations ?? []).map(({ incident }) => incident))
    return [one.incident, inferredRelations(one, stated, lookout)] as const
  })
  for (const [id, relations] of inferred) relate({ id }, byId, relations)
  for (const { relations } of incidents) {
    relations.sort(byKind)
    for (const { evidence } of relations) evidence.sort((a, b) => compare(a.report, b.report) || a.start - b.start)
  }
}

function relate(
  { id }: Pick<LinkedIncident, 'id'>,
  incidents: ReadonlyMap<string, Incident>,
  relations: readonly Relation[],
): void {
  for (const relation of relations) {
    add(incidents.get(id), relation)
    if (BOTH_WAYS.has(relation.kind)) add(incidents.get(relation.incident), { ...relation, incident: id })
  }
}

/** One entry for one kind, incident and basis; another report's words are more evidence for it. */
function add(incident: Incident | undefined, relation: Relation): void {
  const known = incident?.relations.find(
    (one) => one.kind === relation.kind && one.incident === relation.incident && one.basis === relation.basis,
  )
  if (known === undefined) incident?.relations.push({ ...relation, evidence: [...relation.evidence] })
  else for (const one of relation.evidence) if (!known.evidence.some((it) => isSame(it, one))) known.evidence.push(one)
}

function isSame(a: Relation['evidence'][number], b: Relation['evidence'][number]): boolean {
  return a.report === b.report && a.start === b.start && a.end === b.end
}
