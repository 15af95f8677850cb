import type { ActorKind } from '../../reading.ts'

/** Nouns (lower case) for bodies that stand before what they do: "regime bombardment". Own list, from general knowledge, 2026-12. */
const NOUNS: readonly [ActorKind, string][] = [
  ['coalition', 'coalition alliance'],
  ['government', 'regime government'],
  ['state force', 'army navy police'],
  ['armed group', 'militia insurgency'],
  ['organisation', 'opposition'],
]

export const ownerKinds: ReadonlyMap<string, ActorKind> = new Map(
  NOUNS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)
