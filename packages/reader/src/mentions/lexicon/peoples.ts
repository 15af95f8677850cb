import { countries } from './actors/countries.ts'

/** Peoples and faiths in the plural that no state gives its name to. Own list, from general knowledge, 2026-11. */
const OTHERS =
  'kurds yazidis arabs jews muslims christians druze alawites sunnis shiites hutus tutsis rohingya tuaregs fulani uyghurs tatars crimeans chechens gazans basques catalans tamils sikhs hindus buddhists turkmens assyrians armenians europeans westerners africans asians islamists communists maoists mapuches miskitos indians'

/** People named by their nation or faith ("Palestinians", "Kurds"), lower case → ISO code, or null where there is none. */
export const peoples: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...OTHERS.split(' ').map((word): [string, null] => [word, null]),
  ...countries.flatMap((country) =>
    country.adjectives
      .filter(
        (adjective) =>
          /(?:an|i|k|o|e|n|r|h|b)$/.test(adjective) &&
          adjective.length > 3 &&
          !/(?:ish|ese|ench|utch)$/.test(adjective),
      )
      .map((adjective): [string, string] => [`${adjective.toLowerCase()}s`, country.code]),
  ),
])

/** "syrian" → SY, lower case, one word or two. */
export const adjectiveCountries: ReadonlyMap<string, string> = new Map(
  countries.flatMap((country) => [
    ...country.adjectives.map((adjective): [string, string] => [
      adjective.toLowerCase().replace(/\./g, ''),
      country.code,
    ]),
    ...[country.name, ...country.otherNames].map((name): [string, string] => [
      name.toLowerCase().replace(/\./g, ''),
      country.code,
    ]),
  ]),
)
