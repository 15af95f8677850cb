import type { RelationBasis, RelationKind } from '../../assessment/incident.ts'

/** How one incident stands to another, before that one's name. */
export const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  'in-response-to': 'in response to',
  'part-of-same-attack': 'part of the same attack as',
  'same-campaign': 'in the same campaign as',
  'follow-up': 'following up',
}

export const BASIS_WORDS: Readonly<Record<RelationBasis, string>> = {
  'stated-by-actor': 'as an actor states',
  'stated-by-outlet': 'as an outlet states',
  inferred: 'inferred, stated by nobody',
}
