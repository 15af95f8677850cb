import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutIntoSegments, type MarkedSpan, paragraphsOf } from '../src/parts/segments.ts'

describe('cutIntoSegments', () => {
  it('should keep the parts of overlapping spans apart', () => {
    const marked: MarkedSpan[] = [
      { start: 2, end: 6, part: 'content' },
      { start: 4, end: 9, part: 'claim' },
    ]
    const [content, claim] = marked
    expect(cutIntoSegments({ start: 0, end: 10 }, marked)).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: [content] },
      { start: 4, end: 6, marks: [content, claim] },
      { start: 6, end: 9, marks: [claim] },
      { start: 9, end: 10, marks: [] },
    ])
  })

  it('should put the inner of two nested spans last', () => {
    const inner: MarkedSpan = { start: 0, end: 4, part: 'content', speaker: 2 }
    const outer: MarkedSpan = { start: 0, end: 9, part: 'content', speaker: 1 }
    expect(cutIntoSegments({ start: 0, end: 4 }, [inner, outer])[0]!.marks).toEqual([outer, inner])
  })

  it('should not mark what lies outside', () => {
    const outside: MarkedSpan[] = [{ start: 0, end: 5, part: 'cue' }]
    expect(cutIntoSegments({ start: 5, end: 8 }, outside)).toEqual([{ start: 5, end: 8, marks: [] }])
  })

  it('should cover every character once, in order, for any spans', () => {
    const span = fc
      .tuple(fc.nat(50), fc.nat(20), fc.constantFrom('source' as const, 'cue' as const, 'claim' as const))
      .map(([start, length, part]) => ({ start, end: start + length + 1, part }))
    fc.assert(
      fc.property(fc.array(span), fc.nat(30), fc.integer({ min: 1, max: 40 }), (marked, start, length) => {
        const segments = cutIntoSegments({ start, end: start + length }, marked)
        expect(segments[0]!.start).toBe(start)
        expect(segments.at(-1)!.end).toBe(start + length)
        for (let i = 1; i < segments.length; i++) expect(segments[i]!.start).toBe(segments[i - 1]!.end)
      }),
    )
  })
})

describe('paragraphsOf', () => {
  it('should leave out empty lines and keep every other character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '“') }), (text) => {
        const kept = paragraphsOf(text).map(({ start, end }) => text.slice(start, end))
        expect(kept.join('')).toBe(
          text
            .split(/\r?\n/)
            .filter((line) => line.trim())
            .join(''),
        )
      }),
    )
  })
})
