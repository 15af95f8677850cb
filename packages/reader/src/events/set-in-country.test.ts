import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

const dateline = 'GOMA (CONGO), 3 MAR 25 (RADIO LAC) -- '
const shot = 'Gunmen shot dead two traders on Monday night.'

/** The first event's place, whether words of its own fill it, and why it is that one. */
function placeIn(text: string) {
  const { events, mentions } = eventsIn(text)
  const filler = events[0]?.place ?? null
  const place = mentions.places.find(({ id }) => id === filler?.id)
  return place ? { name: place.name, hasWords: filler!.start !== undefined, reasons: place.reasons.join('; ') } : null
}

describe('violence that no mention places', () => {
  it('should not be in the country of a village with the name of what the town filed from lies in', () => {
    const { events, mentions } = eventsIn(`HOLM CROSS, VARENNA -- ${shot}`)
    expect(mentions.places.find(({ id }) => id === events[0]!.place?.id)?.country ?? null).toBeNull()
  })

  it('should be somewhere in the country the report was filed from, as an area', () => {
    const { events, mentions } = eventsIn(`NAIROBI, 3 MAR 25 (AFP) -- ${shot}`)
    const place = mentions.places.find(({ id }) => id === events[0]!.place!.id)!
    expect(place).toMatchObject({ name: 'Kenya', precision: 3, country: 'KE' })
    expect(place.radiusKm).toBeGreaterThan(100)
    expect(place.reasons).toEqual(['the country of NAIROBI', 'where the report was filed and is mostly set'])
    expect(events[0]!.place).toEqual({ id: place.id })
  })

  it('should be in the country most places of the report are in', () => {
    const text = `${shot} The road from Kisumu to Nairobi was closed. Kenya has seen many such nights.`
    expect(placeIn(text)).toEqual({
      name: 'Kenya',
      hasWords: false,
      reasons: expect.stringContaining('where the report is mostly set'),
    })
  })

  it('should be in the only town where the report tells of something', () => {
    expect(placeIn(`${dateline}${shot} In Bukavu, shops stayed shut.`)).toEqual({
      name: 'Bukavu',
      hasWords: false,
      reasons: expect.stringContaining('the only town named in CD'),
    })
  })

  it('should not be in a town that is only said to have a mayor, nor in one of two', () => {
    expect(placeIn(`${dateline}${shot} The mayor of Bukavu resigned.`)?.name).not.toBe('Bukavu')
    expect(placeIn(`${dateline}${shot} In Bukavu, shops stayed shut; so they did in Uvira.`)?.name).not.toBe('Bukavu')
  })

  it('should not be set where its victims come from, nor where two countries are on a par', () => {
    expect(placeIn('Gunmen shot dead two Kenyan traders on Monday night.')).toBeNull()
    expect(placeIn(`${shot} Kenya and Uganda have each sent a note.`)).toBeNull()
  })

  it('should not be set where only soldiers come from, however often they are named', () => {
    const text = `${shot} American soldiers and American jets are on alert, and American envoys are on the way. It rained in Goma.`
    expect(placeIn(text)?.name).not.toBe('United States')
  })

  it('should leave a region of several countries in none', () => {
    const { mentions } = eventsIn(`${dateline}Gunmen shot dead two traders in the Middle East on Monday.`)
    expect(mentions.places.find(({ name }) => name === 'Middle East')).toMatchObject({ country: null })
  })

  it('should not lose the place its own words give', () => {
    const text = `${dateline}Gunmen shot dead two traders in Kigali on Monday night.`
    expect(placeIn(text)).toEqual({ name: 'Kigali', hasWords: true, reasons: expect.any(String) })
  })

  it('should have the country of a place that is on no map', () => {
    const { mentions } = eventsIn(`${dateline}Gunmen shot dead two traders in the village of Lower Tsavunga.`)
    const place = mentions.places.find(({ name }) => name.endsWith('Tsavunga'))
    expect(place).toMatchObject({ country: 'CD', latitude: null, gazetteer: null })
  })
})

describe('what is only planned or no violence', () => {
  it.each(['The rebels plan to attack the barracks.', 'Ministers signed an agreement.'])(
    'should not be set anywhere: %s',
    (text) => {
      expect(placeIn(`${dateline}${text}`)).toBeNull()
    },
  )
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['NAIROBI, 3 MAR 25 (AFP) -- ', shot, ' In Goma, ', 'US ', 'Kenya', ' (Chad) ', '-- ', '\n\n', '🜁 ', 'IN US, '],
  )
  it('should have places that stand in it, and events whose place is one of them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text, events, mentions } = eventsIn(pieces.join(''))
        const ids = new Set(mentions.places.map(({ id }) => id))
        expect(ids.size).toBe(mentions.places.length)
        for (const { place } of events) if (place) expect(ids.has(place.id)).toBe(true)
        for (const { start, end } of mentions.places) expect(start >= 0 && end <= text.length && start < end).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
