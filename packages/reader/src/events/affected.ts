import type { Affected } from '../reading.ts'
import type { Counts } from './counts.ts'
import type { EventContext } from './draft.ts'
import { AFFECTED_WORDS, AFFECTING_VERBS } from './lexicon/harm.ts'
import { isPerson } from './lexicon/people.ts'

/** Counts the missing, captured, detained and displaced of a sentence: "four suspects were arrested", "12 missing". */
export function affectedIn(sentence: number, { tree }: EventContext, counts: Counts): Affected[] {
  const found: Affected[] = []
  for (const quantity of counts.inSentence(sentence)) {
    const counted = quantity.counted ?? quantity.last - 1
    const token = tree.token(counted)
    const isPeople =
      isPerson(token.lemma) || quantity.counted === null || /^(family|household|suspect|other)$/.test(token.lemma)
    const verb = token.head >= 0 ? tree.token(token.head) : null
    const after = tree.document.tokens[counted + 1]
    const kind =
      AFFECTED_WORDS.get(token.lower) ??
      (isPeople && after?.sentence === sentence ? AFFECTED_WORDS.get(after.lower) : undefined) ??
      (isPeople && verb && /^(obj|nsubj:pass|nsubj)$/.test(token.relation) && isDoneTo(verb.lemma, token.relation)
        ? AFFECTING_VERBS.get(verb.lemma)
        : undefined)
    if (kind)
      found.push({
        kind,
        min: quantity.min,
        max: quantity.max,
        start: quantity.start,
        end: Math.max(quantity.end, token.end),
      })
  }
  return found
}

/** People flee themselves; all else here is done to them. */
function isDoneTo(verb: string, relation: string): boolean {
  return relation === 'nsubj' ? verb === 'flee' : verb !== 'flee'
}
