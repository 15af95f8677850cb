/** Words as the lexicons spell them. */

/** What a word has been cut into before; forgotten all at once when full, so that memory stays flat on odd texts. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 20_000
/** Engines keep a longer word as a view of the text it is cut from: to remember it would be to remember the whole report. */
export const LONGEST_REMEMBERED = 12

/** "al-Qaeda" → al, qaeda; "U.S." → us; "Syria’s" → syria, 's; "Hay’at" → hayat; marks alone → nothing. */
export function piecesOf(text: string): readonly string[] {
  if (text.length > LONGEST_REMEMBERED) return cut(text)
  const before = known.get(text)
  if (before) return before
  const pieces = cut(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, pieces)
  return pieces
}

const SIMPLE = /^[a-z0-9]+$/
const SIMPLE_WORDS = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/

/** The pieces of a text, worked out anew. */
export function cut(text: string): readonly string[] {
  const lower = text.toLowerCase()
  if (SIMPLE.test(lower)) return [lower]
  if (SIMPLE_WORDS.test(lower)) return lower.split(/[ -]/)
  const plain = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[’‘ʼʿ`´]/g, "'")
  return plain
    .replace(/'s(?=[^a-z0-9]|$)/g, ' _s ')
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}_&+]+/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '_s' ? "'s" : piece))
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['knives', 'knife'],
  ['lives', 'life'],
  ['headquarters', 'headquarters'],
  ['quarters', 'quarters'],
  ['barracks', 'barracks'],
  ['explosives', 'explosive'],
  ['arms', 'arms'],
  ['authorities', 'authorities'],
  ['forces', 'force'],
  ['mujahideen', 'mujahideen'],
  ['gas', 'gas'],
  ['bus', 'bus'],
  ['buses', 'bus'],
  ['business', 'business'],
  ['mattress', 'mattress'],
])

const S = 115
const N = 110

/** A noun's singular by its spelling alone: "policemen" → policeman, "bodies" → body. */
export function singular(word: string): string {
  // Every head of a phrase is asked about several times: most end in neither "s" nor "men".
  const ending = word.charCodeAt(word.length - 1)
  if (ending !== S && ending !== N) return word
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.length > 6 && word.endsWith('women')) return `${word.slice(0, -5)}woman`
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 4) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('us') || word.endsWith('is')) return word
  return word.slice(0, -1)
}
