import type { Evidence } from './evidence.ts'

/** Why a happening was put with others, or what spoke against it: kept with every merge. */
export interface Reason {
  kind: keyof Evidence | 'words' | 'copy'
  /** Points for it, or below 0 against it; from `LINKED_FROM` in all on it is linked. */
  points: number
  says: string
}

/** What each kind of evidence says where it speaks for, and where it speaks against. */
const SAYS: Record<Reason['kind'], readonly [speaksFor: string, against: string]> = {
  type: ['the same kind of event', 'another kind of event'],
  place: ['the same place, or near it', 'another place'],
  time: ['the same time', 'another time'],
  actors: ['the same actors', 'other actors, or the parts exchanged'],
  things: ['the same weapons or targets', 'other weapons'],
  tolls: ['tolls that agree', 'tolls that cannot both be true'],
  words: ['reports told in like words, names and places', 'reports told in other words'],
  copy: ['a print of the same text', ''],
}

/** "the same place, or near it (+3)". */
export function reasonText({ says, points }: Reason): string {
  return `${says} (${points > 0 ? '+' : '−'}${Math.abs(points)})`
}

/** Evidence as reasons, the weightiest first; what says nothing is left out. */
export function reasonsOf(evidence: Evidence, wording: { words: number; copy: number }): Reason[] {
  const points: [Reason['kind'], number][] = [...entriesOf(evidence), ...entriesOf(wording)]
  return points
    .filter(([, each]) => each !== 0)
    .map(([kind, each]) => ({ kind, points: Math.round(each * 100) / 100, says: SAYS[kind][each > 0 ? 0 : 1] }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

function entriesOf<K extends string>(record: Record<K, number>): [K, number][] {
  return Object.entries(record) as [K, number][]
}
