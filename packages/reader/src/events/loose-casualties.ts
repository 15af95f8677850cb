import type { Quantity } from '../mentions/mentions.ts'
import type { Casualty } from '../reading.ts'
import { casualty } from './casualty.ts'
import type { Counts } from './counts.ts'
import type { EventContext } from './draft.ts'
import type { Fillers } from './fillers.ts'
import { HARM_WORDS } from './lexicon/harm.ts'
import { isPerson } from './lexicon/people.ts'

const REACH = 6

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
