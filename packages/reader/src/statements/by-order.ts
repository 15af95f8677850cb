import type { Token } from '../language/document.ts'
import { isMistaggedPast } from './cues.ts'
import type { Prose } from './prose.ts'
import type { Source } from './source.ts'
import { isTimeWord } from './words.ts'

/** How far back a source may begin: a name with titles, an apposition and a relative clause. */
const MAX_SOURCE = 45
const SUBJECT_PRONOUN = /^(?:he|she|it|they|who|i|we|you)$/u

/**
 * Finds the source of a verb of saying by the order of the words alone, where the parse shows no subject:
 * “…,” the mayor, who fled on Sunday, said | In a letter, the union said … | said the mayor.
 */
export function sourceByOrder(prose: Prose, verb: Token): Source | null {
  if (!/^VB[DZP]$|^NN/u.test(verb.tag) && !isMistaggedPast(prose, verb)) return null
  return sourceAhead(prose, verb) ?? sourceBehind(prose, verb)
}

/** Words of a phrase set off by a comma that names who speaks. */
const IN_NAME: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'CCONJ'])
const OF = /^(?:of|for)$/u
const MAX_SET_OFF = 14

/**
 * "…, Lebanon's health ministry said, …" | "…, the governor, Oleh Kiper, wrote on Monday.": between a comma and a verb of
 * saying that takes nothing more stand only nouns, and they are its source wherever the parse hangs them.
 */
export function sourceSetOff(prose: Prose, verb: Token): Source | null {
  if (verb.tag !== 'VBD' || prose.quoteAt(verb.index)) return null
  const { first: opening, last: end } = prose.sentenceOf(verb.index)
  const next = prose.tokens[verb.index + 1]
  if (next && verb.index + 1 < end && !/^(?:,|\.|on|in|at)$/u.test(next.lower)) return null
  let first = nounsBefore(prose, verb.index, opening)
  const last = prose.tokens[verb.index - 1]?.text === ',' ? verb.index - 1 : verb.index
  if (last < verb.index) {
    const name = nounsBefore(prose, last, opening)
    if (name === null || prose.tokens[name]!.pos !== 'PROPN') return null
    first = nounsBefore(prose, name - 1, opening)
  }
  if (first === null || verb.index - first > MAX_SET_OFF) return null
  const head = headOfRun(prose, first, last)
  return head === null || isTimeWord(prose.tokens[head]!) ? null : { first, last, head }
}

/** The first word of a run of nouns that ends before `end` and follows a comma. */
function nounsBefore({ tokens, quoteAt }: Prose, end: number, opening: number): number | null {
  let first = end
  while (first > opening && (IN_NAME.has(tokens[first - 1]!.pos) || OF.test(tokens[first - 1]!.lower))) first--
  const isPhrase = first < end && /^(?:NOUN|PROPN)$/u.test(tokens[end - 1]!.pos) && !OF.test(tokens[first]!.lower)
  return isPhrase && first > opening && tokens[first - 1]!.text === ',' && !quoteAt(first - 1) ? first : null
}

function sourceAhead(prose: Prose, verb: Token): Source | null {
  let end = verb.index
  while (end > 0 && /^(?:AUX|ADV|PART)$/u.test(prose.tokens[end - 1]!.pos)) end--
  const start = segmentStart(prose, verb, end)
  const first = skipFronted(prose, start, end)
  const head = headOfRun(prose, first, end)
  if (head === null || end - first > MAX_SOURCE) return null
  let last = end
  while (last > head + 1 && prose.tokens[last - 1]!.pos === 'PUNCT') last--
  return last - 1 > head && prose.tokens[last]?.text !== ',' && hasVerb(prose, head + 1, last)
    ? null
    : { first, last, head }
}

/** Back to the quotation, semicolon or sentence start before the verb. */
function segmentStart(prose: Prose, verb: Token, end: number): number {
  const sentence = prose.sentenceOf(verb.index)
  const quote = prose.quoteAt(verb.index)
  let i = end
  while (i > sentence.first && verb.index - i < MAX_SOURCE) {
    if (prose.quoteAt(i - 1) !== quote || /^[;:]$/u.test(prose.tokens[i - 1]!.text)) break
    i--
  }
  return i
}

/** "But", "In his letter,", "On Monday" come before a source. */
function skipFronted(prose: Prose, start: number, end: number): number {
  let first = start
  while (first < end && /^(?:PUNCT|CCONJ)$/u.test(prose.tokens[first]!.pos)) first++
  const opening = prose.tokens[first]
  if (!opening || (!/^(?:ADP|SCONJ|ADV)$/u.test(opening.pos) && !isTimeWord(prose.tokens[first + 1] ?? opening)))
    return first
  for (let i = first; i < end; i++) if (prose.tokens[i]!.text === ',') return i + 1
  return first
}

/** The last noun of the run of nouns, adjectives and numbers a phrase begins with. */
function headOfRun(prose: Prose, first: number, end: number): number | null {
  let head: number | null = null
  let adjective: number | null = null
  for (let i = first; i < end; i++) {
    const token = prose.tokens[i]!
    // The tagger takes "major" or "general" for what they can also be.
    if (token.pos === 'ADJ') adjective = i
    if (token.pos === 'PRON' && SUBJECT_PRONOUN.test(token.lower)) return i === first && i + 1 === end ? i : head
    if (isNominal(token)) head = isTimeWord(token) ? head : i
    else if (
      !/^(?:DET|ADJ|NUM|PART|ADV)$/u.test(token.pos) &&
      token.text !== '-' &&
      !/^(?:his|her|its|their|’s|'s)$/u.test(token.lower)
    )
      break
  }
  return head ?? adjective
}

function isNominal(token: Token): boolean {
  return /^(?:NOUN|PROPN)$/u.test(token.pos) || (token.pos === 'ADJ' && /^\p{Lu}/u.test(token.text))
}

/** “…,” said the mayor of the town. */
function sourceBehind(prose: Prose, verb: Token): Source | null {
  const first = verb.index + 1
  const before = prose.tokens[verb.index - 1]
  if (!before || !/^(?:,|[”"]|\u0027\u0027)$/u.test(before.text)) return null
  const { last: end } = prose.sentenceOf(verb.index)
  const head = headOfRun(prose, first, Math.min(end, first + 12))
  if (head === null) return null
  let last = head + 1
  while (last < end && !/^(?:PUNCT|VERB|SCONJ)$/u.test(prose.tokens[last]!.pos) && !prose.quoteAt(last)) last++
  return { first, last, head }
}

/** A finite verb between source and cue, outside commas, means that the source is another verb's subject. */
function hasVerb(prose: Prose, first: number, last: number): boolean {
  for (let i = first; i < last && prose.tokens[i]!.text !== ','; i++) {
    if (/^VB[DZP]$|^MD$/u.test(prose.tokens[i]!.tag) && !/^(?:who|which|that)$/u.test(prose.tokens[i - 1]!.lower))
      return true
  }
  return false
}
