import type { Token } from '../language/document.ts'
import type { Quantity } from '../mentions/mentions.ts'
import type { Casualty, Filler } from '../reading.ts'
import type { Counts } from './counts.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { actorOf, thingOf, timeById } from './entities.ts'
import type { Fillers } from './fillers.ts'
import type { Act } from './lexicon/acts.ts'
import { HARM_WORDS } from './lexicon/harm.ts'
import { CHILDREN, FEMALE, isPerson, MALE, OCCUPATIONS, statusOf } from './lexicon/people.ts'
import { isHarmable } from './parties.ts'

const KILLING = new Set<Act>(['kill', 'assassinate', 'massacre', 'die', 'lynch'])
const REACH = 6

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

/** "the driver and two passengers": three of one standing, where the words between only join. */
function summed(casualties: readonly Casualty[], { tree }: EventContext): Casualty[] {
  const found: Casualty[] = []
  for (const next of casualties) {
    const last = found.at(-1)
    if (!last || !joins(last, next, tree.document.text)) found.push(next)
    else
      found[found.length - 1] = {
        ...last,
        min: plus(last.min, next.min),
        max: plus(last.max, next.max),
        approximate: last.approximate || next.approximate,
        age: last.age === next.age ? last.age : null,
        sex: last.sex === next.sex ? last.sex : null,
        occupation: last.occupation === next.occupation ? last.occupation : null,
        end: next.end,
      }
  }
  return found
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}

function joins(a: Casualty, b: Casualty, text: string): boolean {
  if (a.kind !== b.kind || a.status !== b.status || a.scope !== b.scope || b.start < a.end) return false
  return /^\s*(,|and|, and|as well as)\s*((the|a|an|his|her|their|another)\s+)?$/i.test(text.slice(a.end, b.start))
}

/** Counts told by words that are no verbs: "leaving five dead", "12 wounded", "a death toll of 30". */
export function looseCasualties(
  sentence: number,
  context: EventContext,
  counts: Counts,
  fillers: Fillers,
  taken: ReadonlySet<number>,
): Casualty[] {
  const found: Casualty[] = []
  for (const quantity of counts.inSentence(sentence)) {
    if (taken.has(quantity.start)) continue
    const kind = kindAfter(quantity, context)
    if (kind === null) continue
    const head = quantity.counted ?? quantity.last - 1
    const who = isPerson(context.tree.token(head).lemma) ? fillers.of(head, 'victim') : null
    found.push(casualty(kind, quantity, head, who, context))
  }
  return found
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
    scope: scopeOf(t.sentence, context),
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

function casualty(
  kind: Casualty['kind'],
  quantity: Quantity,
  token: number,
  who: Filler | null,
  context: EventContext,
): Casualty {
  const { min, max, approximate } = quantity
  const end = Math.max(quantity.end, quantity.counted !== null ? context.tree.token(quantity.counted).end : 0)
  return {
    kind,
    min,
    max,
    approximate,
    ...described(token, context),
    scope: scopeOf(context.tree.token(quantity.first).sentence, context),
    who: who?.id ?? null,
    start: quantity.start,
    end,
  }
}

/** What the words say of those harmed: "three women teachers". */
function described(token: number, { tree }: EventContext): Pick<Casualty, 'status' | 'age' | 'sex' | 'occupation'> {
  const words = [token, ...tree.children(token, 'amod', 'compound', 'nmod').map((t) => t.index)]
    .filter((i) => i <= token)
    .map((i) => tree.token(i))
  const { lemma } = tree.token(token)
  const status = words.map((t) => statusOf(t.lemma)).find((s) => s !== 'unknown') ?? 'unknown'
  const age = words.some((t) => CHILDREN.has(t.lemma)) ? 'child' : /^(man|woman|adult)$/.test(lemma) ? 'adult' : null
  const sex = words.some((t) => FEMALE.has(t.lemma)) ? 'female' : words.some((t) => MALE.has(t.lemma)) ? 'male' : null
  const aid =
    /^(worker|staff|volunteer|employee)$/.test(lemma) &&
    words.some((t) => /^(aid|relief|humanitarian|charity|un|unrwa)$/.test(t.lower))
  const occupation = aid
    ? 'aid worker'
    : (words.map((t) => OCCUPATIONS.get(t.lemma)).find((o) => o !== undefined) ?? null)
  return { status, age, sex, occupation }
}

/** "since October 7" and "in the past 24 hours" make a count a running toll. */
function scopeOf(sentence: number, { tree, mentions }: EventContext): string {
  const { first, last } = tree.document.sentences[sentence]!
  for (let i = first; i < last; i++) {
    const t = tree.token(i)
    if (t.lower === 'since') {
      const mention = mentions.at(i + 1) ?? mentions.at(i + 2) ?? mentions.at(i)
      const time = mention?.kind === 'time' ? timeById(mentions, mention.entity) : undefined
      const day = time ? (/^\d{4}(-\d\d){0,2}/.exec(time.earliest ?? time.value)?.[0] ?? time.value) : null
      if (day) return `since:${day}`
    }
    if ((t.lower === '24' || t.lower === 'twenty-four') && tree.document.tokens[i + 1]?.lemma === 'hour') return 'day'
    if (t.lower === 'past' && tree.document.tokens[i + 1]?.lemma === 'day') return 'day'
  }
  return 'event'
}

/** "12 dead", "5 people wounded", "a death toll of 30", "claimed 12 lives". */
function kindAfter(quantity: Quantity, { tree }: EventContext): Casualty['kind'] | null {
  const { tokens } = tree.document
  const { sentence } = tree.token(quantity.first)
  const counted = quantity.counted !== null ? tokens[quantity.counted]! : null
  const own = counted ? HARM_WORDS.get(counted.lower) : undefined
  if (own) return own
  const from = counted ? counted.index : quantity.last - 1
  if (counted && !isPerson(counted.lemma) && counted.lower !== 'others') return null
  for (let i = from + 1; i <= from + 2; i++) {
    const t = tokens[i]
    if (!t || t.sentence !== sentence) break
    const kind = HARM_WORDS.get(t.lower)
    if (kind) return kind
    if (t.pos === 'PUNCT' || t.pos === 'VERB') break
  }
  return tollBefore(quantity, tree)
}

/** "the death toll rose to 30". */
function tollBefore(quantity: Quantity, tree: EventContext['tree']): Casualty['kind'] | null {
  for (let i = quantity.first - 1; i >= Math.max(0, quantity.first - REACH); i--) {
    const t = tree.token(i)
    if (t.sentence !== tree.token(quantity.first).sentence || t.lower === ',') return null
    if (t.lemma === 'toll') return 'killed'
  }
  return null
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
  const isLinked = (q: Quantity) =>
    /^(to|at|of|was|is|reached|hit|stands|passed|exceeded|as)$/.test(tree.token(q.first - 1).lower)
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
