import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/fakes.ts'
import { errorCodes } from '../errors.ts'
import { type Taken, takeBytes, takeIn, takeLines } from './intake.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

async function all(taken: AsyncIterable<Taken>): Promise<Taken[]> {
  const list: Taken[] = []
  for await (const each of taken) list.push(each)
  return list
}

async function ofFile(name: string, content: string | Uint8Array, options = {}): Promise<Taken[]> {
  const path = folder.path(name)
  writeFileSync(path, content)
  return all(takeIn(path, options))
}

const codes = (taken: Taken[]) => taken.map((each) => ('error' in each ? each.error.code : 'taken'))
const texts = (taken: Taken[]) => taken.map((each) => ('report' in each ? each.report.text : each.error.code))

describe('a text file', () => {
  it('should be taken as it is, its details from beside it', async () => {
    const [taken] = await ofFile('a.txt', '\ufeffShells fell.\r\n', {
      given: { title: 'T', publishedAt: '2025-01-01' },
    })
    expect(taken).toMatchObject({
      report: { text: 'Shells fell.\r\n', title: 'T', publishedAt: '2025-01-01', url: null },
    })
  })

  it.each([
    ['empty.txt', '', 'empty-text'],
    ['blank.txt', ' \n ', 'empty-text'],
    ['binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), 'binary'],
    ['latin1.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]), 'invalid-utf8'],
    ['utf16.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'binary'],
    ['large.txt', 'x'.repeat(16 * 1024 * 1024 + 4), 'text-too-large'],
  ])('should be refused where it cannot be text: %s', async (name, content, code) => {
    const taken = await ofFile(name, content)
    expect(codes(taken)).toEqual([code])
    expect(taken[0]).toMatchObject({ whole: true, error: { message: expect.stringContaining(name) } })
  })

  it('should be refused where it is not there, or a directory and one report was asked for', async () => {
    expect(codes(await all(takeIn(folder.path('nowhere.txt'))))).toEqual(['missing-file'])
    expect(codes(await all(takeIn(folder.path('.'), { refuseDirectories: true })))).toEqual(['is-directory'])
  })
})

describe('JSON', () => {
  const report = { id: 'r1', text: 'Shells fell.', publisher: 'P', publishedAt: '2025-01-01', extra: [1] }

  it('should be a report or a list of reports', async () => {
    const [one] = await ofFile('one.json', JSON.stringify(report), { given: { publisher: 'Q', title: 'T' } })
    expect(one).toMatchObject({ givenId: 'r1', report: { publisher: 'P', title: 'T' } })
    expect(texts(await ofFile('two.json', JSON.stringify([report, { text: 'More.' }])))).toEqual([
      'Shells fell.',
      'More.',
    ])
  })

  it('should skip and name the bad items of a list', async () => {
    const taken = await ofFile(
      'list.json',
      JSON.stringify([report, { title: 'no text' }, 'x', { text: 'x', publishedAt: '30000-01-01' }]),
    )
    expect(codes(taken)).toEqual(['taken', 'invalid-report', 'invalid-report', 'invalid-date'])
    expect(taken[1]).toMatchObject({ name: expect.stringContaining('item 2'), whole: false })
  })

  it.each([
    ['{"text": "Shells fell."', 'invalid-json'],
    ['"Shells fell."', 'invalid-report'],
    ['{"text": 5}', 'invalid-report'],
    ['{"text": "x", "title": 5}', 'invalid-report'],
    ['{"text": "x", "id": 5}', 'invalid-report'],
    ['{"text": "\\ud800"}', 'unpaired-surrogate'],
  ])('should be refused: %s', async (content, code) => {
    expect(codes(await ofFile('bad.json', content))).toEqual([code])
  })
})

describe('JSON lines', () => {
  it('should be read on past the bad line, which is named by its number', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) =>
      JSON.stringify({ id: `r${index + 1}`, text: `Report ${index + 1}.` }),
    )
    lines[16] = '{"id": "r17", "text": "Report 17'
    const taken = await ofFile('thousand.jsonl', `${lines.join('\n')}\n`)
    expect(taken).toHaveLength(1000)
    expect(codes(taken).filter((each) => each === 'taken')).toHaveLength(999)
    expect(taken[16]).toMatchObject({
      whole: false,
      error: { code: 'invalid-json', message: expect.stringContaining('line 17') },
    })
  })

  it('should be read whatever its line ends and wherever the stream is cut', async () => {
    const bytes = Buffer.from('{"text":"Zürich 🚀"}\r\n\n   \n{"text":"Two"}')
    async function* byteByByte() {
      for (const byte of bytes) yield Buffer.from([byte])
    }
    expect(texts(await all(takeLines(byteByByte(), 'x')))).toEqual(['Zürich 🚀', 'Two'])
  })

  it('should skip a line of invalid UTF-8 only', async () => {
    const content = Buffer.concat([
      Buffer.from('{"text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"text":"Two"}\n'),
    ])
    expect(texts(await ofFile('mixed.jsonl', content))).toEqual(['invalid-utf8', 'Two'])
  })
})

