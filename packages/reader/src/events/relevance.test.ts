import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'
import { isRelevant, mayBeRelevant } from './relevance.ts'

describe('relevance', () => {
  it.each([
    'Gunmen killed four villagers in Benue.',
    'The mayor was abducted on Friday.',
    'TROOPS SHELLED THE MARKET.',
  ])('should find violence in “%s”, cheaply and for good', (text) => {
    expect(mayBeRelevant(text)).toBe(true)
    expect(isRelevant(eventsIn(text).events)).toBe(true)
  })

  it('should not find any in a report of a peaceful day', () => {
    const text = 'The bakery opened a second shop near the harbour, and its owner thanked her customers.'
    expect(mayBeRelevant(text)).toBe(false)
    expect(isRelevant(eventsIn(text).events)).toBe(false)
  })
})
