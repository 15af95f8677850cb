import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

const subTypes = (text: string) => eventsIn(text).events.map((e) => e.subType)

describe('the weapon told by word order', () => {
  it('should read it after whatever stands between verb and weapon', () => {
    const text =
      'The statement from the ministry accused “armed men of having targeted a depot of the northern army with mortars in the middle of the plain”.'
    expect(subTypes(text)).toEqual(['Shelling/artillery/missile attack'])
  })

  it('should not read it out of another clause', () => {
    const { events } = eventsIn('Gunmen attacked a village before troops had arrived with rockets.')
    expect(events[0]?.weapons).toEqual([])
  })
})

describe('what explodes', () => {
  it('should be an explosion where a thing goes off', () => {
    expect(subTypes('A parcel exploded in the post office, wounding a clerk.')).toEqual([
      'Remote explosive/landmine/IED',
    ])
  })
})

describe('what counts as munitions and weapons', () => {
  it.each([
    ['A fuel tank exploded in the depot near Goma.', 0, 0],
    ['A car bomb exploded near a police station in Quetta.', 1, 0],
    ['Soldiers detonated two landmines near Goma.', 1, 0],
    ['Three shells exploded near a school in Goma.', 1, 1],
  ])('should have weapons and munitions in “%s”: %i, %i', (text, weapons, munitions) => {
    const { events } = eventsIn(text)
    expect(events.flatMap((e) => e.weapons)).toHaveLength(weapons)
    expect(events.flatMap((e) => e.munitions)).toHaveLength(munitions)
  })
})
