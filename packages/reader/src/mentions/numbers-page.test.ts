import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Bound, boundPhrases, vagueCounts } from './lexicon/number-words.ts'

const page = readFileSync(new URL('../../../../docs/numbers.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| (.+) \|$/gm)].map((match) => match[1]!.split(' | '))

function end(cell: string): number | null {
  return cell === 'open' ? null : Number(cell.replaceAll(',', ''))
}

describe('docs/numbers.md', () => {
  it('should give every word without a number, and no other, as the lexicon does', () => {
    const written = rows
      .filter((row) => row.length === 4 && /^\d/.test(row[1]!))
      .map(([words, min, max, approximate]) => [
        words,
        { min: end(min!), max: end(max!), approximate: approximate === 'yes' },
      ])
    expect(Object.fromEntries(written)).toEqual(vagueCounts)
  })

  it.each(['floor', 'ceiling', 'approximate'] as Bound[])(
    'should list the phrases of a %s as the lexicon does',
    (bound) => {
      const row = rows.find(([, effect]) => effect === bound)
      expect(row?.[0]?.split(', ')).toEqual(boundPhrases[bound])
    },
  )
})
