import type { Document, Token } from '../../language/document.ts'
import { isMixedCase } from '../name-runs.ts'

/** How a sentence uses capitals: as prose does, everywhere, or nowhere. */
export type SentenceCase = 'mixed' | 'loud' | 'small'

/** How the sentence uses capitals. */
export function caseOf(document: Document, sentence: number): SentenceCase {
  const { first, last } = document.sentences[sentence]!
  let capitals = 0
  for (let at = first; at < last; at++) if (isCapital(document.tokens[at]!)) capitals++
  if (capitals === 0) return 'small'
  return isMixedCase(document, sentence) ? 'mixed' : 'loud'
}

/** Does the word begin with a capital, past an Arabic article ("al-Jir")? */
export function isCapital({ text, lower }: Token): boolean {
  if (text === lower) return false
  const code = text.charCodeAt(0)
  if (code >= 65 && code <= 90) return true
  return text.charAt(0) !== lower.charAt(0) || ARTICLE_NAME.test(text)
}

const ARTICLE_NAME = /^(?:\p{Ll}{1,4}[-’'])\p{Lu}/u
