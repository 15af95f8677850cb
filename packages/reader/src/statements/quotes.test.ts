import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'
import { findQuotes } from './quotes.ts'

const quoted = (text: string) => findQuotes(analyse(text)).map(({ start, end }) => text.slice(start, end))

describe('findQuotes', () => {
  it.each([
    ['curly marks', 'He said “go home” and left.', ['“go home”']],
    ['straight marks', 'He said "go home" and left.', ['"go home"']],
    ['doubled apostrophes', "He said ''go home'' and left.", ["''go home''"]],
    ['guillemets', 'He said «go home» and left.', ['«go home»']],
    ['single marks', 'He said ‘go home’ and left.', ['‘go home’']],
    ['a quotation in a quotation', '“He told me ‘run’ and I ran,” she said.', ['“He told me ‘run’ and I ran,”']],
    ['two in a line', '“Yes,” he said. “No,” she said.', ['“Yes,”', '“No,”']],
  ])('should pair %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
  it.each([
    ['apostrophes', "The soldiers' tents and the army's trucks didn't burn."],
    ['curly apostrophes', 'The soldiers’ tents and the army’s trucks didn’t burn.'],
    ['years', "Since the ’90s and the '80s nobody came."],
    ['a lone mark', 'A board 5" wide lay across the road.'],
  ])('should not pair %s', (_, text) => {
    expect(quoted(text)).toEqual([])
  })
  it('should mark a quotation that the next paragraph opens again', () => {
    const quotes = findQuotes(analyse('“They came at dawn.\n\n“They left at dusk,” he said.'))
    expect(quotes.map(({ runsOn }) => runsOn)).toEqual([true, false])
  })
  it('should not let a forgotten mark swallow the next paragraph', () => {
    expect(quoted('He said “go home and left.\n\nThe road was open.')).toEqual([])
  })
  it('should keep every quotation inside the text and apart from the others', () => {
    const text = fc
      .array(fc.constantFrom('“', '”', '"', "'", '‘', '’', 'word', ' ', '. ', '\n\n', "''"))
      .map((a) => a.join(''))
    fc.assert(
      fc.property(text, (source) => {
        const quotes = findQuotes(analyse(source))
        for (const [i, quote] of quotes.entries()) {
          expect(quote.start).toBeGreaterThanOrEqual(i === 0 ? 0 : quotes[i - 1]!.start)
          expect(quote.end).toBeLessThanOrEqual(source.length)
          expect(quote.last).toBeGreaterThan(quote.first)
        }
      }),
      { numRuns: 200 },
    )
  })
})
