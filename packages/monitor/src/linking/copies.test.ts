import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCopies } from './copies.ts'
import { estimatedLikeness, signatureOf } from './minhash.ts'
import { likeness, shinglesOf } from './shingles.ts'

const WIRE = `Two fishing boats burned in the harbour of Port Amal after shells fell on the quay before dawn, the harbour master
said. Crews had left the water an hour earlier because the radio warned of firing from the ridge. Nobody was hurt, but the
ice house lost its roof and the market stayed closed all morning while engineers looked for shells that had not gone off.`

const REWRITTEN = `Shelling set fire to a pair of trawlers at Port Amal early on Tuesday. According to the man who runs the port, the
crews were ashore, warned over the radio that guns on the hills had opened up. The storage building for ice was damaged and
traders were kept away from their stalls until sappers had searched the waterfront.`

const texts = (...given: string[]) => given.map((text, i) => ({ id: `r${i}`, text }))

describe('copies', () => {
  it('should find a wire text under another headline with a cut tail', () => {
    const cut = `BOATS BURN AT PORT AMAL\n\n${WIRE.slice(0, 220)}`
    const [first, second] = findCopies(texts(WIRE, cut))
    expect(first).toBeNull()
    expect(second).toMatchObject({ of: 0, kind: 'excerpt' })
  })

  it('should find the same text with other blanks and quotation marks', () => {
    expect(findCopies(texts(WIRE, WIRE.replaceAll('\n', ' ')))[1]).toMatchObject({ of: 0, kind: 'same', share: 1 })
  })

  it('should name the earliest text, not the copy of a copy', () => {
    const copies = findCopies(texts(WIRE, `${WIRE} More to follow.`, `${WIRE} More to follow. Updated.`))
    expect(copies.map((copy) => copy?.of ?? null)).toEqual([null, 0, 0])
  })

  it('should not take a rewritten report of the same thing for a copy', () => {
    expect(findCopies(texts(WIRE, REWRITTEN))).toEqual([null, null])
  })

  it('should not take short notices that share a phrase for copies', () => {
    expect(findCopies(texts('Shells fell on the quay before dawn.', 'Shells fell on the quay at noon.'))[1]).toBeNull()
  })

  it('should not take empty texts for copies of one another', () => {
    expect(findCopies(texts('', ''))).toEqual([null, null])
  })
})

describe('a signature', () => {
  it('should estimate likeness within what 128 hashes allow', () => {
    const word = fc.integer({ min: 0, max: 3000 }).map((n) => `w${n}`)
    fc.assert(
      fc.property(fc.array(word, { minLength: 60, maxLength: 120 }), fc.integer({ min: 0, max: 60 }), (words, cut) => {
        const [a, b] = [shinglesOf(words.join(' ')), shinglesOf(words.slice(cut).join(' '))]
        // five standard deviations of 128 draws at one half
        expect(Math.abs(estimatedLikeness(signatureOf(a), signatureOf(b)) - likeness(a, b))).toBeLessThan(0.23)
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})
