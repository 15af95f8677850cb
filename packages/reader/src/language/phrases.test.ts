import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'
import { baseNounPhrases, nounPhrase } from './phrases.ts'
import { spanOf, type TokenRange } from './syntax.ts'

const phrases = (text: string) => {
  const document = analyse(text)
  const slice = (range: TokenRange) => {
    const span = spanOf(document, range)
    return text.slice(span.start, span.end)
  }
  return {
    base: baseNounPhrases(document).map(slice),
    of(word: string, options?: Parameters<typeof nounPhrase>[2]) {
      const head = document.tokens.findIndex((token) => token.text === word)
      return slice(nounPhrase(document, head, options))
    },
  }
}

describe('baseNounPhrases', () => {
  it('should find nouns with what stands before them', () => {
    expect(
      phrases('The armed group killed nearly 40 young recruits near the old al-Noor camp on March 3.').base,
    ).toEqual(['The armed group', 'nearly 40 young recruits', 'the old al-Noor camp', 'March 3'])
  })

  it('should keep a hyphenated word in its phrase and part a possessor', () => {
    expect(phrases("Tuesday night's raid by Chad-backed fighters failed.").base).toEqual([
      'Tuesday night',
      'raid',
      'Chad-backed fighters',
    ])
  })

  it('should not take verbs or prepositions in', () => {
    expect(phrases('They fled to the hills after dawn.').base).toEqual(['They', 'the hills', 'dawn'])
  })
})

describe('nounPhrase', () => {
  const text = 'The governor of the northern region accused a small rebel group, which denied it.'

  it('should leave out the determiner unless asked for it', () => {
    expect(phrases(text).of('group')).toBe('small rebel group')
    expect(phrases(text).of('group', { determiner: true })).toBe('a small rebel group')
  })

  it('should take in prepositional phrases only when asked', () => {
    expect(phrases(text).of('governor')).toBe('governor')
    expect(phrases(text).of('governor', { modifiers: 'phrases' })).toBe('governor of the northern region')
  })

  it('should not take in a relative clause', () => {
    expect(phrases(text).of('group', { modifiers: 'phrases' })).toBe('small rebel group')
  })

  it('should stay within the sentence and hold the head, whatever the text', () => {
    const word = fc.constantFrom(
      'the',
      'army',
      '-',
      'Iran',
      'backed',
      ',',
      'of',
      'killed',
      'three',
      '“',
      'who',
      '.',
      "'s",
      'and',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom('none' as const, 'phrases' as const, 'all' as const),
        (words, modifiers) => {
          const document = analyse(words.join(' '))
          for (const token of document.tokens) {
            const range = nounPhrase(document, token.index, { modifiers })
            const sentence = document.sentences[token.sentence]!
            expect(range.first >= sentence.first && range.last <= sentence.last).toBe(true)
            expect(token.index >= range.first && token.index < range.last).toBe(true)
          }
        },
      ),
    )
  })
})
