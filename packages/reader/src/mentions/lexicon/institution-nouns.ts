import type { ActorKind } from '../../reading.ts'

/** Common nouns for institutions that speak and act without a name of their own. Own list, from general knowledge, 2026-11. */
const NOUNS: readonly [ActorKind, string][] = [
  [
    'government',
    'ministry parliament council municipality embassy consulate cabinet presidency senate directorate prefecture secretariat',
  ],
  [
    'organisation',
    'union association federation confederation committee commission charity foundation society league opposition agency media',
  ],
  ['state force', 'squadron regiment'],
]

/** Words that make a body of the word after them, which alone is people: "the international community". */
export const worldly: ReadonlySet<string> = new Set(['international', 'world', 'global'])

/** Bodies that speak and act only where there are several of them: "all parties", "our allies". */
const MANY = 'party ally partner backer donor'

/** Noun (singular, lower case) → kind of actor. */
export const institutionNouns: ReadonlyMap<string, ActorKind> = new Map(
  NOUNS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** Nouns (singular, lower case) that name bodies in the plural alone. */
export const pluralInstitutions: ReadonlySet<string> = new Set(MANY.split(' '))

/** Those of them that are buildings too: hit, entered or stood in, they are things. */
export const housedInstitutions: ReadonlySet<string> = new Set([
  'ministry',
  'parliament',
  'municipality',
  'embassy',
  'consulate',
  'senate',
  'council',
])

/** Prepositions that take an institution for its house: "at the ministry", "near the embassy". */
export const housePrepositions: ReadonlySet<string> = new Set(
  'at in on near outside inside into around behind beside opposite towards toward onto within to'.split(' '),
)
