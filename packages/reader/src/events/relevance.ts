import type { EventMention } from '../reading.ts'
import { ACLED, type SubType } from './lexicon/acled.ts'

const TOLD = new Set(['happened', 'failed', 'attempted', 'threatened', 'denied'])

/** Does the reading tell of violence in conflict, new or recalled? */
export function isRelevant(events: readonly EventMention[]): boolean {
  return events.some(isViolent)
}

/** Is it violence, and more than a plan or a supposition? */
export function isViolent({ subType, factuality }: EventMention): boolean {
  return ACLED[subType as SubType].violent && TOLD.has(factuality)
}
