import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../../test/events.ts'

/** Shorter reports are left to the rules. */
const REST =
  ' The road to the harbour was closed. Rain fell all day. Schools stayed shut. The market opened late. Buses did not run. Shops were empty.'

/** The fillers of a role over all events of a report that begins with a text, as words. */
function fillers(opening: string, role: 'perpetrators' | 'targets' | 'victims' | 'weapons'): string[] {
  const { events, words } = eventsIn(opening + REST)
  return events.flatMap((event) => event[role].map(words))
}

describe('roles told away from the event', () => {
  it('should read a weapon told of in the next sentence', () => {
    const text = 'Unidentified men killed a mayor near Puerto Sauce. A bomb was also placed at his office.'
    expect(fillers(text, 'weapons')).toContain('bomb')
  })

  it('should not read a thing of daily life as a weapon or target', () => {
    const text = 'Unidentified men killed a mayor near Puerto Sauce. His brother was drinking coffee at the time.'
    expect([...fillers(text, 'weapons'), ...fillers(text, 'targets')]).not.toContain('coffee')
  })

  it('should read damage told beside the explosion', () => {
    const text = 'A bomb exploded in Puerto Sauce on Friday. The windows of two banks and a bakery were shattered.'
    expect(fillers(text, 'targets').join()).toMatch(/bank/)
  })

  it('should leave a report of a few sentences to the rules', () => {
    const { events } = eventsIn(
      'Unidentified men killed a mayor near Puerto Sauce. A bomb was also placed at his office.',
    )
    expect(events.flatMap(({ weapons }) => weapons)).toEqual([])
  })

  it('should leave a group that has not claimed it out of the perpetrators', () => {
    const text = 'Gunmen attacked a police station in Puerto Sauce. The Northern Front has not claimed the attack.'
    expect(fillers(text, 'perpetrators').join()).not.toMatch(/Front/)
    const inside = 'Gunmen attacked a police station. The Northern Front in Sauce had not claimed the attack by Monday.'
    expect(fillers(inside, 'perpetrators').join()).not.toMatch(/Front|Sauce/)
  })
})
