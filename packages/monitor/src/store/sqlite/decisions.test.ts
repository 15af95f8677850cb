import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attack } from '../../../test/attacks.ts'
import { temporaryFolder } from '../../../test/fakes.ts'
import { complete } from '../../assessment/complete.ts'
import { aboutCorrection, aboutMerge, standingOf } from '../../assessment/decide.ts'
import { decidedValue } from '../../assessment/decided-value.ts'
import { renew } from '../../assessment/renew.ts'
import { type Database, openDatabase } from '../driver.ts'
import { reportId } from '../identity.ts'
import type { ReadReport } from '../records.ts'
import type { Store } from '../store.ts'
import { openSqliteStore } from './open.ts'

let folder: ReturnType<typeof temporaryFolder>
let file: string
let store: Store
let beside: Database | null
beforeEach(() => {
  folder = temporaryFolder()
  file = folder.path('test.db')
  store = openSqliteStore(file, { create: true, complete })
  beside = null
})
afterEach(async () => {
  beside?.close()
  await store.close()
  folder.remove()
})

/** The attack under the id the store gives it. */
function stored(read: ReadReport): ReadReport {
  return { ...read, report: { ...read.report, id: reportId(read.report) } }
}
const a = stored(attack('a'))
const b = stored(attack('b', { killed: 5, says: 'A doctor', at: '2023-03-05T19:00:00Z' }))
const far = stored(attack('far', { town: 'Bentu', at: '2023-03-05T20:00:00Z' }))

async function fill(...reports: ReadReport[]) {
  await store.addReports(reports.map(({ report }) => report))
  await store.saveReadings(reports.map(({ report, reading }) => ({ report: report.id, reading })))
  await store.refreshIncidents(renew)
  return (await store.incidents()).toSorted((one, other) => (one.title < other.title ? 1 : -1))
}
const signed = { by: 'Ana', why: 'the Zephyrine list' }
const bytes = () => readdirSync(dirname(file)).map((name) => readFileSync(folder.path(name)).toString('latin1'))

describe('a decision', () => {
  it('should be kept with how things stood before and after, and hold when all is derived again', async () => {
    const [kolari, bentu] = await fill(a, b, far)
    const made = await store.decide({ ...signed, about: aboutMerge([kolari!, bentu!]) }, renew, standingOf)
    expect(made).toMatchObject({ number: 1, after: [{ id: kolari!.id, reports: 3 }] })
    await store.refreshIncidents(renew)
    expect(await store.incidents()).toHaveLength(1)
    const [record] = await store.decisions()
    expect(record).toMatchObject({ ...signed, kind: 'merge', state: 'in force', after: [{ id: kolari!.id }] })
    expect(record!.before).toMatchObject([{ reports: 2 }, { reports: 1 }])
  })

  it('should leave nothing where it has no effect', async () => {
    const [kolari] = await fill(a)
    const about = aboutCorrection({ ...kolari!, happenings: [] }, 'killed', decidedValue('killed', '4'))
    const gone = {
      kind: 'not-incident' as const,
      happenings: [{ report: 'none', start: 0, end: 1, subType: 'Attack' }],
    }
    await expect(store.decide({ ...signed, about: gone }, renew, standingOf)).rejects.toMatchObject({
      code: 'invalid-decision',
    })
    await expect(
      store.decide({ ...signed, about: { kind: 'undo', decision: 7 } }, renew, standingOf),
    ).rejects.toMatchObject({ code: 'unknown-decision' })
    expect(about.kind).toBe('correct')
    expect(await store.decisions()).toEqual([])
  })

  it('should answer for the ids of before: which became which, and back after an undo', async () => {
    const [kolari, bentu] = await fill(a, b, far)
    await store.decide({ ...signed, about: aboutMerge([kolari!, bentu!]) }, renew, standingOf)
    expect(await store.incident(bentu!.id)).toBeNull()
    expect(await store.whereabouts(bentu!.id.slice(0, 6))).toEqual({ id: bentu!.id, incidents: [kolari!.id] })
    await store.decide({ ...signed, about: { kind: 'undo', decision: 1 } }, renew, standingOf)
    expect(await store.incident(bentu!.id)).toMatchObject({ reports: [far.report.id] })
    expect((await store.decisions()).map(({ state, because }) => [state, because])).toEqual([
      ['undone', 'by decision 2'],
      ['in force', null],
    ])
    expect(await store.whereabouts('0000')).toBeNull()
  })
})

describe('the log', () => {
  it('should refuse to be changed, cut or rewritten', async () => {
    const [kolari] = await fill(a)
    const about = aboutCorrection(kolari!, 'killed', decidedValue('killed', '4'))
    await store.decide({ ...signed, about }, renew, standingOf)
    beside = openDatabase(file)
    for (const sql of [
      `UPDATE log SET at = 'x'`,
      'DELETE FROM log',
      `INSERT OR REPLACE INTO log VALUES (1, 'x', 'x', '{}', '', '')`,
      `INSERT INTO log VALUES (5, 'x', 'x', '{}', '', '')`,
      `UPDATE log_words SET json = '"Eve"'`,
    ]) {
      expect(() => beside!.exec(sql)).toThrow('the log only grows')
    }
    expect((await store.audit()).broken).toBeNull()
  })

  it('should show what was done to it behind its back', async () => {
    const [kolari] = await fill(a)
    const about = aboutCorrection(kolari!, 'killed', decidedValue('killed', '4'))
    await store.decide({ ...signed, about }, renew, standingOf)
    await store.decide({ ...signed, about }, renew, standingOf)
    beside = openDatabase(file)
    beside.exec(
      `DROP TRIGGER log_words_are_not_changed; UPDATE log_words SET json = '"Eve"' WHERE number = 1 AND part = 'by'`,
    )
    expect((await store.audit()).broken).toEqual({ number: 1, why: 'its "by" is not what was written' })
  })
})

describe('erasing a report', () => {
  it('should take the words of decisions on it, and the chain should hold', async () => {
    const [kolari] = await fill(a)
    const about = aboutCorrection(kolari!, 'victim', decidedValue('victim', 'Quillon Vane'))
    await store.decide({ ...signed, about }, renew, standingOf)
    await store.eraseReport(a.report.id, renew, { by: 'Ana', why: 'asked to' })
    await store.scrub()
    for (const words of ['Quillon', 'Zephyrine', 'The mayor', 'market']) expect(bytes().join()).not.toContain(words)
    expect(await store.audit()).toMatchObject({ entries: 2, erased: 4, broken: null })
    expect(await store.decisions()).toMatchObject([
      { kind: 'correct', by: 'Ana', why: null, about: null, state: 'erased' },
      { kind: 'erase', by: 'Ana', why: 'asked to' },
    ])
    expect(await store.whereabouts(kolari!.id)).toEqual({ id: kolari!.id, incidents: [] })
  })

  it('should leave in force what another report bears out, without reason and values of before', async () => {
    const [kolari] = await fill(a, b)
    const about = aboutCorrection(kolari!, 'killed', decidedValue('killed', '4'))
    await store.decide({ ...signed, about }, renew, standingOf)
    await store.eraseReport(a.report.id, renew)
    const [incident] = await store.incidents()
    expect(incident!.fields.killed!.decided).toMatchObject({ value: { min: 4 } })
    expect((await store.decisions())[0]).toMatchObject({ state: 'in force', why: null, before: null, after: null })
    await store.eraseReport(b.report.id, renew)
    expect((await store.decisions())[0]).toMatchObject({ state: 'erased', about: null })
    expect((await store.audit()).broken).toBeNull()
  })
})
