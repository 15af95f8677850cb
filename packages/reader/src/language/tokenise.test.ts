import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from './tokenise.ts'

const words = (text: string) => {
  const { starts, ends } = tokenise(text)
  return starts.map((start, i) => text.slice(start, ends[i]!))
}

describe('tokenise', () => {
  it.each([
    ["They don't know the army's plans.", ['They', 'do', "n't", 'know', 'the', 'army', "'s", 'plans', '.']],
    ['They can’t, we cannot', ['They', 'ca', 'n’t', ',', 'we', 'can', 'not']],
    ['the UN-backed force', ['the', 'UN', '-', 'backed', 'force']],
    ['“Go,” he said', ['“', 'Go', ',', '”', 'he', 'said']],
    ['at 9:50pm (1850 GMT)', ['at', '9:50', 'pm', '(', '1850', 'GMT', ')']],
    ['2,500 men, $3.5 million', ['2,500', 'men', ',', '$', '3.5', 'million']],
    ['see https://example.org/a?b=1.', ['see', 'https://example.org/a?b=1', '.']],
    ['the town—besieged—fell', ['the', 'town', '—', 'besieged', '—', 'fell']],
    ['Wait... no', ['Wait', '...', 'no']],
  ])('should cut %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    ['Maj. Gen. J. Okoro', ['Maj.', 'Gen.', 'J.', 'Okoro']],
    ['the U.S. base', ['the', 'U.S.', 'base']],
    ['at 9.30 a.m. today', ['at', '9.30', 'a.m.', 'today']],
    ['the al-Noor camp', ['the', 'al-Noor', 'camp']],
    ['mid-October', ['mid-October']],
    ['an AK-47 and S-300s', ['an', 'AK-47', 'and', 'S-300s']],
    ["Sana'a, O'Neill", ["Sana'a", ',', "O'Neill"]],
  ])('should not cut the names in %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('should cover every visible character once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(text).join('').replace(/\s/g, '')).toHaveLength(
          text.replace(/[\s\p{Cc}\p{Zs}\u200B\u2060\uFEFF]/gu, '').length,
        )
      }),
    )
  })
})
