/**
 * Past forms that are verbs and nothing else; the treebanks, which hold little news of war, leave some to chance
 * ("the military struck/NN dozens of targets"). Forms that are also adjectives or nouns ("armed", "shot", "set", "cut",
 * "open", "married") are left to the tagger. Our own list, 2026-11.
 */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  `struck killed attacked bombed shelled raided stormed ambushed kidnapped murdered assassinated beheaded massacred
  slaughtered stabbed clashed fought seized captured recaptured retook overran looted torched destroyed detonated exploded
  fired launched arrested rallied protested marched raped tortured intercepted downed hijacked bombarded blew hurled pounded
  dynamited lynched hacked rioted vandalized ransacked besieged evacuated fled threw drove began went came saw said told
  accused claimed vowed blamed denied warned urged announced declared insisted stressed argued admitted acknowledged
  condemned reported carried ended opened`.split(/\s+/),
)
