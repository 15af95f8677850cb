import { type LinkedIncident, type Links, link } from '../linking/link.ts'
import { publication } from '../linking/moments.ts'
import { compare } from '../linking/order.ts'
import type { ReadReport } from '../store/records.ts'
import { type Background, createBackground } from './background.ts'
import { assess } from './claims.ts'
import { fillContext } from './context.ts'
import { draftsOf, reportsOf, type Telling, tellings } from './drafts.ts'
import { independenceOf } from './graph/graph.ts'
import type { Incident } from './incident.ts'
import { relationsOf } from './relations.ts'
import { titleOf } from './title.ts'
import { whenOf, whereOf } from './where-when.ts'

/** Reports into incidents with their claims: the same set of reports gives the same incidents, in whatever order. */
export function deriveIncidents(reports: ReadReport[], background: Background = createBackground()): Incident[] {
  const links = link(reports)
  const told = tellings(links)
  const incidents = links.incidents.map((linked) => incidentOf(linked, links, told, background))
  fillContext(incidents)
  const reported = new Map(links.incidents.map(({ id, happenings }) => [id, happenings[0]!.read.report.publishedAt]))
  return incidents.sort((a, b) => compare(momentOf(b), momentOf(a)) || compare(a.id, b.id))

  /** When it happened, or where no text says, when it was first reported. */
  function momentOf({ id, when }: Incident): number {
    return Date.parse(when.latest ?? '') || (publication(reported.get(id) ?? null)?.earliest ?? 0)
  }
}

function incidentOf(linked: LinkedIncident, links: Links, told: readonly Telling[], background: Background): Incident {
  const drafts = draftsOf(linked.happenings, told, background)
  const { fields, claims, origins } = assess(drafts, background)
  const reports = reportsOf(linked.happenings)
  const when = whenOf(fields.time)
  const where = whereOf(fields.place)
  return {
    id: linked.id,
    title: titleOf({ fields, where, when, reportedAt: reports[0]!.report.publishedAt }),
    when,
    where,
    review: 'machine',
    sample: reports.some(({ report }) => report.sample),
    fields,
    claims,
    reports: reports.map(({ report }) => report.id),
    origins,
    independence: independenceOf(drafts, background),
    relations: relationsOf(linked, links),
    context: { previous: null, daysSincePrevious: null },
  }
}
