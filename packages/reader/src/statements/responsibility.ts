import type { Actor } from '../reading.ts'
import type { Draft } from './draft.ts'
import { CLAIMED_ACTS, OWN_ACT_VERBS } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'

/** How far into the content the speaker must name itself, and how far on its own act. */
const MAX_SUBJECT = 2
const MAX_ACT = 9

/** "The group said it was behind the blast", "said its fighters had fired rockets": the speaker claims the act as its own. */
export function claimsAct(prose: Prose, draft: Draft, speaker: Actor | null): boolean {
  const content = draft.content[0]
  if (draft.kind !== 'says' || !content) return false
  const self = findSelf(prose, content.first, content.last)
  if (self === null) return false
  const isArmed = speaker?.kind === 'armed group'
  for (let i = self + 1; i < Math.min(content.last, self + MAX_ACT); i++) {
    const { lemma, lower, pos } = prose.tokens[i]!
    if (lower === 'not' || lower === "n't") return false
    if (lower === 'behind') return namesAct(prose, i, content.last)
    if (isArmed && pos === 'VERB')
      return OWN_ACT_VERBS.has(lemma) || (lemma === 'launch' && namesAct(prose, i, content.last))
  }
  return false
}

function findSelf(prose: Prose, first: number, last: number): number | null {
  for (let i = first; i < Math.min(last, first + MAX_SUBJECT + 1); i++) {
    if (/^(?:it|they|we|its|their|our)$/u.test(prose.tokens[i]!.lower)) return i
  }
  return null
}

function namesAct(prose: Prose, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + MAX_ACT); i++) if (CLAIMED_ACTS.has(prose.tokens[i]!.lemma)) return true
  return false
}
