import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SitrepError } from '../errors.ts'
import { decidedValue } from './decided-value.ts'
import { FIELD_NAMES } from './fields.ts'
import { valueKey } from './values.ts'

const count = (min: number | null, max: number | null, approximate = false) => ({ min, max, approximate })

describe('a value an analyst writes', () => {
  it.each([
    ['12', count(12, 12)],
    ['10-14', count(10, 14)],
    ['10 to 14', count(10, 14)],
    ['at least 5', count(5, null)],
    ['up to 5', count(null, 5)],
    ['about 50', count(50, 50, true)],
    ['none', count(0, 0)],
  ])('should read %s as a count', (words, value) => {
    expect(decidedValue('killed', words)).toEqual(value)
  })

  it.each(['', 'many', '14-10', '-3', '3.5', 'at least 3-5', '99999999999'])('should not read "%s" as one', (words) => {
    expect(() => decidedValue('killed', words)).toThrow(expect.objectContaining({ code: 'invalid-decision' }))
  })

  it('should bound days and moments, and refuse what no calendar has', () => {
    expect(decidedValue('time', '2031-03-04')).toMatchObject({
      earliest: '2031-03-04T00:00:00Z',
      latest: '2031-03-04T23:59:59Z',
    })
    expect(decidedValue('time', '2031-03-04/2031-03-05')).toMatchObject({ latest: '2031-03-05T23:59:59Z' })
    expect(decidedValue('time', '2031-03-04T18:50:00Z')).toMatchObject({ latest: '2031-03-04T18:50:00Z' })
    for (const wrong of ['2031-02-30', '4 March', '2031-03-05/2031-03-04', '2031-03-04/2031-03-05/2031-03-06']) {
      expect(() => decidedValue('time', wrong)).toThrow(expect.objectContaining({ code: 'invalid-decision' }))
    }
  })

  it('should know types and outcomes, and put a place on the map only where it is told to', () => {
    expect(decidedValue('type', 'air/drone strike')).toMatchObject({ name: 'Air/drone strike' })
    expect(() => decidedValue('outcome', 'terrible')).toThrow('takes one of')
    expect(decidedValue('place', 'Kolari')).toMatchObject({ name: 'Kolari', latitude: null, radiusKm: null })
    expect(decidedValue('place', 'Kolari', { latitude: 5, longitude: 30, country: 'SS' })).toMatchObject({
      latitude: 5,
      radiusKm: 1,
      country: 'SS',
    })
  })

  it('should make of any words a value with a key, or refuse them with a code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_NAMES), fc.string({ unit: 'grapheme' }), (field, words) => {
        try {
          expect(valueKey(decidedValue(field, words))).not.toBe('')
        } catch (error) {
          expect(error).toBeInstanceOf(SitrepError)
          expect((error as SitrepError).code).toBe('invalid-decision')
        }
      }),
      { numRuns: 500 },
    )
  })
})
