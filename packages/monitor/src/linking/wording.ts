import type { Copy } from './copies.ts'
import type { Gathering } from './gathering.ts'
import type { Happening } from './happening.ts'
import type { Profile } from './profile.ts'
import { meanOdds, someOf } from './stories.ts'
import { sharedWords } from './vectors.ts'

/** What near-identical text says: the same trigger word in two prints of one wire is one happening. */
export function copyEvidence(happening: Happening, { prints }: Gathering, copies: readonly (Copy | null)[]): number {
  const print = prints.get(textOf(happening, copies))
  if (print === undefined) return 0
  return triggersOf(happening).some((trigger) => print.has(trigger)) ? 4 : 1
}

/** Keeps what a print calls its happening. */
export function rememberPrint(happening: Happening, { prints }: Gathering, copies: readonly (Copy | null)[]): void {
  const text = textOf(happening, copies)
  prints.set(text, new Set([...(prints.get(text) ?? []), ...triggersOf(happening)]))
}

function textOf({ position }: Happening, copies: readonly (Copy | null)[]): number {
  return copies[position]?.of ?? position
}

function triggersOf({ mentions, read }: Happening): string[] {
  return mentions.map(({ subType, trigger }) => `${subType} ${read.report.text.slice(trigger.start, trigger.end)}`)
}

/**
 * Points for the wording at even odds, for each unit of log-odds, and at most. Set on the train parts of gvc and ecbplus and the
 * sample night, 2026-11: at even odds place or date must agree as well; the wildest difference outweighs a town and a day.
 */
const AT_EVEN_ODDS = 3
const PER_LOG_ODDS = 1.2
const AT_MOST = 2.5
/** In a text of one line two or three common words make a high cosine; a likeness rests on more. */
const LEAST_SHARED = 4

/** What the wording of two reports says for their main happenings being one. */
export function wordEvidence(
  happening: Happening,
  gathering: Gathering,
  profiles: readonly Profile[],
  main: readonly (Happening | undefined)[],
): number {
  if (main[happening.position] !== happening) return 0
  const mains = gathering.mains
  if (mains.length === 0) return 0
  const own = profiles[happening.position]!
  const others = someOf(mains).map((position) => profiles[position]!)
  const points = Math.min(AT_MOST, AT_EVEN_ODDS + PER_LOG_ODDS * meanOdds(own, others))
  return others.some((other) => sharedWords(own.words, other.words) >= LEAST_SHARED) ? points : Math.min(0, points)
}
