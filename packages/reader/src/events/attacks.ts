import type { Draft } from './draft.ts'
import { ACLED, type SubType } from './lexicon/acled.ts'
import { actRow } from './lexicon/acts.ts'

/** Two sides fight each other, or land changes hands. */
const BETWEEN_FORCES: ReadonlySet<SubType> = new Set([
  'Armed clash',
  'Government regains territory',
  'Non-state actor overtakes territory',
])

/** Is it an attack by somebody on somebody, as the models of this stage know it? */
export function isAttack({ subType, act }: Draft): boolean {
  return ACLED[subType].violent && !BETWEEN_FORCES.has(subType) && !actRow(act).preventive
}

/** Of drafts in text order those nearest to a token, so many on either side. */
export function around(drafts: readonly Draft[], token: number, many: number): readonly Draft[] {
  if (drafts.length <= 2 * many) return drafts
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (drafts[middle]!.trigger < token) low = middle + 1
    else high = middle
  }
  return drafts.slice(Math.max(0, low - many), low + many)
}
