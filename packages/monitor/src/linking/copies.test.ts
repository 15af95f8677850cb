import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Copy, findReuse, primaryCopy } from './copies.ts'
import { runsOf } from './shingles.ts'
import { fingerprintsOf } from './winnow.ts'

const WIRE = `Two fishing boats burned in the harbour of Port Amal after shells fell on the quay before dawn, the harbour master
said. Crews had left the water an hour earlier because the radio warned of firing from the ridge. Nobody was hurt, but the
ice house lost its roof and the market stayed closed all morning while engineers looked for shells that had not gone off.`

const REWRITTEN = `Shelling set fire to a pair of trawlers at Port Amal early on Tuesday. According to the man who runs the port, the
crews were ashore, warned over the radio that guns on the hills had opened up. The storage building for ice was damaged and
traders were kept away from their stalls until sappers had searched the waterfront.`

const OTHER = `Customs officers at the Vellin crossing let lorries through again on Wednesday after two days of talks with drivers who
had parked across all four lanes. The drivers want the new fee on empty trailers dropped; the ministry of trade offered to halve it
until spring. A queue of nine kilometres had built up on the far side, and bakers in Vellin were running out of flour by noon.`

const HARVEST = `Growers in the Orla valley began picking plums ten days early this year. Dry weeks in June left the fruit small but
sweet, and the cooperative expects to sell most of it to jam makers in the capital before the first rains come.`

const texts = (...given: string[]) => given.map((text) => ({ text }))
const edgesOf = (...given: string[]): Copy[] => findReuse(texts(...given)).at(-1)!
const findCopies = (given: { text: string }[]) => findReuse(given).map(primaryCopy)

describe('reuse of text', () => {
  it('should know a print, a cut and a longer version of a wire text', () => {
    const cut = `BOATS BURN AT PORT AMAL\n\n${WIRE.slice(0, 220)}`
    expect(edgesOf(OTHER, WIRE, `BOATS BURN\n\n${WIRE}`)).toMatchObject([{ of: 1, kind: 'full' }])
    expect(edgesOf(OTHER, WIRE, cut)).toMatchObject([{ of: 1, kind: 'shortened' }])
    expect(edgesOf(OTHER, WIRE, `${WIRE} ${HARVEST} ${HARVEST.replaceAll(/[ai]/g, 'o')}`)).toMatchObject([
      { of: 1, kind: 'extended', share: 1 },
    ])
  })

  it('should name both wires of a text stitched together, the larger part first', () => {
    const stitched = `${OTHER.slice(0, 330)}\n\n${WIRE.slice(0, 200)}`
    expect(edgesOf(HARVEST, WIRE, OTHER, stitched)).toMatchObject([
      { of: 2, kind: 'stitched' },
      { of: 1, kind: 'stitched' },
    ])
  })

  it('should tell what only repeats a part from a copy', () => {
    const part = `${OTHER.slice(0, 185)} ${HARVEST}`
    const [edge] = edgesOf(WIRE, OTHER, part)
    expect(edge).toMatchObject({ of: 1, kind: 'partial' })
    expect(primaryCopy([edge!])).toBeNull()
  })

  it('should still know a text with words changed here and there', () => {
    const edited = WIRE.replace('burned', 'caught fire').replace('roof', 'doors').replace('dawn', 'daybreak')
    expect(edgesOf(OTHER, WIRE, edited)).toMatchObject([{ of: 1, kind: 'full' }])
  })

  it('should not find reuse among texts that share a sentence of a few words', () => {
    expect(edgesOf(WIRE, `${HARVEST} Nobody was hurt, but the ice house lost its roof.`)).toEqual([])
  })
})

describe('copies', () => {
  it('should find a wire text under another headline with a cut tail', () => {
    const cut = `BOATS BURN AT PORT AMAL\n\n${WIRE.slice(0, 220)}`
    const [first, second] = findCopies(texts(WIRE, cut))
    expect(first).toBeNull()
    expect(second).toMatchObject({ of: 0, kind: 'shortened' })
  })

  it('should find the same text with other blanks and quotation marks', () => {
    expect(findCopies(texts(WIRE, WIRE.replaceAll('\n', ' ')))[1]).toMatchObject({ of: 0, kind: 'full', share: 1 })
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

describe('fingerprints', () => {
  it('should meet wherever two texts have twelve words in a row in common', () => {
    const word = fc.integer({ min: 0, max: 400 }).map((n) => `w${n}`)
    const around = fc.array(word, { maxLength: 40 })
    const shared = fc.array(word, { minLength: 12, maxLength: 20 })
    fc.assert(
      fc.property(around, around, shared, around, around, (before, after, middle, otherBefore, otherAfter) => {
        const of = (...parts: string[][]) => fingerprintsOf(runsOf(parts.flat().join(' ')))
        const [one, other] = [of(before, middle, after), of(otherBefore, middle, otherAfter)]
        expect([...one].some((fingerprint) => other.has(fingerprint))).toBe(true)
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})
