import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGazetteer } from './gazetteer.ts'
import { alternateName, geonamesPlace, nameAreas } from './geonames.ts'
import { pack } from './pack.ts'
import { addName } from './place-record.ts'

/** A row of a dump; what is not given is as a village near nowhere. */
function row(fields: Record<number, string>): string {
  const plain = { 0: '7', 1: 'Qasr Nahr', 2: 'Qasr Nahr', 4: '34.5', 5: '40.1', 6: 'P', 7: 'PPL', 8: 'SY' }
  return Array.from({ length: 19 }, (_, i) => fields[i] ?? (plain as Record<number, string>)[i] ?? '').join('\t')
}

const noMeaning = () => []
const gazetteerOf = (rows: string[], bundled: Parameters<typeof nameAreas>[2] = noMeaning) =>
  createGazetteer(
    pack(
      nameAreas(
        rows.flatMap((each) => geonamesPlace(each) ?? []),
        new Map(),
        bundled,
      ),
    ),
  )

describe('a row of a GeoNames dump', () => {
  it('should be found by its names, and by the ways to spell them', () => {
    const gazetteer = gazetteerOf([row({ 3: 'Kasr an Nahr,قصر النهر,QNR', 14: '3100' })])
    for (const name of ['Qasr Nahr', 'Kasr an-Nahr', 'QASR NAHR', 'Qasr al-Nahr']) {
      expect(gazetteer.lookup(name)[0], name).toMatchObject({ id: 'geonames:7', country: 'SY', population: 3100 })
    }
    expect(gazetteer.lookup('QNR')).toEqual([])
  })

  it('should have the names of the areas that the dump has', () => {
    const rows = [
      row({ 0: '1', 1: 'Wadi Province', 6: 'A', 7: 'ADM1', 10: '04' }),
      row({ 0: '2', 1: 'Upper District', 6: 'A', 7: 'ADM2', 10: '04', 11: '12' }),
      row({ 10: '04', 11: '12' }),
    ]
    expect(gazetteerOf(rows).lookup('Qasr Nahr')[0]).toMatchObject({
      admin1: 'Wadi Province',
      admin2: 'Upper District',
    })
    expect(gazetteerOf(rows).lookup('Wadi Province')[0]).toMatchObject({ kind: 'admin1', radiusKm: 80 })
  })

  it('should not take a province twice, and call it as the bundled gazetteer does', () => {
    const rows = [row({ 0: '1', 1: 'Wadi Province', 6: 'A', 7: 'ADM1', 10: '04' }), row({ 10: '04' })]
    const bundled = (name: string) =>
      name === 'Wadi Province' ? [{ kind: 'admin1' as const, country: 'SY', name: 'Wadi' }] : []
    expect(gazetteerOf(rows, bundled).lookup('Wadi Province')).toEqual([])
    expect(gazetteerOf(rows, bundled).lookup('Qasr Nahr')[0]).toMatchObject({ admin1: 'Wadi' })
  })

  it('should leave a name to the town where an area shares it', () => {
    const rows = [row({ 0: '1', 6: 'A', 7: 'ADM2', 10: '04', 11: '12' }), row({})]
    expect(
      gazetteerOf(rows)
        .lookup('Qasr Nahr')
        .map(({ kind }) => kind),
    ).toEqual(['city'])
  })

  it.each(['HTL', 'WLL', 'PPLQ', 'PCLI', 'STMI'])('should be no place when it is a %s', (code) => {
    expect(geonamesPlace(row({ 6: code === 'PPLQ' ? 'P' : 'S', 7: code }))).toBeNull()
  })

  it.each([
    ['18 columns', row({}).replace('\t', '')],
    ['no GeoNames id', row({ 0: 'x' })],
    ['no name', row({ 1: '' })],
    ['no coordinates', row({ 4: '99' })],
    ['no coordinates', row({ 5: 'east' })],
    ['"Syria" is no country code', row({ 8: 'Syria' })],
  ])('should be refused: %s', (reason, bad) => {
    expect(() => geonamesPlace(bad)).toThrow(reason)
  })

  it('should be read or refused, whatever is in it', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('P', 'PPL', 'SY', '34.5', '12'))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 17, maxLength: 20 }), (cells) => {
        try {
          geonamesPlace(cells.join('\t'))
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })
})

describe('a row of alternate names', () => {
  it('should be a name of a place', () => {
    expect(alternateName('1\t7\ten\tRiver Castle\t1\t\t\t')).toEqual({ geonames: 7, name: 'River Castle' })
  })

  it.each([
    ['a link', '1\t7\tlink\thttps://example.org\t\t\t\t'],
    ['an airport', '1\t7\tiata\tQNR\t\t\t\t'],
    ['a name of the past', '1\t7\ten\tOld Castle\t\t\t\t1'],
  ])('should not be %s', (_what, each) => {
    expect(alternateName(each)).toBeNull()
  })
})

describe('several gazetteers', () => {
  const bundled = pack(nameAreas([geonamesPlace(row({}))!], new Map(), noMeaning))
  const own = geonamesPlace(row({ 1: 'Qasr Nahr', 14: '5000' }))!
  addName(own.record, 'River Castle')
  const both = createGazetteer(bundled, pack(nameAreas([own], new Map(), noMeaning)))

  it('should know a place once, by all its names', () => {
    expect(both.lookup('Qasr Nahr').map(({ id, population }) => [id, population])).toEqual([['geonames:7', 5000]])
    expect(both.lookup('River Castle')).toHaveLength(1)
    expect(both.opening('River')).toEqual({ key: 'river', longest: 2 })
  })

  it('should be none when nothing was added', () => {
    expect(createGazetteer(bundled).lookup('River Castle')).toEqual([])
  })
})
