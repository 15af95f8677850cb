import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeReader } from '../../test/open-gazetteer.ts'

const read = placeReader()
const names = (text: string) => read(text).entities.map(({ name }) => name)
const only = (text: string, name: string) => {
  const place = read(text).entities.find((each) => each.name === name)
  if (!place) throw new Error(`no ${name} among ${names(text).join(', ')}`)
  return place
}

describe('names', () => {
  test('should read cities, regions and sites with where they are', () => {
    const text = 'Shells fell on Bakhmut and Kramatorsk in the Donbas on Friday.'
    expect(names(text)).toEqual(['Bakhmut', 'Kramatorsk', 'Donbas'])
    expect(only(text, 'Donbas')).toMatchObject({ disputed: true, precision: 3, gazetteer: 'sitrep:ua/donbas' })
    expect(only(text, 'Kramatorsk')).toMatchObject({ country: 'UA', precision: 1, admin1: 'Donetsk Oblast' })
  })

  test('should read a text in capitals', () => {
    expect(names('REBELS ATTACKED AN ARMY PATROL NEAR SAN MIGUEL IN EL SALVADOR YESTERDAY.')).toContain(
      'El Salvador'.toUpperCase(),
    )
  })

  test('should read every mention of a place as one place', () => {
    const { entities, mentions } = read(
      'Militants shelled the Kharab al-Jir base in Syria. Kharab al-Jir was hit twice.',
    )
    const base = entities.find(({ name }) => name === 'Kharab al-Jir')!
    expect(base.mentions).toHaveLength(2)
    expect(mentions.filter(({ entity }) => entity === base.id)).toHaveLength(2)
  })

  test('should read unknown places that a noun for many areas names together', () => {
    expect(names('Shells hit the villages of Umm Zarfa, Khirbat Sol and Deir Mosh.')).toEqual([
      'Umm Zarfa',
      'Khirbat Sol',
      'Deir Mosh',
    ])
    expect(names('The Departments of Agriculture and Health met.')).toEqual([])
  })

  test('should read an unknown place by how it lies to a known one', () => {
    const text = 'Tarsa Dune is some 30 kilometres north of the city of Kirkuk. Shells fell on Tarsa Dune.'
    expect(names(text)).toEqual(['Tarsa Dune', 'Kirkuk'])
    expect(only(text, 'Tarsa Dune')).toMatchObject({ country: 'IQ', latitude: 35.74, gazetteer: null, precision: 2 })
    expect(only(text, 'Tarsa Dune').mentions).toHaveLength(2)
    expect(names('Soldiers fought in the Zarrada area west of Kirkuk.')).toEqual(['Zarrada', 'Kirkuk'])
    expect(names('The Zarrada Front fought north of Kirkuk.')).toEqual(['north of Kirkuk'])
    expect(names('Ines Calder stood north of Kirkuk.')).toEqual(['north of Kirkuk'])
  })

  test('should read an unknown village that a verb takes for its object', () => {
    expect(names('Jets bombed Hemda village on Monday.')).toEqual(['Hemda'])
    expect(names('Jets bombed the Hemda plan on Monday.')).toEqual([])
  })

  test('should read an unknown part of a town that owns it', () => {
    expect(names('He lives in Baghdad’s popular Zarrada neighbourhood.')).toEqual(['Baghdad', 'Zarrada'])
  })

  test('should not read ordinary words', () => {
    expect(names('Reading the nice report took us until March. Of course, mobile police units were split.')).toEqual([])
    expect(names('The ambassador told us that it was a hit.')).toEqual([])
  })

  test('should not read persons', () => {
    expect(names('Michael Jordan said he would come. Gen. Sherman agreed with Carlos Burns.')).toEqual([])
  })

  test('should not read a place in the name of an organisation as a place of its own', () => {
    const { entities } = read('The Islamic Resistance in Iraq and the Syrian Observatory for Human Rights disagreed.')
    expect(entities.every(({ adjectival }) => adjectival)).toBe(true)
  })
})

describe('adjectives', () => {
  test('should read a demonym as its country, adjectival', () => {
    expect(read('Sudanese troops withdrew.').entities[0]).toMatchObject({
      country: 'SD',
      adjectival: true,
      start: 0,
      end: 8,
    })
    expect(read('It hit US forces.').entities[0]).toMatchObject({ country: 'US', adjectival: true })
  })

  test('should read an adjective with its land as a place', () => {
    expect(only('Drones crossed Iraqi territory at dawn.', 'Iraqi territory')).toMatchObject({
      country: 'IQ',
      adjectival: false,
      precision: 3,
    })
  })

  test('should place a border between the countries of the sentence', () => {
    const border = only('Soldiers died in the Jordanian desert on the Syrian border.', 'Syrian border')
    expect(border.gazetteer).toBe('sitrep:jo-sy/jordanian-syrian-border')
    expect(names('They closed the Syrian border.')).not.toContain('Syrian border')
  })
})

