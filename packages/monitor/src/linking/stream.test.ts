import { describe, expect, it } from 'vitest'
import { night } from '../../test/night.ts'
import { tell } from '../../test/readings.ts'
import { linkReports } from './stream.ts'

const FACTORY = `Packers at the Ostrava bottling plant walked out on Monday over night shifts, and the union of packers said the
plant would stand still until the owners came to the table with an offer on night shifts and canteen prices.`
const FACTORY_AGAIN = `The bottling plant in Ostrava stood still for a second day as packers stayed out over night shifts. Owners
of the plant offered lower canteen prices; the union of packers called the offer on night shifts an insult.`
const ELSEWHERE = `Drivers of the Gdynia trams stopped work on Friday over pay, and their union said no tram would leave the sheds
before the city council made an offer. Passengers walked, or shared cars along the shore.`
const FILM =
  'The festival opens with a film about a lighthouse keeper and her two sons, shot on an island in the far north.'

const report = (id: string, text: string, publishedAt = '2024-06-03T10:00:00Z') => tell({ id, text, publishedAt })

describe('a line for each report', () => {
  it('should come in the order given, with the main incident first', () => {
    const lines = linkReports(night())
    expect(lines.map(({ id }) => id)).toEqual(night().map(({ report: { id } }) => id))
    expect(new Set(lines.map(({ incidents }) => incidents[0]))).toHaveLength(1)
    expect(lines[2]!.incidents).toHaveLength(3)
  })

  it('should name the report that a copy repeats', () => {
    const lines = linkReports(night())
    expect(lines.map(({ copyOf }) => copyOf)).toEqual([null, 'wire-1', null, null, null, null, null, null])
  })

  it('should give reports without violence the id of their story, never nothing', () => {
    const lines = linkReports([report('a', FACTORY), report('b', FACTORY_AGAIN), report('c', FILM)])
    expect(lines[0]!.incidents).toHaveLength(1)
    expect(lines[1]!.incidents).toEqual(lines[0]!.incidents)
    expect(lines[2]!.incidents).not.toEqual(lines[0]!.incidents)
  })

  it('should not tell one story of like words about another town and other people', () => {
    const lines = linkReports([report('a', FACTORY), report('b', ELSEWHERE)])
    expect(lines[1]!.incidents).not.toEqual(lines[0]!.incidents)
  })

  it('should answer an empty list with one', () => {
    expect(linkReports([])).toEqual([])
  })
})
