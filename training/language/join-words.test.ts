import { describe, expect, it } from 'vitest'
import type { GoldSentence } from './conllu.ts'
import { joinWords } from './join-words.ts'

/** "Rebels left al-Noor." as a treebank cuts it. */
function goldSentence(): GoldSentence {
  const words = ['Rebels', 'left', 'al', '-', 'Noor', '.']
  return {
    id: '1',
    document: 'd',
    text: 'Rebels left al-Noor.',
    words,
    lemmas: words,
    pos: ['NOUN', 'VERB', 'PROPN', 'PUNCT', 'PROPN', 'PUNCT'],
    tags: ['NNS', 'VBD', 'NNP', 'HYPH', 'NNP', '.'],
    heads: [1, -1, 1, 4, 2, 1],
    relations: ['nsubj', 'root', 'obj', 'punct', 'flat', 'punct'],
    spaced: [true, true, false, false, false, false],
  }
}

describe('joinWords', () => {
  it('should join what our own cutting keeps whole, under the head of the whole', () => {
    const joined = joinWords(goldSentence())!
    expect(joined.words).toEqual(['Rebels', 'left', 'al-Noor', '.'])
    expect(joined.heads).toEqual([1, -1, 1, 1])
    expect(joined.relations).toEqual(['nsubj', 'root', 'obj', 'punct'])
  })

  it('should not change a sentence that we cut in the same way', () => {
    const words = ['Rebels', 'left', '.']
    const plain = { ...goldSentence(), text: 'Rebels left.', words, heads: [1, -1, 1], spaced: [true, false, false] }
    expect(joinWords(plain)).toBeNull()
  })
})
