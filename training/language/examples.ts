import {
  createWordForms,
  setBlanks,
  settleCase,
  setWord,
  type WordForms,
} from '../../packages/reader/src/language/word-forms.ts'
import type { GoldSentence } from './conllu.ts'

/** A training sentence in numbers. */
export interface Example {
  /** The same for all versions of one gold sentence. */
  readonly group: number
  readonly forms: WordForms
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

/** The forms of a sentence of given words. */
export function formsOf(words: readonly string[], spaced: readonly boolean[]): WordForms {
  const forms = createWordForms(words.length)
  words.forEach((word, i) => {
    setWord(forms, i, word, word.toLowerCase())
    setBlanks(forms, i, i === 0 || spaced[i - 1]!, spaced[i]!)
  })
  settleCase(forms, 0, words.length)
  return forms
}

/** A copy of the sentence in capitals or in small letters. */
export function recased(sentence: GoldSentence, how: 'upper' | 'lower'): GoldSentence {
  const change = (word: string) => (how === 'upper' ? word.toUpperCase() : word.toLowerCase())
  return { ...sentence, words: sentence.words.map(change) }
}
