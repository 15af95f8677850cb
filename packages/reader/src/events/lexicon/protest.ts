/**
 * Words around a protest that say how it went. Lemmas. Our own list, 2026-11.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Those who protest, and what they hold. */
export const DEMONSTRATORS = words('protester protestor demonstrator marcher picketer')
export const CROWD_EVENTS = words('protest demonstration rally march sit-in walkout')

/** It turned violent. */
export const VIOLENCE = words(
  'clash scuffle confrontation violent violence riot rioter torch burn stone rock molotov vandalize vandalise vandalism loot looter smash pelt barricade hurl ransack arson rampage petrol tyre tire firework firecracker roadblock',
)

/** It was met by force short of killing. */
export const INTERVENTION = words(
  'disperse teargas tear-gas arrest detain baton water-cannon suppress crackdown quash quell truncheon kettle chase',
)

/** Somebody was killed or badly hurt. */
export const LETHAL = words('gunfire gunshot rubber excessive lethal live-fire')

/** … which says so of a crowd where it was met by force. */
export const HURT = words('injure wound injury hurt kill dead die shoot')

/** Two words that say the same: the second follows the first at once. */
export const LETHAL_PAIRS = words('live:ammunition live:round live:bullet live:fire')
export const INTERVENTION_PAIRS = words('tear:gas water:cannon pepper:spray break:up drag:out stun:grenade sound:bomb')
export const VIOLENCE_PAIRS = words('set:fire set:ablaze set:alight block:road block:street block:highway pull:down')

/** What crowds are controlled with: whoever fires it fires at a crowd. */
export const CROWD_CONTROL = words('tear:gas rubber:bullet rubber:round rubber-coated:bullet water:cannon pepper:spray')

/** They open what a protest is about, up to the next comma: "to denounce violence", "against the killing of …". */
export const MOTIVES = words(
  'against denounce decry condemn demand over oppose commemorate about mark mourn protesting urging demanding denouncing',
)

/** They open why people protest, so that a death told after them is no death at the protest. */
export const CAUSES = words('after following since')

/** Nouns that violence before them says nothing of the crowd: "gun violence", "domestic violence". */
export const VIOLENCE_KINDS = words('gun domestic sexual gender police ethnic communal gang')

/** Crowds that take the law into their own hands, whatever they do. */
export const MOB_WORDS = words('mob vigilante rioter hooligan looter lynch vigilantism')

/** After "riot", those who are sent against one. */
export const RIOT_POLICE = words('police policeman gear squad officer cop shield')

/** After "violent", what is done to a crowd and not by it. */
export const CROWD_FORCE = words('crackdown repression dispersal response suppression police')

/** Beside villagers and youths, sides of a clash that bear no arms. */
export const UNARMED = words('student supporter fan family community youth worker')

/** Those hurt of whom nothing is told but that they are people. */
export const ANYONE = words('people person man dozen score hundred other')
