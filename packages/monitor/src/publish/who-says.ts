import type { Claim } from '../assessment/incident.ts'
import type { ShownValue } from '../assessment/live.ts'

/** Who gives a value, each once: "Syrian Observatory for Human Rights (in Example Daily)". */
export function whoSays({ said }: ShownValue): string {
  const speakers = new Map<string, Set<string>>()
  for (const claim of said) {
    const outlets = speakers.get(speakerText(claim)) ?? new Set()
    if (claim.statement !== null) outlets.add(claim.outlet ?? 'an unnamed outlet')
    speakers.set(speakerText(claim), outlets)
  }
  return [...speakers].map(([speaker, outlets]) => withOutlets(speaker, [...outlets])).join('; ')
}

/** The speaker's name; the outlet in its own voice; "a source without a name" where nobody is named. */
export function speakerText({ speaker, statement, outlet }: Claim): string {
  if (speaker !== null) return speaker
  return statement === null ? (outlet ?? 'an unnamed outlet') : 'a source without a name'
}

function withOutlets(speaker: string, outlets: readonly string[]): string {
  return outlets.length === 0 ? speaker : `${speaker} (in ${outlets.join(', ')})`
}
