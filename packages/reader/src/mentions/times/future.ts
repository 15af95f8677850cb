import type { Document, Token } from '../../language/document.ts'
import { futureMarkers } from '../lexicon/time-words.ts'

// How many words either side may say that a day is still to come: a clause of news prose rarely holds more.
const WORDS_BEFORE = 12
const WORDS_AFTER = 8

/** Does the clause speak of what is still to come? "will meet on Sunday", "talks scheduled for Monday"; not "said on Sunday". */
export function isFutureMarked(document: Document, first: number, last: number): boolean {
  const sentence = document.sentences[document.tokens[first]!.sentence]!
  for (let i = first - 1; i >= Math.max(sentence.first, first - WORDS_BEFORE); i--) {
    const said = tense(document.tokens, i, sentence.first)
    if (said !== null) return said === 'future'
  }
  for (let i = last; i < Math.min(sentence.last, last + WORDS_AFTER); i++) {
    const said = tense(document.tokens, i, sentence.first)
    if (said !== null) return said === 'future'
  }
  return false
}

function tense(tokens: readonly Token[], i: number, first: number): 'past' | 'future' | null {
  const token = tokens[i]!
  if (futureMarkers.has(token.lower) && token.tag !== 'NN' && token.tag !== 'NNP') return 'future'
  if (token.lower === 'to' && isInfinitive(tokens, i, first)) return 'future'
  if (token.tag !== 'VBD') return null
  // "will be held", "to be released": the participle is often tagged as a past.
  const auxiliary = i > first ? tokens[i - 1]!.lower : ''
  return auxiliary === 'be' || auxiliary === 'been' ? null : 'past'
}

/** "is to meet", "were to be released", "set to begin": "to" before a verb and after a form of "be" or a plan. */
function isInfinitive(tokens: readonly Token[], i: number, first: number): boolean {
  const before = i > first ? tokens[i - 1]!.lower : ''
  // "a summit to be held on Friday"
  if (tokens[i + 1]?.lower === 'be') return true
  return tokens[i + 1]?.tag === 'VB' && /^(?:is|are|was|were|set|going|due|about)$/.test(before)
}
