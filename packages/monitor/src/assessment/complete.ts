import type { Published } from '../store/records.ts'
import { type Chained, relationsAmong } from './chains/chains.ts'
import { CAMPAIGN_DAYS, laterOf, listedUnder } from './chains/inferred.ts'
import type { Incident, Relation } from './incident.ts'
import { contextOf, noContext, type Surroundings, surroundingsOf } from './pace/context.ts'
import { LONGEST_BASELINE } from './pace/coverage.ts'
import { feedsOf } from './pace/feeds.ts'
import { fromKept } from './pace/kept.ts'
import { compareInTime, type Occurrence } from './pace/occurrences.ts'
import { saidOf } from './pace/said.ts'
import { watchOf } from './pace/watched.ts'
import { lastOver, nearby, watchBy } from './surrounding.ts'
import type { Assessed, Complete, HappeningKey, Lookup } from './trace.ts'

/** What incidents are completed from: their surroundings, and the relations of each. */
interface Setting {
  around: Surroundings
  relations: ReadonlyMap<string, Relation[]>
  holderOf: Chained['holderOf']
}

/** The sibling of derive: puts into incidents what came before each, what else belongs to it, and the record beside remarks. */
export const complete: Complete = { one: completeOne, all: completeAll }

function completeAll(incidents: readonly Assessed[], reports: readonly Published[]): Incident[] {
  const occurrences = incidents.flatMap(({ trace }) => occurrenceIn(trace) ?? []).sort(compareInTime)
  const around = surroundingsOf(occurrences, watchOf({ feeds: feedsOf(reports), occurrences }))
  const holderOf = holders(
    incidents.flatMap(({ id, trace }) => trace.happenings.map((one) => ({ ...one, incident: id }))),
  )
  const tied = incidents.map(({ id, trace: { ties } }) => ({ incident: id, ties }))
  const { watchedBefore } = around
  const relations = relationsAmong({ tied, holderOf, from: occurrences, occurrences, watchedBefore })
  return incidents.map((incident) => completed(incident, { around, relations, holderOf }))
}

/** The longest that a baseline begins before the week of what it is asked for. */
const BASELINE_REACH = LONGEST_BASELINE + 7

/** Looks up what can matter to one incident and completes it from that: the same as among all. */
function completeOne(incident: Assessed, lookup: Lookup): Incident {
  const { trace } = incident
  const own = occurrenceIn(trace)
  const reports = [...new Set(trace.happenings.map(({ report }) => report))]
  const holderOf = holders(lookup.holders(reports))
  const tied = lookup.tied(reports)
  if (own === null) {
    const around = surroundingsOf([], watchBy(lookup, { from: 0, to: 0 }))
    const { watchedBefore } = around
    const relations = relationsAmong({ tied, holderOf, from: [], occurrences: [], watchedBefore })
    return completed(incident, { around, relations, holderOf })
  }
  const { from } = own.days
  const asked = { from: from - CAMPAIGN_DAYS - BASELINE_REACH, to: from + CAMPAIGN_DAYS }
  const since = Math.min(asked.from, ...trace.remarks.flatMap((remark) => remark.since?.after ?? []))
  const { own: lists, answered } = listedUnder(own)
  const listed = lookup.listed([...lists, ...answered], asked).map(fromKept)
  const near = nearby(own, lookup, { from: since, to: from }).map(fromKept)
  const previous = lastOver(own, lookup)
  const occurrences = distinct([own, ...near, ...(previous ? [previous] : []), ...listed])
  const around = surroundingsOf(occurrences, watchBy(lookup, asked))
  // What holds both ways is inferred from the later one: some of those after it are looked at too.
  const { watchedBefore } = around
  const chained = { tied, holderOf, from: [own, ...laterOf(own, occurrences)], occurrences, watchedBefore }
  return completed(incident, { around, relations: relationsAmong(chained), holderOf })
}

function completed({ trace, decisions, ...incident }: Assessed, { around, relations, holderOf }: Setting): Incident {
  const dated = occurrenceIn(trace)
  const own = trace.remarks.filter(({ report, subjects }) => {
    const held = subjects.map((happening) => holderOf({ report, happening })).find((holder) => holder !== undefined)
    return held === incident.id
  })
  const said = own.map((remark) => saidOf(remark, dated, around))
  const context = { ...(dated ? contextOf(dated, around) : noContext()), said }
  return { ...incident, relations: relations.get(incident.id) ?? [], context, decisions }
}

function occurrenceIn({ occurrence }: Assessed['trace']): Occurrence | null {
  return occurrence && fromKept(occurrence)
}

function holders(held: readonly (HappeningKey & { incident: string })[]): Chained['holderOf'] {
  const incidents = new Map(held.map(({ report, happening, incident }) => [`${report} ${happening}`, incident]))
  return ({ report, happening }) => incidents.get(`${report} ${happening}`)
}

/** Each once, in order of time. */
function distinct(occurrences: readonly Occurrence[]): Occurrence[] {
  return [...new Map(occurrences.map((one) => [one.incident, one])).values()].sort(compareInTime)
}
