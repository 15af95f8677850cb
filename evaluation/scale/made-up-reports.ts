import type { Reading } from '@sitrep/reader'
import { reportId } from '../../packages/monitor/src/store/identity.ts'
import type { ReadReport } from '../../packages/monitor/src/store/records.ts'

/** Days over which the made-up reports are spread, and how far from the samples' places, in degrees. */
const DAYS = 1095
const DEGREES = 9
const FIRST_DAY = Date.UTC(2021, 0, 1)
const DAY = 86_400_000
/** Made-up words of each length: few enough that reports of different things share some, as reports do. */
const WORDS_PER_LENGTH = 600

/**
 * Reports in the shapes of the samples, as many as wanted and always the same: every round moves all samples to another day and
 * country side and puts other words of the same length into their texts, so that every offset still holds.
 */
export function* madeUpReports(samples: readonly ReadReport[], count: number): Generator<ReadReport> {
  for (let made = 0; made < count; made++) {
    const round = Math.floor(made / samples.length)
    yield moved(samples[made % samples.length]!, round, made)
  }
}

function moved({ report, reading }: ReadReport, round: number, made: number): ReadReport {
  const dice = (name: string) => hash(`${round} ${name}`)
  const day = dice('day') % DAYS
  const [north, east] = [degrees(dice('north')), degrees(dice('east'))]
  const later = (time: string | null | undefined) => (time ? shifted(time, day) : time)
  const text = reworded(report.text, round, made)
  const publishedAt = later(report.publishedAt) ?? null
  const content = {
    text,
    title: report.title === null ? null : reworded(report.title, round, made),
    publisher: report.publisher,
    publishedAt,
    url: null,
  }
  const places = reading.places.map((place) => ({
    ...place,
    name: text.slice(place.start, place.end) || place.name,
    latitude: place.latitude === null ? null : place.latitude + north,
    longitude: place.longitude === null ? null : place.longitude + east,
    gazetteer: place.gazetteer === null ? null : `${place.gazetteer}-${round}`,
  }))
  const times = reading.times.map((time) => {
    const { earliest, latest } = time
    return {
      ...time,
      ...(earliest && { earliest: later(earliest)! }),
      ...(latest && { latest: later(latest)! }),
      edtf: null,
    }
  })
  const id = reportId(content)
  const told: Reading = {
    ...reading,
    id,
    places,
    times,
    report: { ...reading.report, title: content.title, publishedAt },
  }
  return { report: { ...content, id, sample: false }, reading: told }
}

function degrees(dice: number): number {
  return ((dice % 2000) / 1000 - 1) * DEGREES
}

/** The samples are of 2024 and 2025; the year of the first made-up day is 2021. */
function shifted(time: string, day: number): string {
  const date = Date.parse(time.length > 10 ? time : `${time}T00:00:00Z`)
  if (Number.isNaN(date)) return time
  const moved = new Date(FIRST_DAY + ((date / DAY) % 365) * DAY + day * DAY).toISOString().replace('.000Z', 'Z')
  return time.length > 10 ? moved : moved.slice(0, 10)
}

/** Longer words become made-up ones of their length: two thirds the same for all reports of a round, as reports of one night share them. */
function reworded(text: string, round: number, made: number): string {
  return text.replace(/\p{L}{4,}/gu, (word) => {
    const lower = word.toLowerCase()
    const seed = hash(`${lower} of ${round}`) % 3 > 0 ? `round ${round}` : `report ${made}`
    const other = madeUpWord(hash(`${lower} in ${seed}`) % WORDS_PER_LENGTH, word.length)
    return word[0] === lower[0] ? other : other[0]!.toUpperCase() + other.slice(1)
  })
}

const CONSONANTS = 'bdfghklmnprstvz'
const VOWELS = 'aeiou'

function madeUpWord(number: number, length: number): string {
  let word = ''
  let rest = hash(`${number} ${length}`)
  for (let i = 0; i < length; i++) {
    const letters = i % 2 === 0 ? CONSONANTS : VOWELS
    word += letters[rest % letters.length]
    rest = (Math.imul(rest, 1664525) + 1013904223) >>> 0
    rest = (rest ^ (rest >>> 15)) >>> 0
  }
  return word
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 12)) >>> 0
}
