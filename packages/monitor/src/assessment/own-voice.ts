import type { Draft } from './draft.ts'
import { relate } from './values.ts'

/**
 * What an outlet says in its own voice has the origin of a source in the same report where that source says it too or what it
 * says entails it, and where the report has no other source than that one: an outlet that opens with "five rockets" and quotes
 * the police alone is not known to have more than the police. Where it contradicts its only source it has another.
 */
export function traceOwnVoice(drafts: readonly Draft[]): Draft[] {
  const attributed = drafts.filter((draft) => draft.voice.statement !== null)
  const sole = soleSource(attributed)
  return drafts.map((draft) => {
    if (draft.voice.statement !== null) return draft
    const source = sourceOf(draft, attributed)
    if (source) return { ...draft, origin: source.origin, saidBy: source.saidBy, ownVoice: 'repeats' }
    if (!sole || contradicts(draft, attributed)) return draft
    // Nobody has said that the source said this: it updates nothing of the source's.
    return { ...draft, origin: sole.origin, ownVoice: 'sole source' }
  })
}

function sourceOf(draft: Draft, attributed: readonly Draft[]): Draft | undefined {
  const comparable = attributed.filter(({ field, polarity }) => field === draft.field && polarity === draft.polarity)
  const related = (wanted: readonly string[]) =>
    comparable.find((other) => wanted.includes(relate(draft.field, other.value, draft.value)))
  return related(['same']) ?? related(['entails'])
}

/** The one source that asserts anything on the incident in this report; who only denies is nobody's source. */
function soleSource(attributed: readonly Draft[]): Draft | undefined {
  const asserting = attributed.filter(({ polarity }) => polarity === 'asserts')
  return asserting.every(({ origin }) => origin.key === asserting[0]!.origin.key) ? asserting[0] : undefined
}

function contradicts(draft: Draft, attributed: readonly Draft[]): boolean {
  return attributed.some(
    (other) => other.field === draft.field && relate(draft.field, other.value, draft.value) === 'contradicts',
  )
}
