import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

const facts = (text: string) => eventsIn(text).facts

describe('findFacts', () => {
  it('should read forces stationed, one for each count', () => {
    const { facts, mentions } = eventsIn('France has about 1,500 soldiers stationed in Chad and nearly 300 in Gabon.')
    const found = facts.filter((f) => f.kind === 'forces-stationed')
    expect(found.map((f) => f.value)).toEqual([
      { min: 1500, max: 1500, approximate: true },
      { min: 300, max: 300, approximate: true },
    ])
    expect(found.map((f) => mentions.places.find((p) => p.id === f.place)?.name)).toEqual(['Chad', 'Gabon'])
  })

  it('should not read soldiers killed as stationed', () => {
    expect(facts('About 1,500 soldiers were killed in Chad.').filter((f) => f.kind === 'forces-stationed')).toEqual([])
  })

  it('should read a founding and a remark on pace', () => {
    expect(
      facts('The Islamic State was fought by a coalition created in 2014.')
        .filter((f) => f.kind === 'founded')
        .map((f) => f.value),
    ).toEqual(['2014'])
    expect(facts('It is the first major attack on the city in several weeks.').map((f) => f.kind)).toContain(
      'first-since',
    )
  })

  it('should not read a first without a time', () => {
    expect(facts('It was the first attack he saw.').map((f) => f.kind)).not.toContain('first-since')
  })

  it('should read what a group is said to be', () => {
    expect(
      facts('Hezbollah, a loose alliance of Iran-backed groups, did not comment.')
        .filter((f) => f.kind === 'alliance')
        .map((f) => f.value),
    ).toEqual(['loose alliance of Iran-backed groups'])
  })
})
