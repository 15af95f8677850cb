import type { Document, Token } from '../language/document.ts'
import { isRelation, type TokenRange } from '../language/syntax.ts'
import { sayingVerbs } from './lexicon/acting-verbs.ts'

/** The verb that a phrase is the subject of, by its arc or, where the arc is missing or astray, by the words that follow. */
export function verbOfSubject(document: Document, range: TokenRange & { head: number }): Token | null {
  const head = document.tokens[range.head]!
  const governor = head.head >= 0 ? document.tokens[head.head] : undefined
  if (governor && isRelation(head, 'nsubj')) return governor
  return verbAfter(document, range.last) ?? sayingVerbBefore(document, range.first)
}

/** "the army has since said": auxiliaries and adverbs may stand between. */
function verbAfter(document: Document, from: number): Token | null {
  const sentence = document.tokens[from]?.sentence
  for (let at = from; at < Math.min(from + 5, document.tokens.length); at++) {
    const token = document.tokens[at]!
    if (token.sentence !== sentence) return null
    if (token.pos === 'VERB') return token.tag === 'VBG' && at === from ? null : token
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') return null
  }
  return null
}

/** "…, said the army". */
function sayingVerbBefore(document: Document, first: number): Token | null {
  const { tokens } = document
  let at = first - 1
  if (tokens[at]?.pos === 'DET') at--
  const verb = tokens[at]
  if (!verb || verb.sentence !== tokens[first]!.sentence) return null
  return verb.pos === 'VERB' && sayingVerbs.has(verb.lemma) && (verb.tag === 'VBD' || verb.tag === 'VBZ') ? verb : null
}

/** Is the verb one of saying? */
export function isSaying(verb: Token | null): boolean {
  return verb !== null && sayingVerbs.has(verb.lemma)
}
