import type { Claim, FieldName } from '@sitrep/monitor'
import { VANTAGE_WORDS } from '../words/labels.ts'

/** What one speaker says of one value: one line, however many reports carry it. */
export interface SpeakerLine {
  speaker: string
  /** "according to", "accused by", "denied by": an accusation stays an accusation in every line that shows it. */
  manner: string
  /** "official", "party to the fight". */
  vantage: string
  /** "source C, information 3", and why. */
  grade: string
  reasons: string[]
  updates: boolean
  claims: Claim[]
}

/** The claims of a value by speaker, those whose reliability is known to be best first. */
export function speakerLines(claims: readonly Claim[], field: FieldName): SpeakerLine[] {
  const lines = new Map<string, SpeakerLine>()
  for (const claim of claims.toSorted(byReliability)) {
    const line = lineOf(claim, field)
    const key = [line.speaker, line.manner, line.vantage, line.grade, line.updates, ...line.reasons].join('\n')
    const known = lines.get(key)
    if (known) known.claims.push(claim)
    else lines.set(key, line)
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
    reasons: claim.reasons,
    updates: claim.supersedes !== null,
    claims: [claim],
  }
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
