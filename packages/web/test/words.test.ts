import { describe, expect, it } from 'vitest'
import { countText } from '../src/words/counts.ts'
import { type NamedPlace, placeText, placeWithPrecision } from '../src/words/places.ts'
import { repeatText } from '../src/words/reuse.ts'
import { boundsText, whenText } from '../src/words/times.ts'
import { valueText } from '../src/words/values.ts'

const place = (given: Partial<NamedPlace>): NamedPlace => ({
  name: null,
  country: null,
  admin1: null,
  latitude: 1,
  radiusKm: null,
  ...given,
})
const count = (min: number | null, max: number | null, more = {}) => ({ min, max, approximate: false, ...more })

describe('a place in words', () => {
  it('should say how near a point is and how wide an area', () => {
    const town = place({ name: 'Rumaylan', admin1: 'Al-Hasakah', country: 'SY', radiusKm: 5 })
    expect(placeWithPrecision(town)).toBe('Rumaylan, Al-Hasakah, Syria, within about 5 km')
    const region = place({ name: 'northern Iraq', country: 'IQ', radiusKm: 223.8 })
    expect(placeWithPrecision(region)).toBe('northern Iraq, an area of about 220 km radius')
  })

  it('should not repeat a land its name has, nor place what has no coordinates', () => {
    expect(placeText(place({ name: 'Nineveh', admin1: 'Nineveh', country: 'IQ' }))).toBe('Nineveh, Iraq')
    expect(placeWithPrecision(place({ name: 'Low Fen', latitude: null }))).toBe('Low Fen, no coordinates')
    expect(placeWithPrecision(place({}))).toBe('place unknown')
  })
})

describe('a count in words', () => {
  it('should read open ends, what is counted, and nobody', () => {
    expect(countText('munitions', count(5, 5, { of: 'rocket', stage: 'fired' }))).toBe('5 rockets fired')
    expect(countText('munitions', count(1, null, { of: 'rocket', stage: 'landed' }))).toBe('at least 1 rocket landed')
    expect(countText('killed', count(12, null, { status: 'civilian', scope: 'day' }))).toBe(
      'at least 12 (civilian, that day)',
    )
    expect(countText('injured', count(0, 0, { of: 'US', status: 'military' }))).toBe('nobody (US, military)')
  })

  it('should not read no rockets as nobody', () => {
    expect(countText('munitions', count(0, 0, { of: 'rocket', stage: 'fired' }))).toBe('0 rockets fired')
  })
})

describe('reuse of text in words', () => {
  it('should say how much of which text, and never that a part is all of it', () => {
    expect(repeatText({ reuse: 'full', share: 0.948 }, '“Boats burn”')).toBe('repeats 95 % of “Boats burn”')
    expect(repeatText({ reuse: 'shortened', share: 1 }, 'it')).toBe('is a cut of it, 100 % of it in the same words')
    expect(repeatText({ reuse: 'partial', share: 0.4 }, 'it')).toContain('a part of it')
    expect(repeatText({ reuse: 'stitched', share: 0.5 }, 'it')).toContain('and others')
  })
})

describe('a time in words', () => {
  it('should be as exact as its bounds', () => {
    const at = (earliest: string, latest: string) => boundsText({ earliest, latest })
    expect(at('2024-04-21T18:50:00Z', '2024-04-21T18:50:59Z')).toBe('2024-04-21 18:50 UTC')
    expect(at('2024-04-21T15:00:00Z', '2024-04-21T21:00:00Z')).toBe('2024-04-21 15:00–21:00 UTC')
    expect(at('2024-04-21T00:00:00Z', '2024-04-21T23:59:59Z')).toBe('2024-04-21')
  })

  it('should not give a date to what has none', () => {
    expect(boundsText({})).toBeNull()
    expect(whenText({ when: { edtf: null, earliest: null, latest: null } })).toBe('date unknown')
    const sunday = { value: 'XXXX-WXX-7', edtf: null, earliest: null, latest: null }
    expect(valueText('time', sunday).words).toMatch(/not dated/)
  })
})
