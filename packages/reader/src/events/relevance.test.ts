import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'
import { isRelevant } from './relevance.ts'

describe('relevance', () => {
  it.each([
    'Gunmen killed four villagers in Benue.',
    'The mayor was abducted on Friday.',
    'TROOPS SHELLED THE MARKET.',
  ])('should find violence in “%s”', (text) => {
    expect(isRelevant(eventsIn(text).events)).toBe(true)
  })

  it('should not find any in a report of a peaceful day', () => {
    const text = 'The bakery opened a second shop near the harbour, and its owner thanked her customers.'
    expect(isRelevant(eventsIn(text).events)).toBe(false)
  })
})
