import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScan, eachSentence } from './scan.ts'

const scanned = createScan(new Uint8Array(readFileSync(new URL('../../models/scan.bin', import.meta.url))))
const scan = (text: string) => scanned(text).telling
const PEACE = 'The choir sang old songs in the town hall. Its members thanked the audience and sold cakes.'

/** The sentences as the scan cuts them, with the number of features of each. */
function sentencesOf(text: string): [words: string, features: number][] {
  const found: [string, number][] = []
  eachSentence(text, (_, count, start, end) => {
    found.push([text.slice(start, end).trim(), count])
  })
  return found
}

describe('the scan', () => {
  it.each([
    'Gunmen killed four villagers in Benue.',
    'The mayor was abducted on Friday.',
    'TROOPS SHELLED THE MARKET.',
    'two soldiers were wounded when a bomb went off',
  ])('should pass on “%s”, alone and after peaceful prose', (text) => {
    expect(scan(text)).toBe(text)
    expect(scan(`${PEACE} ${PEACE}\n${text} ${PEACE}`)).toContain(text)
  })

  it.each([
    PEACE,
    'The executive met mineral dealers and a team of hackers who mine data.',
    'Mit freundlichen Grüßen',
    '',
  ])('should dismiss “%s”', (text) => {
    expect(scan(text)).toBe('')
  })

  it('should count the sentences, those it dismisses too', () => {
    expect(scanned(`${PEACE} ${PEACE}\nGunmen killed four villagers in Benue.`).sentences).toBe(5)
    expect(scanned('').sentences).toBe(0)
  })

  it('should see each sentence by its words and their neighbours', () => {
    expect(sentencesOf('One two. Three 4.5 four!\n')).toEqual([
      ['One two', 7],
      ['Three 4.5 four', 7],
    ])
  })

  it('should cut a text without stops', () => {
    const [first, ...others] = sentencesOf('word '.repeat(200))
    expect(first![1]).toBe(181)
    expect(others).toHaveLength(3)
  })

  it('should look at every letter once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        eachSentence(text, (_, count, start, end) => {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(count).toBeGreaterThan(1)
          last = end
        })
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
