import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading, Span } from '../src/reading.ts'
import { reader } from './reader.ts'

/** Enough English for a text to be read, whatever follows. */
const opening = 'The army said on Monday that rebels had shelled Aleppo, killing three soldiers. '

/** Words of news, and all that stands between them in texts of every origin. */
const pieces = [
  ...['The army', 'rebels', 'a spokesman', 'Reuters', 'residents', 'Mr', 'He', 'they', 'the group', 'No one', 'who'],
  ...['said', 'accused', 'denied', 'claimed', 'according to', 'shelled', 'was killed', 'were wounded', 'fired at'],
  ...[
    'Aleppo',
    'northern Mali',
    'the village of Oum',
    'near',
    'in',
    'on Monday',
    'late Sunday',
    '9:50 pm',
    '(1850 GMT)',
  ],
  ...[
    'three',
    'at least 12',
    '2,500',
    'dozens of',
    'rockets',
    'soldiers',
    'a drone',
    'the attack',
    'of',
    'and',
    'that',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '?',
    '!',
    '…',
    '—',
    '-',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '/',
    '\\',
    '@',
    '#',
    '%',
    '&',
    '<',
    '>',
  ],
  ...['"', '“', '”', '‘', '’', "'", '«', '»', '„', '`'],
  ...[' ', '  ', '\n', '\r\n', '\n\n', '\t', '\u00a0', '\u2028', '\0', '\u200b', '\ufeff'],
  ...['\u200f', '\u202e', 'القوات', 'צה״ל', 'армия', '军队', 'é', 'e\u0301', '👩‍🚒', '🇺🇦', '\ud83d', '\udca5', '𝔸'],
  ...['0', '00', '1e9', '٣', '²', '½', '19:99', '32/13/2024', '2024-02-30', 'Feb. 30', 'AFP', 'U.S.', 'v1.2.3'],
]
const wordsOfNews = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((all) => all.map(([piece, space]) => piece + space).join(''))
const anyCharacters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
)
const newsLike = wordsOfNews.map((words) => opening + words)
const anything = fc.oneof(
  { weight: 4, arbitrary: newsLike },
  { weight: 1, arbitrary: anyCharacters.map((characters) => opening + characters) },
  { weight: 1, arbitrary: anyCharacters },
)
const publishedAt = fc.constantFrom(null, '2024-04-22', '2024-02-29T23:59:59Z', '1900-01-01', '2100-12-31', 'yesterday')

/** All spans of a reading, with the way that leads to each; a bare `{ id }` that names no words has none. */
function spansOf(value: unknown, way = 'reading'): [way: string, span: Span][] {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.entries(value).flatMap(([key, each]) => spansOf(each, `${way}.${key}`))
  return 'start' in value || 'end' in value ? [[way, value as Span], ...inside] : inside
}

/** Every id a reading refers to, and every one it defines. */
function brokenReferences(reading: Reading): string[] {
  const lists = [reading.statements, reading.events, reading.actors, reading.things, reading.places, reading.times]
  const defined = new Set<string>(lists.flatMap((list) => list.map(({ id }) => id)))
  const used = [
    ...reading.statements.flatMap(({ speaker, via, within }) => [speaker, ...via, within]),
    ...reading.events.flatMap((event) => [
      ...[event.perpetrators, event.targets, event.victims, event.weapons].flat().map(({ id }) => id),
      ...[event.place, event.launch, event.time].map((filler) => filler?.id ?? null),
      ...event.accordingTo,
      ...event.inResponseTo,
      ...event.casualties.map(({ who }) => who),
    ]),
    ...reading.facts.flatMap(({ subject, place, accordingTo }) => [subject, place, ...accordingTo]),
  ]
  return used.filter((id): id is string => id !== null && !defined.has(id))
}

function expectSound(text: string, published: string | null = '2024-04-22'): void {
  const reading = reader.read({ text, publishedAt: published })
  const outside = spansOf(reading).filter(
    ([, { start, end }]) =>
      !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length),
  )
  expect(outside).toEqual([])
  expect(brokenReferences(reading)).toEqual([])
}

describe('any text whatever', () => {
  it('should be read without a throw, with every span inside the text and not empty, and every id there', () => {
    fc.assert(
      fc.property(anything, publishedAt, (text, published) => expectSound(text, published)),
      { numRuns: 400 },
    )
  })

  it('should give the same reading again', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(reader.read({ text })).toEqual(reader.read({ text }))
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['nothing', ''],
    ['10,000 quotation marks', opening + '"'.repeat(10_000)],
    ['10,000 opening quotation marks', opening + '“'.repeat(10_000)],
    ['10,000 apostrophes in words', opening + "rebels' ".repeat(10_000)],
    ['brackets 5,000 deep', `${opening}${'('.repeat(5_000)}war${')'.repeat(5_000)}`],
    ['a number of 10,000 digits', `${opening}At least ${'9'.repeat(10_000)} people were killed.`],
    ['a word of 20,000 letters', `${opening}The ${'a'.repeat(20_000)} was shelled.`],
    ['3,000 speakers in one sentence', `${opening}${'he said she said '.repeat(1_500)}`],
    ['10,000 commas', opening + ', and'.repeat(10_000)],
    ['nothing but right-to-left marks', '\u202e\u200f'.repeat(500)],
    ['halves of characters', `${opening}\ud800 said \udfff was killed in \ud83d.`],
  ])('should be read: %s', (_, text) => expectSound(text))
})
