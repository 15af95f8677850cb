import type { Token } from '../../language/document.ts'
import type { Thing } from '../../reading.ts'
import { type Draft, type EventContext, wholeOf } from '../draft.ts'
import { nounPhrase } from '../fillers.ts'
import { isTorn } from '../torn.ts'

/** Who or what may fill a role in this text: an actor, a thing, or a noun that no mention covers. */
export interface Candidate {
  /** Actor or thing id; null for a noun that would first have to be made a thing. */
  id: string | null
  /** The tokens that head its mentions, pronouns included, in text order. */
  heads: number[]
  /** Those of them that are names or nouns. */
  nouns: number[]
}

/** How far from an event, in sentences, a filler may stand. */
const REACH = 1

/** Everyone and everything told of in or next to a sentence with one of these events. */
export function findCandidates(
  drafts: readonly Draft[],
  made: ReadonlyMap<number, Thing>,
  context: EventContext,
): Candidate[] {
  const { tree, mentions } = context
  const isNear = nearness(drafts, context)
  const byId = new Map<string, Candidate>()
  for (const mention of mentions.all) {
    if (mention.kind !== 'actor' && mention.kind !== 'thing') continue
    const candidate = byId.get(mention.entity) ?? { id: mention.entity, heads: [], nouns: [] }
    byId.set(mention.entity, candidate)
    candidate.heads.push(mention.head)
    if (!mention.isPronoun && !isTorn(mention, context)) candidate.nouns.push(mention.head)
  }
  const named = [...byId.values()].filter(
    ({ heads, nouns }) => nouns.length > 0 && heads.some((t) => isNear(tree.token(t).sentence)),
  )
  return [...named, ...bareNouns(drafts, made, context, isNear)]
}

/** Nouns without a mention, the same words together: "the dealerships … the dealerships". */
function bareNouns(
  drafts: readonly Draft[],
  made: ReadonlyMap<number, Thing>,
  context: EventContext,
  isNear: (sentence: number) => boolean,
): Candidate[] {
  const { tree } = context
  const triggers = new Set(drafts.flatMap((draft) => wholeOf(draft).map(({ trigger }) => trigger)))
  const byWords = new Map<string, Candidate>()
  for (const sentence of tree.document.sentences) {
    if (!isNear(sentence.index)) continue
    for (let i = sentence.first; i < sentence.last; i++) {
      const thing = made.get(i)
      if (!thing && (triggers.has(i) || !isBareNoun(tree.token(i), context))) continue
      const { start, end } = nounPhrase(i, context)
      const words = tree.document.text.slice(start, end).toLowerCase()
      const candidate = byWords.get(words) ?? { id: null, heads: [], nouns: [] }
      byWords.set(words, candidate)
      candidate.id ??= thing?.id ?? null
      candidate.heads.push(i)
      candidate.nouns.push(i)
    }
  }
  return [...byWords.values()]
}

function isBareNoun(token: Token, { tree, mentions }: EventContext): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false
  const next = tree.document.tokens[token.index + 1]
  if (next && next.sentence === token.sentence && (next.pos === 'NOUN' || next.pos === 'PROPN')) return false
  return mentions.at(token.index) === null
}

function nearness(drafts: readonly Draft[], { tree }: EventContext): (sentence: number) => boolean {
  const near = new Uint8Array(tree.document.sentences.length)
  for (const { sentence } of drafts)
    for (let s = Math.max(0, sentence - REACH); s <= sentence + REACH && s < near.length; s++) near[s] = 1
  return (sentence) => near[sentence] === 1
}
