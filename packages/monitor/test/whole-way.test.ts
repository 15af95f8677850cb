import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { renew } from '../src/assessment/renew.ts'
import type { Context } from '../src/cli/context.ts'
import { openReader } from '../src/intake/reader.ts'
import { createOwnDesk } from '../src/intake/reading-desk.ts'
import { linkReports } from '../src/linking/stream.ts'
import { temporaryFolder } from './fakes.ts'
import { run } from './run.ts'

const SAMPLES = fileURLToPath(new URL('../../../examples/reports', import.meta.url))

/** The command line over the real reader, the real linking and a real store. */
describe('the whole way on the sample reports', () => {
  let world: Partial<Context>
  let folder: ReturnType<typeof temporaryFolder>
  let store: string

  beforeAll(async () => {
    const reader = await openReader()
    const openDesk = async () => createOwnDesk(reader)
    world = { openReader: async () => reader, openDesk, derive: renew, link: linkReports }
  })
  beforeEach(async () => {
    folder = temporaryFolder()
    store = folder.path('samples.db')
    expect(await sitrep('add', SAMPLES)).toMatchObject({ code: 0, err: '' })
  })
  afterEach(() => folder.remove())

  const sitrep = (...argv: string[]) => run([...argv, '--store', store], '', world)
  const incidents = async () => (await sitrep('incidents', '--json')).out
  const bytesOfStore = () =>
    readdirSync(dirname(store))
      .filter((name) => name.startsWith(basename(store)))
      .map((name) => readFileSync(folder.path(name)).toString('utf8'))
      .join('\n')

  it('should give the same bytes after a rebuild, and from the files in another order', async () => {
    const before = await incidents()
    expect(JSON.parse(before).length).toBeGreaterThan(12)
    expect((await sitrep('rebuild')).code).toBe(0)
    expect(await incidents()).toBe(before)

    store = folder.path('backwards.db')
    const files = readdirSync(SAMPLES).filter((name) => !/^README/i.test(name))
    await sitrep('add', ...files.reverse().map((name) => `${SAMPLES}/${name}`))
    expect(await incidents()).toBe(before)
  })

  it('should keep no word of an erased report, in the record or in what is derived from it', async () => {
    const night = JSON.parse(readFileSync(`${SAMPLES}/night-6-radio-estuary.json`, 'utf8'))
    const words = [night.title, night.text.slice(0, 40), night.publisher]
    for (const each of words) expect(bytesOfStore()).toContain(each)
    const shown = JSON.parse(await incidents()) as { claims: { outlet: string; report: string }[] }[]
    const [claim] = shown.flatMap(({ claims }) => claims).filter(({ outlet }) => outlet === night.publisher)
    expect(await sitrep('erase', claim!.report)).toMatchObject({ code: 0, err: '' })
    for (const each of words) expect(bytesOfStore()).not.toContain(each)
    expect(await incidents()).not.toContain(night.publisher)
  })

  it('should export tables of one width in every row', async () => {
    for (const format of ['claims', 'incidents']) {
      const { code, out } = await sitrep('export', '--format', format)
      const [heading, ...rows] = out.trimEnd().split('\r\n').map(cellsOf)
      expect(code).toBe(0)
      expect(rows.length).toBeGreaterThan(12)
      expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([heading!.length]))
    }
  })

  it('should show every incident of its list within 80 columns', async () => {
    for (const { id } of JSON.parse(await incidents())) {
      const { code, out } = await sitrep('show', id)
      expect(code).toBe(0)
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })
})

/** The cells of one line of CSV, quoted or bare. */
function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((cell) => cell[1] ?? cell[2] ?? '')
}
