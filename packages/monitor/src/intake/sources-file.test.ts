import { readFileSync } from 'node:fs'
import { createKnowledge } from '@sitrep/reader'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SitrepError } from '../errors.ts'
import { slug } from '../linking/words.ts'
import { shippedSources, sourcesOfLines } from './sources-file.ts'

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const read = (...lines: (object | string)[]) =>
  sourcesOfLines(
    bytes(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
    'own.jsonl',
  )

const herald = { name: 'Hill Herald', kind: 'outlet' }

describe('a file of sources', () => {
  it('should take what is not said for unknown', async () => {
    expect(await read('# our own', '', herald)).toEqual([
      {
        ...herald,
        key: 'hill-herald',
        aliases: [],
        domains: [],
        country: null,
        sourceScale: null,
        owner: null,
        reliability: null,
        reasons: [],
        asOf: null,
      },
    ])
  })

  it('should read the example that docs/sources.md names', async () => {
    const example = readFileSync(new URL('../../../../examples/sources.jsonl', import.meta.url), 'utf8')
    expect((await read(example)).length).toBeGreaterThan(1)
  })

  it.each([
    ['no object', '"Hill Herald"', 'expected an object like'],
    ['no kind', { name: 'Dale Dispatch' }, '"kind" is missing'],
    [
      'a mark there is not',
      { ...herald, name: 'B2', reliability: 'G', reasons: ['why not'] },
      '"reliability" has to be',
    ],
    ['a mark without a reason', { ...herald, name: 'B2', reliability: 'B' }, '"reasons" has to say why'],
    ['an empty reason', { ...herald, name: 'B2', reliability: 'B', reasons: [] }, '"reasons" has to say why'],
    ['an address for a host', { ...herald, name: 'B2', domains: ['https://a.example/'] }, '"domains.0" has to be like'],
    [
      'a scale there is not',
      { ...herald, name: 'B2', source_scale: 'global' },
      '"source_scale" has to be one of: local',
    ],
    ['a misspelt key', { ...herald, name: 'B2', sourceScale: 'national' }, 'there is no key "sourceScale"'],
    ['an owner in one word', { ...herald, name: 'B2', owner: 'state' }, '"owner" is not of the right type'],
    ['the same key again', herald, 'the key "hill-herald" is that of line 1 too'],
  ])('should refuse %s, naming the line', async (_, line, words) => {
    const error: unknown = await read(herald, line).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SitrepError)
    expect((error as SitrepError).code).toBe('invalid-source')
    expect((error as SitrepError).message).toMatch(/^own\.jsonl, line 2: /)
    expect((error as SitrepError).message).toContain(words)
  })

  it('should refuse whatever is no source in one line', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ name: fc.string(), kind: fc.string() }).map((value) => JSON.stringify(value)),
    )
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const error: unknown = await read(text.replace(/\n/g, ' ')).catch((thrown: unknown) => thrown)
        if (Array.isArray(error)) return
        expect(error).toBeInstanceOf(SitrepError)
        expect((error as SitrepError).message).toMatch(/^own\.jsonl, line 1: [^\n]+$/)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the sources that come with sitrep', () => {
  const sources = shippedSources()

  it('should not share a name or a host', () => {
    const names = sources.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(slug))])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    const hosts = sources.flatMap(({ domains }) => domains)
    expect(new Set(hosts).size).toBe(hosts.length)
  })

  it('should say of which date they are true, and give no mark without its reason', () => {
    expect(sources.filter(({ asOf }) => asOf === null)).toEqual([])
    expect(sources.filter(({ reliability, reasons }) => reliability !== null && reasons.length === 0)).toEqual([])
  })

  it('should name owners that are known as actors', () => {
    const { byKey } = createKnowledge()
    const unknown = sources.filter(({ owner }) => owner?.actor !== undefined && byKey(owner.actor) === null)
    expect(unknown.map(({ name }) => name)).toEqual([])
  })
})
