import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attack } from '../../test/attacks.ts'
import { temporaryFolder } from '../../test/fakes.ts'
import { run } from '../../test/run.ts'
import { complete } from '../assessment/complete.ts'
import type { Incident } from '../assessment/incident.ts'
import { renew } from '../assessment/renew.ts'
import { openDatabase } from '../store/driver.ts'
import { reportId } from '../store/identity.ts'
import { openSqliteStore } from '../store/sqlite/open.ts'

let folder: ReturnType<typeof temporaryFolder>
let file: string
let kolari: Incident
let bentu: Incident

beforeEach(async () => {
  folder = temporaryFolder()
  file = folder.path('test.db')
  const store = openSqliteStore(file, { create: true, complete })
  const later = attack('b', { killed: 5, says: 'A doctor', at: '2023-03-05T19:00:00Z' })
  const reports = [attack('a'), later, attack('far', { town: 'Bentu', at: '2023-03-05T20:00:00Z' })]
  await store.addReports(reports.map(({ report }) => report))
  await store.saveReadings(reports.map(({ report, reading }) => ({ report: reportId(report), reading })))
  await store.refreshIncidents(renew)
  const incidents = await store.incidents()
  kolari = incidents.find(({ title }) => title.includes('Kolari'))!
  bentu = incidents.find(({ title }) => title.includes('Bentu'))!
  await store.close()
})
afterEach(() => folder.remove())

const sitrep = (...argv: string[]) => run([...argv, '--store', file], '', { derive: renew })
const decide = (...argv: string[]) => sitrep('decide', ...argv, '--by', 'Ana', '--why', 'seen')

