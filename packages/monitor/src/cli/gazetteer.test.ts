import { existsSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../test/fakes.ts'
import { run } from '../../test/run.ts'
import { openReader } from '../intake/reader.ts'

const PLACE = '7\tQasr Nahr\tQasr Nahr\t\t34.5\t40.1\tP\tPPL\tSY\t\t\t\t\t\t3100\t\t\tAsia/Damascus\t2024-01-01'
const P_CODES = `admin0Name_en,admin0Pcode,admin1Name_en,admin1Pcode,admin2Name_en,admin2Pcode
Syria,SY,Aleppo,SY02,"Bab, Al",SY0203
`

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
  vi.stubEnv('SITREP_GAZETTEER', folder.path('own'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  folder.remove()
})

const write = (name: string, content: string) => {
  writeFileSync(folder.path(name), content)
  return folder.path(name)
}

describe('sitrep gazetteer', () => {
  it('should add a dump whose places are then read, and take it away again', async () => {
    const added = await run(['gazetteer', 'add', write('SY.txt', `${PLACE}\n`)])
    expect(added).toMatchObject({ code: 0, err: '' })
    expect(added.out).toContain('1 places')
    const text = 'Shells hit the Syrian village of Qasr Nahr on Monday.'
    const named = async () =>
      (await openReader()).read({ id: 'a', text }).places.find(({ name }) => name === 'Qasr Nahr')
    expect(await named()).toMatchObject({ gazetteer: 'geonames:7', country: 'SY' })

    expect((await run(['gazetteer', 'list'])).out).toBe('SY\n')
    expect((await run(['gazetteer', 'remove', 'SY'])).code).toBe(0)
    expect((await named())?.gazetteer ?? null).toBeNull()
  })

  it('should fill areas and codes from a table of P-codes', async () => {
    expect(await run(['gazetteer', 'add', write('codes.csv', P_CODES)])).toMatchObject({ code: 0, err: '' })
    const { places } = (await openReader()).read({ id: 'a', text: 'Two men were killed in Aleppo in Syria.' })
    expect(places.find(({ name }) => name === 'Aleppo')).toMatchObject({ admin1: 'Aleppo', pcode: 'SY02' })
  })

  it('should name a bad row, take the others and end with 1', async () => {
    const result = await run(['gazetteer', 'add', write('SY.txt', `${PLACE}\nbroken\trow\n`)])
    expect(result.code).toBe(1)
    expect(result.err).toContain('SY.txt, line 2')
    expect(result.err).toContain('[invalid-gazetteer-row]')
    expect(result.out).toContain('1 places')
  })

  it.each([
    ['what is no table of places', 'note.txt', 'a note\n', 'unknown-gazetteer'],
    ['P-codes without names', 'codes.csv', 'adm1_pcode\nSY02\n', 'invalid-p-codes'],
    ['a code that is none', 'codes.csv', 'adm1_name,adm1_pcode\nAleppo,second\n', 'invalid-p-codes'],
    ['a dump without places', 'SY.txt', `${PLACE.replace('PPL\t', 'PPLQ\t')}\n`, 'empty-gazetteer'],
  ])('should refuse %s and add nothing', async (_what, name, content, code) => {
    const { err, ...result } = await run(['gazetteer', 'add', write(name, content)])
    expect(result).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(`[${code}]`)
    expect(existsSync(folder.path('own'))).toBe(false)
  })

  it.each([
    ['no file', ['gazetteer', 'add']],
    ['a country that is no code', ['gazetteer', 'add', 'SY.txt', '--countries', 'Syria']],
    ['a command it does not have', ['gazetteer', 'sell']],
  ])('should refuse %s in one line, like any command', async (_what, line) => {
    const { code, out, err } = await run(line)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain('[wrong-usage]')
  })

  it('should say when there is nothing of a name, or nothing at all', async () => {
    expect((await run(['gazetteer', 'remove', 'SY'])).err).toContain('[unknown-gazetteer-name]')
    expect((await run(['gazetteer', 'list'])).out).toContain('Nothing in')
  })
})
