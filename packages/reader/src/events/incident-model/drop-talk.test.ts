import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../../test/events.ts'

const REST =
  'The minister spoke in the capital. He thanked the guests. The hall was full. A choir sang. The visit lasts three days. ' +
  'Dinner follows. Guests come by train.'

describe('attacks told in a report without an incident', () => {
  it('should not read an event in talk of violence', () => {
    const { events } = eventsIn(`We must all condemn the violence and the attacks that our people suffer. ${REST}`)
    expect(events).toEqual([])
  })

  it('should read the attack in a report that tells of one', () => {
    const { events, words } = eventsIn(`Gunmen killed two farmers near Puerto Sauce on Sunday. ${REST}`)
    expect(events.map((event) => words(event.trigger))).toEqual(['killed'])
  })
})
