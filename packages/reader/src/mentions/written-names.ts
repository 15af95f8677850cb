import type { Document, Token } from '../language/document.ts'
import { spanOf, type TokenRange } from '../language/syntax.ts'
import { armedWords, bodyWords, peopleWords, stateWords } from './lexicon/people.ts'
import { adjectiveCountries, peoples } from './lexicon/peoples.ts'
import { isMixedCase } from './name-runs.ts'
import { piecesOf, singular } from './words.ts'

/** The words of a name as they are written inside a sentence: "Armed men" → armed men, "COAST FRONT" → Coast Front. */
export function writtenName(document: Document, range: TokenRange, isName: boolean): string {
  const { start, end } = spanOf(document, range)
  const words = document.text.slice(start, end).replace(/\s+/g, ' ')
  const first = document.tokens[range.first]!
  if (!isMixedCase(document, first.sentence) && words === words.toUpperCase() && /\p{Lu}/u.test(words))
    return fromCapitals(words, isName)
  const opens = first.index === document.sentences[first.sentence]!.first || isAfterOpening(document, first)
  return !isName && opens && isCommonWord(first) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** "The masked men …": only an article or a quotation mark before it. */
function isAfterOpening(document: Document, { index, sentence }: Token): boolean {
  return index - 1 === document.sentences[sentence]!.first && document.tokens[index - 1]!.pos === 'PUNCT'
}

/** A word that is no name and no demonym, though it opens the sentence. */
function isCommonWord({ text, lower, pos }: Token): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text) || isDemonym(lower)) return false
  if ([peopleWords, bodyWords, armedWords, stateWords].some((words) => words.has(lower) || words.has(singular(lower))))
    return true
  return pos === 'NUM' || pos === 'VERB' || pos === 'NOUN' || (pos === 'ADJ' && !DEMONYM_ENDING.test(lower))
}

/** "Kenyan", "Zemlan", "Omani", "Danish": adjectives that a land may hide in. */
const DEMONYM_ENDING = /(?:an|ese|ish|i|ic|ite)$/u

const isDemonym = (word: string): boolean =>
  adjectiveCountries.has(piecesOf(word).join(' ')) || peoples.has(word) || peoples.has(singular(word))

/** "THE CERF", "MPA": one short word in capitals is an acronym and stays; so does one without vowels in a longer name. */
function fromCapitals(words: string, isName: boolean): string {
  if (isName && /^\p{Lu}{2,4}$/u.test(words)) return words
  return words
    .split(' ')
    .map((word, i) => {
      const lower = word.toLowerCase()
      if (/^[^AEIOUY\W]{2,4}$/u.test(word) || /^(?:us|uk|un|eu)$/u.test(lower)) return word
      if (i > 0 && SMALL.has(lower)) return lower
      return isName || isDemonym(lower) ? titled(lower) : lower
    })
    .join(' ')
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'de', 'la', 'del', 'y'])

const titled = (word: string): string =>
  word.replace(/(^|-)(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
