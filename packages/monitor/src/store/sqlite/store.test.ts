import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeDerive, readingOf, report, temporaryFolder } from '../../../test/fakes.ts'
import { complete } from '../../assessment/complete.ts'
import { openDatabase } from '../driver.ts'
import { latestVersion } from '../migrations.ts'
import type { StoredReport } from '../records.ts'
import type { Store } from '../store.ts'
import { openSqliteStore } from './open.ts'

let folder: ReturnType<typeof temporaryFolder>
let file: string
beforeEach(() => {
  folder = temporaryFolder()
  file = folder.path('test.db')
})
afterEach(() => folder.remove())

const raid = report({
  text: 'The war reached Ostermoor. Quillfeather bridge fell.',
  publishedAt: '2025-03-01',
  title: 'Bridge',
})
const quiet = report({ text: 'A fair was held in Tarn Hollow.', publishedAt: '2025-03-02' })
const mine = report({ text: 'A mine of the last war went off.', publishedAt: '2025-03-04' })

async function fill(store: Store, reports: StoredReport[]): Promise<void> {
  await store.addReports(reports)
  await store.saveReadings(reports.map((each) => ({ report: each.id, reading: readingOf({ ...each }) })))
  await store.refreshIncidents(fakeDerive)
}

async function unread(store: Store, reader: string): Promise<string[]> {
  const ids: string[] = []
  for await (const each of store.unreadReports(reader)) ids.push(each.id)
  return ids
}

describe('the record', () => {
  it('should give a report back exactly as it was added', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    const odd = report({
      text: '\r\n\tΩ “quoted” 🚀\u2028 end \n',
      title: 'T',
      publisher: 'P',
      publishedAt: '2025-01-01',
      url: 'https://a.example/x',
    })
    await store.addReports([odd])
    expect(await store.report(odd.id)).toEqual(odd)
    await store.close()
  })

  it('should keep a report that is added twice once', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    expect(await store.addReports([raid, quiet])).toEqual(['added', 'added'])
    expect(await store.addReports([raid, { ...raid, sample: true }])).toEqual(['known', 'known'])
    expect(await store.counts()).toMatchObject({ reports: 2, samples: 0 })
    await store.close()
  })

  it('should still be there when the store is opened again', async () => {
    const first = openSqliteStore(file, { create: true, complete })
    await fill(first, [raid])
    await first.close()
    const second = openSqliteStore(file, { create: false, complete })
    expect((await second.readReport(raid.id))?.reading.sentences).toHaveLength(2)
    expect(await second.incidents()).toHaveLength(1)
    await second.close()
  })
})

describe('what is derived', () => {
  it('should name the reports that this reader has not read', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    await store.addReports([raid, quiet])
    await store.saveReadings([{ report: raid.id, reading: readingOf(raid, 'fake-reader 1') }])
    expect(await unread(store, 'fake-reader 1')).toEqual([quiet.id])
    expect(await unread(store, 'fake-reader 2')).toEqual([raid.id, quiet.id].sort())
    await store.close()
  })

  it('should list incidents the latest first and find them by the beginning of their id', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    await fill(store, [raid, quiet, mine])
    const incidents = await store.incidents()
    expect(incidents.map((incident) => incident.reports[0])).toEqual([mine.id, raid.id])
    expect((await store.incident(incidents[0]!.id.slice(0, 6)))?.id).toBe(incidents[0]!.id)
    expect(await store.incident('zzz')).toBeNull()
    await expect(store.incident('i-')).rejects.toMatchObject({ code: 'ambiguous-id' })
    expect(await store.incidentsOf(mine.id)).toEqual([incidents[0]!.id])
    await store.close()
  })

  it('should hand out what an earlier sitrep derived as it is, beside what is derived now', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    await fill(store, [raid, mine])
    const before = await store.incidents()
    const older = { ...before[0]!, context: { ...before[0]!.context, daysSincePrevious: 77 } }
    const database = openDatabase(file)
    database.prepare('UPDATE incident SET trace = NULL, json = ? WHERE id = ?').run(JSON.stringify(older), older.id)
    database.close()
    expect(await store.incidents()).toEqual([older, before[1]])
    expect(await store.incident(older.id)).toEqual(older)
    await store.close()
  })

  it('should take nothing over from a derivation that fails', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    await fill(store, [raid, mine])
    const before = await store.incidents()
    const failing = () => {
      throw new Error('no')
    }
    await expect(store.refreshIncidents(failing)).rejects.toThrow('no')
    expect(await store.incidents()).toEqual(before)
    await store.close()
  })
})

