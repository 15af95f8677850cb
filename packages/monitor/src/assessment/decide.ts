import { refusal } from '../errors.ts'
import type { About, ClaimPlace } from '../store/decision.ts'
import type { Stood } from '../store/store.ts'
import type { Claim, ClaimValue, FieldName, HappeningPlace, Incident } from './incident.ts'
import { claimKey } from './set-aside.ts'
import type { OwnIncident } from './trace.ts'

/** Incidents as they stand into what a decision on them refers to. */

export function aboutMerge(incidents: readonly OwnIncident[]): About {
  const different = [...new Map(incidents.map((incident) => [incident.id, incident])).values()]
  if (different.length < 2) throw refusal('invalid-decision', 'these are one incident already')
  return { kind: 'merge', incidents: different.map(toldAt) }
}

/** `parts` are reports of the incident by the beginning of their id, with ":" and a place in the text where only that is meant. */
export function aboutSplit(incident: OwnIncident, parts: readonly string[]): About {
  const { id } = incident
  const happenings = toldAt(incident)
  const taken = new Set(parts.flatMap((part) => happeningsAt(part, id, happenings)))
  const left = happenings.filter((place) => !taken.has(place))
  if (left.length === 0) throw refusal('invalid-decision', `nothing would be left of ${id}`)
  return { kind: 'split', taken: happenings.filter((place) => taken.has(place)), left }
}

function happeningsAt(part: string, incident: string, happenings: readonly HappeningPlace[]): HappeningPlace[] {
  const [report = '', start] = part.split(':')
  const found = happenings.filter(
    (place) =>
      report !== '' && place.report.startsWith(report) && (start === undefined || String(place.start) === start),
  )
  if (found.length === 0) throw refusal('invalid-decision', `"${part}" is no report of ${incident}`)
  return found
}

/** Reports, by the beginning of their ids, whose sources without a name are others than those of the incident's rest. */
export function aboutDistinctSource(incident: OwnIncident, reports: readonly string[]): About {
  const happenings = toldAt(incident)
  const told = new Set(reports.flatMap((report) => happeningsAt(report, incident.id, happenings)))
  return { kind: 'distinct-source', told: happenings.filter((place) => told.has(place)) }
}

export function aboutNotIncident(incident: OwnIncident): About {
  return { kind: 'not-incident', happenings: toldAt(incident) }
}

export function aboutCorrection(incident: OwnIncident, field: FieldName, value: ClaimValue): About {
  return { kind: 'correct', happenings: toldAt(incident), field, value }
}

export function aboutRejection(incident: OwnIncident, claims: readonly string[]): About {
  return { kind: 'reject', claims: claimsCalled(incident, claims).map(placeOfClaim) }
}

/** The whole incident as it stands, or some of its claims. */
export function aboutReview(incident: OwnIncident, claims: readonly string[]): About {
  if (claims.length > 0)
    return { kind: 'review', happenings: [], claims: claimsCalled(incident, claims).map(placeOfClaim) }
  return { kind: 'review', happenings: toldAt(incident), claims: incident.claims.map(placeOfClaim) }
}

/** Where an incident is told, without what is derived and may be told otherwise tomorrow. */
function toldAt({ happenings }: OwnIncident): HappeningPlace[] {
  return happenings.map(({ report, start, end, subType }) => ({ report, start, end, subType }))
}

function claimsCalled({ id, claims }: OwnIncident, wanted: readonly string[]): Claim[] {
  return wanted.map((beginning) => {
    const found = claims.filter((claim) => beginning !== '' && claim.id.startsWith(beginning))
    if (found.length > 1) throw refusal('ambiguous-id', beginning, found.length)
    if (found.length === 0) throw refusal('invalid-decision', `"${beginning}" is no claim of ${id}`)
    return found[0]!
  })
}

function placeOfClaim(claim: Claim): ClaimPlace {
  return { report: claim.report, key: claimKey(claim) }
}

/** How what a decision is about stands among incidents: what its "before" and "after" show. */
export function standingOf(about: About, incidents: readonly OwnIncident[]): Stood[] {
  const places = new Set(placesOf(about).map(placeText))
  const claimed = new Set(about.kind === 'reject' || about.kind === 'review' ? about.claims.map(claimText) : [])
  return incidents.flatMap((incident) => {
    const claims =
      about.kind === 'reject' ? incident.claims.filter((claim) => claimed.has(claimText(placeOfClaim(claim)))) : []
    if (claims.length === 0 && !incident.happenings.some((place) => places.has(placeText(place)))) return []
    const { id, title, review, reports } = incident
    return [
      {
        id,
        title,
        review,
        reports: reports.length,
        ...fieldOf(about, incident),
        ...(about.kind === 'distinct-source' && { origins: incident.origins.length }),
        ...(claims.length > 0 && { claims: claims.map(shown) }),
      },
    ]
  })
}

function placesOf(about: About): HappeningPlace[] {
  if (about.kind === 'merge') return about.incidents.flat()
  if (about.kind === 'split') return [...about.taken, ...about.left]
  if (about.kind === 'distinct-source') return about.told
  return 'happenings' in about ? about.happenings : []
}

function fieldOf(about: About, { fields }: Pick<Incident, 'fields'>): object {
  if (about.kind !== 'correct') return {}
  const field = fields[about.field]
  return {
    field: about.field,
    decided: field?.decided?.value ?? null,
    values: field?.values.map(({ value }) => value) ?? [],
  }
}

function shown({ id, field, value, speaker, review }: Claim): object {
  return { id, field, value, speaker, review }
}

function placeText({ report, start }: HappeningPlace): string {
  return `${report} ${start}`
}

function claimText({ report, key }: ClaimPlace): string {
  return `${report} ${key}`
}
