import { type LinkedIncident, type Links, link } from '../linking/link.ts'
import { publication } from '../linking/moments.ts'
import { compare } from '../linking/order.ts'
import { regroup } from '../linking/regroup.ts'
import type { Decision, Unapplied } from '../store/decision.ts'
import { inForce } from '../store/decision.ts'
import type { ReadReport } from '../store/records.ts'
import { type Background, createBackground } from './background.ts'
import { assess } from './claims.ts'
import { complete } from './complete.ts'
import { type Decided, sortDecisions, withReview } from './decided.ts'
import { DistinctSources } from './distinct.ts'
import { draftsOf, reportsOf, type Telling, tellings } from './drafts.ts'
import { independenceOf } from './graph/graph.ts'
import type { Incident } from './incident.ts'
import { publishedOf } from './pace/feeds.ts'
import { claimKey, setAside, type Versions, versionsOf } from './set-aside.ts'
import { settledFields, withDecided } from './settled.ts'
import { titleOf } from './title.ts'
import { toldHappenings } from './told-happenings.ts'
import type { Assessed } from './trace.ts'
import { traceOf } from './traces.ts'
import { whenOf, whereOf } from './where-when.ts'

/** What every incident of one derivation is made from. */
interface Makings {
  links: Links
  told: readonly Telling[]
  versions: Versions
  decided: Decided
  distinct: DistinctSources
  background: Background
}

/** Reports into incidents, complete: the same set of reports gives the same incidents, in whatever order. */
export function deriveIncidents(reports: ReadReport[], background?: Background): Incident[] {
  return complete.all(derive(reports, [], background).incidents, reports.map(publishedOf))
}

/** What comes of reports and decisions; decisions win over the machine, and those that find no object are named. */
export interface Derivation {
  /** By their own reports and decisions, without what is read against other incidents. */
  incidents: Assessed[]
  unapplied: Unapplied[]
}

/** Reports and analysts' decisions into incidents, all at once. */
export function derive(
  reports: ReadReport[],
  decisions: readonly Decision[],
  background: Background = createBackground(),
): Derivation {
  return deriveAmong(link(reports), decisions, background)
}

/** The incidents that linking found, as decided on, with their claims. */
export function deriveAmong(found: Links, decisions: readonly Decision[], background: Background): Derivation {
  const holding = inForce(decisions)
  const regrouped = regroup(found, holding)
  const { links } = regrouped
  const decided = sortDecisions(holding, regrouped)
  const distinct = new DistinctSources(holding, regrouped)
  const versions = versionsOf(links.reports)
  const makings: Makings = { links, told: tellings(links), versions, decided, distinct, background }
  const incidents = links.incidents.map((linked) => incidentOf(linked, makings))
  const unapplied = [
    ...regrouped.unapplied,
    ...decided.unapplied,
    ...distinct.unapplied(incidents),
    ...unmetRejections(holding, incidents, versions),
  ]
  return { incidents: inOrderOfHappening(incidents, links), unapplied }
}

/** The latest first; what no text dates stands where it was first reported. */
function inOrderOfHappening(incidents: Assessed[], links: Links): Assessed[] {
  const reported = new Map(links.incidents.map(({ id, happenings }) => [id, happenings[0]!.read.report.publishedAt]))
  const moment = ({ id, when }: Assessed) =>
    Date.parse(when.latest ?? '') || (publication(reported.get(id) ?? null)?.earliest ?? 0)
  return incidents.sort((a, b) => compare(moment(b), moment(a)) || compare(a.id, b.id))
}

function incidentOf(
  linked: LinkedIncident,
  { told, versions, decided, distinct, background, links }: Makings,
): Assessed {
  const { onClaim } = decided
  const isRejected = onClaim && ((report: string, key: string) => onClaim(report, key)?.about.kind === 'reject')
  const { texts, numbers: onSources } = distinct.on(linked)
  const drafts = setAside(draftsOf(linked.happenings, told, background, texts), { versions, isRejected })
  const { claims, origins, ...assessed } = assess(drafts, background)
  const onIt = decided.on(linked)
  const { review, reviewed, values, numbers } = onIt
  const fields = withDecided(assessed.fields, values)
  const settled = settledFields(fields)
  const reports = reportsOf(linked.happenings)
  const when = whenOf(settled.time)
  const where = whereOf(settled.place)
  const incident = {
    id: linked.id,
    title: titleOf({ fields: settled, where, when, reportedAt: reports[0]!.report.publishedAt }),
    when,
    where,
    review,
    reviewed,
    sample: reports.some(({ report }) => report.sample),
    fields,
    claims: withReview(claims, decided),
    reports: reports.map(({ report }) => report.id),
    happenings: toldHappenings(linked, onIt),
    origins,
    independence: independenceOf(drafts, background),
    decisions: [...numbers, ...onSources].sort((a, b) => a - b),
  }
  return { ...incident, trace: traceOf(incident, linked, links) }
}

/** Rejections of which no claim is made any more, or not in these words, by their report or a later version of it. */
function unmetRejections(
  decisions: readonly Decision[],
  incidents: readonly Assessed[],
  { olderThan }: Versions,
): Unapplied[] {
  const rejected = new Set(
    incidents.flatMap(({ claims }) =>
      claims
        .filter(({ review }) => review === 'rejected')
        .flatMap((claim) => [claim.report, ...olderThan(claim.report)].map((report) => `${report} ${claimKey(claim)}`)),
    ),
  )
  return decisions.flatMap(({ number, about }) => {
    if (about.kind !== 'reject' || about.claims.some(({ report, key }) => rejected.has(`${report} ${key}`))) return []
    return [{ number, why: 'no report makes this claim any more' }]
  })
}
