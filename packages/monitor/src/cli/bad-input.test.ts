import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/fakes.ts'
import { type Run, run } from '../../test/run.ts'
import { openDatabase } from '../store/driver.ts'
import { latestVersion } from '../store/migrations.ts'

let folder: ReturnType<typeof temporaryFolder>
let store: string
beforeEach(() => {
  folder = temporaryFolder()
  store = folder.path('test.db')
})
afterEach(() => folder.remove())

const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(folder.path(name), content)
  return folder.path(name)
}

/** One line on standard error that names the input and the code; nothing on standard output. */
function expectRefusal({ code, out, err }: Run, errorCode: string, input: string): void {
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  expect(err).toContain(`[${errorCode}]`)
  expect(err).toContain(input)
}

const badFiles: [name: string, content: string | Uint8Array, code: string][] = [
  ['empty.txt', '', 'empty-text'],
  ['large.txt', 'x'.repeat(16 * 1024 * 1024 + 10), 'text-too-large'],
  ['binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]), 'binary'],
  ['latin1.txt', new Uint8Array([0x63, 0xe9, 0x20]), 'invalid-utf8'],
  ['broken.json', '{"text": ', 'invalid-json'],
  ['shapeless.json', '{"title": "no text"}', 'invalid-report'],
  ['future.json', '{"text": "x", "publishedAt": "30000-01-01"}', 'invalid-date'],
  ['script.html', '<html><body><script>x</script></body></html>', 'no-article'],
]

describe('one bad input', () => {
  it.each(badFiles)('should be one line and exit code 2 for read: %s', async (name, content, code) => {
    expectRefusal(await run(['read', write(name, content)]), code, name)
  })

  it.each(badFiles)(
    'should be one line and exit code 2 for add, and begin no store: %s',
    async (name, content, code) => {
      expectRefusal(await run(['add', write(name, content), '--store', store]), code, name)
      expect(existsSync(store)).toBe(false)
    },
  )

  it('should be a missing file or a directory', async () => {
    expectRefusal(await run(['read', folder.path('nowhere.txt')]), 'missing-file', 'nowhere.txt')
    expectRefusal(await run(['add', folder.path('nowhere.txt'), '--store', store]), 'missing-file', 'nowhere.txt')
    expectRefusal(await run(['read', folder.path('.')]), 'is-directory', folder.path('.'))
    expectRefusal(await run(['read', '--jsonl', folder.path('nowhere.jsonl')]), 'missing-file', 'nowhere.jsonl')
  })

  it('should be standard input too', async () => {
    expectRefusal(await run(['read', '-'], ''), 'empty-text', 'standard input')
    expectRefusal(await run(['read', '-'], new Uint8Array([0xc3])), 'invalid-utf8', 'standard input')
  })

  it('should be a file of several reports where one is read', async () => {
    expectRefusal(await run(['read', write('two.json', '[{"text":"a"},{"text":"b"}]')]), 'many-reports', 'two.json')
    expectRefusal(await run(['read', write('none.json', '[]')]), 'no-reports', 'none.json')
  })

  it('should be a name that would break the line', async () => {
    const { err } = await run(['read', folder.path('no\n\u001b[31mwhere')])
    expect(err.trimEnd()).not.toMatch(/\p{Cc}/u)
  })
})

describe('a stream with bad parts', () => {
  const lines = Array.from({ length: 1000 }, (_, index) =>
    JSON.stringify({ id: `r${index + 1}`, text: `War report ${index + 1}.` }),
  )
  const broken = lines.with(16, '{"id": "r17", "text": ').join('\n')

  it('should be read on past invalid JSON in line 17 of 1,000: named, counted, exit code 1', async () => {
    const { code, out, err } = await run(['read', '--jsonl'], broken)
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(code).toBe(1)
    expect(ids).toEqual(lines.map((_, index) => `r${index + 1}`).toSpliced(16, 1))
    expect(err).toContain('line 17')
    expect(err).toContain('1 of 1000 lines skipped')
  })

  it('should be linked on past it too', async () => {
    const { code, out, err } = await run(['link', '--jsonl'], broken)
    expect({ code, lines: out.trimEnd().split('\n').length }).toEqual({ code: 1, lines: 999 })
    expect(err).toContain('line 17')
  })

  it('should be added but for the bad parts', async () => {
    const { code, out, err } = await run(['add', write('x.jsonl', broken), '--store', store])
    expect(code).toBe(1)
    expect(out).toContain('Added 999 reports, 1 skipped.')
    expect(err).toContain('line 17')
  })

  it('should be a directory, past the bad files', async () => {
    mkdirSync(folder.path('reports'))
    for (const [name, content] of badFiles) writeFileSync(folder.path(`reports/${name}`), content)
    writeFileSync(folder.path('reports/good.txt'), 'The war reached Ostermoor.')
    const { code, out, err } = await run(['add', folder.path('reports'), '--store', store])
    expect(code).toBe(1)
    expect(out).toContain(`Added 1 report, ${badFiles.length} skipped.`)
    for (const [name] of badFiles) expect(err).toContain(name)
  })

  it('should name and skip a report on which the reader fails', async () => {
    const input = '{"id":"a","text":"BREAK THE READER"}\n{"id":"b","text":"Fine."}\n'
    const { code, out, err } = await run(['read', '--jsonl'], input)
    expect({
      code,
      ids: out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    }).toEqual({ code: 1, ids: ['b'] })
    expect(err).toMatch(/line 1.*reader-failed/)
  })

  it('should be nothing at all without harm', async () => {
    expect(await run(['read', '--jsonl'], '')).toEqual({ code: 0, out: '', err: '' })
    expect(await run(['link', '--jsonl'], '')).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('a bad store', () => {
  const commands = [
    ['incidents'],
    ['show', 'x1'],
    ['rebuild'],
    ['erase', 'ab'],
    ['export', '--format', 'claims'],
    ['serve'],
  ]

  it.each(commands)('should be refused by %s where there is none', async (...argv) => {
    expectRefusal(await run([...argv, '--store', store]), 'missing-store', store)
    expect(readdirSync(folder.path('.'))).toEqual([])
  })

  it.each(commands)('should be refused by %s where the file is not SQLite', async (...argv) => {
    expectRefusal(await run([...argv, '--store', write('test.db', 'Dear diary')]), 'not-a-store', store)
  })

  it.each([...commands, ['add', 'good.txt']])(
    'should be refused by %s where it is of a newer version',
    async (...argv) => {
      const good = write('good.txt', 'The war.')
      await run(['add', good, '--store', store])
      const database = openDatabase(store)
      database.exec(`PRAGMA user_version = ${latestVersion + 7}`)
      database.close()
      const given = argv.map((word) => (word === 'good.txt' ? good : word))
      expectRefusal(await run([...given, '--store', store]), 'newer-store', store)
    },
  )

  it('should be refused where it is on a server, without telling the password', async () => {
    const result = await run(['incidents', '--store', 'postgres://me:secret@db/sitrep'])
    expectRefusal(result, 'unsupported-store', 'db/sitrep')
    expect(result.err).not.toContain('secret')
  })
})

describe('wrong words on the command line', () => {
  it.each([
    [['raed'], 'unknown command'],
    [['read', '--jsno', 'x'], 'unknown option'],
    [['read', 'x', '--published-at', 'Sunday'], 'published-at'],
    [['read', 'x', '--published-at', '30000-01-01'], 'published-at'],
    [['read', '--jsonl', '--jobs', 'many'], 'jobs'],
    [['read', '--jsonl', '--jobs', '0'], 'jobs'],
    [['read'], 'standard input'],
    [['show'], 'missing required argument'],
    [['export'], 'required option'],
    [['export', '--format', 'pdf'], 'Allowed choices are claims, incidents'],
    [['serve', '--port', '70000'], 'port'],
    [['link'], 'link --jsonl'],
    [['incidents', 'extra'], 'too many arguments'],
  ])('should be one line and exit code 2: %j', async (argv, words) => {
    expectRefusal(await run(argv), 'wrong-usage', words)
  })

  it('should be met with a suggestion', async () => {
    expect((await run(['raed'])).err).toContain('Did you mean read?')
    expect((await run(['read', '--jsno'])).err).toContain('--json')
  })
})
