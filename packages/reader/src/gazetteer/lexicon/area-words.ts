/** Words that say what level an area is of, and may be left out of its name. */
export const AREA_WORDS: ReadonlySet<string> = new Set(
  'governorate province region state oblast district department prefecture county wilaya emirate muhafazah raion rayon subdistrict municipality'.split(
    ' ',
  ),
)
