import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

/** Kind, least and most of each count in a text on an attack. */
const harm = (text: string) =>
  eventsIn(`Rebels shelled the mill. ${text}`).events.flatMap(({ casualties }) =>
    casualties.map(({ kind, min, max }) => `${kind} ${min}–${max ?? 'open'}`),
  )

describe('those harmed', () => {
  it.each([
    ['farmers who are named', 'Soldiers killed farmers Juma Okoro and Peter Otieno.', ['killed 2–2']],
    ['farmers who are not', 'Soldiers killed farmers in Goma.', ['killed 2–open']],
    ['more of them', 'Six teachers and two more soldiers were killed.', ['killed 6–6', 'killed 2–2']],
    ['two figures of one side', 'Eleven soldiers and 17 army fighters were killed.', ['killed 11–11', 'killed 17–17']],
    ['one after many', 'Soldiers killed six priests, a maid and her daughter.', ['killed 8–8']],
    ['many who are called something', 'Soldiers killed six priests, a threat to their rule.', ['killed 6–6']],
    ['kin', 'A niece of the mayor was injured.', ['injured 1–1']],
    [
      'a second subject',
      'Jane Okoro, a judge, and two of her bodyguards were assassinated.',
      ['killed 1–1', 'killed 2–2'],
    ],
    ['a second subject that is only described', 'Jane Okoro, a judge and mother, was assassinated.', ['killed 1–1']],
    ['who was at something', 'A guard watching the mill was wounded.', ['injured 1–1']],
  ])('should be counted: %s', (_, text, expected) => {
    expect(harm(text)).toEqual(expected)
  })

  it('should not be what a guard watches', () => {
    const { events, words } = eventsIn('Rebels shelled the mill. A guard watching the dam was wounded.')
    expect(events.flatMap(({ victims, targets }) => [...victims, ...targets]).map(words)).not.toContain('dam')
  })
})
