/** Verbs of violence that, unlike "attack", are never said of words. */
export const DEEDS: ReadonlySet<string> = new Set(
  'abduct ambush assassinate behead bombard detonate injure kidnap loot massacre shell wound'.split(' '),
)
