import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allAtOnce, temporaryFolder } from '../../test/fakes.ts'
import { night } from '../../test/night.ts'
import { run } from '../../test/run.ts'
import { derive } from '../assessment/derive.ts'

const { incidents } = derive(night(), [])
const attack = incidents.toSorted((a, b) => b.reports.length - a.reports.length)[0]!

describe('views by grade', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let store: string[]
  beforeEach(async () => {
    folder = temporaryFolder()
    store = ['--store', folder.path('night.db')]
    writeFileSync(folder.path('a.txt'), 'The war went on.')
    await run(['add', folder.path('a.txt'), ...store], '', { derive: allAtOnce(() => ({ incidents, unapplied: [] })) })
  })
  afterEach(() => folder.remove())

  it('should show the claims of these grades and say how many others there are', async () => {
    const kept = attack.claims.filter(({ credibility }) => credibility === 1).length
    const { out } = await run(['show', attack.id, '--credibility', '1', ...store])
    expect(out).toContain(`${attack.claims.length - kept} of ${attack.claims.length} claims hidden`)
    expect(out).toContain('5 rockets')
    expect(out).not.toMatch(/^accused/m)
    expect(out).toMatch(/accuses\s+Islamic Resistance/)
    expect((await run(['show', attack.id, ...store])).out).not.toContain('hidden')
  })

  it('should list the incidents with such a claim and say how many others there are', async () => {
    const none = await run(['incidents', '--reliability', 'a', ...store])
    expect(none.out).toContain(`${incidents.length} of ${incidents.length} incidents hidden`)
    const all = await run(['incidents', '--reliability', 'ABCDEF', '--credibility', '123456', ...store])
    expect(all.out).toContain(`0 of ${incidents.length} incidents hidden`)
    expect(all.out).toContain(attack.id)
  })

  it.each([
    [['--reliability', 'G'], 'Give letters from A to F'],
    [['--credibility', '0'], 'Give digits from 1 to 6'],
    [['--credibility', '1', '--json'], 'cannot be used with'],
  ])('should refuse %j', async (flags, words) => {
    const { code, out, err } = await run(['incidents', ...flags, ...store])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
})
