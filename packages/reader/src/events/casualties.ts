import type { Token } from '../language/document.ts'
import type { Quantity } from '../mentions/mentions.ts'
import type { Casualty } from '../reading.ts'
import { casualty, described, scopeOf } from './casualty.ts'
import type { Counts } from './counts.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { actorOf, thingOf } from './entities.ts'
import type { Fillers } from './fillers.ts'
import type { Act } from './lexicon/acts.ts'
import { TOLL_LINKS } from './lexicon/harm.ts'
import { isPerson } from './lexicon/people.ts'
import { isHarmable } from './parties.ts'
import { summed } from './summed-casualties.ts'

const KILLING = new Set<Act>(['kill', 'assassinate', 'massacre', 'die', 'lynch'])

/** Counts those an event killed and injured, with what its words say of them. */
export function casualtiesOf(draft: Draft, context: EventContext, counts: Counts, fillers: Fillers): Casualty[] {
  const found: Casualty[] = []
  for (const part of wholeOf(draft)) {
    const kind = kindOf(part, context)
    if (kind === null) continue
    for (const token of part.arguments.patients) add(found, casualtyAt(token, kind, part, context, counts, fillers))
    if (part.form === 'noun') add(found, countOfNoun(part, kind, context, counts))
    for (const token of part.arguments.patients)
      for (const t of includedIn(token, context, counts))
        add(found, casualtyAt(t, kind, part, context, counts, fillers))
  }
  return summed(
    found.map((c) => (diesLater(draft, context) ? { ...c, scope: 'day' } : c)),
    context,
  )
}

/** "Five people died of their wounds overnight": some of the dead, not the toll of the event. */
function diesLater(draft: Draft, { tree }: EventContext): boolean {
  if (draft.act !== 'die' || draft.form !== 'verb') return false
  return tree
    .children(draft.trigger, 'obl', 'advmod')
    .some((t) => /^(wound|injury|overnight)$/.test(t.lemma) || t.lower === 'overnight')
}

function add(list: Casualty[], casualty: Casualty | null): void {
  if (casualty && !list.some((c) => c.kind === casualty.kind && c.start === casualty.start)) list.push(casualty)
}

function kindOf(part: Draft, { tree }: EventContext): Casualty['kind'] | null {
  const { lemma } = tree.token(part.trigger)
  if (lemma === 'casualty') return 'unspecified'
  if (part.act === 'injure') return 'injured'
  if (part.act === 'die' && part.form === 'noun') return 'killed'
  if (part.act === 'shoot')
    return tree
      .children(part.trigger, 'xcomp', 'amod', 'advmod', 'compound')
      .some((t) => t.lower === 'dead' || t.lower === 'down') || lemma === 'gun'
      ? 'killed'
      : null
  return KILLING.has(part.act) && !(part.form === 'noun' && part.arguments.patients.length === 0) ? 'killed' : null
}

function casualtyAt(
  token: number,
  kind: Casualty['kind'],
  part: Draft,
  context: EventContext,
  counts: Counts,
  fillers: Fillers,
): Casualty | null {
  if (!isHarmable(token, context) && !isThingVictim(token, context)) return null
  const t = context.tree.token(token)
  const quantity = counts.of(token)
  const who = fillers.of(token, 'victim')
  if (quantity) return casualty(kind, quantity, token, who, context)
  const range = rangeWithoutNumber(t, part, context)
  if (!range) return null
  const span =
    who?.start !== undefined && who.end !== undefined
      ? { start: who.start, end: who.end }
      : { start: t.start, end: t.end }
  return {
    kind,
    ...range,
    approximate: false,
    ...described(token, context),
    scope: scopeOf(t.index, context),
    who: who?.id ?? null,
    ...span,
  }
}

function isThingVictim(token: number, { mentions }: EventContext): boolean {
  const mention = mentions.at(token)
  return mention?.kind === 'thing' && thingOf(mentions, mention.entity)?.kind === 'victim'
}

/** "a farmer", "General Ortiz": one; "soldiers": two or more; "the army", "they": not said. */
function rangeWithoutNumber(
  t: Token,
  part: Draft,
  { tree, mentions }: EventContext,
): { min: number | null; max: number | null } | null {
  if (tree.children(t.index, 'det').some((d) => d.lower === 'no')) return { min: 0, max: 0 }
  if (/^(nobody|none|no-one)$/.test(t.lower)) return { min: 0, max: 0 }
  if (t.pos === 'PRON') return /^(he|she|him|her)$/.test(t.lower) ? { min: 1, max: 1 } : null
  const mention = mentions.at(t.index)
  const actor = mention?.kind === 'actor' ? actorOf(mentions, mention.entity) : undefined
  if (actor && actor.kind !== 'person' && actor.kind !== 'people') return null
  if (actor?.kind === 'person') return { min: 1, max: 1 }
  const names = namesAfter(t, tree)
  if (names > 1) return { min: names, max: names }
  if (t.tag === 'NNS' || t.tag === 'NNPS' || t.lemma === 'people')
    return part.form === 'noun' ? null : { min: 2, max: null }
  return isPerson(t.lemma) || t.pos === 'PROPN' ? { min: 1, max: 1 } : null
}

/** "farmers Juma Okoro and Peter Otieno": as many as are named, where the names follow at once. */
function namesAfter(t: Token, tree: EventContext['tree']): number {
  const first = tree.children(t.index, 'appos').find(({ index, pos }) => index === t.index + 1 && pos === 'PROPN')
  if (t.tag !== 'NNS' || !first) return 0
  return tree.withConjuncts(first.index).filter((name) => tree.token(name).pos === 'PROPN').length
}

/** "three casualties", "12 deaths": the noun is itself what is counted. */
function countOfNoun(part: Draft, kind: Casualty['kind'], context: EventContext, counts: Counts): Casualty | null {
  const quantity = counts.of(part.trigger) ?? tollOf(part, context, counts)
  if (quantity) return casualty(kind, quantity, part.trigger, null, context)
  return null
}

/** "the death toll from the shelling of the market has risen to 14": the number after "to", "at", "of", "reached". */
function tollOf(part: Draft, { tree }: EventContext, counts: Counts): Quantity | null {
  if (tree.token(part.trigger).lemma !== 'toll') return null
  const isLinked = (q: Quantity) => TOLL_LINKS.has(tree.token(q.first - 1).lower)
  return counts.inSentence(part.sentence).find((q) => q.first > part.trigger && isLinked(q)) ?? null
}

/** "21 people, including three children". */
function includedIn(token: number, { tree }: EventContext, counts: Counts): number[] {
  const { tokens } = tree.document
  const quantity = counts.of(token)
  const from = Math.max(token, quantity?.last ?? token)
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const t = tokens[i]!
    if (t.sentence !== tokens[token]!.sentence) return []
    if (t.lower !== 'including' && t.lower !== 'among') continue
    return counts
      .inSentence(t.sentence)
      .filter((q) => q.first > i && q.first <= i + 12 && q.counted !== null && isPerson(tree.token(q.counted).lemma))
      .slice(0, 3)
      .map((q) => q.counted!)
  }
  return []
}
