import type { Mention } from '../mentions/mentions.ts'
import type { Statement } from '../reading.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { placeById, timeById } from './entities.ts'
import { SITE_CASES, SPEECH_VERBS } from './lexicon/prepositions.ts'

/** Prepositions that make of a time a bound, not a date of the event: "since early February". */
const BOUNDS = new Set(['since', 'until', 'till', 'for', 'within'])

/**
 * Gives events that the arcs left without a time or place the one their clause tells: "Warplanes bombed a depot outside
 * Ostermoor before dawn on Wednesday". The time of saying ("said on Thursday") is none of theirs.
 */
export function fillFromNearby(drafts: readonly Draft[], context: EventContext): void {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of context.mentions.all) {
    if (mention.kind !== 'time' && mention.kind !== 'place') continue
    const { sentence } = context.tree.token(mention.head)
    const list = bySentence.get(sentence) ?? []
    list.push(mention)
    bySentence.set(sentence, list)
  }
  for (const draft of drafts) dropBounds(draft, context)
  const taken = new Set(drafts.flatMap((d) => wholeOf(d).flatMap((p) => [...p.arguments.times, ...p.arguments.sites])))
  for (const draft of drafts) {
    const near = bySentence.get(draft.sentence) ?? []
    if (wholeOf(draft).every((d) => d.arguments.times.length === 0)) {
      const time = nearest(
        draft,
        near.filter((m) => m.kind === 'time' && isOwnTime(m, draft, taken, drafts, context)),
      )
      if (time) draft.arguments.times.push(time.head)
    }
    if (!hasPlace(draft, context)) {
      const place = nearest(
        draft,
        near.filter((m) => m.kind === 'place' && isSite(m, draft, context)),
      )
      if (place) draft.arguments.sites.push(place.head)
    }
  }
}

function dropBounds(draft: Draft, { tree, mentions }: EventContext): void {
  for (const part of wholeOf(draft))
    part.arguments.times = part.arguments.times.filter((t) => {
      const first = mentions.at(t)?.first ?? t
      return !BOUNDS.has(tree.document.tokens[first - 1]?.lower ?? '') && !BOUNDS.has(tree.token(first).lower)
    })
}

function nearest(draft: Draft, mentions: readonly Mention[]): Mention | null {
  const distance = (m: Mention) => Math.abs(m.head - draft.trigger)
  return mentions.reduce<Mention | null>((best, m) => (best && distance(best) <= distance(m) ? best : m), null)
}

/** A date or clock time told in the same statement, not of the saying, not of another event closer by. */
function isOwnTime(
  mention: Mention,
  draft: Draft,
  taken: ReadonlySet<number>,
  drafts: readonly Draft[],
  context: EventContext,
): boolean {
  const { tree, mentions } = context
  const time = timeById(mentions, mention.entity)
  if (!time || (time.type !== 'DATE' && time.type !== 'TIME') || taken.has(mention.head)) return false
  const before = [tree.document.tokens[mention.first - 1], tree.document.tokens[mention.first - 2]]
  if (BOUNDS.has(before[0]?.lower ?? '') || before.some((t) => t && SPEECH_VERBS.has(t.lemma))) return false
  // "accused the group on Tuesday of shelling": the day of the accusation.
  if (tree.document.tokens[mention.last]?.lower === 'of' && mention.head < draft.trigger) return false
  if (!inSameStatement(mention, draft)) return false
  const apart = Math.abs(mention.head - draft.trigger)
  return !drafts.some((d) => d !== draft && d.sentence === draft.sentence && Math.abs(mention.head - d.trigger) < apart)
}

function inSameStatement(mention: Mention, draft: Draft): boolean {
  const innermost: Statement | undefined = draft.statements[0]
  if (!innermost) return true
  return innermost.content.some((span) => span.start <= mention.start && mention.end <= span.end)
}

/** "in Hasakah", "near the town of Rumaylan", after a preposition of place and outside of names. */
function isSite(mention: Mention, draft: Draft, { tree, mentions }: EventContext): boolean {
  const place = placeById(mentions, mention.entity)
  if (!place || place.adjectival || !inSameStatement(mention, draft)) return false
  if (
    wholeOf(draft).some((d) =>
      d.arguments.origins.some((t) => tree.subtree(t).first <= mention.head && mention.head < tree.subtree(t).last),
    )
  )
    return false
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 4); i--) {
    const t = tree.token(i)
    if (t.pos === 'ADP')
      return (
        SITE_CASES.has(t.lower) ||
        (t.lower === 'of' &&
          /^(town|city|village|district|province|area)$/.test(tree.document.tokens[i - 1]?.lemma ?? ''))
      )
    if (t.pos !== 'DET' && t.pos !== 'NOUN' && t.pos !== 'ADJ') return false
  }
  return false
}

function hasPlace(draft: Draft, { tree, mentions }: EventContext): boolean {
  return wholeOf(draft).some(({ arguments: args }) =>
    [...args.sites, ...args.aims, ...args.patients].some((t) => {
      const range = tree.subtree(t)
      for (let i = range.first; i < Math.min(range.last, t + 8); i++) if (mentions.at(i)?.kind === 'place') return true
      return false
    }),
  )
}
