import type { Happening } from '../linking/happening.ts'
import type { LinkedIncident, Links } from '../linking/link.ts'
import type { Regrouped } from '../linking/regroup.ts'
import type { ClaimPlace, Decision, Unapplied } from '../store/decision.ts'
import type { Claim, DecidedValue, FieldName, HappeningPlace, Review, Reviewed } from './incident.ts'
import { claimKey } from './set-aside.ts'

/** What analysts decided on one incident. */
export interface DecidedOn {
  review: Review
  reviewed: Reviewed | null
  values: Map<FieldName, DecidedValue>
  /** Numbers of all decisions that touch it, its merges and splits too. */
  numbers: number[]
  /** Numbers of the merges and splits that put this happening there. */
  putBy(happening: Happening): number[]
}

/** Analysts' decisions, sorted to what they are about. */
export interface Decided {
  on(incident: LinkedIncident): DecidedOn
  /** The last decision on a claim; null where there is none on any. */
  onClaim: ((report: string, key: string) => Decision | null) | null
  /** Decisions whose incident is told by no report any more. */
  unapplied: Unapplied[]
}

type OnIncident = Decision & { about: { happenings: HappeningPlace[] } }

/** Looks up what each decision is about among the incidents as they are now. */
export function sortDecisions(decisions: readonly Decision[], { links, find, regrouping }: Regrouped): Decided {
  const byIncident = new Map<LinkedIncident, OnIncident[]>()
  const onClaims = new Map<string, Decision>()
  const unapplied: Unapplied[] = []
  for (const decision of decisions) {
    for (const { report, key } of claimsOf(decision)) onClaims.set(`${report} ${key}`, decision)
    if (!isOnIncident(decision)) continue
    const incident = incidentAt(decision.about.happenings, links, find)
    if (incident) byIncident.set(incident, [...(byIncident.get(incident) ?? []), decision])
    else unapplied.push({ number: decision.number, why: 'no incident holds what it was decided on' })
  }
  return {
    on: (incident) => decidedOn(incident, byIncident.get(incident) ?? [], regrouping),
    onClaim: onClaims.size === 0 ? null : (report, key) => onClaims.get(`${report} ${key}`) ?? null,
    unapplied,
  }
}

function isOnIncident(decision: Decision): decision is OnIncident {
  return 'happenings' in decision.about && decision.about.happenings.length > 0
}

function claimsOf({ about }: Decision): ClaimPlace[] {
  return 'claims' in about ? about.claims : []
}

/** The incident that holds most of these tellings, and of two the one with the earlier; null where none is told any more. */
function incidentAt(places: readonly HappeningPlace[], { incidentOf }: Links, find: Regrouped['find']) {
  const held = new Map<LinkedIncident, number>()
  for (const place of places) {
    const happening = find(place)
    const incident = happening && incidentOf.get(happening)
    if (incident) held.set(incident, (held.get(incident) ?? 0) + 1)
  }
  const most = Math.max(...held.values())
  return [...held.keys()].find((incident) => held.get(incident) === most) ?? null
}

function decidedOn(
  incident: LinkedIncident,
  decisions: readonly OnIncident[],
  regrouping: ReadonlyMap<Happening, ReadonlySet<number>>,
): DecidedOn {
  const values = new Map<FieldName, DecidedValue>()
  for (const { number: decision, by, at, about } of decisions) {
    if (about.kind === 'correct') values.set(about.field, { value: about.value, decision, by, at })
  }
  const last = decisions.at(-1)
  const own = [...decisions.map(({ number }) => number), ...regroupedBy(incident, regrouping)]
  return {
    review: reviewOf(decisions),
    reviewed: last ? reviewedBy(last, incident) : null,
    values,
    numbers: [...new Set(own)].sort((a, b) => a - b),
    putBy: (happening) => [...(regrouping.get(happening) ?? [])],
  }
}

function regroupedBy(
  { happenings }: LinkedIncident,
  regrouping: ReadonlyMap<Happening, ReadonlySet<number>>,
): number[] {
  return happenings.flatMap((happening) => [...(regrouping.get(happening) ?? [])])
}

/** A correction outlasts a later review, and "not an incident" outlasts both, until they are undone. */
function reviewOf(decisions: readonly OnIncident[]): Review {
  const kinds = new Set(decisions.map(({ about }) => about.kind))
  if (kinds.has('not-incident')) return 'rejected'
  if (kinds.has('correct')) return 'corrected'
  return kinds.has('review') ? 'reviewed' : 'machine'
}

function reviewedBy({ number, by, at, about }: OnIncident, { happenings }: LinkedIncident): Reviewed {
  const seen = new Set(about.happenings.map(({ report }) => report))
  const since = new Set(happenings.map(({ read }) => read.report.id).filter((report) => !seen.has(report)))
  return { decision: number, by, at, reportsSince: since.size }
}

/** The claims with the mark of the last decision on each; what joined after a review is not reviewed. */
export function withReview(claims: Claim[], { onClaim }: Pick<Decided, 'onClaim'>): Claim[] {
  if (onClaim === null) return claims
  return claims.map((claim) => {
    const decision = onClaim(claim.report, claimKey(claim))
    return claim.review === 'machine' && decision?.about.kind === 'review' ? { ...claim, review: 'reviewed' } : claim
  })
}