describe('relations', () => {
  test('should shift the centre for a part of an area', () => {
    const north = only('Fighting spread in northern Nigeria.', 'northern Nigeria')
    const whole = only('Fighting spread in Nigeria.', 'Nigeria')
    expect(north.latitude!).toBeGreaterThan(whole.latitude! + 1)
    expect(north.radiusKm!).toBeLessThan(whole.radiusKm!)
  })

  test('should not halve a province that only lies in the north', () => {
    expect(names('They searched the northern Nineveh province.')).toEqual(['Nineveh'])
  })

  test('should go the distance and the direction from a named place', () => {
    const near = only('A convoy burned 30 km north of Kirkuk in Iraq.', '30 km north of Kirkuk')
    const city = only('A convoy burned in Kirkuk in Iraq.', 'Kirkuk')
    expect(near.latitude! - city.latitude!).toBeCloseTo(30 / 111.2, 2)
    expect(near.precision).toBe(2)
  })

  test('should read "near" as not in the place', () => {
    const { entities } = read('A mine went off near Goma. Later there was calm in Goma.')
    expect(entities.map(({ name, precision }) => [name, precision])).toEqual([
      ['near Goma', 2],
      ['Goma', 1],
    ])
  })
})

describe('resolution', () => {
  test('should choose the namesake in the country the text names', () => {
    expect(only('Lebanon sent troops to Tripoli.', 'Tripoli').country).toBe('LB')
    expect(only('Libya sent troops to Tripoli.', 'Tripoli').country).toBe('LY')
    expect(only('A storm hit Paris, Texas.', 'Paris')).toMatchObject({ country: 'US', admin1: 'Texas' })
  })

  test('should take the country from the title where the text has none', () => {
    const countryIn = (title: string) => read('Shells hit Tripoli at dawn.', title).entities[0]?.country
    expect(countryIn('Lebanon: city shelled')).toBe('LB')
    expect(countryIn('City shelled')).toBe('LY')
  })

  test('should say why', () => {
    expect(only('Lebanon sent troops to Tripoli.', 'Tripoli').reasons.join()).toMatch(
      /best of \d+, LB named in the sentence/,
    )
  })
})

describe('unknown places', () => {
  test('should read an unknown name beside the noun of a place', () => {
    expect(only('Raiders burned the village of Umm Jdeideh.', 'Umm Jdeideh')).toMatchObject({
      latitude: null,
      gazetteer: null,
    })
    expect(only('Raiders burned the Sudanese village of Umm Jdeideh.', 'Umm Jdeideh')).toMatchObject({
      country: 'SD',
      precision: 3,
    })
  })

  test('should read an unknown name by where it stands', () => {
    expect(names('PORT HALDEN, Varenna — Two shells fell in Marrowfield and at Alder Bridge.')).toEqual([
      'PORT HALDEN',
      'Varenna',
      'Marrowfield',
      'Alder Bridge',
    ])
  })

  test('should read an unknown name again wherever it stands', () => {
    const { entities } = read('Shells fell in Marrowfield. Marrowfield was calm later.')
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Marrowfield', 2]])
  })

  test('should not read a month, a person or an agency after "in" and "at" as a place', () => {
    expect(names("It was said at NATO in November and in Biden's office at Reed Medical Services.")).toEqual([])
  })

  test('should not read the noun of a place without a name', () => {
    expect(names('The base was hit and the village burned.')).toEqual([])
  })
})

describe('the country a report was filed from', () => {
  test('should decide between namesakes, its own namesakes by the country in brackets', () => {
    const told = 'Shots were heard in San Miguel at dawn.'
    const text = `BUENOS AIRES, 3 MAR 25 (AFP) -- ${told}`
    expect(only(text, 'San Miguel')).toMatchObject({
      country: 'AR',
      reasons: [expect.stringContaining('filed from AR')],
    })
    expect(only(told, 'San Miguel').country).not.toBe('AR')
    expect(only('PANAMA CITY (PANAMA), 3 MAR 25 (AFP) -- Shots were heard.', 'PANAMA CITY').country).toBe('PA')
    expect(only('PANAMA CITY, 3 MAR 25 (AFP) -- Shots were heard.', 'PANAMA CITY').country).not.toBe('PA')
  })

  test('should keep a little known place of another country from being guessed', () => {
    const told = 'Shots were heard in the Escalon neighborhood.'
    expect(only(`SAN SALVADOR, 3 MAR 25 (AFP) -- ${told}`, 'Escalon')).toMatchObject({ gazetteer: null, country: null })
    expect(only(`SAN SALVADOR, 3 MAR 25 (AFP) -- ${told} California`, 'Escalon')).toMatchObject({ country: 'US' })
  })
})

test('should read an acronym before a noun as an adjective, in capitals too', () => {
  expect(only('TWO U.S. TRADERS WERE SHOT IN GOMA.', 'United States').adjectival).toBe(true)
  expect(only('TWO TRADERS WERE SHOT IN THE U.S. ON FRIDAY.', 'U.S.').adjectival).toBe(false)
})

test('should keep every span inside any text and give the words back', () => {
  const piece = fc.constantFrom(
    'Syria',
    'the',
    ' near ',
    'al-',
    'Bab',
    ', ',
    '-',
    '. ',
    '30 km north of ',
    'US',
    'border',
    '’',
    '\n\n',
    'é',
    '😀',
    'Nineveh province',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('')
      const { entities, mentions, document } = read(text)
      for (const place of entities) {
        for (const { start, end } of place.mentions) expect(start >= 0 && start < end && end <= text.length).toBe(true)
        expect(place.mentions).toContainEqual({ start: place.start, end: place.end })
      }
      for (const each of mentions) {
        expect(each.head >= each.first && each.head < each.last && each.last <= document.tokens.length).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('should stay linear on a long line', () => {
  const started = performance.now()
  const { entities } = read('Aleppo, Syria, '.repeat(20_000))
  expect(entities.map(({ name }) => name)).toEqual(['Aleppo', 'Syria'])
  expect(performance.now() - started).toBeLessThan(30_000)
})
