import type { Quantity } from '../mentions/mentions.ts'
import type { Casualty, Filler } from '../reading.ts'
import type { EventContext } from './draft.ts'
import { timeById } from './entities.ts'
import { ADULTS, AID_BODIES, AID_STAFF, CHILDREN, FEMALE, MALE, OCCUPATIONS, statusOf } from './lexicon/people.ts'

/** A number of people as one casualty count, with what its words say of them. */
export function casualty(
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
    scope: scopeOf(quantity.first, context),
    who: who?.id ?? null,
    start: quantity.start,
    end,
  }
}

/** What the words say of those harmed: "three women teachers". */
export function described(
  token: number,
  { tree }: EventContext,
): Pick<Casualty, 'status' | 'age' | 'sex' | 'occupation'> {
  const words = [token, ...tree.children(token, 'amod', 'compound', 'nmod').map((t) => t.index)]
    .filter((i) => i <= token)
    .map((i) => tree.token(i))
  const { lemma } = tree.token(token)
  const status = words.map((t) => statusOf(t.lemma)).find((s) => s !== 'unknown') ?? 'unknown'
  const age = words.some((t) => CHILDREN.has(t.lemma)) ? 'child' : ADULTS.has(lemma) ? 'adult' : null
  const sex = words.some((t) => FEMALE.has(t.lemma)) ? 'female' : words.some((t) => MALE.has(t.lemma)) ? 'male' : null
  const aid = AID_STAFF.has(lemma) && words.some((t) => AID_BODIES.has(t.lower))
  const occupation = aid
    ? 'aid worker'
    : (words.map((t) => OCCUPATIONS.get(t.lemma)).find((o) => o !== undefined) ?? null)
  return { status, age, sex, occupation }
}

/** "since October 7" and "in the past 24 hours" make a count a running toll; of both the nearer. */
export function scopeOf(token: number, context: EventContext): string {
  const { first, last } = context.tree.document.sentences[context.tree.token(token).sentence]!
  let scope = 'event'
  let least = Number.POSITIVE_INFINITY
  for (let i = first; i < last; i++) {
    const told = Math.abs(i - token) < least ? scopeAt(i, token, context) : null
    if (told === null) continue
    scope = told
    least = Math.abs(i - token)
  }
  return scope
}

function scopeAt(i: number, token: number, { tree, mentions }: EventContext): string | null {
  const { lower } = tree.token(i)
  const next = tree.document.tokens[i + 1]?.lemma
  if (lower === 'since' && !tellsOfThatDay(i, token, tree)) {
    const mention = mentions.at(i + 1) ?? mentions.at(i + 2) ?? mentions.at(i)
    const time = mention?.kind === 'time' ? timeById(mentions, mention.entity) : undefined
    const day = time ? (/^\d{4}(-\d\d){0,2}/.exec(time.earliest ?? time.value)?.[0] ?? time.value) : null
    if (day) return `since:${day}`
  }
  if ((lower === '24' || lower === 'twenty-four') && next === 'hour') return 'day'
  return lower === 'past' && next === 'day' ? 'day' : null
}

/** "the deadliest since March, when gunmen killed 40": what was then, not what came to be since. */
function tellsOfThatDay(since: number, count: number, tree: EventContext['tree']): boolean {
  for (let i = since + 1; i < count; i++) if (tree.token(i).lower === 'when') return true
  return false
}
