import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'
import type { Candidate } from '../gazetteer/gazetteer.ts'
import type { TaggedName } from './names/tagger.ts'
import type { PlaceName } from './place-names.ts'
import { surelyTagged, taggedRefusal } from './tagged-places.ts'

const candidate = (kind: string, population: number) => ({ kind, population, flags: 0 }) as unknown as Candidate

/** Whether a town called by the last word of `before` is refused, the tagger being so sure of a person. */
function refusal(text: string, word: string, { kind = 'city', population = 9_000, share = 0.97 } = {}) {
  const document = analyse(text)
  const first = document.tokens.findIndex((token) => token.text === word)
  const place = {
    first,
    last: first + 1,
    candidates: [candidate(kind, population)],
    isExtended: false,
    within: null,
  } as unknown as PlaceName
  const { first: sentenceFirst, last: sentenceLast } = document.sentences[0]!
  const setting = { document, sentenceFirst, sentenceLast, capitals: 'normal' as const, covering: new Map() }
  const tagged: TaggedName[] = [{ first, last: first + 1, kind: 'person', share }]
  return taggedRefusal(place, setting, tagged)
}

describe('taggedRefusal', () => {
  it('should refuse a lesser town where the tagger is sure of a person', () => {
    expect(refusal('Later Thornby smiled.', 'Thornby')).toBe('person')
  })

  it('should not refuse a town that a preposition locates, a large one, a country, or on a weak word', () => {
    expect(refusal('They stayed in Thornby.', 'Thornby')).toBeNull()
    expect(refusal('Later Thornby smiled.', 'Thornby', { population: 2_000_000 })).toBeNull()
    expect(refusal('Later Thornby smiled.', 'Thornby', { kind: 'country' })).toBeNull()
    expect(refusal('Later Thornby smiled.', 'Thornby', { share: 0.6 })).toBeNull()
  })
})

describe('surelyTagged', () => {
  it('should give the kind of the name around a run, and nothing beyond it', () => {
    const tagged: TaggedName[] = [{ first: 2, last: 5, kind: 'organisation', share: 0.95 }]
    expect(surelyTagged({ first: 3, last: 4 }, tagged)).toBe('organisation')
    expect(surelyTagged({ first: 4, last: 6 }, tagged)).toBeNull()
  })
})
