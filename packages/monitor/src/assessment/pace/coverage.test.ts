import { describe, expect, it } from 'vitest'
import { alive, published, START } from '../../../test/paced.ts'
import type { Published } from '../../store/records.ts'
import { coveredDays, panelOf } from './coverage.ts'
import { feedsOf } from './feeds.ts'

const shifted = ({ from, to }: { from: number; to: number }) => [from - START, to - START]
const aliveDays = (...reports: Published[]) => [...feedsOf(reports).values()].map((feed) => feed.alive.map(shifted))
const seen = (...days: number[]) => days.map((day) => START + day)
const window = { from: START + 200, to: START + 227 }
const panel = (reports: Published[], sightings: Record<string, number[]>) =>
  panelOf(new Map(Object.entries(sightings)), feedsOf(reports), window)
const members = (...given: Parameters<typeof panel>) => [...(panel(...given)?.feeds ?? [])]

describe('a feed', () => {
  it('should be alive from report to report, and dead over a silence of more than a week', () => {
    expect(aliveDays(published('a', 'Gazette', 1), published('b', 'Gazette', 8))).toEqual([[[1, 8]]])
    expect(aliveDays(published('a', 'Gazette', 1), published('b', 'Gazette', 9))).toEqual([
      [
        [1, 1],
        [9, 9],
      ],
    ])
  })

  it('should be one under one name, however it is written', () => {
    const feeds = feedsOf([published('a', 'The Gazette', 1), published('b', ' the gazette', 3)])
    expect([...feeds.values()].map(({ name }) => name)).toEqual(['The Gazette'])
  })

  it('should not be what names no publisher, has no time, or could not be read', () => {
    expect(
      aliveDays(published('a', null, 1), published('b', 'Courrier', 1, 'fr'), published('c', 'X', 1, null)),
    ).toEqual([])
    expect(aliveDays({ ...published('a', 'Gazette', 1), publishedAt: null })).toEqual([])
    expect(aliveDays({ ...published('a', 'Gazette', 1), publishedAt: 'yesterday' })).toEqual([])
  })
})

describe('the panel', () => {
  const gazette = alive('gazette', 0, 230)

  it('should hold a feed that reported from here before and is alive', () => {
    expect(members(gazette, { gazette: seen(40) })).toEqual(['gazette'])
  })

  it('should hold it also where it has nothing to tell now', () => {
    expect(panel(gazette, { gazette: seen(40) })!.baseline).toEqual({ from: START + 18, to: START + 199 })
  })

  it('should not hold one that never reported from here, or only since', () => {
    expect(members(gazette, {})).toEqual([])
    expect(members(gazette, { gazette: seen(210) })).toEqual([])
  })

  it('should not hold one that died, or that is new', () => {
    expect(members(alive('gazette', 0, 210), { gazette: seen(40) })).toEqual([])
    expect(members(alive('gazette', 190, 230), { gazette: seen(195) })).toEqual([])
  })

  it('should look at less time in a young store, and at none below eight weeks', () => {
    expect(panel(alive('gazette', 100, 230), { gazette: seen(150) })!.baseline.from - START).toBe(109)
    expect(panel(alive('gazette', 140, 230), { gazette: seen(150) })!.baseline.from - START).toBe(144)
    expect(panel(alive('gazette', 170, 230), { gazette: seen(175) })).toBeNull()
  })
})

describe('covered days', () => {
  const feeds = (...reports: Published[]) => feedsOf(reports)
  const covered = (names: string[], reports: Published[]) =>
    coveredDays({ feeds: new Set(names), baseline: { from: 0, to: 0 } }, feeds(...reports)).map(shifted)

  it('should be those on which half of the panel was alive', () => {
    const reports = [...alive('a', 0, 30), ...alive('b', 0, 12), ...alive('c', 0, 60)]
    expect(covered(['a', 'b', 'c'], reports)).toEqual([[0, 30]])
    expect(covered(['a', 'b'], reports)).toEqual([[0, 30]])
  })

  it('should not be those of a feed that is not in it', () => {
    expect(covered(['a'], [...alive('a', 0, 9), ...alive('c', 0, 60)])).toEqual([[0, 9]])
  })

  it('should be apart where all were silent, and join where one takes over from another', () => {
    expect(covered(['a'], [...alive('a', 0, 9), ...alive('a', 30, 39)])).toEqual([
      [0, 9],
      [30, 39],
    ])
    expect(covered(['a', 'b'], [...alive('a', 0, 9), ...alive('b', 10, 19)])).toEqual([[0, 19]])
  })
})
