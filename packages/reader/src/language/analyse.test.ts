import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'

const tagged = (text: string) => analyse(text).tokens.map((token) => `${token.text}/${token.tag}`)

describe('createAnalyser', () => {
  it('should tag and lemmatise news prose', () => {
    const { tokens } = analyse('Gunmen abducted three aid workers near the border on Tuesday.')
    expect(tokens.map((token) => token.pos)).toEqual('NOUN VERB NUM NOUN NOUN ADP DET NOUN ADP PROPN PUNCT'.split(' '))
    expect(tokens[0]!.lemma).toBe('gunman')
    expect(tokens[1]!.lemma).toBe('abduct')
  })

  it('should read capitals as it reads mixed case', () => {
    expect(tagged('THE REBELS KILLED TWO SOLDIERS.')).toEqual([
      'THE/DT',
      'REBELS/NNS',
      'KILLED/VBD',
      'TWO/CD',
      'SOLDIERS/NNS',
      './.',
    ])
  })

  it('should keep tokens in order, inside the text and inside their sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), newsLike()), (text) => {
        const { tokens, sentences } = analyse(text)
        let end = 0
        tokens.forEach((token, i) => {
          expect(token.index).toBe(i)
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          const sentence = sentences[token.sentence]!
          expect(i >= sentence.first && i < sentence.last).toBe(true)
          if (token.head >= 0) expect(token.head >= sentence.first && token.head < sentence.last).toBe(true)
          end = token.end
        })
        let next = 0
        for (const sentence of sentences) {
          expect(sentence.first).toBe(next)
          expect(sentence.start).toBe(tokens[sentence.first]!.start)
          expect(sentence.end).toBe(tokens[sentence.last - 1]!.end)
          next = sentence.last
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })

  it.each([
    ['no blanks', 'x'.repeat(1_000_000)],
    ['quotation marks', '“"’'.repeat(10_000)],
    ['one long line', 'the army fired, '.repeat(20_000)],
    ['stops', '. '.repeat(50_000)],
    ['hyphens', 'al-'.repeat(50_000)],
    ['initials', 'A.'.repeat(50_000)],
    ['line breaks', '\n'.repeat(300_000)],
  ])('should take time in proportion to the text: %s', (_, text) => {
    const start = performance.now()
    analyse(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

/** Words, marks and blanks of news in any order. */
function newsLike(): fc.Arbitrary<string> {
  const pieces = [
    'Maj. ',
    'U.S.',
    ' “',
    '”',
    "'s",
    '’',
    '\n',
    '\n\n',
    ' army ',
    'KILLED',
    ' 2,500',
    '-',
    '. ',
    '? ',
    '(AP) — ',
    'al-',
    'a.m. ',
  ]
  return fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
}

describe('past forms that are only verbs', () => {
  const tagsOf = (text: string) => Object.fromEntries(analyse(text).tokens.map(({ text: word, tag }) => [word, tag]))

  it('should tag them as verbs where the treebanks do not know them', () => {
    expect(tagsOf('In response, the navy struck dozens of depots along the coast.').struck).toBe('VBD')
    expect(tagsOf('A March 3 mortar attack killed four guards near the dam.').killed).toBe('VBD')
  })

  it('should give a sentence without another finite verb its own', () => {
    expect(tagsOf('A letter from the governors accused “rogue officers of having sold weapons”.').accused).toBe('VBD')
  })

  it('should take a body before its verb for a noun, and leave it an adjective elsewhere', () => {
    expect(tagsOf('In response, the Chad military struck dozens of depots.').military).toBe('NN')
    expect(tagsOf('They hit a military base near the river.').military).toBe('JJ')
  })

  it('should not make a finite verb of a participle beside one', () => {
    expect(tagsOf('The men accused of the raid were released.').accused).toBe('VBN')
    expect(tagsOf('The ministry accused rebels of the raid.').accused).toBe('VBD')
    expect(tagsOf('Guards blamed “rogue units” for the raid and said it took place at noon.').blamed).toBe('VBD')
  })

  it('should read both of two verbs that share an object', () => {
    expect(tagsOf('His regime tortured and executed hundreds of villagers.')).toMatchObject({
      tortured: 'VBD',
      executed: 'VBD',
    })
    expect(tagsOf('He was tortured and executed.').executed).toBe('VBN')
  })

  it('should read several gunmen, and what kind of fighters they are', () => {
    expect(tagsOf('The masked gunmen shot a girl.')).toMatchObject({ masked: 'JJ', gunmen: 'NNS', shot: 'VBD' })
    expect(tagsOf('The army and allied fighters captured a hill.').allied).toBe('JJ')
    expect(tagsOf('The abdomen was hurt.').abdomen).toBe('NN')
  })
})
