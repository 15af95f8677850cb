import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.ts'
import { tagNames } from '../../../test/name-tagger.ts'

const namesIn = (text: string) => {
  const document = analyse(text)
  const found = tagNames(document, { places: [], actors: [] })
  return found.map(({ first, last, kind }) => {
    const words = text.slice(document.tokens[first]!.start, document.tokens[last - 1]!.end)
    return `${words}: ${kind}`
  })
}

describe('tagNames', () => {
  it('should read names nobody has heard of', () => {
    expect(namesIn('Odran Kelvath told reporters that he had left the country.')).toEqual(['Odran Kelvath: person'])
    expect(namesIn('The Kelvath Relief Foundation said it would send food.')).toEqual([
      'Kelvath Relief Foundation: organisation',
    ])
    expect(namesIn('Two men were arrested in Kelvath on Sunday.')).toEqual(['Kelvath: location'])
  })

  it('should not read a capital that opens a sentence, a day or a month as a name', () => {
    expect(namesIn('Shelling went on until Sunday. Nobody was hurt. Rain fell in March.')).toEqual([])
  })

  it('should read a name in a text of capitals', () => {
    expect(namesIn('MR ODRAN KELVATH SAID THE SOLDIERS HAD LEFT.')).toContain('ODRAN KELVATH: person')
  })

  it('should not read the common words of a text of capitals as names', () => {
    expect(namesIn('THE SOLDIERS HAD LEFT THE VILLAGE BEFORE DAWN.')).toEqual([])
  })

  it('should read a word in capitals by its sentence, whatever sentence it stood in before', () => {
    const loud = 'MR ODRAN KELVATH SAID THE SOLDIERS HAD LEFT.'
    const mixed = 'The army said that KELVATH soldiers had left the village of Odran.'
    const before = [namesIn(loud), namesIn(mixed)]
    expect([namesIn(mixed), namesIn(loud)].reverse()).toEqual(before)
    expect(namesIn(mixed.toUpperCase())).not.toEqual(namesIn(mixed))
  })
})
