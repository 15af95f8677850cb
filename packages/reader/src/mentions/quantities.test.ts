import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../language/analyse.ts'
import { findQuantities } from './quantities.ts'

const analyse = createAnalyser(readFileSync(new URL('../../models/english.bin', import.meta.url)))

/** Each amount as "words = min–max ~ > noun". */
function amounts(text: string): string[] {
  const document = analyse(text)
  return findQuantities(document).map(({ start, end, min, max, approximate, counted }) => {
    const noun = counted === null ? 'none' : document.tokens[counted]!.text
    return `${text.slice(start, end)} = ${min ?? 'open'}–${max ?? 'open'}${approximate ? ' ~' : ''} > ${noun}`
  })
}

describe('findQuantities', () => {
  it.each([
    ['Five rockets hit the depot.', ['Five = 5–5 > rockets']],
    ['The army has 2,500 soldiers there.', ['2,500 = 2500–2500 > soldiers']],
    ['Some 2.5 million people fled.', ['Some 2.5 million = 2500000–2500000 ~ > people']],
    ['Two hundred and six villagers were freed.', ['Two hundred and six = 206–206 > villagers']],
    ['They shelled five Renamo mobile units.', ['five = 5–5 > units']],
    ['Twenty-one hostages came home.', ['Twenty-one = 21–21 > hostages']],
  ])('should read a plain number: %s', (text, expected) => expect(amounts(text)).toEqual(expected))

  it.each([
    ['At least nine shells fell.', ['At least nine = 9–open > shells']],
    ['The militia lost more than 40 fighters.', ['more than 40 = 40–open > fighters']],
    ['Up to 300 families left the valley.', ['Up to 300 = open–300 > families']],
    ['Nearly 60 houses burned.', ['Nearly 60 = 60–60 ~ > houses']],
    ['No fewer than three boats sank.', ['No fewer than three = 3–open > boats']],
    ['No more than ten guards were there.', ['No more than ten = open–10 > guards']],
    ['Crews counted 50 or more craters.', ['50 or more = 50–open > craters']],
  ])('should open a number by the phrase beside it: %s', (text, expected) => expect(amounts(text)).toEqual(expected))

  it.each([
    ['Between 20 and 30 missiles fell.', ['Between 20 and 30 = 20–30 > missiles']],
    ['The raid freed 20 to 30 captives.', ['20 to 30 = 20–30 > captives']],
    ['Five or six gunmen ran.', ['Five or six = 5–6 > gunmen']],
  ])('should read a range: %s', (text, expected) => expect(amounts(text)).toEqual(expected))

  it.each([
    ['No sailors were hurt.', ['No = 0–0 > sailors']],
    ['Nobody died in the blast.', ['Nobody = 0–0 > none']],
    ['None of the guards was wounded.', ['None = 0–0 > guards']],
    ['Several mortars struck the port.', ['Several = 3–open > mortars']],
    ['A couple of trucks burned.', ['A couple = 2–2 ~ > trucks']],
    ['Dozens of homes were flattened.', ['Dozens = 24–open > homes']],
    ['Tens of thousands of people marched.', ['Tens of thousands = 20000–open > people']],
    ['Several hundred recruits deserted.', ['Several hundred = 300–open > recruits']],
    ['Two dozen trucks crossed.', ['Two dozen = 24–24 ~ > trucks']],
    ['Half a dozen jets took off.', ['Half a dozen = 6–6 ~ > jets']],
  ])('should read a word for a number: %s', (text, expected) => expect(amounts(text)).toEqual(expected))

  it('should count what a number is one of', () => {
    expect(amounts('The navy lost one of its patrol boats and two of the crewmen.')).toEqual([
      'one = 1–1 > boats',
      'two = 2–2 > crewmen',
    ])
  })

  it('should give a number without a noun the noun it shares', () => {
    expect(amounts('Shelling killed 35 and wounded 78 people.')).toEqual(['35 = 35–35 > people', '78 = 78–78 > people'])
    expect(amounts('Chad keeps 1,200 soldiers in the north and about 400 across the lake.')).toEqual([
      '1,200 = 1200–1200 > soldiers',
      'about 400 = 400–400 ~ > soldiers',
    ])
  })

  it('should leave the noun open where none is said', () => {
    expect(amounts('Twenty were killed.')).toEqual(['Twenty = 20–20 > none'])
    expect(amounts('The blast wounded three Tuesday.')).toEqual(['three = 3–3 > none'])
    expect(amounts('It left 45 dead and 120 injured.')).toEqual(['45 = 45–45 > none', '120 = 120–120 > none'])
  })

  it.each([
    ['a date or year', 'On 3 May 2019 and in 2021 the town was shelled.'],
    ['a clock time', 'Sirens sounded at 9:50 pm (1850 GMT).'],
    ['a duration', 'The siege lasted three weeks.'],
    ['an age', 'A 12-year-old boy hid.'],
    ['an age in an aside', 'Amina Sow, 51, fled.'],
    ['an ordinal', 'The 3rd battalion and the second wave arrived.'],
    ['a model', 'The F-16 and the T-72 are old.'],
    ['a numbered name', 'Guards left Tower 22.'],
    ['a measure', 'It lies 30 kilometres away, 5 percent more.'],
    ['money', 'It cost $200, or millions of dollars.'],
    ['a reference', 'He led the corps.[2] It fell.'],
    ['a score', 'They won 3-1.'],
    ['a pronoun', 'This one is the last one.'],
    ['no longer', 'It is no longer safe.'],
    ['an article', 'A rocket hit an office.'],
  ])('should not read %s', (_, text) => expect(amounts(text)).toEqual([]))

  it('should keep every span on its tokens, whatever the text', () => {
    const words =
      'at least more than no one of several dozen hundred thousand 20 - to 30 and between 2.5 million people , twenty one 3-5 ½ é'
    const word = fc.oneof(fc.constantFrom(...words.split(' ')), fc.string())
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (list) => {
        const document = analyse(list.join(' '))
        for (const found of findQuantities(document)) {
          expect(found.start).toBe(document.tokens[found.first]!.start)
          expect(found.end).toBe(document.tokens[found.last - 1]!.end)
          expect(found.start).toBeLessThan(found.end)
          expect(found.min ?? 0).toBeLessThanOrEqual(found.max ?? Number.POSITIVE_INFINITY)
          expect(found.min === null && found.max === null).toBe(false)
        }
      }),
    )
  })
})
