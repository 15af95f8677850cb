import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

const happenings = (text: string) => {
  const { events, words } = eventsIn(text)
  return events.map((e) => [words(e.trigger), e.happening, e.subType, e.inResponseTo.length] as const)
}

describe('what “the attack” means', () => {
  const told =
    'Rockets were fired at a barracks near Erbil on Sunday. The northern army said its jets had destroyed the launcher in self-defence. '

  it('should be what began it, not the answer', () => {
    const found = happenings(`${told}Police found the van used in the attack.`)
    expect(found.at(-1)?.slice(0, 2)).toEqual(['attack', found[0]?.[1]])
    expect(found[1]?.[1]).not.toBe(found[0]?.[1])
  })

  it('should be a strike where nothing else was told', () => {
    const found = happenings('Jets bombed a depot near Erbil on Sunday. The attack wounded three guards.')
    expect(found[1]?.[1]).toBe(found[0]?.[1])
  })

  it('should not be where the rest of the sentence is', () => {
    const { events, words } = eventsIn(
      'Rockets were fired at a barracks in Syria on Sunday. Troops launched a search operation in Nineveh and found the van used in the attack.',
    )
    expect(events.at(-1)?.happening).toBe(events[0]?.happening)
    expect(events.at(-1)?.place).toBeNull()
    expect(words(events[1]!.place)).toBe('Nineveh')
  })
})

describe('fire that is answered', () => {
  it('should not be what answers it, nor something told before of which nothing is said', () => {
    const found = happenings(
      'The army said it had struck a depot in Homs. Later, rebels fired dozens of rockets in retaliation for the killing of a senior commander in Aleppo.',
    )
    const [struck, fired, killing] = ['struck', 'fired', 'killing'].map(
      (word) => found.find(([it]) => it === word)?.[1],
    )
    expect(new Set([struck, fired, killing]).size).toBe(3)
  })

  it('should be what was told before where nobody new is named', () => {
    const text =
      'Rebels attacked the barracks near Homs on Sunday. The army was in mourning over the killing of the soldiers.'
    expect(happenings(text).map(([, happening]) => happening)).toEqual(['h1', 'h1'])
  })

  it('should pair a strike on the launcher with what it launched', () => {
    const found = happenings(
      'A rocket attack on the barracks failed, the army said. It said one of its jets had struck the launcher.',
    )
    expect(found[1]).toEqual(['struck', 'h2', 'Air/drone strike', 1])
  })

  it('should not answer what may not have happened', () => {
    const { events } = eventsIn(
      'Rockets were fired at a barracks near Erbil on Sunday. It was not clear whether shells left on the truck exploded. The army said its jets had destroyed the launcher in self-defence.',
    )
    expect(events.at(-1)?.inResponseTo).toEqual([events[0]?.id])
  })

  it('should not pair a strike on something else', () => {
    const found = happenings('Rockets were fired at the barracks. One of its jets had struck a depot in March.')
    expect(found.map(([, , , answers]) => answers)).toEqual([0, 0])
  })

  it('should be two happenings at two places of which one is on no map, one at a part of the other', () => {
    const at = (one: string, other: string) =>
      new Set(happenings(`Bombs went off in ${one}. Bombs went off in ${other}.`).map(([, happening]) => happening))
        .size
    expect(at('Kisumu', 'the village of Lower Tsavunga')).toBe(2)
    expect(at('the village of Tsavunga', 'the town of Lower Tsavunga')).toBe(1)
  })
})
