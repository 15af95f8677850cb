import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './lexicon/irregular-words.ts'

/** Base forms learned for "word|tag", where the rules below would be wrong. */
export type LemmaTable = ReadonlyMap<string, string>

/** The base form of a word: "struck" → "strike", "gunmen" → "gunman"; names keep their capitals. */
export function lemmatise(text: string, lower: string, pos: string, tag: string, table: LemmaTable): string {
  const learned = table.get(`${lower}|${tag}`)
  if (learned !== undefined) return learned
  return lemmaByRule(text, lower, pos, tag)
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
  if (!lower.endsWith('s') || lower.length < 3 || /(?:ss|us|is)$/.test(lower)) return lower
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

const KEEPS =
  /(?:ss|sh|ch|th|ck|ll|ff|zz|x|w|y|h|ing|ong|ang|ung|ead|oad|aid|oid|eed|eat|oat|ait|oit|eak|oak|eam|oom|eap|ook|oop|oot|ain|een|oin|oon|ean|own|ear|air|our|oor|eer|ail|eal|oil|eel|ool|oul|awl|owl|eam|aim|oam|oup|ief)$/

/** Give back what an ending took from the stem: the final e, one of two consonants, i for y. */
export function restore(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/[aeiou]$/.test(stem)) return stem.endsWith('e') || stem.endsWith('o') ? stem : `${stem}e`
  if (needsE(stem)) return `${stem}e`
  return stem
}

function needsE(stem: string): boolean {
  if (/(?:c|v|z|u|dg|[^aeiou]l(?<![lrw]l)|rs|ns|ls|ps|urg|erg|arg|org|[ai]ng(?<=[cr]hang|rrang))$/.test(stem))
    return !/(?:zz|ghl)$/.test(stem)
  if (KEEPS.test(stem))
    return /(?:bath|breath|cloth|loath|seeth|eas|ous|ois|ais|aus)$/.test(stem) || /[^aeiou]y[pnl]$/.test(stem)
  if (/(?:[aeiou]s)$/.test(stem)) return !/(?:focus|bias|gas|canvas)$/.test(stem)
  if (/[aeo]g$|[iu]g$/.test(stem)) return true
  if (/(?:at|ut|ot|it|et)$/.test(stem)) return endsWithLongVowel(stem)
  return isShortStem(stem) || /(?:[aeiou]r)$/.test(stem)
    ? needsEAfterVowel(stem)
    : /(?:[ai]d|[ai]k|[iu]n|um|[aio]b|ir|ur|id|ad|ud|od|in|ap|op|ip|[ai]m)$/.test(stem) &&
        !/(?:ain|tain|ed|on|en|er|or|ar|al|il|el|ol|om|im|it|et|op|ip)$/.test(stem)
}

function endsWithLongVowel(stem: string): boolean {
  if (/at$/.test(stem)) return !/(?:eat|oat|reat|combat|format)$/.test(stem)
  if (/ut$/.test(stem)) return !/(?:out|aut|debut)$/.test(stem)
  if (/ot$/.test(stem)) return /(?:vot|not|quot|mot|devot)$/.test(stem)
  if (/it$/.test(stem)) return /(?:cit|ignit|invit|unit|recit|writ|bit|excit|spit|despit)$/.test(stem)
  return /(?:delet|complet|compet)$/.test(stem)
}

/** One vowel and one consonant: "hop(ed)", "tim(ed)", "rul(ed)". */
function isShortStem(stem: string): boolean {
  return /^[^aeiou]{0,3}[aeiou][^aeiouwxy]$/.test(stem)
}

function needsEAfterVowel(stem: string): boolean {
  if (isShortStem(stem)) return true
  if (/(?:er|or|ar)$/.test(stem))
    return (
      /(?:[^aeiou]ar(?<=[pcsdlw]ar)|[ps]hor|plor|stor|ignor|nor|ador|ester|interfer|adher|sever|spher|cor)$/.test(
        stem,
      ) && !/(?:anchor|harbor|sugar|collar|dollar|favor|labor)$/.test(stem)
    )
  return /(?:ir|ur)$/.test(stem) && !/(?:occur|incur|stir|blur|concur)$/.test(stem)
}
