import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tell } from '../../test/readings.ts'
import { profileOf } from './profile.ts'
import { decodeRarity, encodeRarity, rarityOf } from './rarity.ts'
import { cosine, vectorOf } from './vectors.ts'

describe('how rare a word is', () => {
  it('should be least for what all news has, and most for what no report of the table has', () => {
    expect(rarityOf('police')).toBeLessThan(rarityOf('mortar'))
    expect(rarityOf('mortar')).toBeLessThan(rarityOf('qzxv'))
  })

  it('should come back from its bytes as it was counted', () => {
    const table = decodeRarity(
      encodeRarity(100, [
        [4_000_000_000, 8],
        [7, 64],
      ]),
    )
    expect(table.reports).toBe(100)
    expect([...table.words]).toEqual([7, 4_000_000_000])
    expect([...table.counts]).toEqual([72, 36])
  })
})

describe('words as vectors', () => {
  it('should be as like as can be to themselves and no likeness over one, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        const [one, other] = [vectorOf(a), vectorOf(b)]
        expect(cosine(one, one)).toBeCloseTo(a.length === 0 ? 0 : 1, 5)
        expect(cosine(one, other)).toBe(cosine(other, one))
        expect(cosine(one, other)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('should weigh a place by its name, whatever number the gazetteer gives it', () => {
    const place = { latitude: 1, longitude: 1, radiusKm: 1, country: 'SY', gazetteer: 'g:1' }
    const told = (gazetteer: string) =>
      profileOf(tell({ id: 'a', text: 'Shells hit Tarn Hollow.', places: { 'Tarn Hollow': { ...place, gazetteer } } }))
    expect([...told('g:2').places.weights]).toEqual([...told('g:1').places.weights])
    expect(told('g:2').places.words).not.toEqual(told('g:1').places.words)
  })
})
