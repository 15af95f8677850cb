import type { Draft } from './draft.ts'
import type { Claim, Credibility } from './incident.ts'
import { RELIABILITY, UNNAMED_REASON } from './lexicon/reliability.ts'
import { canCorroborate, type Standing } from './support.ts'

type Grade = Pick<Claim, 'reliability' | 'credibility' | 'reasons'>

/** Reliability of the source and credibility of what it says, each with its reason; never one mark. */
export function gradeOf(draft: Draft, origins: number, standing: Standing): Grade {
  const source = reliabilityOf(draft)
  const information = credibilityOf(draft, origins, standing)
  return {
    reliability: source.grade,
    credibility: information.grade,
    reasons: [`${source.grade}: ${source.reason}`, `${information.grade}: ${information.reason}`],
  }
}

/** A source that has no name cannot be judged, whatever its vantage. */
function reliabilityOf({ voice }: Draft): (typeof RELIABILITY)[keyof typeof RELIABILITY] {
  if (voice.statement !== null && voice.institution === null) return { grade: 'F', reason: UNNAMED_REASON }
  return RELIABILITY[voice.vantage]
}

/** 5, "improbable", is a person's judgement and never made here; a denial by the accused lowers nothing. */
function credibilityOf(draft: Draft, origins: number, standing: Standing): { grade: Credibility; reason: string } {
  if (!canCorroborate(draft)) return { grade: 6, reason: 'too vague for another source to bear out' }
  const contradicted = standing.contradictedBy.size
  if (origins > 1 && contradicted === 0) return { grade: 1, reason: `${origins} independent origins say the same` }
  if (origins > 1)
    return { grade: 3, reason: `${origins} independent origins say the same, ${contradicted} contradict it` }
  if (contradicted > 0) return { grade: 4, reason: `contradicted by ${plural(contradicted)}` }
  if (standing.entailedBy.size > 0) {
    return { grade: 2, reason: `borne out by ${plural(standing.entailedBy.size)} with a more exact value` }
  }
  if (standing.compatibleWith.size > 0) {
    return { grade: 3, reason: `compatible with ${plural(standing.compatibleWith.size)}, not borne out` }
  }
  return { grade: 6, reason: 'nothing speaks for or against it' }
}

function plural(origins: number): string {
  return origins === 1 ? '1 independent origin' : `${origins} independent origins`
}
