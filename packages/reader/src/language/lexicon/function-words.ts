/** The commonest words of English that carry no topic (own list, 2026-11); none is as common in a language near it. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to that was were is are be been by for with from at on it its he his she her they their had has have
  which who this these those said would could not after before into over between against under during there when
  where while more than about also other one two`.split(/\s+/),
)
