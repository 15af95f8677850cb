import type { Gathering } from './gathering.ts'
import type { Profile } from './profile.ts'
import { meanOdds } from './stories.ts'
import type { Telling } from './tellings.ts'
import { sharedWords } from './vectors.ts'

/** What near-identical text says: the same trigger word in two prints of one text is one happening. */
export function copyEvidence({ triggers }: Telling, prints: readonly Telling[]): number {
  if (prints.length === 0) return 0
  return prints.some((print) => print.triggers.some((trigger) => triggers.includes(trigger))) ? 4 : 1
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
  { report, isMain }: Telling,
  { firstMains, latestMains }: Gathering,
  profileAt: (report: string) => Profile,
): number {
  if (!isMain || firstMains.length === 0) return 0
  const own = profileAt(report)
  const others = [...firstMains, ...latestMains].map(profileAt)
  const points = Math.min(AT_MOST, AT_EVEN_ODDS + PER_LOG_ODDS * meanOdds(own, others))
  return others.some((other) => sharedWords(own.words, other.words) >= LEAST_SHARED) ? points : Math.min(0, points)
}
