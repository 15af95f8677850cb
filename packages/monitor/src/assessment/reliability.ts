import type { Background } from './background.ts'
import type { Draft } from './draft.ts'
import type { Reliability } from './incident.ts'
import { type Interests, speaksOfItself } from './interests.ts'
import { RELIABILITY, UNASSESSED_REASON, UNNAMED_REASON } from './lexicon/reliability.ts'
import { agencyOf, publisherOf } from './origins.ts'

/** A mark and why it was given. */
export interface Mark<Grade> {
  grade: Grade
  reason: string
}

/**
 * How far the speaker is relied on: by the list of sources where it has a mark there, by its own interest, else by how it knows.
 * One that has no name cannot be judged, whatever its vantage. In its own voice the outlet is the speaker.
 */
export function reliabilityOf(draft: Draft, interests: Interests, background: Background): Mark<Reliability> {
  const { voice } = draft
  if (voice.statement === null) return outletReliabilityOf(draft, interests, background)
  if (voice.institution === null) return { grade: 'F', reason: UNNAMED_REASON }
  const source = background.source(voice.institution) ?? background.source(voice.speaker)
  if (source?.reliability) return { grade: source.reliability, reason: source.reasons.join('; ') }
  const mark = RELIABILITY[voice.vantage]
  const isInterested = speaksOfItself(draft, interests) && mark.grade < 'D'
  return isInterested ? { grade: 'D', reason: 'speaks of a deed laid at its own door' } : mark
}

/** How far the outlet is relied on that carries it, or the agency whose text that is; by its record, and by whose organ it is. */
export function outletReliabilityOf({ own }: Draft, interests: Interests, background: Background): Mark<Reliability> {
  const agency = agencyOf(own, background)
  const source = agency === null ? publisherOf(own.report, background) : background.source(agency)
  const name = agency ?? source?.name ?? own.report.publisher ?? 'an unnamed outlet'
  if (source?.reliability) return { grade: source.reliability, reason: `${name}: ${source.reasons.join('; ')}` }
  const { owner } = source ?? {}
  if (owner?.actor && interests.named.has(owner.actor)) {
    return { grade: 'D', reason: `${name}: an organ of ${owner.name}, which is said to have done it` }
  }
  return { grade: 'F', reason: `${name}: ${UNASSESSED_REASON}` }
}