describe('a page', () => {
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>Raid on Ostermoor | Hillside Mail</title>
    <meta property="og:title" content="Raid on Ostermoor"><meta property="og:site_name" content="Hillside Mail">
    <meta property="article:published_time" content="2025-03-01T10:00:00+01:00">
    <link rel="canonical" href="https://hillside.example/raid"><script>alert("stolen words")</script></head>
    <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Raid on Ostermoor</h1>
    <p>Gunmen raided the market in Ostermoor on Saturday &amp; fled, the mayor said.</p><script>track()</script>
    <p>Two guards were hurt in the raid, <b>according to</b> the hospital, and a stall&nbsp;burned down.</p></article>
    <footer>All rights reserved</footer></body></html>`

  it('should give its article and what its metadata says, and no script', async () => {
    const [taken] = await ofFile('raid.html', page)
    expect(taken).toMatchObject({
      report: {
        text: 'Gunmen raided the market in Ostermoor on Saturday & fled, the mayor said.\n\nTwo guards were hurt in the raid, according to the hospital, and a stall burned down.',
        title: 'Raid on Ostermoor',
        publisher: 'Hillside Mail',
        publishedAt: '2025-03-01T10:00:00+01:00',
        url: 'https://hillside.example/raid',
      },
    })
  })

  it('should be recognised without a name, and read in the encoding it declares', async () => {
    const latin = Buffer.from(page.replace('utf-8', 'iso-8859-1').replaceAll('Ostermoor', 'Östermoor'), 'latin1')
    const [taken] = await all(takeBytes(latin, 'standard input'))
    expect(taken).toMatchObject({ report: { title: 'Raid on Östermoor' } })
  })

  it('should take what is lacking from schema.org metadata', async () => {
    const data = {
      '@graph': [{ '@type': 'NewsArticle', headline: 'H', datePublished: '2025-03-01', publisher: { name: 'Marsh' } }],
    }
    const html = `<html><body><script type="application/ld+json">${JSON.stringify(data)}</script><p>Shells fell on Whin.</p></body></html>`
    expect(await ofFile('ld.html', html)).toMatchObject([
      { report: { text: 'Shells fell on Whin.', title: 'H', publisher: 'Marsh', publishedAt: '2025-03-01' } },
    ])
  })

  it('should not be taken where nothing but scripts is in it', async () => {
    expect(codes(await ofFile('app.html', '<html><body><script>draw()</script></body></html>'))).toEqual(['no-article'])
  })

  it('should not be undone by a page nested very deep', async () => {
    const deep = `<html><body>${'<div>'.repeat(3000)}Shells fell on Whin.${'</div>'.repeat(3000)}</body></html>`
    expect(texts(await ofFile('deep.html', deep))).toEqual(['Shells fell on Whin.'])
  })
})

describe('a feed', () => {
  const rss = (body: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Valley Radio</title>${body}</channel></rss>`
  const item = `<item><title>Mine &amp; road</title><link>https://v.example/1</link><description>&lt;p&gt;A mine went off.&lt;/p&gt;&lt;p&gt;One man was hurt.&lt;/p&gt;</description><pubDate>Mon, 02 Jun 2025 08:00:00 +0200</pubDate></item>`
  const expected = {
    text: 'A mine went off.\n\nOne man was hurt.',
    title: 'Mine & road',
    publisher: 'Valley Radio',
    publishedAt: '2025-06-02T06:00:00Z',
    url: 'https://v.example/1',
  }

  it('should give a report for each entry of RSS', async () => {
    expect(await ofFile('v.rss', rss(item))).toMatchObject([{ report: expected }])
  })

  it('should be read where a stray ampersand breaks it for strict parsers', async () => {
    const broken = rss(`${item}<item><title>Fire & smoke</title><description>A depot burned.</description></item>`)
    const taken = await ofFile('v.xml', broken)
    expect(texts(taken)).toEqual([expected.text, 'A depot burned.'])
  })

  it('should give a report for each entry of Atom', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Valley Radio</title><entry><title>Mine &amp; road</title>
      <link rel="alternate" href="https://v.example/1"/><published>2025-06-02T06:00:00Z</published>
      <content type="html">&lt;p&gt;A mine went off.&lt;/p&gt;&lt;p&gt;One man was hurt.&lt;/p&gt;</content></entry></feed>`
    expect(await ofFile('v.atom', atom)).toMatchObject([{ report: expected }])
  })

  it('should give a report for each item of a JSON feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Valley Radio',
      items: [
        {
          id: '1',
          url: 'https://v.example/1',
          title: 'Mine & road',
          content_text: expected.text,
          date_published: '2025-06-02T06:00:00Z',
        },
      ],
    }
    expect(await ofFile('feed.json', JSON.stringify(feed))).toMatchObject([{ report: expected }])
  })

  it('should skip an entry without words and keep the rest', async () => {
    expect(codes(await ofFile('v.rss', rss(`<item><link>https://v.example/0</link></item>${item}`)))).toEqual([
      'empty-text',
      'taken',
    ])
  })

  it('should not be taken for one where it is not', async () => {
    expect(codes(await ofFile('data.xml', '<inventory><tank/></inventory>'))).toEqual(['invalid-feed'])
  })

  it('should not let a document type reach for files', async () => {
    const evil = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>${rss('<item><title>t</title><description>A &x; b.</description></item>').slice(21)}`
    const taken = await ofFile('evil.xml', evil)
    expect(JSON.stringify(texts(taken))).not.toContain((await import('node:os')).hostname())
  })
})

describe('a directory', () => {
  it('should be walked in the order of names, past what is bad, hidden or of no known kind', async () => {
    mkdirSync(folder.path('reports/deep'), { recursive: true })
    writeFileSync(folder.path('reports/b.txt'), 'B')
    writeFileSync(folder.path('reports/a.txt'), '')
    writeFileSync(folder.path('reports/deep/c.json'), '{"text":"C"}')
    writeFileSync(folder.path('reports/photo.jpg'), 'x')
    writeFileSync(folder.path('reports/README.md'), 'x')
    writeFileSync(folder.path('reports/.hidden.txt'), 'x')
    const taken = await all(takeIn(folder.path('reports')))
    expect(texts(taken)).toEqual(['empty-text', 'B', 'C'])
    expect(taken[0]).toMatchObject({ whole: false })
  })

  it('should name what the system will not open', async () => {
    expect(codes(await all(takeIn(folder.path('x'.repeat(300)))))).toEqual(['unreadable-file'])
  })
})

describe('any bytes at all', () => {
  it('should be taken or refused with a code, whatever their name promises', async () => {
    const names = fc.constantFrom('x.txt', 'x.json', 'x.jsonl', 'x.html', 'x.rss', 'x')
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((text) => Buffer.from(text)),
    )
    await fc.assert(
      fc.asyncProperty(names, bytes, async (name, content) => {
        for (const each of await ofFile(name, content)) {
          if ('error' in each) expect(errorCodes).toContain(each.error.code)
          else expect(each.report.text.trim()).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})
