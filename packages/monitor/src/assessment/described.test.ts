import { describe, expect, it } from 'vitest'
import { type ToldStatement, tell } from '../../test/readings.ts'
import { describedSources, isShortFor } from './described.ts'

/** What each source, in the text's order, is taken to be. */
function bodies(text: string, ...sources: string[]): (string | undefined)[] {
  const statements: ToldStatement[] = sources.map((source, i) => ({ id: `s${i}`, source, cue: 'said', speaker: null }))
  const { reading } = tell({ id: 'a', text, statements })
  const found = describedSources(reading, text)
  return statements.map(({ id }) => found.get(id)?.key)
}

describe('sources described but on no list', () => {
  it('should be one body under its long and its short name and as "it"', () => {
    const text = 'The Orsan health ministry said so. Then the ministry said more, it said.'
    const key = 'orsan-health-ministry'
    expect(bodies(text, 'The Orsan health ministry', 'the ministry', 'it')).toEqual([key, key, key])
  })

  it('should not be a body where people without a name speak', () => {
    const text = 'Sources in the army said so; two officials of the ministry said more, and villagers said nothing.'
    expect(bodies(text, 'Sources in the army', 'two officials of the ministry', 'villagers')).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('should not take "it" for a body when none spoke last', () => {
    expect(bodies('Villagers said so, it said.', 'Villagers', 'it')).toEqual([undefined, undefined])
  })
})

describe('a short form', () => {
  it('should have only words of the long one', () => {
    expect(isShortFor('health-ministry', 'orsan-health-ministry')).toBe(true)
    expect(isShortFor('defence-ministry', 'orsan-health-ministry')).toBe(false)
    expect(isShortFor('ministry', 'ministry')).toBe(false)
  })
})
