import { expect, test } from 'vitest'
import { packedGazetteer } from '../../test/open-gazetteer.ts'
import { createGazetteer } from './gazetteer.ts'

const bytes = packedGazetteer()
const gazetteer = createGazetteer(bytes)
const first = (name: string) => gazetteer.lookup(name)[0]

test('should pack the same bytes each time, under 12 MB', () => {
  expect(bytes.length).toBeLessThan(12_000_000)
  expect(Buffer.from(packedGazetteer()).equals(Buffer.from(bytes))).toBe(true)
})

test('should find one place under the spellings of its name', () => {
  for (const name of ['Deir ez-Zor', 'Deir Ezzor', 'Dayr az-Zawr', 'DEIR AL-ZOUR']) {
    expect(first(name)?.id, name).toBe('geonames:170794')
  }
  for (const name of ['Nineveh', 'Ninawa', 'Ninewa']) expect(first(name)?.name, name).toBe('Nineveh')
  expect(first('Kharab al-Jir')?.country).toBe('SY')
})

test('should not find what no list has', () => {
  expect(gazetteer.lookup('Qwertzuiop')).toEqual([])
  expect(gazetteer.lookup('')).toEqual([])
})

test('should give the most populous namesake first', () => {
  expect(first('Tripoli')?.country).toBe('LY')
  expect(gazetteer.lookup('Tripoli').some(({ country }) => country === 'LB')).toBe(true)
})

test('should know the border of two countries in either order', () => {
  expect(gazetteer.border('SY', 'JO')?.id).toBe(gazetteer.border('JO', 'SY')?.id)
  expect(gazetteer.border('SY', 'JO')).not.toBeNull()
  expect(gazetteer.border('SY', 'PE')).toBeNull()
})

test('should mark what is disputed, and only that', () => {
  expect(first('Crimea')?.disputed).toBe(true)
  expect(first('Golan Heights')?.disputed).toBe(true)
  expect(first('Kharkiv')?.disputed).toBe(false)
})

test('should refuse a file of another version', () => {
  const other = bytes.slice()
  const at = Buffer.from(other).indexOf('"version":2')
  other[at + 10] = '9'.charCodeAt(0)
  expect(() => createGazetteer(other)).toThrow(/version 9/)
})
