import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allAtOnce, temporaryFolder } from '../../test/fakes.ts'
import { iso, type Paced, paced } from '../../test/paced.ts'
import { run } from '../../test/run.ts'
import type { Pace } from '../assessment/pace/pace.ts'

let folder: ReturnType<typeof temporaryFolder>
let store: string
beforeEach(() => {
  folder = temporaryFolder()
  store = folder.path('test.db')
})
afterEach(() => folder.remove())

const LAST = 240

/** A store of one feed with a report every third day, each telling of one incident at Kolari up to a day, and at Omdel once. */
async function fill(until: number, over: Partial<Paced> = {}): Promise<void> {
  const days = Array.from({ length: LAST / 3 + 1 }, (_, i) => 3 * i)
  const lines = days.map((day) =>
    JSON.stringify({ text: `Account of day ${day}.`, publisher: 'Lake Gazette', publishedAt: iso(day) }),
  )
  const derive = allAtOnce((reports) => ({
    unapplied: [],
    incidents: reports.flatMap(({ report }) => {
      const day = Number(/\d+/.exec(report.text)![0])
      if (day > until) return []
      const [incident] = paced([{ id: `i${day}`, day, ...(day === 60 ? { place: 'Omdel' } : {}), ...over }]).incidents
      return [{ ...incident!, reports: [report.id] }]
    }),
  }))
  writeFileSync(folder.path('reports.jsonl'), lines.join('\n'))
  expect(await run(['add', folder.path('reports.jsonl'), '--store', store], '', { derive })).toMatchObject({ code: 0 })
}
const pace = (...flags: string[]) => run(['pace', ...flags, '--store', store])

describe('sitrep pace', () => {
  it('should list every series, departures first, and say what chance makes of so many', async () => {
    await fill(180)
    const { code, out, err } = await pace()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [, , first] = out.split('\n')
    expect(first).toMatch(/^\S+\s+.*lull$/)
    expect(out).toContain(`28 days to ${iso(LAST)}`)
    expect(out).toMatch(/of\s+which chance alone makes about one in a hundred/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('should show one in full, with its denominators', async () => {
    await fill(180)
    const { out } = await pace('--area', 'Lakes')
    expect(out).toContain('No reports in 60 days from 1 feed that usually reports here')
    expect(out).toContain('a lull in what is reported')
    expect(out).toContain('Feeds: Lake Gazette.')
  })

  it('should go by another day and another length where told to', async () => {
    await fill(180)
    const { out } = await pace('--area', 'Lakes', '--as-of', iso(181), '--days', '14')
    const { window, state } = JSON.parse((await pace('--area', 'SS', '--as-of', iso(181), '--json')).out) as Pace
    expect(out).toContain(`${iso(168)} to ${iso(181)}`)
    expect(window.to).toBe(iso(181))
    expect(state).toBe('usual')
  })

  it('should take several flags together', async () => {
    await fill(240, { by: ['front'], on: ['army'] })
    const flags = ['--area', 'SS', '--actor', 'Front', '--pair', 'front, army', '--type', 'bombardment']
    const found = JSON.parse((await pace(...flags, '--json')).out) as Pace
    expect(found).toMatchObject({
      state: 'usual',
      feeds: ['Lake Gazette'],
      name: 'South Sudan, FRONT, ARMY and FRONT, bombardment',
    })
  })

  it('should say that there is nothing in an empty store', async () => {
    await fill(-1)
    expect(await pace()).toMatchObject({ code: 0, out: 'No dated incidents.\n' })
    expect(JSON.parse((await pace('--json')).out)).toMatchObject({ series: [], undated: 0 })
  })

  it.each([
    [['--area', 'Nowhere'], 'Nowhere: no dated incident of this area in the store [unknown-series]'],
    [['--actor', 'front'], 'front: no dated incident of this actor in the store [unknown-series]'],
    [['--pair', 'one'], 'Give two names with a comma between'],
    [['--days', '3'], 'Give a whole number from 7 to 366'],
    [['--as-of', 'yesterday'], 'Write 2024-04-22'],
    [['--aera', 'Kolari'], '[wrong-usage]'],
  ])('should refuse %j with a line', async (flags, words) => {
    await fill(60)
    const { code, out, err } = await pace(...flags)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(err.trimEnd()).not.toContain('\n')
  })

  it('should ask which one is meant where a name means several', async () => {
    await fill(240, { place: 'South Sudan' })
    expect(await pace('--area', 'South Sudan')).toMatchObject({ code: 0 })
    const two = allAtOnce((reports) => {
      const fronts = paced([
        { id: 'a', day: 1, by: ['north-front'] },
        { id: 'b', day: 2, by: ['south-front'] },
      ]).incidents
      for (const { fields } of fronts) {
        for (const { value } of fields.perpetrator!.values) Object.assign(value, { name: 'The Front' })
      }
      return { unapplied: [], incidents: fronts.map((incident) => ({ ...incident, reports: [reports[0]!.report.id] })) }
    })
    await run(['rebuild', '--store', store], '', { derive: two })
    const { code, err } = await pace('--actor', 'the front')
    expect(code).toBe(2)
    expect(err).toContain('means more than one; give one of "north-front" (The Front), "south-front" (The Front)')
    expect(await pace('--actor', 'north-front')).toMatchObject({ code: 0 })
  })

  it('should not take a report dated in years to come for the end of the record', async () => {
    await fill(180)
    const odd = JSON.stringify({
      text: 'Account of day 0 again.',
      publisher: 'Lake Gazette',
      publishedAt: '2090-01-01',
    })
    writeFileSync(folder.path('odd.jsonl'), odd)
    await run(['add', folder.path('odd.jsonl'), '--store', store])
    expect(JSON.parse((await pace('--json')).out)).toMatchObject({ asOf: iso(LAST) })
  })
})
