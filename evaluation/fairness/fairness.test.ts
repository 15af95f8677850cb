import { beforeAll, describe, expect, it } from 'vitest'
import { openReader } from '../../packages/monitor/src/intake/reader.ts'
import { type FairnessRow, fairnessRows, measureFairness, readSentences } from './measure.ts'

/** The most that may move of 100 pairs: what was measured on 2026-11-22, rounded up. To be lowered when less moves. */
const MOST: Record<string, number> = {
  'one state for another': 2,
  'one group for another': 12,
  'an invented group for a known one': 19,
  'a group for a state': 24,
  'one nation for another': 1,
  'one person for another': 13,
  'one group for another, named in another form': 17,
}

describe('the sentences', () => {
  it('should be 200, no two the same, each with a slot for a name', () => {
    const texts = readSentences().map(({ text }) => text)
    expect(new Set(texts).size).toBe(200)
    expect(texts.filter((text) => !/\{[XYNP]\}/.test(text))).toEqual([])
  })
})

describe('type, factuality and roles', () => {
  let rows: FairnessRow[]
  beforeAll(async () => {
    rows = fairnessRows(measureFairness(await openReader(), readSentences()))
  }, 120_000)

  it.each(Object.entries(MOST))('should move in at most the known share of pairs for %s', (name, most) => {
    const { moved, pairs } = rows.find((row) => row.name === name)!
    expect((100 * moved.any) / pairs).toBeLessThanOrEqual(most)
  })

  it('should hardly move where one nation or state stands for another', () => {
    for (const row of rows.filter(({ name }) => /nation|state for another/.test(name)))
      expect(row.moved.type / row.pairs, row.name).toBeLessThan(0.01)
  })

  it('should have a bound for every kind of exchange', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(MOST).sort())
  })
})
