import type { Claim, FieldName } from '@sitrep/monitor'
import { CREDIBILITY_WORDS, RELIABILITY_WORDS, REVIEW_WORDS, VANTAGE_WORDS } from '../words/labels.ts'

/** What one speaker says of one value: one line, however many reports carry it. */
export interface SpeakerLine {
  speaker: string
  /** "according to", "accused by", "denied by": an accusation stays an accusation in every line that shows it. */
  manner: string
  /** "official", "party to the fight". */
  vantage: string
  /** "source C, information 3", and why. */
  grade: string
  /** "Source C: fairly reliable. Information 3: possibly true." */
  gradeMeaning: string
  reasons: string[]
  /** Why its word does not stand as it was given, or who looked at it: "withdrawn by its outlet"; null where nothing is to say. */
  standing: string | null
  updates: boolean
  claims: Claim[]
}

/** The claims of a value by speaker, those whose reliability is known to be best first. */
export function speakerLines(claims: readonly Claim[], field: FieldName): SpeakerLine[] {
  const lines = new Map<string, SpeakerLine>()
  for (const claim of claims.toSorted(byReliability)) {
    const line = lineOf(claim, field)
    const key = [line.speaker, line.manner, line.vantage, line.grade, line.updates, line.standing].join('\n')
    const known = lines.get(key)
    if (!known) lines.set(key, line)
    else {
      known.claims.push(claim)
      known.reasons = [...new Set([...known.reasons, ...line.reasons])]
    }
  }
  return [...lines.values()]
}

function byReliability(one: Claim, other: Claim): number {
  return one.reliability < other.reliability ? -1 : one.reliability > other.reliability ? 1 : 0
}

function lineOf(claim: Claim, field: FieldName): SpeakerLine {
  return {
    speaker: speakerText(claim),
    manner: mannerOf(claim, field),
    vantage: VANTAGE_WORDS[claim.vantage],
    grade: `source ${claim.reliability}, information ${claim.credibility}`,
    gradeMeaning: `Source ${claim.reliability}: ${RELIABILITY_WORDS[claim.reliability]}. Information ${claim.credibility}: ${CREDIBILITY_WORDS[claim.credibility]}.`,
    reasons: claim.reasons,
    standing: standingOf(claim),
    updates: claim.supersedes !== null,
    claims: [claim],
  }
}

function standingOf({ review, withdrawn }: Claim): string | null {
  const words = [review === 'machine' ? null : REVIEW_WORDS[review], withdrawn ? 'withdrawn by its outlet' : null]
  return words.filter((word) => word !== null).join(', ') || null
}

function speakerText({ speaker, statement, outlet }: Claim): string {
  return speaker ?? (statement === null ? (outlet ?? 'an unnamed outlet') : 'a source without a name')
}

function mannerOf({ polarity }: Claim, field: FieldName): string {
  if (field === 'denied') return 'denial by'
  if (polarity === 'denies') return 'denied by'
  if (field === 'accused') return 'accused by'
  return field === 'claimedBy' ? 'claimed by' : 'according to'
}
