import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { complete } from '../src/assessment/complete.ts'
import { deriveIncidents } from '../src/assessment/derive.ts'
import { acceptReport } from '../src/intake/report.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { attack } from './attacks.ts'
import { temporaryFolder } from './fakes.ts'
import { run } from './run.ts'

const reportsIn = (reports: Parameters<typeof deriveIncidents>[0]) =>
  deriveIncidents(reports).map((incident) => incident.reports.length)

describe('odd reports', () => {
  it('should refuse one dated 1850, and keep one dated 2090 apart from those of its words', () => {
    const dated = (publishedAt: string) => () => acceptReport({ text: 'Shells fell.', publishedAt }, 'odd.json')
    expect(dated('1850-03-05')).toThrow(expect.objectContaining({ code: 'invalid-date' }))
    expect(dated('2101-01-01')).toThrow(expect.objectContaining({ code: 'invalid-date' }))
    expect(dated('2090-03-05')).not.toThrow()
    const incidents = deriveIncidents([attack('a'), attack('b', { on: '2090-03-05', says: 'A doctor', killed: 8 })])
    expect(incidents.map(({ when }) => when.edtf)).toEqual(['2090-03-05', '2023-03-05'])
  })

  it('should make one incident of three hundred reports of it', () => {
    const many = Array.from({ length: 300 }, (_, i) => attack(`r${i}`, { killed: 3, says: `Witness ${i}` }))
    expect(reportsIn(many)).toEqual([300])
  })

  it('should make as many incidents of one report as it tells apart', () => {
    const read = attack('a')
    const events = Array.from({ length: 200 }, (_, i) => ({
      ...read.reading.events[0]!,
      id: `e${i}`,
      happening: `h${i}`,
    }))
    const incidents = deriveIncidents([{ ...read, reading: { ...read.reading, events } }])
    expect(incidents).toHaveLength(200)
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(200)
  })

  it('should link places without coordinates by their name and day', () => {
    const nowhere = (id: string) => {
      const read = attack(id)
      const places = read.reading.places.map((place) => ({
        ...place,
        latitude: null,
        longitude: null,
        radiusKm: null,
        country: null,
        gazetteer: null,
      }))
      return { ...read, reading: { ...read.reading, places } }
    }
    expect(reportsIn([nowhere('a'), nowhere('b')])).toEqual([2])
  })

  it('should keep both days where two reports date one attack differently', () => {
    const other = attack('b', { says: 'A doctor', at: '2023-03-05T18:30:00Z' })
    const times = [
      {
        ...other.reading.times[0]!,
        earliest: '2023-03-04T00:00:00Z',
        latest: '2023-03-04T23:59:59Z',
        edtf: '2023-03-04',
      },
    ]
    const [incident] = deriveIncidents([attack('a'), { ...other, reading: { ...other.reading, times } }])
    expect(incident!.reports).toHaveLength(2)
    expect(incident!.fields.time!.values).toHaveLength(2)
  })

  it('should keep every version of a report that its outlet rewrites', async () => {
    const folder = temporaryFolder()
    const store = folder.path('test.db')
    const url = 'https://gazette.example/war'
    const lines = ['first', 'second'].map((word, i) =>
      JSON.stringify({ text: `The war, ${word}.`, url, publishedAt: `2025-03-0${i + 1}` }),
    )
    writeFileSync(folder.path('war.jsonl'), lines.join('\n'))
    expect((await run(['add', folder.path('war.jsonl'), '--store', store])).code).toBe(0)
    const opened = openSqliteStore(store, { create: false, complete })
    const ids = (await opened.incidents()).toReversed().flatMap(({ reports }) => reports)
    expect(ids).toHaveLength(2)
    expect(await opened.versions(ids[0]!)).toEqual(ids)
    expect(await opened.versions(ids[1]!)).toEqual(ids)
    await opened.close()
    folder.remove()
  })
})
