import { BASES_WITH_E, BASES_WITHOUT_E } from './lexicon/base-words.ts'
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './lexicon/irregular-words.ts'

/** Base forms learned for each tag and word, where the rules below would be wrong. */
export type LemmaTable = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The base form of a word: "struck" → "strike", "gunmen" → "gunman"; names keep their capitals. */
export function lemmatise(text: string, lower: string, pos: string, tag: string, table: LemmaTable): string {
  return table.get(tag)?.get(lower) ?? lemmaByRule(text, lower, pos, tag)
}

/** The base form by the rules of English spelling and the list of irregular words alone. */
export function lemmaByRule(text: string, lower: string, pos: string, tag: string): string {
  if (pos === 'PROPN') return tag === 'NNPS' && text === text.toLowerCase() ? singular(lower) : text
  switch (tag) {
    case 'NNS':
      return singular(lower)
    case 'VBZ':
      return IRREGULAR_VERBS.get(lower) ?? withoutS(lower)
    case 'VBD':
    case 'VBN':
      return IRREGULAR_VERBS.get(lower) ?? withoutEd(lower)
    case 'VBG':
      return IRREGULAR_VERBS.get(lower) ?? withoutIng(lower)
    case 'VBP':
    case 'VB':
    case 'MD':
      return IRREGULAR_VERBS.get(lower) ?? lower
    case 'JJR':
    case 'RBR':
      return lower.length > 4 && lower.endsWith('er') ? restore(lower.slice(0, -2)) : lower
    case 'JJS':
    case 'RBS':
      return lower.length > 5 && lower.endsWith('est') ? restore(lower.slice(0, -3)) : lower
    default:
      return lower
  }
}

function singular(lower: string): string {
  const irregular = IRREGULAR_NOUNS.get(lower)
  if (irregular !== undefined) return irregular
  for (const ending of ['men', 'women', 'children']) {
    if (lower.length > ending.length + 2 && lower.endsWith(ending))
      return lower.slice(0, -ending.length) + IRREGULAR_NOUNS.get(ending)!
  }
  return withoutS(lower)
}

/** "rockets" → "rocket", "countries" → "country", "attaches" → "attach" */
function withoutS(lower: string): string {
  if (!lower.endsWith('s') || lower.length < 3 || /(?:ss|us|is|\ds)$/.test(lower)) return lower
  if (lower.endsWith("'s") || lower.endsWith('’s')) return lower.slice(0, -2)
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (/(?:sses|shes|ches|xes|zzes)$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

/** "fired" → "fire", "abducted" → "abduct", "stopped" → "stop" */
function withoutEd(lower: string): string {
  if (!lower.endsWith('ed') || lower.length < 4) return lower
  if (lower.endsWith('ied')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (lower.endsWith('eed')) return lower
  return restore(lower.slice(0, -2))
}

/** "firing" → "fire", "shelling" → "shell" */
function withoutIng(lower: string): string {
  if (!lower.endsWith('ing') || lower.length < 5 || !/[aeiouy]/.test(lower.slice(0, -3))) return lower
  return restore(lower.slice(0, -3))
}

/** Give back what an ending took from the stem: the final e, one of two consonants, y for i. */
export function restore(stem: string): string {
  if (BASES_WITHOUT_E.has(stem)) return stem
  if (BASES_WITH_E.has(`${stem}e`)) return `${stem}e`
  if (/([bdgmnprt])\1$/.test(stem) || (/[aeiou]ll$/.test(stem) && BASES_WITHOUT_E.has(stem.slice(0, -1))))
    return stem.slice(0, -1)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  return LOST_E.test(stem) ? `${stem}e` : stem
}

// Endings of stems that cannot stand without an e: "evacuat(ed)", "mobiliz(ed)", "serv(ed)", "advanc(ed)", "settl(ed)",
// "clos(ed)", "captur(ed)", "pledg(ed)", "merg(ed)", "hop(ed)".
const LOST_E =
  /(?:[^aeo]at|[^aeiou]e?at(?<=[cr]eat)|iat|uat|[^z]z|v|c|u|[bcdfgkptz]l|[^aeious][aeiou]s|[aeiou]{2}s|[nlr]s|[^aeiou]ur|[^aeiou]ir|[dr]g|^[^aeiou]{0,3}[aeiou][^aeiouwxy])$/
