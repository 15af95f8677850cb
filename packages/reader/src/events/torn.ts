import type { EventContext } from './draft.ts'
import { PAST_FORMS } from './lexicon/past-forms.ts'

/** "January 28 drone attack killed three US soldiers" as one name: a lost verb glued two phrases together. */
export function isTorn(mention: { first: number; last: number }, { tree }: EventContext): boolean {
  for (let i = mention.first + 1; i < mention.last - 1; i++)
    if (PAST_FORMS.has(tree.token(i).lower) && tree.token(i).pos !== 'ADJ') return true
  return false
}
