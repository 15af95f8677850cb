import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeReader, temporaryFolder } from '../../test/fakes.ts'
import { run } from '../../test/run.ts'
import { createOwnDesk } from '../intake/reading-desk.ts'
import { createProgram } from './program.ts'

let folder: ReturnType<typeof temporaryFolder>
let store: string
beforeEach(() => {
  folder = temporaryFolder()
  store = folder.path('test.db')
})
afterEach(() => folder.remove())

const write = (name: string, content: string) => {
  writeFileSync(folder.path(name), content)
  return folder.path(name)
}

const war = {
  id: 'w1',
  text: 'The war reached Ostermoor. A bridge fell.',
  publishedAt: '2025-03-01',
  publisher: 'Hillside Mail',
}
const fair = { id: 'f1', text: 'A fair was held.', publishedAt: '2025-03-02' }
const later = { id: 'w2', text: 'The war went on. Quillfeather burned.', publishedAt: '2025-03-03' }
const lines = (...reports: object[]) => reports.map((report) => `${JSON.stringify(report)}\n`).join('')

async function fill(...reports: object[]): Promise<void> {
  await run(['add', write('reports.jsonl', lines(...reports)), '--store', store])
}

describe('every command', () => {
  const program = createProgram({} as never, { exitCode: 0 })

  it.each(program.commands.map((command) => command.name()))(
    '%s should have help with an example and the store',
    async (name) => {
      const { code, out, err } = await run([name, '--help'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(new RegExp(`Examples?:\\n {2}\\$ sitrep ${name}`))
      expect(out).toContain('--store <file>')
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    },
  )

  it('should be under a program that tells its version', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    })
  })

  it('should be listed by the program itself', async () => {
    const { code, out } = await run([])
    expect(code).toBe(0)
    for (const command of program.commands) expect(out).toContain(command.name())
  })
})

describe('actors of the user’s own', () => {
  const heron = '{"name":"Grey Heron Column","kind":"armed group"}'
  const keysSeen = async (argv: string[], env: Record<string, string> = {}) => {
    let seen: string[] = []
    const openReader = async (actors: readonly { key: string }[] = []) => {
      seen = actors.map(({ key }) => key)
      return fakeReader()
    }
    const { code } = await run([...argv, write('a.txt', 'The war reached Ostermoor.')], '', { openReader, env })
    return { code, seen }
  }

  it('should be those of --actors, else those of SITREP_ACTORS, else none', async () => {
    const file = write('own.jsonl', heron)
    expect(await keysSeen(['read', '--actors', file])).toEqual({ code: 0, seen: ['grey-heron-column'] })
    expect(await keysSeen(['--actors', file, 'read'])).toEqual({ code: 0, seen: ['grey-heron-column'] })
    expect((await keysSeen(['read'], { SITREP_ACTORS: file })).seen).toEqual(['grey-heron-column'])
    expect((await keysSeen(['read'])).seen).toEqual([])
  })

  it('should refuse a bad file before anything is done', async () => {
    const bad = write('own.jsonl', `${heron}\n{"name":"Reed Front"}\n`)
    const reports = write('reports.jsonl', lines(war))
    const { code, out, err } = await run(['add', reports, '--store', store, '--actors', bad])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^sitrep: .*own\.jsonl, line 2: not an actor: "kind" is missing \[invalid-actor\]\n$/)
    expect(existsSync(store)).toBe(false)
    expect((await run(['add', reports, '--store', store, '--actors', folder.path('none')])).err).toContain(
      '[missing-file]',
    )
  })
})

describe('read', () => {
  it('should print the reading of a file as JSON, with what the flags give', async () => {
    const file = write('a.txt', 'The war reached Ostermoor.')
    const { code, out } = await run([
      'read',
      file,
      '--json',
      '--published-at',
      '2025-03-01',
      '--publisher',
      'P',
      '--title',
      'T',
      '--url',
      'https://p.example/',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out).report).toEqual({
      title: 'T',
      publisher: 'P',
      publishedAt: '2025-03-01',
      url: 'https://p.example/',
      wire: [],
    })
  })

  it('should read standard input, and a page there too', async () => {
    const { out } = await run(
      ['read', '-', '--json'],
      '<html><body><h1>Raid</h1><p>The war reached Ostermoor.</p></body></html>',
    )
    expect(JSON.parse(out).report.title).toBe('Raid')
  })

  it('should say that a text in another language is not read', async () => {
    expect((await run(['read', '-'], 'Le pont est tombé.')).out).toContain(
      'Not read: the language of this text is "fr"',
    )
  })

  it('should hand nothing to the terminal that steers it', async () => {
    const { out } = await run(
      ['read', '-', '--title', '\u001b[2Jgone', '--publisher', 'a\u009b31m\nb'],
      'The war \u001b]0;owned\u0007 came.',
    )
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('should give one reading a line, in order, under the ids given', async () => {
    const { code, out } = await run(['read', '--jsonl'], lines(war, fair, { text: 'No id.' }))
    const readings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(readings.map(({ id }) => id)).toEqual(['w1', 'f1', expect.stringMatching(/^[0-9a-f]{24}$/)])
    expect(readings[0].report.publisher).toBe('Hillside Mail')
  })

  it('should say no more of a report without war where only others are asked for', async () => {
    const { out } = await run(['read', '--jsonl', '--only-relevant'], lines(war, fair))
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first.sentences).toHaveLength(2)
    expect(second).toEqual({ id: 'f1', relevant: false })
  })

  it('should keep the order where later reports are read sooner', async () => {
    const reader = fakeReader()
    const openDesk = async () => ({
      ...createOwnDesk(reader),
      width: 3,
      read: async (report: { id?: string; text: string }) => {
        await new Promise((resolve) => setTimeout(resolve, report.id === 'slow' ? 40 : 1))
        return reader.read(report)
      },
    })
    const input = lines(
      { id: 'slow', text: 'a' },
      { id: 'b', text: 'b' },
      { id: 'c', text: 'c' },
      { id: 'd', text: 'd' },
    )
    const { out } = await run(['read', '--jsonl'], input, { openDesk })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['slow', 'b', 'c', 'd'])
  })
})

