import type { FieldName, FieldStatus, Review, Vantage } from '@sitrep/monitor'
import type { StatementKind } from '@sitrep/reader'

/** The words the pages use for the record's own. Our own list, 2026-11. */

/** The fields in the order an analyst asks: what, where, to whom, by whom. */
export const FIELD_LABELS: Readonly<Record<FieldName, string>> = {
  type: 'Type',
  time: 'Time',
  place: 'Place',
  launch: 'Launched from',
  target: 'Target',
  weapon: 'Weapon',
  munitions: 'Munitions',
  outcome: 'Outcome',
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  captured: 'Captured',
  detained: 'Detained',
  displaced: 'Displaced',
  victim: 'Victims',
  claimedBy: 'Claimed by',
  accused: 'Accused',
  denied: 'Denied',
  perpetrator: 'Perpetrator',
}

/** What a reader must not take a field for. */
export const FIELD_NOTES: Readonly<Partial<Record<FieldName, string>>> = {
  accused: 'Named by others: an accusation, not a finding.',
  denied: 'Whose part is denied, and by whom. A denial settles nothing.',
  perpetrator: 'By its own word or an outlet’s, not by a finding.',
  killed: 'As reported.',
  injured: 'As reported.',
}

/** Each status with a mark of its own, so that it is told without colour, and what it means. */
export const STATUS_WORDS: Readonly<Record<FieldStatus, { mark: string; meaning: string }>> = {
  agreed: { mark: '=', meaning: 'the same value from two or more independent origins' },
  compatible: { mark: '≈', meaning: 'values that can all be true; none bears out another' },
  disputed: { mark: '≠', meaning: 'values that cannot all be true' },
  'single-origin': { mark: '1', meaning: 'from one independent origin only' },
  updated: { mark: '↑', meaning: 'a speaker changed its own earlier value' },
}

/** Two that accuse the same actor agree on the accusation alone. */
export const AGREED_ACCUSATION = 'two or more independent origins make the same accusation'

/** What a statement does, in words that fit one speaker and many. */
export const KIND_WORDS: Readonly<Record<StatementKind, string>> = {
  says: 'statement',
  accuses: 'accusation',
  'claims-responsibility': 'claim of responsibility',
  denies: 'denial',
  confirms: 'confirmation by the speaker',
  warns: 'warning',
  reports: 'report by the speaker',
}

export const VANTAGE_WORDS: Readonly<Record<Vantage, string>> = {
  official: 'official',
  party: 'party to the fight',
  monitor: 'monitor',
  eyewitness: 'eyewitness',
  medical: 'medical staff',
  resident: 'resident',
  anonymous: 'anonymous',
  outlet: 'in its own voice',
  unstated: 'how it knows is not said',
}

export const REVIEW_WORDS: Readonly<Record<Review, string>> = {
  machine: 'machine — not reviewed by a person',
  reviewed: 'reviewed by a person',
  corrected: 'corrected by a person',
  rejected: 'rejected by a person',
}

/** The Admiralty code's two axes. */
export const RELIABILITY_WORDS = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged, which is no low mark',
} as const

export const CREDIBILITY_WORDS = {
  1: 'confirmed: two or more independent origins give the same value, and none contradicts it',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable; only a person gives this mark',
  6: 'cannot be judged: nothing speaks for or against it',
} as const
