import { describe, expect, it } from 'vitest'
import { told } from '../../test/statements-of.ts'

const sources = (text: string) => told(text).map(({ source, cue, content }) => [source, cue, content])

describe('a cue behind what was said', () => {
  it.each([
    [
      'in the middle of its sentence',
      'Shells hit a mill in Saray, killing 11 people and wounding 37, Ruvenian officials said on Thursday, as guards shot down a drone.',
      [['Ruvenian officials', 'said', 'Shells hit a mill in Saray, killing 11 people and wounding 37']],
    ],
    [
      'with a participle behind it',
      'A bomb went off at a market, police said, killing six people.',
      [['police', 'said', 'A bomb went off at a market … killing six people']],
    ],
    [
      'at the end, where the parse loses the verb',
      'Earlier this week, a drone set fire to an oil depot, the local governor Pavel Orsk said.',
      [['the local governor Pavel Orsk', 'said', 'Earlier this week, a drone set fire to an oil depot']],
    ],
    [
      'with speakers joined by "and"',
      'Gunmen raided a village, killing 14 farmers and abducting six women, residents and a local militia leader said.',
      [
        [
          'residents and a local militia leader',
          'said',
          'Gunmen raided a village, killing 14 farmers and abducting six women',
        ],
      ],
    ],
    [
      'with whoever was told',
      'Gunmen ambushed a convoy on Sunday, killing 18 civilians, three local officials and a security source told Reuters on Monday.',
      [
        [
          'three local officials and a security source',
          'told',
          'Gunmen ambushed a convoy on Sunday, killing 18 civilians',
        ],
      ],
    ],
    [
      'with a name set off by commas',
      'Debris damaged a house, injuring two women, aged 62 and 70, the regional governor, Pavel Orsk, wrote on Telegram.',
      [['the regional governor, Pavel Orsk', 'wrote', 'Debris damaged a house, injuring two women, aged 62 and 70']],
    ],
  ])('should have all of it: %s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected)
  })

  it('should leave what the speaker adds or condemns to a statement of its own', () => {
    expect(
      sources('Two medics were killed in a strike, the health ministry said, condemning the attack as a crime.'),
    ).toEqual([
      ['the health ministry', 'said', 'Two medics were killed in a strike'],
      ['the health ministry', 'condemning', 'the attack as a crime'],
    ])
  })

  it('should not have a clause that only tells when', () => {
    expect(sources('In a statement late on Monday, the army said.')).toEqual([])
  })
})

describe('a denial in the same breath', () => {
  it('should be the speaker’s, and what was said end before it', () => {
    const found = told('The defence ministry said its forces had hit a depot and denied targeting civilians.')
    expect(found.map(({ kind, content }) => [kind, content])).toEqual([
      ['says', 'its forces had hit a depot'],
      ['denies', 'targeting civilians'],
    ])
    expect(found[1]!.source).toBe('The defence ministry')
  })

  it('should have a deed told with an adverb', () => {
    expect(told('The ministry has denied deliberately shelling civilians.')).toMatchObject([
      { kind: 'denies', content: 'deliberately shelling civilians' },
    ])
  })

  it('should be left to others who are named', () => {
    const found = told('The ministry said rebels had hit a depot and the rebels denied the charge.')
    expect(found.at(-1)).toMatchObject({ source: 'the rebels', kind: 'denies' })
  })
})

describe('words that only look like a cue', () => {
  it.each([
    'Gunmen came at dawn and opened fire on everyone.',
    'A doctor, who asked not to be named, closed the ward.',
  ])('should not read: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('should not make a second statement of "in a statement that"', () => {
    expect(told('The army said in a statement on its channel that its men had left the town.')).toHaveLength(1)
  })
})

describe('how a speaker knows', () => {
  it('should follow a pronoun to the governor of the sentence before', () => {
    const found = told(
      'Regional governor Oleh Orskyi said that two children had died. "The search goes on," he wrote on Telegram.',
    )
    expect(found.map(({ speaker, vantage }) => [speaker, vantage])).toEqual([
      ['Oleh Orskyi', 'official'],
      ['Oleh Orskyi', 'official'],
    ])
  })

  it('should be as a party where an armed group has a state in its name', () => {
    expect(told('Islamic State West Africa Province said it had hit a base.')[0]?.vantage).toBe('party')
  })

  it('should stay official where an office speaks', () => {
    expect(told('The state governor said the road was closed.')[0]?.vantage).toBe('official')
  })
})
