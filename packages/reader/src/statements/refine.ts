import { type Draft, holds } from './draft.ts'
import type { Prose } from './prose.ts'

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

function isSharedBy(prose: Prose, before: Draft, draft: Draft): boolean {
  if (prose.tokens[draft.head]!.tag !== 'VBG' || draft.sourceHead === null || before.sourceHead === null) return false
  return holds(before.content, draft.sourceHead) && !holds(before.content, draft.head)
}

/** "The statement from the army accused …": the noun is that statement's source and no cue of its own. */
export function withoutSourceNouns(drafts: readonly Draft[]): Draft[] {
  const sourceHeads = new Set(drafts.map(({ sourceHead }) => sourceHead))
  return drafts.filter(({ head }) => !sourceHeads.has(head))
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
