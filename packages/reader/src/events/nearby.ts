import type { Mention } from '../mentions/mentions.ts'
import type { Statement } from '../reading.ts'
import { type Draft, draftsIn, type EventContext, wholeOf } from './draft.ts'
import { placeById, timeById } from './entities.ts'
import { isDefinite } from './factuality.ts'
import { BACKDROP_WORDS } from './lexicon/cues.ts'
import { SITE_CASES, SPEECH_VERBS } from './lexicon/prepositions.ts'

/** Prepositions that make of a time a bound, not a date of the event: "since early February", "had claimed it by Monday". */
const BOUNDS = new Set(['since', 'until', 'till', 'for', 'within', 'by'])

const BACKDROP_REACH = 10

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
    shareTime(draft, drafts, near, context)
    if (!hasPlace(draft, context) && !isBareReference(draft, drafts, context)) {
      const place = nearest(
        draft,
        near.filter((m) => m.kind === 'place' && isSite(m, draft, context)),
      )
      if (place) draft.arguments.sites.push(place.head)
    }
  }
}

/** "a search in the valley found the van used in the attack": the valley is not where the attack was. */
function isBareReference(draft: Draft, drafts: readonly Draft[], { tree }: EventContext): boolean {
  if (!isDefinite(tree, draft)) return false
  return (firstOf(drafts).get(draft.sentence)?.trigger ?? draft.trigger) < draft.trigger
}

const FIRSTS = new WeakMap<readonly Draft[], Map<number, Draft>>()

/** The first event of each sentence. */
function firstOf(drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  let firsts = FIRSTS.get(drafts)
  if (!firsts) {
    firsts = new Map()
    for (const draft of drafts) if (!firsts.has(draft.sentence)) firsts.set(draft.sentence, draft)
    FIRSTS.set(drafts, firsts)
  }
  return firsts
}

/** "came on Sunday night and were shot down before rockets were fired": the one time of a sentence holds for what it joins. */
function shareTime(
  draft: Draft,
  drafts: readonly Draft[],
  near: readonly Mention[],
  { tree, mentions }: EventContext,
): void {
  if (draft.form !== 'verb' || wholeOf(draft).some((d) => d.arguments.times.length > 0)) return
  if (tree.children(draft.trigger, 'aux').some((t) => t.lower === 'had')) return
  const [only, more] = near.filter((m) => m.kind === 'time')
  const type = only && timeById(mentions, only.entity)?.type
  if (!only || more || (type !== 'DATE' && type !== 'TIME')) return
  const first = firstOf(drafts).get(draft.sentence)!
  if (first === draft || !first.arguments.times.some((t) => mentions.at(t)?.entity === only.entity)) return
  if (first.statements[0] !== draft.statements[0]) return
  if (isJoined(tree, Math.max(first.trigger, only.head), draft.trigger)) draft.arguments.times.push(only.head)
}

/** Between both stands "and", "before", "while" or "then", and no clause about a noun. */
function isJoined(tree: EventContext['tree'], from: number, to: number): boolean {
  let joined = false
  for (let i = from + 1; i < to; i++) {
    const t = tree.token(i)
    if (/^(which|who|whose|where|that|after|because)$/.test(t.lower)) return false
    if (/^(and|before|while|then|but)$/.test(t.lower)) joined = true
  }
  return joined
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
  if (!inSameStatement(mention, draft) && !spansAttacks(mention, draft, context)) return false
  const apart = Math.abs(mention.head - draft.trigger)
  return !draftsIn(draft.sentence, drafts).some((d) => d !== draft && Math.abs(mention.head - d.trigger) < apart)
}

/** "claimed most of the attacks carried between mid-October and February": a stretch of time is no time of claiming. */
function spansAttacks(mention: Mention, draft: Draft, { tree, mentions }: EventContext): boolean {
  if (draft.form !== 'noun' || mention.head < draft.trigger) return false
  if (tree.document.tokens[mention.first - 1]?.lower !== 'between') return false
  if (tree.document.tokens[mention.last]?.lower !== 'and') return false
  return mentions.at(mention.last + 1)?.kind === 'time'
}

function inSameStatement(mention: Mention, draft: Draft): boolean {
  const innermost: Statement | undefined = draft.statements[0]
  if (!innermost) return true
  return innermost.content.some((span) => span.start <= mention.start && mention.end <= span.end)
}

/** "in Hasakah", "near the town of Rumaylan", after a preposition of place and outside of names. */
function isSite(mention: Mention, draft: Draft, { tree, mentions }: EventContext): boolean {
  const place = placeById(mentions, mention.entity)
  if (isBackdrop(mention, draft, tree) || isOfTeller(mention, draft, tree) || isOfOther(mention, draft, tree))
    return false
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
    // "in Okoro's Varenna": the owner's name stands between.
    const isOwner = i === mention.first - 1 ? t.tag === 'POS' : t.pos === 'PROPN'
    if (t.pos !== 'DET' && t.pos !== 'NOUN' && t.pos !== 'ADJ' && !isOwner) return false
  }
  return false
}

/** "links in Ostermoor with the plans of the attack": where something else is, that the attack is only told of with. */
function isOfOther(mention: Mention, draft: Draft, tree: EventContext['tree']): boolean {
  const { relation, head } = tree.token(mention.head)
  if (
    draft.form !== 'noun' ||
    !isDefinite(tree, draft) ||
    !relation.startsWith('nmod') ||
    head < 0 ||
    head === draft.trigger
  )
    return false
  const { first, last } = tree.subtree(draft.trigger)
  return tree.token(head).pos === 'NOUN' && head < draft.trigger && (mention.head < first || mention.head >= last)
}

/** "…, said the head of a group based in Geneva": where whoever tells it sits. */
function isOfTeller(mention: Mention, draft: Draft, tree: EventContext['tree']): boolean {
  for (let i = draft.trigger + 1; i < mention.first; i++) {
    const t = tree.token(i)
    if (SPEECH_VERBS.has(t.lemma) && t.pos === 'VERB' && tree.token(i - 1).text === ',') return true
  }
  return false
}

/** "against the background of …", "a flare-up between Iran and Israel": a place told of other things. */
function isBackdrop(mention: Mention, draft: Draft, tree: EventContext['tree']): boolean {
  const { first } = tree.document.sentences[draft.sentence]!
  const from = mention.head > draft.trigger ? draft.trigger + 1 : first
  for (let i = mention.first - 1; i >= Math.max(from, mention.first - BACKDROP_REACH); i--)
    if (BACKDROP_WORDS.has(tree.token(i).lemma)) return true
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
