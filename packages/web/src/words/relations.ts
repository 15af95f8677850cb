import type { RelationBasis, RelationKind } from '@sitrep/monitor'

/** How one incident stands to another, before that one's title. */
export const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  'in-response-to': 'In response to',
  'part-of-same-attack': 'Part of the same attack as',
  'same-campaign': 'In the same campaign as',
  'follow-up': 'Following up',
}

export const BASIS_WORDS: Readonly<Record<RelationBasis, string>> = {
  'stated-by-actor': 'as an actor states',
  'stated-by-outlet': 'as an outlet states',
  inferred: 'inferred, stated by nobody',
}
