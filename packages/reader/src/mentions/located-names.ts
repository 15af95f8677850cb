import type { Document, Sentence, Token } from '../language/document.ts'
import {
  CALENDAR,
  DATELINE_MARKS,
  DIRECTIONS,
  DOUBTFUL_NAMES,
  NAME_HEADS,
  ORGANISATION_NOUNS,
  SURELY_LOCATING,
  TITLES,
} from './lexicon/place-words.ts'
import type { Capitals } from './place-names.ts'
import type { UnknownName } from './unknown-places.ts'

/** Longest unknown name, in tokens. */
const LONGEST = 4
const DASHES = new Set(['-', '--', '–', '—', '_'])

/** Names that no gazetteer has, known for places by where they stand: "in Port Halden", "PORT HALDEN, Varenna —". */
export function locatedNames(
  document: Document,
  sentence: Sentence,
  capitals: Capitals,
  isTaken: (token: number) => boolean,
): UnknownName[] {
  if (capitals === 'title') return []
  const found = datelineNames(document, sentence, capitals, isTaken)
  for (let at = found.at(-1)?.last ?? sentence.first; at < sentence.last - 1; at++) {
    const { lower } = document.tokens[at]!
    if (NAME_HEADS.has(lower)) {
      const headed = nameFrom(document, sentence, at, isTaken)
      if (headed && headed.last - headed.first > 1 && isPlaceLike(document, sentence, headed, capitals)) {
        found.push({ ...headed, noun: lower })
        at = headed.last - 1
        continue
      }
    }
    if (!SURELY_LOCATING.has(lower) && lower !== 'at') continue
    const name = nameFrom(document, sentence, at + 1, isTaken)
    if (!name || !isPlaceLike(document, sentence, name, capitals)) continue
    found.push({ ...name, noun: `place after "${lower}"` }, ...containerAfter(document, sentence, name.last, isTaken))
    at = found.at(-1)!.last - 1
  }
  return found
}

/** "PORT HALDEN, Varenna (AP) —", "Port Halden —": a name that opens a sentence and is set off by a dash. */
function datelineNames(
  document: Document,
  sentence: Sentence,
  capitals: Capitals,
  isTaken: (token: number) => boolean,
) {
  const { tokens } = document
  const name = capitals === 'title' ? null : nameFrom(document, sentence, sentence.first, isTaken)
  if (!name || !DATELINE_MARKS.has(tokens[name.last]?.text ?? '')) return []
  const isLoud =
    tokens[name.first]!.text.length > 2 && tokens[name.first]!.text === tokens[name.first]!.text.toUpperCase()
  const isSetOff = tokens.slice(name.last, Math.min(sentence.last, name.last + 16)).some(({ text }) => DASHES.has(text))
  if (!isLoud || !isSetOff) return []
  return [{ ...name, noun: 'dateline' }, ...containerAfter(document, sentence, name.last, isTaken)]
}

/** The land after an unknown place and a comma: "in Port Halden, Varenna,". */
function containerAfter(
  document: Document,
  sentence: Sentence,
  comma: number,
  isTaken: (token: number) => boolean,
): UnknownName[] {
  if (document.tokens[comma]?.text !== ',') return []
  const name = nameFrom(document, sentence, comma + 1, isTaken)
  const after = name ? document.tokens[name.last] : undefined
  if (!name || (after && name.last < sentence.last && !/^[,.(–—-]/.test(after.text))) return []
  return [{ ...name, noun: 'land after a comma' }]
}

/** The run of proper-name words from a token on, none of which some known name covers. */
function nameFrom(document: Document, sentence: Sentence, first: number, isTaken: (token: number) => boolean) {
  let last = first
  while (last < sentence.last && last - first < LONGEST && isProper(document.tokens[last]!) && !isTaken(last)) last++
  return last > first ? { first, last } : null
}

function isProper({ text, lower, tag }: Token): boolean {
  if (!/^\p{Lu}\p{L}+(?:[-’']\p{L}+)*$/u.test(text) || !tag.startsWith('NNP')) return false
  return !CALENDAR.has(lower) && !TITLES.has(lower)
}

/** Not "in Biden's", "at NATO", "at Reed Medical Services", "in Christmas". */
function isPlaceLike(
  document: Document,
  sentence: Sentence,
  { first, last }: { first: number; last: number },
  capitals: Capitals,
): boolean {
  const { tokens } = document
  const next = last < sentence.last ? tokens[last]! : null
  if (next && (next.tag === 'POS' || next.tag.startsWith('NNP') || next.text === '-')) return false
  if (next && capitals !== 'all' && next.pos === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(next.text)) return false
  const words = tokens.slice(first, last)
  if (words.some(({ lower }) => ORGANISATION_NOUNS.has(lower) || DIRECTIONS.has(lower))) return false
  if (words.length > 1) return true
  const [{ text, lower }] = words as [Token]
  return !DOUBTFUL_NAMES.has(lower) && (capitals === 'all' || text !== text.toUpperCase())
}
