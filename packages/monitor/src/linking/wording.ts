import type { Copy } from './copies.ts'
import type { Gathering } from './gathering.ts'
import type { Happening } from './happening.ts'
import type { Neighbour } from './neighbours.ts'

/** What near-identical text says: the same trigger word in two prints of one wire is one happening. */
export function copyEvidence(happening: Happening, gathering: Gathering, copies: readonly (Copy | null)[]): number {
  const root = copies[happening.position]?.of ?? happening.position
  const prints = gathering.members.filter((member) => (copies[member.position]?.of ?? member.position) === root)
  if (prints.length === 0) return 0
  const own = triggersOf(happening)
  return prints.some((print) => triggersOf(print).some((trigger) => own.includes(trigger))) ? 4 : 1
}

function triggersOf({ mentions, read }: Happening): string[] {
  return mentions.map(({ subType, trigger }) => `${subType} ${read.report.text.slice(trigger.start, trigger.end)}`)
}

/** Points by cosine of the two reports' telling words; of pairs above 0.16 in the train part of gva 73 % are one, 2026-11. */
const WORD_POINTS: readonly (readonly [number, number])[] = [
  [0.35, 2.5],
  [0.25, 2],
  [0.18, 1.25],
  [0.13, 0.5],
]
/** Shared words speak for the main happenings of two reports, far less for what else they tell. */
const BESIDE = 0.25

/** What shared words say for a news happening and the gathering that holds a similar report's. */
export function wordEvidence(
  happening: Happening,
  gathering: Gathering,
  neighbours: readonly Neighbour[],
  main: readonly (Happening | undefined)[],
): number {
  if (!happening.news) return 0
  const closest = neighbours.find(({ position }) => gathering.reports.has(position))
  if (closest === undefined) return 0
  const points = WORD_POINTS.find(([least]) => closest.cosine >= least)?.[1] ?? 0
  const both =
    main[happening.position] === happening && gathering.members.some((member) => main[closest.position] === member)
  return both ? points : points * BESIDE
}
