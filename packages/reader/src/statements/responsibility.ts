import type { Actor, StatementKind } from '../reading.ts'
import type { Draft } from './draft.ts'
import { CLAIMED_ACTS, DONE_VERBS, NEGATIONS, OWN_ACT_VERBS, UNTRUE } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'

/** How far into the content the speaker must name itself, and how far on its own act. */
const MAX_SUBJECT = 2
const MAX_ACT = 9
/** How far into the content its sense is looked for, and its own name behind "neither". */
const MAX_SENSE = 30
const MAX_SHARED_NAME = 3

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

/** What "said" comes to by what is said: "said rebels were responsible" accuses, "said it had not used gas" denies. */
export function kindBySense(prose: Prose, draft: Draft): StatementKind {
  const content = draft.content[0]
  if (draft.kind !== 'says' || !content) return draft.kind
  const last = Math.min(content.last, content.first + MAX_SENSE)
  const cue = prose.tokens[draft.head]!.lemma
  if (/^(?:call|describe|brand|label|dismiss)$/u.test(cue)) {
    for (let i = content.first; i < last; i++) if (UNTRUE.has(prose.tokens[i]!.lemma)) return 'denies'
    return 'says'
  }
  if (deniesOwnAct(prose, draft, content.first, last)) return 'denies'
  return laysBlame(prose, content.first, last) ? 'accuses' : 'says'
}

/** "… bears responsibility for", "was responsible for the attack", none of it negated, not of the speaker itself. */
function laysBlame(prose: Prose, first: number, last: number): boolean {
  if (findSelf(prose, first, last) !== null) return false
  for (let i = first; i < last; i++) {
    const { lemma, lower } = prose.tokens[i]!
    if (NEGATIONS.has(lower) || lower === 'no') return false
    if (lemma === 'responsible') return prose.tokens[i + 1]?.lower === 'for'
    if (lemma === 'responsibility')
      return /^(?:bear|lie|rest)$/u.test(prose.tokens[i - 1]!.lemma) || prose.tokens[i - 2]?.lemma === 'bear'
  }
  return false
}

/** "The Zemlan ministry said Zemlan jets had not struck the town": of itself, or of what bears its name. */
function deniesOwnAct(prose: Prose, draft: Draft, first: number, last: number): boolean {
  let negated = -1
  for (let i = first; i < last && negated < 0; i++) if (NEGATIONS.has(prose.tokens[i]!.lower)) negated = i
  if (negated < 0 || negated - first > MAX_ACT) return false
  const act = prose.tokens.slice(negated + 1, last).find(({ pos }) => pos === 'VERB')
  if (!act || (!DONE_VERBS.has(act.lemma) && !OWN_ACT_VERBS.has(act.lemma))) return false
  const own = findSelf(prose, first, last)
  return (own !== null && own < negated) || sharesName(prose, draft, first, negated + MAX_SHARED_NAME)
}

function sharesName(prose: Prose, { source }: Draft, first: number, last: number): boolean {
  if (!source) return false
  const names = new Set<string>()
  for (let i = source.first; i < source.last; i++)
    if (/^\p{Lu}\p{Ll}/u.test(prose.tokens[i]!.text)) names.add(prose.tokens[i]!.lower)
  for (const word of ['the', 'a', 'an']) names.delete(word)
  return prose.tokens.slice(first, last).some(({ lower }) => names.has(lower))
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
