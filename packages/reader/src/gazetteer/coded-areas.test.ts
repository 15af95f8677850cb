import { expect, test } from 'vitest'
import { type CodedArea, codedAreas } from './coded-areas.ts'

const AREAS: CodedArea[] = [
  { pcode: 'SY02', level: 1, name: 'Aleppo', country: 'SY', parent: '' },
  { pcode: 'SY0203', level: 2, name: 'Al Bab', country: 'SY', parent: 'SY02' },
  { pcode: 'SY020300', level: 3, name: 'Al Bab', country: 'SY', parent: 'SY0203' },
  { pcode: 'SY020302', level: 3, name: 'Tadaf', country: 'SY', parent: 'SY0203' },
]
const areasOf = codedAreas(AREAS)
const town = { kind: 'city', name: 'al-Bab', country: 'SY', admin1: 'Aleppo Governorate', admin2: null }

test('should find district and sub-district of the town they are named for', () => {
  expect(areasOf(town)).toEqual({ pcode: 'SY020300', admin1: 'Aleppo', admin2: 'Al Bab', admin3: 'Al Bab' })
})

test('should find the sub-district in the district that the gazetteer names', () => {
  expect(areasOf({ ...town, name: 'Taddaf', admin2: 'Al Bab' })).toMatchObject({ pcode: 'SY020302' })
})

test('should give the province alone where names settle no more', () => {
  const expected = { pcode: 'SY02', admin1: 'Aleppo', admin2: null, admin3: null }
  expect(areasOf({ ...town, name: 'Qasr Nahr' })).toEqual(expected)
  expect(areasOf({ ...town, kind: 'admin1', name: 'Aleppo Governorate' })).toEqual(expected)
})

test('should say nothing of other countries, provinces, or a whole country', () => {
  expect(areasOf({ ...town, country: 'IQ' })).toBeNull()
  expect(areasOf({ ...town, admin1: null })).toBeNull()
  expect(areasOf({ ...town, kind: 'country' })).toBeNull()
  expect(codedAreas([])(town)).toBeNull()
})
