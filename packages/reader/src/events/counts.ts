import type { Quantity } from '../mentions/mentions.ts'
import type { EventContext } from './draft.ts'

/** Quantities by the noun they count, by their own tokens, and by sentence. */
export interface Counts {
  /** "at least five rockets": the count of "rockets"; also the count that a number token is itself part of. */
  of(token: number): Quantity | null
  inSentence(sentence: number): readonly Quantity[]
}

/** Indexes the quantities of the text. */
export function createCounts({ tree, mentions }: EventContext): Counts {
  const byToken = new Map<number, Quantity>()
  const bySentence = new Map<number, Quantity[]>()
  for (const quantity of mentions.quantities) {
    for (let i = quantity.first; i < quantity.last; i++) byToken.set(i, quantity)
    if (quantity.counted !== null && !byToken.has(quantity.counted)) byToken.set(quantity.counted, quantity)
    const { sentence } = tree.token(quantity.first)
    const list = bySentence.get(sentence) ?? []
    list.push(quantity)
    bySentence.set(sentence, list)
  }
  return {
    of: (token) => byToken.get(token) ?? null,
    inSentence: (sentence) => bySentence.get(sentence) ?? [],
  }
}
