import { describe, expect, it } from 'vitest'
import { draft, type Said } from '../../test/drafts.ts'
import type { Draft } from './draft.ts'
import { traceOwnVoice } from './own-voice.ts'

const count = (n: number) => ({ min: n, max: n, approximate: false, status: 'unknown', scope: 'event' })
const own = (n: number, field: Said['field'] = 'killed'): Draft => {
  const told = draft({ field, value: count(n), by: 'herald' })
  return { ...told, voice: { ...told.voice, statement: null, speaker: null, institution: null, vantage: 'outlet' } }
}
const police = draft({ value: count(5), by: 'police' }, 1)
const clinic = draft({ value: count(9), by: 'clinic', field: 'injured' }, 2)

/** What the first draft, in the outlet's own voice, rests on beside these. */
const traced = (first: Draft, ...others: Draft[]) => {
  const [{ origin, ownVoice, saidBy }] = traceOwnVoice([first, ...others]) as [Draft]
  return [origin.key, ownVoice, saidBy]
}

describe('what an outlet says in its own voice', () => {
  it('should have the origin of the source that says the same', () => {
    expect(traced(own(5), police, clinic)).toEqual(['who:police', 'repeats', 'who:police'])
  })

  it('should have the origin of the report’s only source, but update nothing of that source’s', () => {
    expect(traced(own(3, 'injured'), police)).toEqual(['who:police', 'sole source', 'who:herald'])
  })

  it('should be the outlet’s own where two are quoted, none is, or the only one contradicts it', () => {
    const itself = ['who:herald', null, 'who:herald']
    expect(traced(own(3, 'missing'), police, clinic)).toEqual(itself)
    expect(traced(own(3))).toEqual(itself)
    expect(traced(own(8), police)).toEqual(itself)
  })

  it('should not rest on one who only denies it', () => {
    const denial: Draft = { ...police, polarity: 'denies' }
    expect(traced(own(3, 'injured'), denial)).toEqual(['who:herald', null, 'who:herald'])
  })
})
