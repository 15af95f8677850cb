import type { Fact, Time } from '@sitrep/reader'
import { describe, expect, it } from 'vitest'
import { day, type Told, tell } from '../../../test/readings.ts'
import { recordSentence } from '../../publish/context-words.ts'
import { deriveIncidents } from '../derive.ts'
import { sinceOf } from './since.ts'

const KOLARI = { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', admin1: 'Lakes', gazetteer: 'g:kolari' }

/** A strike on Kolari that day, by an outlet; `remark` is what it says of the pace, ending in its time. */
function strike(id: string, publisher: string, date: string, target: string, remark?: string) {
  const told: Told = {
    id,
    publisher,
    publishedAt: `${date}T20:00:00Z`,
    text: `A drone hit a ${target} at Kolari on this day. ${remark ?? 'Nobody was hurt.'}`,
    places: { Kolari: KOLARI },
    times: { 'this day': day(date) },
    events: [{ trigger: 'hit', subType: 'Air/drone strike', targets: [target], place: 'Kolari', time: 'this day' }],
  }
  const read = tell(told)
  if (remark === undefined) return read
  const start = told.text.indexOf('first')
  const end = told.text.length - 1
  const words = /(?:in|since) (.*)\.$/.exec(remark)![1]!
  const value = words === 'several weeks' ? 'PXW' : words
  const time: Time = { id: 'd9', start: end - words.length, end, type: 'DURATION', value, edtf: null, precision: null }
  const fact: Fact = { kind: 'first-since', subject: null, value: null, place: null, accordingTo: [], start, end }
  return { ...read, reading: { ...read.reading, times: [...read.reading.times, time], facts: [fact] } }
}

const REMARK = 'It is the first major attack in several weeks.'
const saidOf = (...reports: ReturnType<typeof strike>[]) =>
  deriveIncidents(reports).find(({ context }) => context.said.length > 0)!.context.said[0]!

describe('what a report says of the pace', () => {
  const now = strike('now', 'Lake Gazette', '2024-06-22', 'bridge', REMARK)

  it('should stand beside what the record has of that time, with the feeds that told of it', () => {
    const said = saidOf(
      now,
      strike('a', 'Lake Gazette', '2024-06-20', 'school'),
      strike('b', 'Hill Mail', '2024-06-10', 'depot'),
      strike('c', 'Hill Mail', '2024-06-04', 'farm'),
    )
    expect(said).toMatchObject({
      report: 'now',
      words: 'first major attack in several weeks',
      since: { from: '2024-06-01', to: '2024-06-22' },
      record: { where: 'Kolari, South Sudan', count: 3, toldBy: 2 },
    })
    expect(recordSentence(said)).toMatch(
      /^Record: 3 incidents of this kind at Kolari, South Sudan between .*, told by 2 feeds/,
    )
  })

  it('should not count what lies before that time, is of another kind, or is the incident itself', () => {
    const clash = strike('c', 'Hill Mail', '2024-06-10', 'depot')
    clash.reading.events[0]!.subType = 'Armed clash'
    const said = saidOf(now, strike('a', 'Lake Gazette', '2024-05-20', 'school'), clash)
    expect(said.record).toMatchObject({ count: 0, incidents: [] })
  })

  it('should have no data beside it where nobody was watching', () => {
    const said = saidOf(now)
    expect(said.record!.coverage).toMatchObject({ coveredDays: 0, feeds: 0 })
    expect(recordSentence(said)).toBe(
      'Record: no data on Kolari, South Sudan between 2024-06-01 and 2024-06-22: not covered.',
    )
  })

  it('should be kept without a record where its words name no day', () => {
    const said = saidOf(strike('now', 'Lake Gazette', '2024-06-22', 'bridge', 'It is the first attack since dawn.'))
    expect(said).toMatchObject({ words: 'first attack since dawn', since: null, record: null })
    expect(recordSentence(said)).toBe('Record: the words name no day to look back to.')
  })
})

describe('the time that words on pace look back to', () => {
  const since = (words: string, value: string, latest?: string) => {
    const text = `the first attack in ${words}`
    const time = { start: text.length - words.length, end: text.length, value, ...(latest ? { latest } : {}) }
    const fact = { start: 4, end: text.length }
    return sinceOf(fact as Fact, { times: [time] } as never, text, 1000)
  }

  it.each([
    ['several weeks', 'PXW', 979],
    ['weeks', 'PXW', 986],
    ['two months', 'P2M', 940],
    ['a year', 'P1Y', 635],
    ['ten days', 'P10D', 990],
  ])('should be the least that “%s” can be', (words, value, after) => {
    expect(since(words, value)).toEqual({ after, before: 1000 })
  })

  it('should begin on the last day that a date can mean', () => {
    expect(since('March', '1972-03', '1972-03-31T23:59:59Z')).toEqual({ after: 820, before: 1000 })
  })

  it('should be none for the same day, a day to come, hours, or nonsense', () => {
    expect(since('Sunday', '1972-09-27', '1972-09-27T23:59:59Z')).toBeNull()
    expect(since('2090', '2090', '2090-12-31T23:59:59Z')).toBeNull()
    expect(since('six hours', 'PT6H')).toBeNull()
    expect(since('ages', 'ever')).toBeNull()
    expect(since('ages', 'ever', 'never')).toBeNull()
  })
})
