import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'
import { createAnalyser } from './analyse.ts'
import { readVocabulary } from './vocabulary.ts'
import { createWordForms } from './word-forms.ts'
import { createWordMemory, forgetWords, isNearlyFull, readWord, recallLemma } from './word-memory.ts'

const vocabulary = readVocabulary(new Int32Array(0), new Uint16Array(0), new Uint8Array(0))

/** Each word's forms in a row, read one after another. */
function formsOf(words: readonly string[], capacity: number) {
  const memory = createWordMemory(vocabulary, capacity)
  return words.map((word) => {
    const forms = createWordForms(1)
    readWord(memory, forms, 0, word)
    const { known, ...letters } = forms
    return { known: known[0]!, letters }
  })
}

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('Army', 'army', 'ARMY', 'struck', '--', '—', '12', '“'),
)

describe('readWord', () => {
  it('should give a remembered word the forms it gives a new one', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const remembering = formsOf([...words, ...words], 64).map(({ letters }) => letters)
        const forgetful = formsOf([...words, ...words], 0).map(({ letters }) => letters)
        expect(remembering).toEqual(forgetful)
      }),
    )
  })

  it('should know a short word again, and neither a long one nor one that finds no room', () => {
    expect(formsOf(['army', 'Army', 'army'], 8).map(({ known }) => known)).toEqual([0, 1, 0])
    expect(formsOf(['x'.repeat(25), 'x'.repeat(25)], 8).map(({ known }) => known)).toEqual([-1, -1])
    expect(formsOf(['one', 'two', 'three', 'two'], 2).map(({ known }) => known)).toEqual([0, 1, -1, 1])
  })

  it('should start anew when nearly full', () => {
    const memory = createWordMemory(vocabulary, 2)
    readWord(memory, createWordForms(1), 0, 'one')
    expect(isNearlyFull(memory)).toBe(false)
    readWord(memory, createWordForms(1), 0, 'two')
    expect(isNearlyFull(memory)).toBe(true)
    forgetWords(memory)
    expect([memory.numbers.size, isNearlyFull(memory)]).toEqual([0, false])
  })
})

describe('recallLemma', () => {
  it('should keep the base forms of two readings of a word apart', () => {
    const memory = createWordMemory(vocabulary, 2)
    readWord(memory, createWordForms(1), 0, 'left')
    const asked = [7, 9, 9, 7].map((tag) => recallLemma(memory, 0, tag, () => (tag === 7 ? 'leave' : 'left')))
    expect(asked).toEqual(['leave', 'left', 'left', 'leave'])
  })
})

describe('an analyser that has read other texts', () => {
  it('should read a text as a new one does', () => {
    const texts = [
      'Gunmen left two farmers dead. HE SAID THE LEFT HAD WON. the army said it struck a well-known base - again',
      'The left said Gunmen struck. Army chiefs said “the base” was hit; He said -- twice -- that they left.',
    ]
    for (const text of texts) analyse(text)
    for (const text of texts) {
      const fresh = createAnalyser(readFileSync(new URL('../../models/english.bin', import.meta.url)))
      expect(analyse(text)).toEqual(fresh(text))
    }
  })
})
