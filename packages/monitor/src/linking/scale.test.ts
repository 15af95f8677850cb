import { describe, expect, it } from 'vitest'
import { day, tell } from '../../test/readings.ts'
import { link } from './link.ts'

const WORDS = Array.from({ length: 6000 }, (_, i) => `w${i.toString(36)}x`)

/** Reports of five to an incident, in one country and half a year, with words drawn by a fixed rule. */
function generate(count: number) {
  let state = 1
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
  return Array.from({ length: count }, (_, i) => {
    const town = draw(count / 5)
    const name = `Town${town}`
    const words = Array.from({ length: 60 }, () => WORDS[draw(WORDS.length)]).join(' ')
    const date = new Date(Date.UTC(2023, 0, 1 + (town % 180))).toISOString().slice(0, 10)
    const place = { latitude: 30 + (town % 97) / 20, longitude: 35 + (town % 89) / 20, radiusKm: 3, country: 'SY' }
    return tell({
      id: `r${i}`,
      publishedAt: `${date}T12:00:00Z`,
      text: `Rockets hit ${name} on Sunday. ${words}`,
      places: { [name]: { ...place, gazetteer: `g:${town}` } },
      times: { Sunday: day(date) },
      events: [{ trigger: 'hit', weapons: ['Rockets'], place: name, time: 'Sunday' }],
    })
  })
}

function costOf(count: number) {
  const reports = generate(count)
  const towns = new Set(reports.map(({ reading }) => reading.places[0]!.name)).size
  const { incidents, comparisons, stories } = link(reports)
  return { perReport: (comparisons + stories.comparisons) / count, incidents: incidents.length, towns }
}

describe('linking many reports', () => {
  it('should compare a report with hardly more among four thousand than among a thousand, and find each incident', () => {
    const small = costOf(1000)
    const large = costOf(4000)
    expect(small.incidents).toBe(small.towns)
    expect(large.incidents).toBe(large.towns)
    // what shares a word, or a day and a cell, is looked at up to a limit; all that came before would be two thousand
    expect(large.perReport - small.perReport).toBeLessThan(10)
    expect(large.perReport).toBeLessThan(20)
  })
})
