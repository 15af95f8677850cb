import type { HappeningPlace } from '../assessment/incident.ts'
import type { Decision, Unapplied } from '../store/decision.ts'
import type { Happening } from './happening.ts'
import { stableId } from './hash.ts'
import { type LinkedIncident, type Links, linkedIncident } from './link.ts'
import { compare } from './order.ts'
import type { Reason } from './reasons.ts'
import { type FindHappening, finderOf } from './told-places.ts'

/** Links after analysts' merges and splits. */
export interface Regrouped {
  links: Links
  find: FindHappening
  /** Numbers of the decisions that put a happening where it is. */
  regrouping: Map<Happening, Set<number>>
  unapplied: Unapplied[]
}

/** An incident in the making: its id stays with it whatever is taken out of it. */
interface Group {
  id: string
  members: Set<Happening>
}

interface Groups {
  of: Map<Happening, Group>
  find: FindHappening
}

/** Merges and splits incidents as decided, in the order of the decisions; each works on what those before left. */
export function regroup(links: Links, decisions: readonly Decision[]): Regrouped {
  const groups: Groups = { of: groupsOf(links.incidents), find: finderOf(links.told) }
  const unapplied: Unapplied[] = []
  const regrouping: Regrouped['regrouping'] = new Map()
  for (const { number, about } of decisions) {
    if (about.kind !== 'merge' && about.kind !== 'split') continue
    const result =
      about.kind === 'merge'
        ? merge(about.incidents, groups)
        : split(about.taken, about.left, groups, (part) => idOfPart(part, groups, links, number))
    if (typeof result === 'string') unapplied.push({ number, why: result })
    else for (const happening of result) regrouping.set(happening, (regrouping.get(happening) ?? new Set()).add(number))
  }
  const changed = regrouping.size === 0 ? links : withGroups(links, groups.of)
  return { links: changed, find: groups.find, regrouping, unapplied }
}

function groupsOf(incidents: readonly LinkedIncident[]): Groups['of'] {
  const of: Groups['of'] = new Map()
  for (const { id, happenings } of incidents) {
    const group: Group = { id, members: new Set(happenings) }
    for (const happening of happenings) of.set(happening, group)
  }
  return of
}

/** The incidents that hold the anchors become one, with all else the analyst saw in them; a string says why not. */
function merge(incidents: readonly (readonly HappeningPlace[])[], groups: Groups): Happening[] | string {
  const seen = incidents.map((places) => found(places, groups)).filter(({ length }) => length > 0)
  if (seen.length < 2) return 'fewer than two of these incidents are still told by a report'
  const merged = seen.map(([anchor]) => groups.of.get(anchor!)!)
  const into = earliest(merged)
  for (const happening of merged.flatMap(({ members }) => [...members])) move(happening, into, groups)
  for (const happening of seen.flat()) move(happening, into, groups)
  return [...into.members]
}

/** The happenings taken out become an incident of their own; what has joined since stays with the rest. */
function split(
  taken: readonly HappeningPlace[],
  left: readonly HappeningPlace[],
  groups: Groups,
  idOf: (part: Happening[]) => string,
): Happening[] | string {
  const own = found(taken, groups)
  const rest = found(left, groups).filter((happening) => !own.includes(happening))
  if (own.length === 0) return 'none of what was taken out is told by a report any more'
  if (rest.length === 0) return 'nothing is left of what it was taken out of'
  const part: Group = { id: '', members: new Set() }
  for (const happening of own) move(happening, part, groups)
  part.id = idOf(own)
  return [...own, ...rest]
}

function found(places: readonly HappeningPlace[], { of, find }: Groups): Happening[] {
  const happenings = places.map(find).filter((happening): happening is Happening => happening !== null)
  return [...new Set(happenings)].filter((happening) => of.has(happening))
}

function move(happening: Happening, to: Group, { of }: Groups): void {
  of.get(happening)?.members.delete(happening)
  to.members.add(happening)
  of.set(happening, to)
}

function earliest(groups: readonly Group[]): Group {
  const first = ({ members }: Group) => Math.min(...[...members].map(({ position }) => position))
  return [...groups].sort((a, b) => first(a) - first(b) || compare(a.id, b.id))[0]!
}

/** What was taken out with the anchor leaves the id to the rest, and has one of its own by the decision. */
function idOfPart(part: Happening[], { of }: Groups, { told }: Links, number: number): string {
  const { id } = linkedIncident(part, told, new Map())
  const isTaken = [...of.values()].some((group) => group.id === id)
  return isTaken ? stableId([id, `split ${number}`]) : id
}

function withGroups(links: Links, of: Groups['of']): Links {
  const reasons = new Map(links.incidents.flatMap((incident) => stillTrue(incident, of)))
  const incidents = [...new Set(of.values())]
    .filter(({ members }) => members.size > 0)
    .map(({ id, members }) => ({ ...linkedIncident([...members], links.told, reasons), id }))
  incidents.sort((a, b) => compare(a.happenings[0]!.position, b.happenings[0]!.position) || compare(a.id, b.id))
  const incidentOf = new Map(
    incidents.flatMap((incident) => incident.happenings.map((happening) => [happening, incident] as const)),
  )
  return { ...links, incidents, incidentOf }
}

/** Why a happening was put to others is no reason where it is parted from the one they began with. */
function stillTrue({ reasons }: LinkedIncident, of: Groups['of']): [Happening, readonly Reason[]][] {
  const [began] = [...reasons].find(([, why]) => why.length === 0) ?? []
  return [...reasons].filter(([happening]) => began !== undefined && of.get(happening) === of.get(began))
}
