import type { ClaimValue, FieldName, HappeningPlace } from '../assessment/incident.ts'

/**
 * Analysts' decisions are record, like reports: they win over the machine and hold after a rebuild with a newer reader. So they refer
 * to what stays: a report's content id and the place of a trigger in its text, a claim by report, value and speaker.
 */

/** A claim by its report and a hash over its field, polarity, value and speaker. */
export interface ClaimPlace {
  report: string
  key: string
}

/** What a decision is about, by kind. Happenings name an incident; the first of them is its anchor, its earliest telling. */
export type About =
  | { kind: 'merge'; incidents: HappeningPlace[][] }
  | { kind: 'split'; taken: HappeningPlace[]; left: HappeningPlace[] }
  | { kind: 'not-incident'; happenings: HappeningPlace[] }
  | { kind: 'correct'; happenings: HappeningPlace[]; field: FieldName; value: ClaimValue }
  | { kind: 'distinct-source'; told: HappeningPlace[] }
  | { kind: 'reject'; claims: ClaimPlace[] }
  | { kind: 'review'; happenings: HappeningPlace[]; claims: ClaimPlace[] }
  | { kind: 'undo'; decision: number }

export type DecisionKind = About['kind']

/** One decision: who, when, why, and how what it is about stood before and after. */
export interface Decision {
  number: number
  at: string
  by: string
  /** Null where it was erased with a report. */
  why: string | null
  about: About
}

/** What a person asks for; number, time and effect are the store's to add. */
export interface DecisionDraft {
  by: string
  why: string
  about: About
}

/** in force: it holds; undone: a later decision took it back; not applied: what it is about is not found; erased: its report is. */
export type DecisionState = 'in force' | 'undone' | 'not applied' | 'erased'

/** A decision as it is listed; null stands for what was erased. */
export interface DecisionRecord {
  number: number
  kind: DecisionKind | 'erase'
  at: string
  by: string | null
  why: string | null
  about: About | null
  before: unknown
  after: unknown
  state: DecisionState
  /** Why it is not applied, or by which decision it was undone. */
  because: string | null
}

/** A decision in force that has no effect, with the reason in words. */
export interface Unapplied {
  number: number
  why: string
}

/** The decisions that nobody has taken back, in order; an undone undo brings its decision back. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const undone = undoneBy(decisions)
  return decisions.filter(({ number, about }) => about.kind !== 'undo' && !undone.has(number))
}

/** The undone decisions, each with the number of the one that undid it. */
export function undoneBy(decisions: readonly Pick<Decision, 'number' | 'about'>[]): Map<number, number> {
  const undone = new Map<number, number>()
  for (const { number, about } of decisions.toReversed()) {
    if (about.kind === 'undo' && !undone.has(number)) undone.set(about.decision, number)
  }
  return undone
}

/** The reports that a decision refers to. */
export function reportsOf(about: About): Set<string> {
  switch (about.kind) {
    case 'merge':
      return new Set(about.incidents.flat().map(({ report }) => report))
    case 'split':
      return new Set([...about.taken, ...about.left].map(({ report }) => report))
    case 'review':
      return new Set([...about.happenings, ...about.claims].map(({ report }) => report))
    case 'reject':
      return new Set(about.claims.map(({ report }) => report))
    case 'distinct-source':
      return new Set(about.told.map(({ report }) => report))
    case 'undo':
      return new Set()
    default:
      return new Set(about.happenings.map(({ report }) => report))
  }
}
