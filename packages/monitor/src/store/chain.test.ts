import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, hashOfEntry, hashOfWords, NO_ENTRY, type Part, verify, type Words } from './chain.ts'

/** A log of so many decisions, each with who, why and about. */
function logOf(count: number, erase: { number: number; part: Part }[] = []) {
  const entries: Entry[] = []
  const words: Words[] = []
  const append = (kind: string, content: Partial<Record<Part, unknown>>) => {
    const number = entries.length + 1
    const own = Object.entries(content).map(([part, value]) => ({
      number,
      part: part as Part,
      salt: `salt ${number} ${part}`,
      json: JSON.stringify(value),
    }))
    const parts = Object.fromEntries(own.map(({ part, salt, json }) => [part, hashOfWords(salt, json)]))
    const entry = { number, kind, at: `2031-01-0${number}`, parts, previous: entries.at(-1)?.hash ?? NO_ENTRY }
    entries.push({ ...entry, hash: hashOfEntry(entry) })
    words.push(...own)
  }
  for (let i = 1; i <= count; i++) append('review', { by: 'Ana', why: `reason ${i}`, about: { kind: 'review' } })
  if (erase.length > 0) append('erase', { about: { kind: 'erase', content: 'f00', taken: erase } })
  const left = words.filter((each) => !erase.some(({ number, part }) => each.number === number && each.part === part))
  return { entries, words: left }
}

describe('the chain of the log', () => {
  it('should hold as it was written, and when it is empty', () => {
    const { entries, words } = logOf(3)
    expect(verify(entries, words)).toEqual({ entries: 3, head: entries[2]!.hash, erased: 0, broken: null })
    expect(verify([], [])).toMatchObject({ entries: 0, head: NO_ENTRY, broken: null })
  })

  it('should hold when words were erased and a later entry says so', () => {
    const { entries, words } = logOf(3, [{ number: 2, part: 'why' }])
    expect(words).toHaveLength(9)
    expect(verify(entries, words)).toMatchObject({ entries: 4, erased: 1, broken: null })
  })

  it('should name the first entry whose words are gone without an erasure', () => {
    const { entries, words } = logOf(3)
    const gone = words.filter(({ number, part }) => !(number === 2 && part === 'why'))
    expect(verify(entries, gone).broken).toEqual({ number: 2, why: 'its "why" is gone, and no erasure says so' })
  })

  it('should not take an earlier entry for an erasure of a later one', () => {
    const { entries, words } = logOf(1, [{ number: 2, part: 'about' }])
    expect(
      verify(
        entries,
        words.filter(({ number }) => number === 1),
      ).broken?.number,
    ).toBe(2)
  })

  it('should name the first entry that any one change touches', () => {
    const change = fc.record({
      at: fc.integer({ min: 0, max: 4 }),
      key: fc.constantFrom('kind', 'at', 'previous', 'hash', 'number', 'parts'),
      to: fc.string({ minLength: 1 }),
    })
    fc.assert(
      fc.property(change, ({ at, key, to }) => {
        const { entries, words } = logOf(5)
        const value = key === 'number' ? 99 : key === 'parts' ? { by: to } : to
        const changed = entries.map((entry, i) => (i === at ? ({ ...entry, [key]: value } as Entry) : entry))
        const { broken } = verify(changed, words)
        expect(broken).not.toBeNull()
        expect(changed.indexOf(changed.find(({ number }) => number === broken!.number)!)).toBeLessThanOrEqual(at + 1)
      }),
      { numRuns: 100 },
    )
  })

  it('should name words that were changed, also where their entry is rewritten without those after it', () => {
    const { entries, words } = logOf(3)
    const changed = words.map((each) => (each.number === 1 && each.part === 'by' ? { ...each, json: '"Eve"' } : each))
    expect(verify(entries, changed).broken).toEqual({ number: 1, why: 'its "by" is not what was written' })
    const first = { ...entries[0]!, parts: { ...entries[0]!.parts, by: hashOfWords('salt 1 by', '"Eve"') } }
    const rewritten = [{ ...first, hash: hashOfEntry(first) }, ...entries.slice(1)]
    expect(verify(rewritten, changed).broken).toEqual({ number: 2, why: 'it does not follow from the entry before' })
  })

  it('should tell that entries were cut off by a hash noted before', () => {
    const { entries, words } = logOf(3)
    const cut = [entries.slice(0, 2), words.filter(({ number }) => number < 3)] as const
    expect(verify(...cut).broken).toBeNull()
    expect(verify(...cut, entries[2]!.hash).broken?.why).toContain('entries were cut off')
    expect(verify(...cut, entries[1]!.hash).broken).toBeNull()
    expect(verify(entries.slice(0, 2), words).broken?.number).toBe(3)
    expect(verify([entries[0]!, entries[2]!], words).broken).toEqual({ number: 3, why: 'entry 2 is missing' })
  })
})
