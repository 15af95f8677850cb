import type { Background } from './background.ts'
import { credibilityOf } from './credibility.ts'
import type { Draft } from './draft.ts'
import type { Claim } from './incident.ts'
import { type Interests, isAdmission } from './interests.ts'
import { outletReliabilityOf, reliabilityOf } from './reliability.ts'
import { canCorroborate, type Standing, type Supported } from './support.ts'

export type Grade = Pick<Claim, 'reliability' | 'outletReliability' | 'credibility' | 'reasons'>

/** What the grades of one field's claims are made from. */
export interface Graded {
  interests: Interests
  background: Background
}

/** Reliability of speaker and outlet, and credibility of what is said, each with its reason; never one mark. */
export function gradeOf(draft: Draft, value: Supported, standing: Standing, { interests, background }: Graded): Grade {
  const speaker = reliabilityOf(draft, interests, background)
  const outlet = outletReliabilityOf(draft, interests, background)
  const information = credibilityOf({
    field: draft.field,
    isAside: draft.aside !== undefined,
    isDenial: draft.polarity === 'denies',
    isVague: !canCorroborate(draft),
    isReplaced: !value.standing.includes(draft) || !value.isLive,
    isHedged: isHedged(draft),
    isAdmission: isAdmission(draft, interests),
    origins: value.origins.size,
    unhedged: new Set(value.standing.filter((one) => !isHedged(one)).map(({ origin }) => origin.key)).size,
    contradictedBy: standing.contradictedBy.size,
    entailedBy: standing.entailedBy.size,
    compatibleWith: standing.compatibleWith.size,
  })
  const carried = draft.voice.statement === null ? [] : [`${outlet.grade}: outlet, ${outlet.reason}`]
  return {
    reliability: speaker.grade,
    outletReliability: outlet.grade,
    credibility: information.grade,
    reasons: [`${speaker.grade}: ${speaker.reason}`, `${information.grade}: ${information.reason}`, ...carried],
  }
}

function isHedged({ voice }: Draft): boolean {
  return voice.statement !== null && voice.statement.hedged !== null
}
