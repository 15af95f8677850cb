import { describe, expect, it } from 'vitest'
import { makeReuse } from './make.ts'

const NOUNS = 'ferry harbour baker tram lantern orchard ledger bridge kettle sailor'.split(' ')

function original(number: number) {
  const sentences = Array.from({ length: 12 }, (_, i) => {
    const word = (k: number) => `${NOUNS[(number * 7 + i * 3 + k) % NOUNS.length]}${number}x${i}`
    return `The ${word(1)} stood by the ${word(2)} until ${word(3)} and ${word(4)} had left the ${word(5)}.`
  })
  return { id: `o${number}`, text: sentences.join(' ') }
}

const originals = Array.from({ length: 60 }, (_, i) => original(i))

describe('a made set of reused texts', () => {
  const set = makeReuse(originals, 5)
  const made = set.filter(({ manner }) => manner !== null)

  it('should be the same for the same seed, and another for another', () => {
    expect(makeReuse(originals, 5)).toEqual(set)
    expect(makeReuse(originals, 6)).not.toEqual(set)
  })

  it('should hold every original once, and texts of every manner that name their sources', () => {
    expect(set.filter(({ manner }) => manner === null).map(({ id }) => id)).toEqual(originals.map(({ id }) => id))
    expect(new Set(made.map(({ manner }) => manner)).size).toBe(6)
    for (const { manner, sources } of made) expect(sources).toHaveLength(manner === 'stitched' ? 2 : 1)
  })

  it('should not take a reprint in the corpus for an original', () => {
    const reprint = { id: 'again', text: `${originals[3]!.text} The end of it.` }
    expect(makeReuse([...originals, reprint], 5).map(({ id }) => id)).not.toContain('again')
  })
})