describe('erasing', () => {
  const bytes = () =>
    readdirSync(dirname(file))
      .map((name) => readFileSync(join(dirname(file), name)).toString('latin1'))
      .join('\n')

  it('should leave no word of the report in any file of the store', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    await fill(store, [raid, quiet, mine])
    expect(bytes()).toContain('Quillfeather')
    expect(await store.eraseReport(raid.id.slice(0, 8), fakeDerive)).toEqual({ id: raid.id, before: false })
    await store.scrub()
    expect(bytes()).not.toContain('Quillfeather')
    expect(bytes()).not.toContain('Ostermoor')
    expect(bytes()).toContain('Tarn Hollow')
    await store.close()
    expect(bytes()).not.toContain('Quillfeather')
  })

  it('should derive the incidents anew and keep the report out', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    await fill(store, [raid, mine])
    await store.eraseReport(raid.id, fakeDerive)
    expect((await store.incidents()).map((incident) => incident.reports)).toEqual([[mine.id]])
    expect(await store.addReports([raid])).toEqual(['erased'])
    expect(await store.report(raid.id)).toBeNull()
    expect(await store.eraseReport(raid.id, fakeDerive)).toEqual({ id: raid.id, before: true })
    expect(await store.eraseReport('0123456789', fakeDerive)).toBeNull()
    await store.close()
  })

  it('should say so when another process keeps the words in the log', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    await fill(store, [raid])
    const other = openDatabase(file)
    other.exec('BEGIN')
    other.prepare('SELECT count(*) FROM report').get()
    await store.eraseReport(raid.id, fakeDerive)
    await expect(store.scrub()).rejects.toMatchObject({ code: 'store-busy' })
    other.exec('COMMIT')
    await store.scrub()
    other.close()
    await store.close()
  })
})

describe('opening', () => {
  const opened =
    (path: string, create = true) =>
    () =>
      openSqliteStore(path, { create, complete })

  it('should refuse what is no SQLite file and leave it alone', () => {
    writeFileSync(file, 'Dear diary, this is a text and not a store at all.')
    expect(opened(file)).toThrow(expect.objectContaining({ code: 'not-a-store' }))
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary/)
    expect(readdirSync(dirname(file))).toEqual(['test.db'])
  })

  it('should refuse a damaged file', async () => {
    const store = openSqliteStore(file, { create: true, complete })
    await fill(store, [raid])
    await store.close()
    const damaged = readFileSync(file)
    damaged.fill(0x7f, 100)
    writeFileSync(file, damaged)
    expect(opened(file)).toThrow(expect.objectContaining({ code: 'not-a-store' }))
  })

  it("should refuse another program's SQLite file and leave it alone", () => {
    const other = openDatabase(file)
    other.exec('CREATE TABLE bookmark (url TEXT)')
    other.close()
    const before = readFileSync(file)
    expect(opened(file)).toThrow(expect.objectContaining({ code: 'not-a-store' }))
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('should refuse a store of a newer version', async () => {
    await openSqliteStore(file, { create: true, complete }).close()
    const newer = openDatabase(file)
    newer.exec(`PRAGMA user_version = ${latestVersion + 1}`)
    newer.close()
    expect(opened(file)).toThrow(expect.objectContaining({ code: 'newer-store' }))
  })

  it('should refuse a directory, and a missing file unless it may begin one', () => {
    expect(opened(dirname(file))).toThrow(expect.objectContaining({ code: 'not-a-store' }))
    expect(opened(file, false)).toThrow(expect.objectContaining({ code: 'missing-store' }))
    expect(readdirSync(dirname(file))).toEqual([])
    expect(opened(folder.path('no/such/folder/x.db'))).toThrow(expect.objectContaining({ code: 'not-a-store' }))
  })

  it('should begin a store in an empty file', async () => {
    writeFileSync(file, '')
    const store = openSqliteStore(file, { create: false, complete })
    expect(await store.counts()).toMatchObject({ reports: 0, incidents: 0 })
    await store.close()
  })
})
