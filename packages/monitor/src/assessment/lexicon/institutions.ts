/** Nouns for bodies that speak with one voice: "the Varennan health ministry" is an origin though no list has it. Our own list, 2026-11. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  `ministry army police military government hospital authority authorities observatory council agency committee commission
  command coalition navy presidency parliament municipality office department bureau service services brigade administration
  union federation organisation organization association group network centre center institute court mission embassy
  border-guard coastguard gendarmerie militia front movement party`.split(/\s+/),
)

/** Words that make the source people without a name after all: "army sources", "a police officer who asked not to be named". */
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set(
  `source sources resident residents witness witnesses local locals villager villagers official officials insider insiders
  relative relatives neighbour neighbours neighbor neighbors activist activists anonymous anonymity unnamed member members
  some several two three many`.split(/\s+/),
)
