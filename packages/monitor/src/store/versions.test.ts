import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf, report } from '../../test/fakes.ts'
import { withVersions } from './versions.ts'

function version(
  text: string,
  url: string | null,
  publishedAt: string | null,
  addedAt = '2031',
  publisher = 'Gazette',
) {
  const stored = report({ text, url, publishedAt, publisher })
  return { report: stored, reading: readingOf(stored), addedAt }
}

/** Each text with the text of the version that followed it. */
function followed(reports: ReturnType<typeof version>[]) {
  const texts = new Map(reports.map(({ report: { id, text } }) => [id, text]))
  return Object.fromEntries(
    withVersions(reports).map((read) => [read.report.text, read.revisedBy ? texts.get(read.revisedBy) : null]),
  )
}

const X = 'https://a.example/x'

describe('versions of a report', () => {
  it('should follow one another by time of publication, whatever order they come in', () => {
    const all = [
      version('one', X, '2031-01-01'),
      version('two', `${X}#top`, '2031-01-02'),
      version('three', X, '2031-01-03'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        expect(followed(shuffled)).toEqual({ one: 'two', two: 'three', three: null })
      }),
    )
  })

  it('should follow one another by arrival where the outlet leaves the time as it was', () => {
    const [late, early] = [version('late', X, '2031-01-01', '2031-02'), version('early', X, '2031-01-01', '2031-01')]
    expect(followed([late, early])).toEqual({ early: 'late', late: null })
  })

  it('should not be seen in two outlets, two addresses or reports without one', () => {
    const others = [
      version('one', X, '2031-01-01'),
      version('two', X, '2031-01-02', '2031', 'Courier'),
      version('three', `${X}?page=2`, '2031-01-03'),
      version('four', null, '2031-01-04'),
      version('five', null, '2031-01-05'),
    ]
    expect(Object.values(followed(others))).toEqual([null, null, null, null, null])
  })
})
