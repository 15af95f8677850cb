/** Verbs of speech that take an actor as their subject (lemmas). Own list, from general knowledge, 2026-11. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  'say tell add accuse claim deny confirm announce report state declare warn note explain insist stress argue describe allege admit acknowledge reveal indicate point assert maintain reiterate express condemn denounce comment recall remark disclose assure emphasize emphasise affirm contend estimate believe think write tweet post reply respond answer ask urge demand request call vow pledge promise threaten suggest specify inform'.split(
    ' ',
  ),
)

/** Verbs that make a state an actor when it is their subject (lemmas): speech, force, policy. Own list, 2026-11. */
export const actingVerbs: ReadonlySet<string> = new Set([
  ...sayingVerbs,
  ...'attack strike bomb shell launch fire invade kill target hit carry conduct intercept shoot down destroy deploy send withdraw retaliate respond capture seize arrest detain execute blame back support arm fund supply train lead join fight plan want seek try agree refuse reject accept sign recognise recognize impose lift ban close open suspend expel summon recall accuse mediate broker host offer provide deliver donate face oppose intervene occupy control annex raid besiege bombard evacuate mobilise mobilize begin start continue stop halt end violate break resume have designate sanction welcome hail use give take make pull push test build hold keep help do work remain decide vote veto consider regard aim intend hope fear know see understand ally coordinate cooperate'.split(
    ' ',
  ),
])

/** Papers in which an institution speaks ("the statement added"): they stand for whoever issued them. Own list, 2026-11. */
export const documentWords: ReadonlySet<string> = new Set(
  'statement communique communiqué bulletin declaration'.split(' '),
)

/** What states and armed bodies do with their weapons, hardly a person alone (lemmas). Own list, 2026-11. */
export const forceVerbs: ReadonlySet<string> = new Set(
  'launch shell bomb bombard invade occupy annex deploy besiege supply fund'.split(' '),
)

/** What armed bodies do, though a person alone may (lemmas). Own list, 2026-11. */
export const violentVerbs: ReadonlySet<string> = new Set(
  'attack raid storm assault ambush fire intercept capture seize overrun retake recapture regain mortar pound abduct kidnap kill massacre murder burn torch loot plunder ransack clash'.split(
    ' ',
  ),
)

/** Nouns for what is done "by" an armed body (lemmas). Own list, 2026-11. */
export const attackNouns: ReadonlySet<string> = new Set(
  'attack assault raid ambush strike airstrike bombing bombardment shelling incursion offensive massacre'.split(' '),
)

/** Words whose "with", "against" or "between" names who fights (lemmas). Own list, 2026-11. */
export const fightingVerbs: ReadonlySet<string> = new Set('clash fight fighting battle skirmish combat'.split(' '))

/** Who and what an armed body has (singular): "fighters of X". Own list, 2026-11. */
export const armedCompanions: ReadonlySet<string> = new Set(
  'fighter militant militiaman gunman insurgent guerrilla rebel combatant soldier troop checkpoint convoy patrol'.split(
    ' ',
  ),
)
