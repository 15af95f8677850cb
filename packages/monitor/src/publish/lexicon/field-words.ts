import type { FieldName } from '../../assessment/incident.ts'

/** What each field is called where people read it. Our own words, 2026-11. */
export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  type: 'type',
  perpetrator: 'perpetrator',
  claimedBy: 'claimed by',
  accused: 'accused',
  denied: 'denied',
  target: 'target',
  victim: 'victim',
  weapon: 'weapon',
  munitions: 'munitions',
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  captured: 'captured',
  detained: 'detained',
  displaced: 'displaced',
  place: 'place',
  launch: 'launched from',
  time: 'time',
  outcome: 'outcome',
}

/** Whether a person has looked, as it is shown with every record. */
export const REVIEW_WORDS = {
  machine: 'machine — not reviewed by a person',
  reviewed: 'reviewed by a person',
  corrected: 'corrected by a person',
  rejected: 'rejected by a person',
} as const
