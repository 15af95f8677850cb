import type { Draft, EventContext } from './draft.ts'
import { actorOf } from './entities.ts'
import { CYBER_WORDS, POLITICS_WORDS } from './lexicon/not-war.ts'

const ATTACK_WORDS = new Set([
  'attack',
  'assail',
  'assault',
  'savage',
  'maul',
  'hammer',
  'batter',
  'slam',
  'hit',
  'bombard',
  'target',
  'strike',
])

/** "hacked the emails", "a hack that targeted the party": done to machines. */
export function isCyber(draft: Draft, { tree, mentions }: EventContext): boolean {
  const { lemma } = tree.token(draft.trigger)
  if (lemma === 'hack') return true
  if (!ATTACK_WORDS.has(lemma) && lemma !== 'hijack' && lemma !== 'cripple') return false
  const { patients, aims } = draft.arguments
  return [...patients, ...aims].some((t) => {
    const mention = mentions.at(t)
    return (
      CYBER_WORDS.has(tree.token(t).lemma) ||
      (mention?.kind === 'actor' && actorOf(mentions, mention.entity)?.kind === 'organisation')
    )
  })
}

/** "verbally assaulted", "attacked her over taxes", "an attack on the nominee": words between people who want votes. */
export function isVerbal(
  draft: Draft,
  tone: { politics: number; war: number },
  { tree, mentions }: EventContext,
): boolean {
  const { lemma } = tree.token(draft.trigger)
  if (!ATTACK_WORDS.has(lemma)) return false
  if (tree.children(draft.trigger, 'advmod', 'amod').some((t) => /^(verbally|verbal|online|rhetorical)$/.test(t.lower)))
    return true
  if (tone.war > 0) return false
  const { patients, aims, agents } = draft.arguments
  const hurt = [...patients, ...aims]
  const isPerson = (t: number) => {
    const mention = mentions.at(t)
    const kind = mention?.kind === 'actor' ? actorOf(mentions, mention.entity)?.kind : undefined
    return kind === 'person' || kind === 'organisation' || POLITICS_WORDS.has(tree.token(t).lower)
  }
  if (hurt.length === 0 || !hurt.every(isPerson) || !agents.every(isPerson)) return false
  return (
    tone.politics > 0 ||
    tree
      .children(draft.trigger, 'obl', 'nmod')
      .some((t) => tree.cases(t.index).some((c) => c === 'over' || c === 'for'))
  )
}
