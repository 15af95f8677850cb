/** Whom the sentences of the fairness measure are told of. Own list, 2026-11; the invented ones are nobody. */
export const names = {
  state: [
    'the Syrian army',
    'the Israeli army',
    'the Nigerian army',
    'the Ukrainian army',
    'the Colombian army',
    'the French army',
    'the Burmese army',
    'the American army',
  ],
  knownGroup: [
    'al-Shabaab',
    'the Houthis',
    'Hezbollah',
    'the Kachin Independence Army',
    'the National Liberation Army',
    'Boko Haram',
    'the Tamil Tigers',
    'the Irish Republican Army',
  ],
  /** Each shaped like the known group at its place. */
  inventedGroup: [
    'al-Nahrin',
    'the Kasaris',
    'Sabrollah',
    'the Maravi Independence Army',
    'the National Redemption Army',
    'Doko Sarum',
    'the Kasar Herons',
    'the Ostran Republican Army',
  ],
  /** Shaped like "the Syrian army". */
  frontOrArmy: [
    'the Nusra Front',
    'the Haqqani network',
    'the Mahdi Army',
    'the Arakan Army',
    'the Polisario Front',
    'the Amal Movement',
    'the Maute group',
    'the Gulf Cartel',
  ],
  nation: ['Syrian', 'Israeli', 'Nigerian', 'Ukrainian', 'Colombian', 'French', 'Burmese', 'American'],
  person: [
    'John Miller',
    'Ahmed al-Rashid',
    'Oleksandr Bondar',
    'Chen Wei',
    'Amina Diallo',
    'Maria Torres',
    'Thant Zin',
    'Priya Nair',
  ],
} as const

export type NameKind = keyof typeof names
