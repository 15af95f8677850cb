import type { Vantage } from '@sitrep/reader'
import type { Reliability } from '../incident.ts'

/**
 * How far a source is relied on by how it knows, before anything is known of its record. Our own judgement, 2026-11.
 * Only what a vantage itself says is marked: where nothing is known the mark is F, "cannot be judged", not a low mark.
 */
export const RELIABILITY: Readonly<Record<Vantage, { grade: Reliability; reason: string }>> = {
  official: { grade: 'C', reason: 'an authority that answers for its word, with an interest of its own' },
  party: { grade: 'D', reason: 'a party to the fight speaks of its own side and its enemy' },
  monitor: { grade: 'C', reason: 'a monitor that works from sources on the ground it does not name' },
  eyewitness: { grade: 'C', reason: 'a named person who says to have seen it' },
  medical: { grade: 'C', reason: 'a hospital or rescue service that counts those brought to it' },
  resident: { grade: 'D', reason: 'a person from the place; how they know is not said' },
  anonymous: { grade: 'F', reason: 'the source has no name and cannot be judged' },
  outlet: { grade: 'F', reason: 'an outlet that another quotes; how it knows is not said' },
  unstated: { grade: 'F', reason: 'how the source knows is not said' },
}

export const UNNAMED_REASON = 'the source has no name and cannot be judged'
export const UNASSESSED_REASON = 'its record has not been assessed'