describe('sitrep decide', () => {
  it('should ask which decision is meant where none is named', async () => {
    const { code, err } = await sitrep('decide')
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n').at(-1)).toBe('sitrep: which of its commands? [wrong-usage]')
  })

  it('should merge, lead from the old id, and undo', async () => {
    expect(await decide('merge', kolari.id.slice(0, 5), bentu.id)).toMatchObject({ code: 0, err: '' })
    const shown = await sitrep('show', bentu.id)
    expect(shown).toMatchObject({ code: 0 })
    expect(shown.out).toMatch(new RegExp(`^${bentu.id} became ${kolari.id}\n\n.*3 reports`, 's'))
    const json = await sitrep('show', bentu.id, '--json')
    expect(JSON.parse(json.out)).toMatchObject({ id: kolari.id, decisions: [1] })
    expect(json.err).toContain('became')
    expect((await decide('undo', '1')).out).toContain(bentu.id)
    expect((await sitrep('show', bentu.id)).out).not.toContain('became')
    expect((await sitrep('decisions')).out).toMatch(/merge.*undone.*undo 1/s)
  })

  it('should say of each report why it is here where that is asked, not else', async () => {
    const { out } = await sitrep('show', kolari.id, '--reasons')
    expect(out).toMatch(
      /WHY EACH REPORT IS HERE\nOutlet a \(\w{8}\)\n- the incident begins with it\nOutlet b \(\w{8}\)\n- the same/,
    )
    expect((await sitrep('show', kolari.id)).out).not.toContain('WHY EACH')
  })

  it('should take out a report, whose old incident goes on', async () => {
    const [, second] = kolari.reports
    expect((await decide('split', kolari.id, second!.slice(0, 8))).code).toBe(0)
    expect(JSON.parse((await sitrep('show', kolari.id, '--json')).out).reports).toEqual([kolari.reports[0]])
  })

  it('should correct a field and show who did', async () => {
    await decide('correct', kolari.id, 'perpetrator', 'Ridge Front')
    const { out } = await sitrep('show', kolari.id)
    expect(out).toContain('by Ridge Front')
    expect(out).toMatch(/corrected by a person \(Ana,/)
    expect(out).toMatch(/DECIDED BY A PERSON\n- perpetrator: Ridge Front — Ana/)
    expect((await sitrep('export', '--format', 'incidents')).out).toContain('Ridge Front')
  })

  it('should reject a claim and mark a review', async () => {
    const claim = kolari.claims.find(({ field }) => field === 'killed')!
    await decide('reject', kolari.id, claim.id)
    await decide('review', bentu.id)
    expect((await sitrep('show', kolari.id)).out).toMatch(/\(rejected by a .*\n +person\)/)
    expect((await sitrep('show', bentu.id)).out).toContain('reviewed by a person (Ana,')
    await decide('not-incident', bentu.id)
    expect(JSON.parse((await sitrep('show', bentu.id, '--json')).out).review).toBe('rejected')
  })

  it('should tell unnamed sources apart, log it with the origins before and after, and undo it', async () => {
    const ALSO: Record<string, string> = {
      'A man': 'Smoke hung over the tannery until four.',
      'A woman': 'Neighbours carried doors.',
    }
    const store = openSqliteStore(file, { create: false, complete })
    const added = ['A man', 'A woman'].map((says) =>
      attack(says, { says, killed: 9, also: ALSO[says]!, unnamed: true, at: '2023-03-05T21:00:00Z' }),
    )
    await store.addReports(added.map(({ report }) => report))
    await store.saveReadings(added.map(({ report, reading }) => ({ report: reportId(report), reading })))
    await store.refreshIncidents(renew)
    await store.close()
    expect((await decide('distinct-source', kolari.id, reportId(added[1]!.report).slice(0, 9))).code).toBe(0)
    const [{ kind, before, after }] = JSON.parse((await sitrep('decisions', '--json')).out)
    expect([kind, after[0].origins - before[0].origins]).toEqual(['distinct-source', 1])
    expect((await sitrep('show', kolari.id)).out).toMatch(/by an\s+analyst’s word another/)
    await decide('undo', '1')
    expect((await sitrep('show', kolari.id)).out).not.toMatch(/analyst’s\s+word/)
    expect(await sitrep('audit')).toMatchObject({ code: 0 })
  })

  it.each([
    [['merge', 'KOLARI', 'KOLARI'], 'invalid-decision'],
    [['distinct-source', 'KOLARI', 'ffff'], 'invalid-decision'],
    [['distinct-source', 'KOLARI', 'REPORT'], 'invalid-decision'],
    [['merge', 'KOLARI', 'ffff'], 'unknown-incident'],
    [['split', 'KOLARI', 'ffff'], 'invalid-decision'],
    [['correct', 'KOLARI', 'killed', 'lots'], 'invalid-decision'],
    [['correct', 'KOLARI', 'colour', 'blue'], 'wrong-usage'],
    [['correct', 'KOLARI', 'place', 'X', '--at', '95,3'], 'wrong-usage'],
    [['correct', 'KOLARI', 'killed', '4', '--at', '36,42'], 'invalid-decision'],
    [['reject', 'KOLARI', 'cffff'], 'invalid-decision'],
    [['reject', 'KOLARI', ''], 'invalid-decision'],
    [['review', ''], 'unknown-incident'],
    [['undo', '7'], 'unknown-decision'],
    [['undo', 'x'], 'wrong-usage'],
    [['review'], 'wrong-usage'],
  ])('should refuse %j and keep nothing', async (argv, code) => {
    const ids: Record<string, string> = { KOLARI: kolari.id, REPORT: kolari.reports[0]! }
    const given = argv.map((each) => ids[each] ?? each)
    const { code: exit, err } = await decide(...given)
    expect({ exit, code: err.match(/\[([\w-]+)\]\n$/)?.[1] }).toEqual({ exit: 2, code })
    expect((await sitrep('decisions')).out).toBe('No decisions.\n')
  })

  it('should ask who decides and why', async () => {
    expect((await sitrep('decide', 'review', kolari.id, '--why', 'x')).err).toContain('--by NAME')
    expect((await sitrep('decide', 'review', kolari.id, '--by', 'Ana')).err).toContain('--why')
    const env = { SITREP_ANALYST: 'Ana' }
    const argv = ['decide', 'review', kolari.id, '--why', 'x', '--store', file]
    expect((await run(argv, '', { derive: renew, env })).code).toBe(0)
  })
})

describe('sitrep audit', () => {
  it('should end with 0 where the log is whole and 1 where it is not', async () => {
    await decide('review', kolari.id)
    const whole = await sitrep('audit')
    expect(whole).toMatchObject({ code: 0 })
    const head = whole.out.match(/[0-9a-f]{64}/)![0]
    expect(await sitrep('audit', '--head', head.slice(0, 12))).toMatchObject({ code: 0 })
    expect(await sitrep('audit', '--head', 'f'.repeat(64))).toMatchObject({ code: 1 })
    const beside = openDatabase(file)
    beside.exec('DROP TRIGGER log_is_not_changed')
    beside.exec(`UPDATE log SET at = '1999' WHERE number = 1`)
    beside.close()
    const { code, out } = await sitrep('audit')
    expect({ code, line: out.split('\n')[0] }).toEqual({
      code: 1,
      line: 'BROKEN at entry 1: it was changed after it was written.',
    })
  })
})
