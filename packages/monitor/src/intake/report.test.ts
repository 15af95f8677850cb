import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { report } from '../../test/fakes.ts'
import { complete } from '../assessment/complete.ts'
import { errorCodes, SitrepError } from '../errors.ts'
import { openSqliteStore } from '../store/sqlite/open.ts'
import { acceptReport, TEXT_LIMIT } from './report.ts'

const code = (value: string) => expect.objectContaining({ code: value, message: expect.stringContaining('night.txt') })

describe('accepting a report', () => {
  it('should keep the text as it is given but for a leading byte order mark', () => {
    const text = '  Two lines\r\n\twith  spaces. \n'
    expect(acceptReport({ text }, 'night.txt').text).toBe(text)
    expect(acceptReport({ text: `\ufeff${text}` }, 'night.txt').text).toBe(text)
  })

  it('should give equal reports one id and different ones different ids', () => {
    const base = {
      text: 'Shells fell.',
      title: 'T',
      publisher: 'P',
      publishedAt: '2025-01-01',
      url: 'https://a.example/',
    }
    const id = report(base).id
    expect(report({ ...base }).id).toBe(id)
    expect(report(base, { sample: true }).id).toBe(id)
    for (const change of [
      { text: 'Shells  fell.' },
      { title: 'U' },
      { publisher: null },
      { publishedAt: '2025-01-02' },
      { url: null },
    ]) {
      expect(report({ ...base, ...change }).id).not.toBe(id)
    }
  })

  it.each([
    ['', 'empty-text'],
    [' \n\t\ufeff', 'empty-text'],
    ['a\0b', 'binary'],
    ['half a \ud83d', 'unpaired-surrogate'],
    ['é'.repeat(TEXT_LIMIT / 2 + 1), 'text-too-large'],
  ])('should not accept the text %j', (text, expected) => {
    expect(() => acceptReport({ text }, 'night.txt')).toThrow(code(expected))
  })

  it('should accept a text of just 16 MB', () => {
    expect(acceptReport({ text: 'x'.repeat(TEXT_LIMIT) }, 'night.txt').text).toHaveLength(TEXT_LIMIT)
  })

  it.each(['2024-04-22', '2024-02-29', '2024-04-22T06:00:00Z', '2024-04-22T06:00:00.123+02:00', '2024-04-22T06:00'])(
    'should accept the date %s',
    (publishedAt) => {
      expect(acceptReport({ text: 'x', publishedAt }, 'night.txt').publishedAt).toBe(publishedAt)
    },
  )

  it.each([
    '30000-01-01',
    '+030000-01-01T00:00:00Z',
    '2023-02-29',
    '2024-13-01',
    '2024-04-22T25:00Z',
    'yesterday',
    '0024-01-01',
    '2024',
  ])('should not accept the date %s', (publishedAt) => {
    expect(() => acceptReport({ text: 'x', publishedAt }, 'night.txt')).toThrow(code('invalid-date'))
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not a url'])('should not accept the address %s', (url) => {
    expect(() => acceptReport({ text: 'x', url }, 'night.txt')).toThrow(code('invalid-url'))
  })

  it('should store any string byte for byte, or refuse it with a code', async () => {
    const store = openSqliteStore(':memory:', { create: true, complete })
    const anyString = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: loneUnits }),
    )
    await fc.assert(
      fc.asyncProperty(anyString, anyString, async (text, title) => {
        try {
          const accepted = acceptReport({ text, title }, 'any')
          await store.addReports([accepted])
          const kept = await store.report(accepted.id)
          expect(kept).toEqual(accepted)
          expect(text.replace(/^\ufeff/, '')).toBe(kept?.text)
        } catch (error) {
          if (!(error instanceof SitrepError)) throw error
          expect(errorCodes).toContain(error.code)
        }
      }),
      { numRuns: 400 },
    )
    await store.close()
  })
})

/** Single UTF-16 units, halves of characters among them. */
const loneUnits = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
