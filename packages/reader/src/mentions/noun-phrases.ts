import type { Document, Token } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'

/** A noun phrase without what follows its head: "three US soldiers", from after the determiner. */
export interface NounPhrase extends TokenRange {
  head: number
  /** Its article or demonstrative ("the", "a", "these"), lower case; null where there is none. */
  determiner: string | null
  /** Head token of the phrase that owns it ("Iraq's army"), or of its possessive pronoun. */
  possessor: number | null
}

const isNoun = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN'
const isHyphen = (token: Token): boolean => token.tag === 'HYPH' || token.text === '-' || token.text === '–'
const isPossessive = (token: Token): boolean => token.tag === 'POS'

/** "masked gunmen", "the besieged town": a participle before its noun. */
function isPrenominal(document: Document, token: Token): boolean {
  if (token.tag !== 'VBN' && token.tag !== 'VBG') return false
  const next = document.tokens[token.index + 1]
  const previous = document.tokens[token.index - 1]
  if (!next || next.sentence !== token.sentence || !(isNoun(next) || next.pos === 'ADJ')) return false
  if (previous && previous.sentence === token.sentence && isNoun(previous)) return false
  if (token.relation === 'amod') return true
  if (!previous || previous.sentence !== token.sentence) return token.tag === 'VBN'
  return (
    ['DET', 'ADJ', 'NUM'].includes(previous.pos) ||
    isHyphen(previous) ||
    (previous.pos === 'ADP' && token.tag === 'VBN')
  )
}

/** A hyphen inside a word group: "Iran-backed", "air-to-air". */
function isInnerHyphen(document: Document, token: Token): boolean {
  const previous = document.tokens[token.index - 1]
  const next = document.tokens[token.index + 1]
  return isHyphen(token) && previous?.end === token.start && next?.start === token.end
}

function isMember(document: Document, token: Token): boolean {
  if (isNoun(token) || token.pos === 'ADJ' || token.pos === 'NUM' || token.tag === 'AFX') return true
  if (isInnerHyphen(document, token) || isPrenominal(document, token)) return true
  const previous = document.tokens[token.index - 1]
  return previous !== undefined && isInnerHyphen(document, previous) && token.pos !== 'PUNCT'
}

/** Every noun phrase of a document, left to right. */
export function findNounPhrases(document: Document): NounPhrase[] {
  const found: NounPhrase[] = []
  for (const sentence of document.sentences) {
    let at = sentence.first
    let owner: number | null = null
    while (at < sentence.last) {
      const { phrase, next } = readPhrase(document, at, sentence.last, owner)
      if (phrase) found.push(phrase)
      const marked: Token | undefined = document.tokens[next]
      owner = phrase && marked && next < sentence.last && isPossessive(marked) ? phrase.head : null
      at = owner === null ? Math.max(next, at + 1) : next + 1
    }
  }
  return found
}

function readPhrase(
  document: Document,
  from: number,
  end: number,
  owner: number | null,
): { phrase: NounPhrase | null; next: number } {
  const opening = document.tokens[from]!
  const ownsIt = opening.tag === 'PRP$' || opening.tag === 'WP$'
  const isDetermined = opening.pos === 'DET' || ownsIt
  const first = isDetermined ? from + 1 : from
  let next = first
  while (next < end && isMember(document, document.tokens[next]!) && !(next > first && opensPredicate(document, next)))
    next++
  let head = next - 1
  while (head >= first && !isNoun(document.tokens[head]!)) head--
  if (head < first) return { phrase: nominalAdjective(document, first, next, opening), next: Math.max(next, from + 1) }
  const determiner = isDetermined && !ownsIt ? opening.lower : null
  const start = afterAmount(document, first, head)
  return { phrase: { first: start, last: head + 1, head, determiner, possessor: ownsIt ? from : owner }, next }
}

/** "at least 10 buses" → 10 buses; "so-called Islamic state" → Islamic state. */
function afterAmount(document: Document, first: number, head: number): number {
  let start = first
  while (start < head && (HEDGES.has(document.tokens[start]!.lower) || isHyphen(document.tokens[start]!))) start++
  return start
}

const HEDGES: ReadonlySet<string> = new Set([
  'least',
  'most',
  'more',
  'than',
  'nearly',
  'some',
  'so',
  'called',
  'about',
  'around',
  'approximately',
])

/** "guerrillas sabotaged pylons" with "sabotaged" tagged an adjective: none stands right after a plural, nor a number right after a noun. */
function opensPredicate(document: Document, index: number): boolean {
  const before = document.tokens[index - 1]!
  const token = document.tokens[index]!
  const next = document.tokens[index + 1]
  if (token.pos === 'NUM') return before.pos === 'NOUN' && next !== undefined && (isNoun(next) || next.pos === 'ADJ')
  return token.pos === 'ADJ' && before.tag === 'NNS'
}

/** "the wounded", "three dead": an adjective that stands for people. */
function nominalAdjective(document: Document, first: number, next: number, opening: Token): NounPhrase | null {
  const last = document.tokens[next - 1]
  if (next <= first || opening.pos !== 'DET' || !last || last.pos !== 'ADJ') return null
  return { first, last: next, head: next - 1, determiner: opening.lower, possessor: null }
}
