import { type Draft, holds } from './draft.ts'
import type { Prose } from './prose.ts'
import { joinedToCue } from './source.ts'

/** "State radio said a bridge had fallen, citing officers": who cites is who said, though the parser saw the bridge. */
export function shareSources(prose: Prose, drafts: readonly Draft[]): Draft[] {
  const lastIn = new Map<number, Draft>()
  return [...drafts]
    .sort((a, b) => a.head - b.head)
    .map((draft) => {
      const sentence = prose.tokens[draft.head]!.sentence
      const before = lastIn.get(sentence)
      const shared =
        before && isSharedBy(prose, before, draft) ? { source: before.source, sourceHead: before.sourceHead } : null
      const settled = shared ? { ...draft, ...shared } : draft
      if (settled.source) lastIn.set(sentence, settled)
      return settled
    })
}

/** "…, adding that nobody was hurt" begins a statement of its own: the one before ends at the comma. */
export function endBeforeAdding(prose: Prose, drafts: readonly Draft[]): readonly Draft[] {
  const adding = drafts.map(({ head }) => head).filter((head) => isAdding(prose, head))
  if (adding.length === 0) return drafts
  return drafts.map((draft) => {
    const ends = adding.filter(
      (head) => head > draft.head && prose.tokens[head]!.sentence === prose.tokens[draft.head]!.sentence,
    )
    if (ends.length === 0) return draft
    return endingAt(draft, Math.min(...ends) - 1)
  })
}

/** "said its forces had hit a depot | and denied …": what was said ends where the speaker does more in the same breath. */
export function endBeforeJoined(prose: Prose, drafts: readonly Draft[]): readonly Draft[] {
  const joined = drafts.filter(({ head }) => joinedToCue(prose, prose.tokens[head]!) !== null)
  return drafts.map((draft) => {
    const next = joined.find(
      ({ head, sourceHead }) => head > draft.head && sourceHead === draft.sourceHead && holds(draft.content, head),
    )
    if (!next) return draft
    let end = next.head
    while (/^(?:and|but|,)$/u.test(prose.tokens[end - 1]!.lower) || prose.tokens[end - 1]!.pos === 'ADV') end--
    return endingAt(draft, end)
  })
}

function endingAt(draft: Draft, end: number): Draft {
  const content = draft.content
    .filter(({ first }) => first < end)
    .map(({ first, last }) => ({ first, last: Math.min(last, end) }))
  return content.length > 0 ? { ...draft, content } : draft
}

/** ", adding that": whoever adds a clause says something more. */
export function isAdding({ tokens }: Prose, head: number): boolean {
  return tokens[head]!.lower === 'adding' && tokens[head - 1]?.text === ',' && tokens[head + 1]?.lower === 'that'
}

function isSharedBy(prose: Prose, before: Draft, draft: Draft): boolean {
  if (prose.tokens[draft.head]!.tag !== 'VBG' || draft.sourceHead === null || before.sourceHead === null) return false
  return holds(before.content, draft.sourceHead) && !holds(before.content, draft.head)
}

/** "The statement from the army accused …": the noun is that statement's source and no cue of its own. */
export function withoutSourceNouns(drafts: readonly Draft[]): Draft[] {
  const sourceHeads = new Set(drafts.map(({ sourceHead }) => sourceHead))
  return drafts.filter(({ head }) => !sourceHeads.has(head))
}

/** "said in a statement that …": what the verb lays to its source, the noun beside it does not lay to nobody. */
export function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const told = new Set(drafts.filter(({ source }) => source).map(({ content }) => endOf(content)))
  return drafts.filter(({ source, content, isDirect }) => source || isDirect || !told.has(endOf(content)))
}

function endOf(content: Draft['content']): string {
  return `${content[0]?.first}-${content.at(-1)?.last}`
}

/** One cue makes one statement: of two the earlier finder's stays. */
export function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const heads = new Set<number>()
  return drafts.filter(({ head }) => !heads.has(head) && heads.add(head))
}

/** "The army said it fired after reports of an attack": inside another's words a nameless noun adds no speaker. */
export function withoutNestedRumours(prose: Prose, drafts: readonly Draft[], nesting: readonly number[]): Draft[] {
  return drafts.filter(
    (draft, i) => nesting[i]! < 0 || draft.source !== null || prose.tokens[draft.head]!.pos !== 'NOUN',
  )
}
