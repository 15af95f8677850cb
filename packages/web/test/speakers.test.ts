import type { Claim } from '@sitrep/monitor'
import { describe, expect, it } from 'vitest'
import { speakerLines } from '../src/parts/speakers.ts'

const claim = (given: Partial<Claim>): Claim => ({
  id: 'c1',
  field: 'killed',
  value: { min: 3, max: 3, approximate: false },
  polarity: 'asserts',
  report: 'r1',
  statement: 's1',
  speaker: 'Fen Monitor',
  vantage: 'monitor',
  outlet: 'Harbour Courier',
  origin: 'o1',
  saidAt: '2025-03-04',
  start: 0,
  end: 1,
  reliability: 'C',
  outletReliability: 'F',
  credibility: 6,
  reasons: ['C: a monitor'],
  supersedes: null,
  withdrawn: null,
  review: 'machine',
  ...given,
})

describe('speakerLines', () => {
  it('should make one line of what one speaker says in many reports', () => {
    const lines = speakerLines([claim({}), claim({ id: 'c2', report: 'r2', outlet: 'Daily Ledger' })], 'killed')
    expect(lines.map(({ speaker, claims }) => [speaker, claims.length])).toEqual([['Fen Monitor', 2]])
  })

  it('should not join speakers, grades or an update to what it updates', () => {
    const others = [claim({ speaker: 'army' }), claim({ credibility: 3 }), claim({ supersedes: 'c1' })]
    expect(speakerLines([claim({}), ...others], 'killed')).toHaveLength(4)
  })

  it('should join a speaker through outlets that are graded for other reasons, and keep every reason', () => {
    const other = claim({ id: 'c2', report: 'r2', outlet: 'Daily Ledger', reasons: ['C: a monitor', 'F: outlet'] })
    const [line, ...others] = speakerLines([claim({}), other], 'killed')
    expect(others).toEqual([])
    expect(line!.reasons).toEqual(['C: a monitor', 'F: outlet'])
    expect(line!.gradeMeaning).toBe(
      'Source C: fairly reliable. Information 6: cannot be judged: nothing speaks for or against it.',
    )
  })

  it('should keep apart what was withdrawn or rejected from what stands', () => {
    const lines = speakerLines([claim({}), claim({ withdrawn: 'r2' }), claim({ review: 'rejected' })], 'killed')
    expect(lines.map(({ standing }) => standing)).toEqual([null, 'withdrawn by its outlet', 'rejected by a person'])
  })

  it('should keep an accusation and a denial what they are', () => {
    expect(speakerLines([claim({})], 'accused')[0]!.manner).toBe('accused by')
    expect(speakerLines([claim({ polarity: 'denies' })], 'type')[0]!.manner).toBe('denied by')
  })

  it('should not name an outlet as the speaker of a nameless source', () => {
    expect(speakerLines([claim({ speaker: null })], 'killed')[0]!.speaker).toBe('a source without a name')
    expect(speakerLines([claim({ speaker: null, statement: null })], 'killed')[0]!.speaker).toBe('Harbour Courier')
  })
})
