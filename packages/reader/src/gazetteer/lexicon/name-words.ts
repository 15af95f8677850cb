/** Words inside names that are written in more than one way. Our own list, 2026-11. */
export const NAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['pt', 'point'],
])

/** The Arabic article as it is written before sun and moon letters, by French and English hands. */
export const ARABIC_ARTICLES: ReadonlySet<string> = new Set(
  'al el ar er as es ash esh at et ad ed an en az ez ath adh ul il'.split(' '),
)
