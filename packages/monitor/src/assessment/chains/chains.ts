import { compare } from '../../linking/order.ts'
import type { Occurrence } from '../pace/occurrences.ts'
import type { WatchedBefore } from '../pace/watched.ts'
import type { HappeningKey, KeptTie } from '../trace.ts'
import { createChance } from './chance.ts'
import { inferredRelations, listsOf } from './inferred.ts'
import type { Relation, RelationKind } from './shape.ts'
import { byKind, statedRelations } from './stated.ts'

/** What holds of both holds whichever is looked at. */
const BOTH_WAYS: ReadonlySet<RelationKind> = new Set<RelationKind>(['part-of-same-attack', 'same-campaign'])

/** What relations are made from: of a whole record, or of what can matter to one incident. */
export interface Chained {
  /** What the words of reports tie together, by incident. */
  tied: readonly { incident: string; ties: readonly KeptTie[] }[]
  holderOf: (happening: HappeningKey) => string | undefined
  /** Whose relations are inferred. */
  from: readonly Occurrence[]
  /** What they are inferred to. */
  occurrences: readonly Occurrence[]
  watchedBefore: WatchedBefore
}

/** How incidents stand to one another, by incident: what is stated first, and only then what can be inferred. */
export function relationsAmong({ tied, holderOf, from, occurrences, watchedBefore }: Chained): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>()
  const inOrder = tied.toSorted((a, b) => compare(a.incident, b.incident))
  for (const { incident, ties } of inOrder) relate(incident, found, statedRelations(incident, ties, holderOf))
  const lookout = { lists: listsOf(occurrences), chanceOf: createChance(watchedBefore) }
  const inferred = from.map((one) => {
    const stated = new Set((found.get(one.incident) ?? []).map(({ incident }) => incident))
    return [one.incident, inferredRelations(one, stated, lookout)] as const
  })
  for (const [id, relations] of inferred) relate(id, found, relations)
  for (const relations of found.values()) {
    relations.sort(byKind)
    for (const { evidence } of relations) evidence.sort((a, b) => compare(a.report, b.report) || a.start - b.start)
  }
  return found
}

function relate(id: string, found: Map<string, Relation[]>, relations: readonly Relation[]): void {
  for (const relation of relations) {
    add(listOf(id, found), relation)
    if (BOTH_WAYS.has(relation.kind)) add(listOf(relation.incident, found), { ...relation, incident: id })
  }
}

function listOf(id: string, found: Map<string, Relation[]>): Relation[] {
  const list = found.get(id) ?? []
  found.set(id, list)
  return list
}

/** One entry for one kind, incident and basis; another report's words are more evidence for it. */
function add(relations: Relation[], relation: Relation): void {
  const known = relations.find(
    (one) => one.kind === relation.kind && one.incident === relation.incident && one.basis === relation.basis,
  )
  if (known === undefined) relations.push({ ...relation, evidence: [...relation.evidence] })
  else for (const one of relation.evidence) if (!known.evidence.some((it) => isSame(it, one))) known.evidence.push(one)
}

function isSame(a: Relation['evidence'][number], b: Relation['evidence'][number]): boolean {
  return a.report === b.report && a.start === b.start && a.end === b.end
}
