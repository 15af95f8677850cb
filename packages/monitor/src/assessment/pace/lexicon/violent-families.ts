import type { Family } from '../../../linking/lexicon/type-families.ts'

/** What pace counts unless it is asked for one type: violence. Protests, arrests and agreements have a pace of their own. */
export const VIOLENT_FAMILIES: ReadonlySet<Family> = new Set<Family>([
  'bombardment',
  'bomb',
  'clash',
  'attack',
  'abduction',
  'riot',
  'destruction',
])
