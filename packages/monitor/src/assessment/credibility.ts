import type { Credibility, FieldName } from './incident.ts'
import type { Mark } from './reliability.ts'

/** All that bears on the credibility of one claim; counts are of independent origins, of live values only. */
export interface Bearing {
  field: FieldName
  /** Is it a denial? */
  isDenial: boolean
  /** Too vague to tell one thing from another ("gunmen"). */
  isVague: boolean
  /** Its outlet took it back, or an analyst rejected it. */
  isAside: boolean
  /** Its own speaker has given another value since. */
  isReplaced: boolean
  /** The report says that it could not be checked, or the speaker that it is not sure. */
  isHedged: boolean
  /** Told against the speaker's own interest. */
  isAdmission: boolean
  /** That say this very value, this claim's own included. */
  origins: number
  /** Those of them that say it without a hedge. */
  unhedged: number
  /** That say what cannot be true together with it. */
  contradictedBy: number
  /** That say something from which it follows. */
  entailedBy: number
  /** That say something that can be true together with it. */
  compatibleWith: number
}

/**
 * The mark of the information, by the table of docs/grades.md: the first row that fits. 5, "improbable", is a person's judgement
 * and never made here; the denial of a party lowers nothing.
 */
export function credibilityOf(bearing: Bearing): Mark<Credibility> {
  return beyondJudgement(bearing) ?? contested(bearing) ?? borneOut(bearing) ?? supportedOnly(bearing)
}

function beyondJudgement({ isAside, isDenial, isVague, isReplaced }: Bearing): Mark<Credibility> | null {
  if (isAside) return { grade: 6, reason: 'set aside: it speaks for nothing any more' }
  if (isDenial) return { grade: 6, reason: 'a denial, which settles nothing' }
  if (isVague) return { grade: 6, reason: 'too vague for another source to bear out' }
  return isReplaced ? { grade: 6, reason: 'its own speaker has given another value since' } : null
}

function contested({ origins, contradictedBy }: Bearing): Mark<Credibility> | null {
  if (contradictedBy === 0) return null
  if (origins < 2) return { grade: 4, reason: `contradicted by ${independent(contradictedBy)}` }
  return { grade: 3, reason: `${independent(origins)} say the same, contradicted by ${contradictedBy}` }
}

/** Who did it is never confirmed by a machine, however many say so. */
function borneOut({ field, origins, unhedged }: Bearing): Mark<Credibility> | null {
  if (origins < 2) return null
  if (field === 'accused') {
    return { grade: 3, reason: `${independent(origins)} make the same accusation, which is no finding` }
  }
  if (CULPRIT.has(field)) {
    return { grade: 2, reason: `${independent(origins)} say the same; who did it is for a person to confirm` }
  }
  if (unhedged < 2)
    return { grade: 2, reason: `${independent(origins)} say the same, all but ${unhedged} with a hedge` }
  return { grade: 1, reason: `${independent(origins)} say the same, none contradicts it` }
}

const CULPRIT: ReadonlySet<FieldName> = new Set(['perpetrator', 'claimedBy', 'accused', 'denied'])

function supportedOnly(bearing: Bearing): Mark<Credibility> {
  const { isAdmission, isHedged, entailedBy, compatibleWith } = bearing
  const support = isAdmission
    ? 'told against the speaker’s own interest'
    : entailedBy > 0
      ? `borne out by ${independent(entailedBy)} with a more exact value`
      : null
  if (support) return isHedged ? { grade: 3, reason: `${support}, but hedged` } : { grade: 2, reason: support }
  if (compatibleWith > 0) return { grade: 3, reason: `compatible with ${independent(compatibleWith)}, not borne out` }
  const hedge = isHedged ? '; it is told with a hedge' : ''
  return { grade: 6, reason: `nothing speaks for or against it${hedge}` }
}

function independent(origins: number): string {
  return origins === 1 ? '1 independent origin' : `${origins} independent origins`
}
