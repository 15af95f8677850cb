import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readingOf, temporaryFolder } from '../../test/fakes.ts'
import { run } from '../../test/run.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(folder.path(name), content)
  return folder.path(name)
}

const lines = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const text = 'The war reached Ostermoor on 3 March 2031.'
const timex = { start: text.indexOf('3'), end: text.length - 1, type: 'DATE', value: '2031-03-03' }
const gold = { id: 'g1', dct: '2031-03-04', text, timexes: [timex] }

/** A reader that finds the one date there is. */
const timeReader = {
  version: 'time-reader 1',
  read: (report: Parameters<typeof readingOf>[0]) => ({
    ...readingOf(report),
    times: [{ id: 'd1', ...timex, type: 'DATE' as const, edtf: null, precision: 1 as const }],
  }),
}
const desk = { openDesk: async () => ({ ...deskParts, read: async (report: never) => timeReader.read(report) }) }
const deskParts = { version: async () => 'time-reader 1', width: 2, close: async () => {} }

describe('evaluate', () => {
  it('should read the gold, gzipped as it is, and print the figures', async () => {
    const { code, out, err } = await run(['evaluate', 'time', write('gold.jsonl.gz', gzipSync(lines(gold)))], '', desk)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^1 records\n/)
    expect(out).toMatch(/^value +100\.00 +100\.00 +100\.00 +1 +1 +1$/m)
  })

  it('should score answers that are given instead of the reader', async () => {
    const files = [write('gold.jsonl', lines(gold, { ...gold, id: 'g2' })), write('said.jsonl', lines(gold))]
    const { code, out } = await run(['evaluate', 'time', files[0]!, '--predictions', files[1]!, '--json'])
    expect(code).toBe(0)
    const { records, answered, figures } = JSON.parse(out)
    expect({ records, answered }).toEqual({ records: 2, answered: 1 })
    expect(figures[0]).toMatchObject({ name: 'value', precision: 1, recall: 0.5 })
  })

  it('should take texts from a file of their own where the gold has none', async () => {
    const { text: _text, ...bare } = gold
    const files = [
      write('gold.jsonl', lines(bare)),
      write('texts.jsonl', lines({ id: 'g1', text }, { id: 'g2', text })),
    ]
    expect(await run(['evaluate', 'time', ...files], '', desk)).toMatchObject({ code: 0 })
    const alone = await run(['evaluate', 'time', files[0]!], '', desk)
    expect(alone).toMatchObject({ code: 2, out: '' })
    expect(alone.err).toMatch(/has no text for "g1".*\[missing-text\]\n$/)
  })

  it.each([
    ['an empty file', '', 'invalid-gold'],
    ['a record of another shape', lines({ ...gold, timexes: [{ start: 'one' }] }), 'invalid-gold'],
    ['no JSON', `${lines(gold)}{"id":\n`, 'invalid-json'],
  ])('should refuse %s as gold', async (_, content, errorCode) => {
    const { code, out, err } = await run(['evaluate', 'time', write('gold.jsonl', content)], '', desk)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(new RegExp(`gold\\.jsonl.*\\[${errorCode}\\]\n$`))
    expect(err.split('\n')).toHaveLength(2)
  })

  it('should refuse a gzip that is none, a missing file and an unknown task', async () => {
    const broken = write('gold.jsonl.gz', 'not gzip')
    expect((await run(['evaluate', 'time', broken], '', desk)).err).toContain('[unreadable-file]')
    expect((await run(['evaluate', 'time', folder.path('none.gz')], '', desk)).err).toContain('[missing-file]')
    expect((await run(['evaluate', 'weather', broken], '', desk)).err).toContain('[wrong-usage]')
  })

  it('should score a treebank, word by word', async () => {
    const word = (number: number, head: number) => `${number}\tw\tw\tNOUN\tNN\t_\t${head}\tnsubj:pass\t_\t_\n`
    const treebank = (head: number) =>
      `# sent_id = s1\n1-2\tww\t_\t_\t_\t_\t_\t_\t_\t_\n${word(1, 2)}${word(2, head)}\n`
    const files = [write('gold.conllu', treebank(0)), write('said.conllu', treebank(1))]
    const { out } = await run(['evaluate', 'conllu', files[0]!, '--predictions', files[1]!])
    expect(out).toMatch(/^UPOS +100\.00 +2 +2$/m)
    expect(out).toMatch(/^LAS +50\.00 +1 +2$/m)
  })

  it('should refuse answers with another number of words', async () => {
    const words = { id: 'g1', text: 'Ostermoor fell', tokens: ['Ostermoor', 'fell'], tags: ['B-LOC', 'O'] }
    const files = [write('gold.jsonl', lines(words)), write('said.jsonl', lines({ id: 'g1', tags: ['O'] }))]
    const { code, err } = await run(['evaluate', 'ner', files[0]!, '--predictions', files[1]!])
    expect(code).toBe(2)
    expect(err).toMatch(/g1: .*1 tags for 2 words \[invalid-prediction\]\n$/)
  })
})