describe('add', () => {
  it('should change nothing the second time', async () => {
    await fill(war, fair)
    const before = await run(['incidents', '--json', '--store', store])
    const { code, out } = await run(['add', folder.path('reports.jsonl'), '--store', store])
    expect(code).toBe(0)
    expect(out).toContain('Added 0 reports, 2 known already.')
    expect(await run(['incidents', '--json', '--store', store])).toEqual(before)
  })

  it('should count what is stored but not read', async () => {
    const { out } = await run(['add', write('fr.txt', 'Le pont est tombé.'), '--store', store])
    expect(out).toContain('1 report not in English')
  })

  it('should use the store of the environment, or the one in the flag before it', async () => {
    await run(['add', write('a.txt', 'The war.')], '', { env: { SITREP_STORE: store } })
    expect(JSON.parse((await run(['incidents', '--json', '--store', store])).out)).toHaveLength(1)
    expect((await run(['--store', store, 'incidents', '--json'])).code).toBe(0)
  })

  it('should read the rest where one of several inputs is bad', async () => {
    const { code, out, err } = await run(['add', folder.path('no.txt'), write('a.txt', 'The war.'), '--store', store])
    expect(code).toBe(1)
    expect(out).toContain('Added 1 report, 1 skipped.')
    expect(err).toContain('[missing-file]')
  })
})

describe('rebuild', () => {
  it('should give the same bytes again, whatever the order of arrival', async () => {
    await fill(war, fair, later)
    const before = (await run(['incidents', '--json', '--store', store])).out
    expect((await run(['rebuild', '--store', store])).out).toContain('Rebuilt 2 incidents from 3 reports.')
    expect((await run(['incidents', '--json', '--store', store])).out).toBe(before)
    const other = folder.path('other.db')
    for (const report of [later, war, fair]) await run(['add', '-', '--store', other], JSON.stringify(report))
    const input = write('again.jsonl', lines(later, fair, war))
    await run(['add', input, '--store', folder.path('third.db')])
    expect((await run(['incidents', '--json', '--store', folder.path('third.db')])).out).toBe(before)
  })
})

describe('erase', () => {
  it('should leave no word of the report in any file, and keep it out', async () => {
    await fill(war, later)
    const id = JSON.parse((await run(['incidents', '--json', '--store', store])).out)[0].reports[0]
    expect(await run(['erase', id.slice(0, 10), '--store', store])).toMatchObject({ code: 0, err: '' })
    const stored = readdirSync(folder.path('.')).filter((name) => name.startsWith('test.db'))
    for (const name of stored) expect(readFileSync(folder.path(name)).toString('latin1')).not.toContain('Quillfeather')
    expect((await run(['add', folder.path('reports.jsonl'), '--store', store])).out).toContain(
      '1 erased before and left out',
    )
    expect(JSON.parse((await run(['incidents', '--json', '--store', store])).out)).toHaveLength(1)
    expect((await run(['erase', id, '--store', store])).out).toContain('erased before')
    expect(await run(['erase', 'ffff', '--store', store])).toMatchObject({
      code: 2,
      err: expect.stringContaining('[unknown-report]'),
    })
  })
})

describe('show and export', () => {
  it('should show one incident by the beginning of its id', async () => {
    await fill(war)
    const [incident] = JSON.parse((await run(['incidents', '--json', '--store', store])).out)
    expect((await run(['show', incident.id.slice(0, 5), '--store', store])).out).toContain('Hillside Mail')
    expect(JSON.parse((await run(['show', incident.id, '--json', '--store', store])).out)).toEqual(incident)
    expect(await run(['show', 'zz', '--store', store])).toMatchObject({
      code: 2,
      err: expect.stringContaining('[unknown-incident]'),
    })
  })

  it('should write a table to a file whole, or not at all', async () => {
    await fill(war)
    const file = folder.path('incidents.csv')
    const { out } = await run(['export', '--format', 'incidents', '--store', store])
    expect(await run(['export', '--format', 'incidents', '--out', file, '--store', store])).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(readFileSync(file, 'utf8')).toBe(out)
    const nowhere = await run(['export', '--format', 'claims', '--out', folder.path('no/where.csv'), '--store', store])
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('[unwritable-file]') })
  })
})

describe('link', () => {
  it('should answer under the ids given, and know a word-for-word copy', async () => {
    const { out } = await run(['link', '--jsonl'], lines(war, { ...war, id: 'w1-again' }, fair))
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'w1', incidents: ['i-41'], copyOf: null },
      { id: 'w1-again', incidents: ['i-41'], copyOf: 'w1' },
      { id: 'f1', incidents: ['i-16'], copyOf: null },
    ])
  })
})

describe('serve', () => {
  it('should say where it serves, and that a port is busy', async () => {
    await fill(war)
    expect((await run(['serve', '--port', '0', '--store', store])).out).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const busy = await run(['serve', '--port', String(port), '--store', store])
    expect(busy).toMatchObject({ code: 2, err: expect.stringContaining(`port ${port} is busy`) })
    other.close()
  })
})
