import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SitrepError } from '../errors.ts'
import { actorFromJson, actorsOfLines } from './actors-file.ts'

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const read = (...lines: (object | string)[]) =>
  actorsOfLines(
    bytes(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
    'own.jsonl',
  )

const heron = { name: 'Grey Heron Column', kind: 'armed group' }

describe('a file of actors', () => {
  it('should give each entry a key made from its name, and empty lists where it has none', async () => {
    expect(await read(heron)).toEqual([{ ...heron, key: 'grey-heron-column', aliases: [], countries: [], inter: null }])
  })

  it('should pass over blank lines and remarks', async () => {
    expect(await read('# our own', '', heron, '   ')).toHaveLength(1)
    expect(await read('')).toEqual([])
  })

  it('should read the example that docs/actors.md names', async () => {
    const example = readFileSync(new URL('../../../../examples/actors.jsonl', import.meta.url), 'utf8')
    expect((await read(example)).length).toBeGreaterThan(2)
  })

  it.each([
    ['no JSON', '{"name": ', 'invalid-json', 'line 2'],
    ['no object', '[1]', 'invalid-actor', 'line 2: not an actor: expected an object like'],
    ['no name', { kind: 'person' }, 'invalid-actor', '"name" is missing'],
    ['no kind', { name: 'Reed Front' }, 'invalid-actor', '"kind" is missing'],
    [
      'a kind there is not',
      { ...heron, name: 'B2', kind: 'tribe' },
      'invalid-actor',
      '"kind" has to be one of: person,',
    ],
    ['a misspelt key', { ...heron, name: 'B2', alias: ['x'] }, 'invalid-actor', 'there is no key "alias"'],
    [
      'a name of one letter',
      { ...heron, name: 'B2', aliases: ['x'] },
      'invalid-actor',
      '"aliases.0" has to hold two letters',
    ],
    [
      'a country in words',
      { ...heron, name: 'B2', countries: ['Mali'] },
      'invalid-actor',
      '"countries.0" has to be two capital',
    ],
    [
      'a day there is not',
      { ...heron, name: 'B2', interSince: [{ since: '2024-02-30', inter: 'rebel group' }] },
      'invalid-actor',
      '"interSince.0.since" has to be a day',
    ],
    ['the same key again', heron, 'invalid-actor', 'the key "grey-heron-column" is that of line 1 too'],
    ['half a character', `{"name":"Reed \\ud800 Front","kind":"person"}`, 'invalid-actor', '"name" holds a character'],
  ])('should refuse %s, naming the line', async (_, line, code, words) => {
    const error: unknown = await read(heron, line).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SitrepError)
    expect((error as SitrepError).code).toBe(code)
    expect((error as SitrepError).message).toMatch(/^own\.jsonl, line 2: /)
    expect((error as SitrepError).message).toContain(words)
  })
})

const anything = fc.anything({ withNullPrototype: false })
const almost = fc.record(
  {
    name: fc.oneof(fc.string(), anything),
    kind: fc.oneof(fc.constantFrom('armed group', 'person', 'x'), anything),
    aliases: fc.oneof(fc.array(fc.string()), anything),
    countries: fc.oneof(fc.array(fc.constantFrom('ML', 'Mali')), anything),
    inter: fc.oneof(fc.constantFrom('rebel group', 'x', null), anything),
    interSince: anything,
    affiliations: anything,
    key: fc.oneof(fc.string(), anything),
  },
  { requiredKeys: [] },
)

describe('whatever a line holds', () => {
  it('should either be an entry that can be looked up or be refused in one line with its number', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      almost.map((value) => JSON.stringify(value)),
    )
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const one = text.replace(/\n/g, ' ')
        try {
          for (const actor of await read(one)) {
            expect(actor.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
            expect([actor.name, ...actor.aliases].every((name) => /[\p{L}\p{N}]/u.test(name))).toBe(true)
          }
        } catch (error) {
          expect(error).toBeInstanceOf(SitrepError)
          expect((error as SitrepError).message).toMatch(/^own\.jsonl, line 1: [^\n]+$/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('should give an entry back as it was written', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/)
    const entry = fc.record({
      name: words,
      kind: fc.constantFrom('armed group', 'state force', 'coalition'),
      aliases: fc.array(words, { maxLength: 4 }),
      countries: fc.array(fc.constantFrom('ML', 'TD', 'XK'), { maxLength: 2 }),
      inter: fc.constantFrom('rebel group', 'political militia', null),
    })
    fc.assert(
      fc.property(entry, (given) => {
        expect(actorFromJson(given, 'x')).toMatchObject(given)
      }),
    )
  })
})
