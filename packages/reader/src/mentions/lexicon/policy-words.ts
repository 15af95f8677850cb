/** Words by which a state is named as one that acts, gives or is asked. Own list, from general knowledge, 2026-12. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What only a government gives, does or holds (singular): "U.S. assistance", "Turkey's response". */
export const policyNouns: ReadonlySet<string> = words(
  'assistance aid backing help response commitment effort leadership involvement participation contribution pledge decision stance position policy refusal denial demand role proposal diplomacy sanction veto intervention partnership',
)

/** What may stand before them: "Russian air support", "US financial and military aid". */
export const policyKinds: ReadonlySet<string> = words(
  'air military financial political diplomatic humanitarian economic logistical material technical continued strong full direct active',
)

/** What goes "for" a state, not to it: "support for Iraq". */
export const shownNouns: ReadonlySet<string> = words('support backing thanks appreciation admiration')

/** Before a state, what it is to others: "our ally Turkey". */
export const partnerNouns: ReadonlySet<string> = words(
  'ally partner backer sponsor supporter adversary rival foe patron guarantor supplier belligerent signatory mediator player',
)

/** Verbs whose "by", "with", "alongside" brings a partner or an opponent (lemmas): "stands by Iraq". */
export const partnerVerbs: ReadonlySet<string> = words(
  'stand work side cooperate coordinate ally partner negotiate agree talk consult collaborate liaise quarrel war',
)

/** Verbs whose object is a state that acts (lemmas): "joined Jordan", "congratulated Iraq". */
export const partnerObjects: ReadonlySet<string> = words('join congratulate commend applaud praise urge assure remind')

/** Nouns for many states: "countries that carried out strikes include Denmark and Jordan". */
export const stateNouns: ReadonlySet<string> = words(
  'nation country state member partner ally government power contributor participant backer signatory',
)
