// Parts that keep a hyphenated word in one piece. Our own list after the practice of the English treebanks, 2026-11.

/** First parts that stay with the word they stand before: "anti-jihadist", "mid-October". */
export const BOUND_PREFIXES: ReadonlySet<string> = new Set(
  `anti ante arch bi bio co counter cyber de e eco ex extra inter intra macro mega micro mid mini multi neo non over pan
  para post pre pro proto pseudo quasi re semi sub super supra trans tri ultra un uni vice`
    .trim()
    .split(/\s+/),
)

/** Arabic articles and their assimilated forms, which belong to the name: "al-Jir", "ash-Sharif", "Deir ez-Zor". */
export const ARTICLE_PREFIXES: ReadonlySet<string> = new Set(
  'al el ul ad an ar as ash at az ed en er es esh et ez ol il'.split(' '),
)

/** Last parts that stay with the word they follow: "twenty-fold". */
export const BOUND_SUFFIXES: ReadonlySet<string> = new Set('esque fold gate less most wise'.split(' '))

/** What follows the apostrophe of a clitic: "'s", "'re". */
export const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm'])
