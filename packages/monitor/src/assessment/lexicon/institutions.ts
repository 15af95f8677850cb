/**
 * Nouns for bodies that speak with one voice: "the Varennan health ministry" is an origin though no list has it. Only those of
 * which a place has one: "a monitoring group" may be any. Our own list, 2026-11.
 */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  `ministry army police military government authority authorities observatory council commission command coalition navy
  presidency parliament municipality administration embassy gendarmerie coastguard`.split(/\s+/),
)

/** Words that make the source people without a name after all: "army sources", "a police officer who asked not to be named". */
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set(
  `source sources resident residents witness witnesses local locals villager villagers official officials insider insiders
  relative relatives neighbour neighbours neighbor neighbors activist activists anonymous anonymity unnamed member members
  some several two three many`.split(/\s+/),
)
