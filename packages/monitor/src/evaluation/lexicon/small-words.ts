// Words that say nothing of their own when strings of words are compared. Our own list, 2026-11, of the closed classes that the
// measures of MUC-4 leave out.

/** Never the head of a phrase, if there is another word in it. */
export const FUNCTION_WORDS = new Set(
  'a an the of in on at by for to from and or with their his her its our this that these those who whom which'.split(
    ' ',
  ),
)

export const PRONOUNS = new Set(
  (
    'he she it they them him her us we i you who whom his hers its their theirs himself herself themselves itself one ' +
    'this that these those'
  ).split(' '),
)
