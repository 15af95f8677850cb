import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeDerive, temporaryFolder } from '../../test/fakes.ts'
import { run } from '../../test/run.ts'
import type { Context } from './context.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

const write = (name: string, content: string) => {
  writeFileSync(folder.path(name), content)
  return folder.path(name)
}

describe('sources of the user’s own', () => {
  const file = fileURLToPath(new URL('../../../../examples/sources.jsonl', import.meta.url))
  const marksSeen = async (argv: string[], env: Record<string, string> = {}) => {
    const seen: (string | null | undefined)[] = []
    const derive: Context['derive'] = (work, background) => {
      seen.push(background?.source('The Hill Herald')?.reliability)
      return fakeDerive(work)
    }
    const { code } = await run([...argv, '--store', folder.path('sources.db')], '', { derive, env })
    return { code, seen: seen.at(-1) }
  }

  it('should be those of --sources, else those of SITREP_SOURCES, else only those that come with sitrep', async () => {
    expect(await marksSeen(['add', write('one.txt', 'The war went on.')])).toEqual({ code: 0, seen: undefined })
    expect(await marksSeen(['rebuild', '--sources', file])).toEqual({ code: 0, seen: 'B' })
    expect(await marksSeen(['rebuild'], { SITREP_SOURCES: file })).toEqual({ code: 0, seen: 'B' })
  })

  it('should be refused in one line before anything is done', async () => {
    const bad = write('bad.jsonl', '{"name": "Hill Herald", "kind": "paper"}')
    const { code, out, err } = await run(['rebuild', '--store', folder.path('sources.db'), '--sources', bad])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/line 1: not a source: "kind" has to be one of: outlet, agency, speaker \[invalid-source\]\n$/)
  })

  it('should be refused where their name is empty, and not asked for by an empty variable', async () => {
    await run(['add', write('one.txt', 'The war went on.'), '--store', folder.path('sources.db')], '')
    const rebuild = (argv: string[], env = {}) =>
      run(['rebuild', '--store', folder.path('sources.db'), ...argv], '', { env })
    expect(await rebuild(['--sources', ''])).toMatchObject({ code: 2, err: expect.stringContaining('sitrep: "": ') })
    expect(await rebuild([], { SITREP_SOURCES: '' })).toMatchObject({ code: 0 })
  })
})
