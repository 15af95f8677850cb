import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

const told = (text: string) => {
  const { events, words } = eventsIn(text)
  return events.map((e) => ({ trigger: words(e.trigger), place: words(e.place), time: words(e.time) }))
}

describe('the place of an event', () => {
  it('should not be one that only stands in the background', () => {
    const text =
      'Monday night’s rocket attack came against the background of rising tension in the region, with a flare-up between Chad and Sudan.'
    expect(told(text)[0]?.place).toBe('')
  })

  it('should be one told in the sentence', () => {
    expect(told('Monday night’s rocket attack came without warning in Chad.')[0]?.place).toBe('Chad')
  })

  it.each([
    ['on which a strike is told to be', 'Three people were injured in the strike on Goma.', 'Goma'],
    ['under which the weapon was', 'Rebels in Chad exploded bombs in tunnels under Goma and killed a guard.', 'Goma'],
    ['from which a direction is told', 'Rebels attacked army positions south of the town of Goma.', 'Goma'],
    ['at which battles rage', 'Battles raged around Goma.', 'Goma'],
    ['behind who holds it', 'Army bombardment on rebel-held North Kivu has killed eight people.', 'North Kivu'],
  ])('should be one %s', (_, text, place) => {
    expect(told(text)[0]?.place).toBe(place)
  })

  it('should not make battles of words ones of war', () => {
    expect(told('Battles raged in the press.')).toEqual([])
  })

  it('should not be that of something told beside it', () => {
    expect(told('The inquiry into links in Chad with the plans of the attack on the barracks goes on.')[0]?.place).toBe(
      '',
    )
    expect(told('Plans of the attack on the barracks in Chad were found.')[0]?.place).toBe('Chad')
  })

  it('should not be a victim', () => {
    const text =
      'Gunmen abducted four aid workers from a clinic in the village of Low Fen on Monday night, police said.'
    const { events, words } = eventsIn(text)
    expect(events[0]?.victims.map(words)).toEqual(['four aid workers'])
  })

  it('should not keep a named person from being a victim', () => {
    const { events, words } = eventsIn('Gunmen abducted the mayor of Goma on Monday night.')
    expect(events[0]?.victims.map(words)).toHaveLength(1)
  })
})

describe('the news of a report', () => {
  const isNews = (text: string) => eventsIn(text, '2025-03-04').events.map(({ news }) => news)

  it('should be what its first sentence tells, though ten days late', () => {
    expect(isNews('Rebels shelled a hospital in Goma on 22 February, a charity said.')).toEqual([true])
  })

  it('should not be what it recalls', () => {
    const text =
      'The mayor opened a school. Nobody was late. It rained. Rebels shelled a hospital in Goma on 22 February.'
    expect(isNews(text)).toEqual([false])
    expect(isNews('The mayor recalled that rebels shelled a hospital in Goma on 22 January.')).toEqual([false])
  })
})

describe('the time of an event', () => {
  it('should be the one time of what a sentence joins', () => {
    const text = 'Drones were shot down over Goma on Sunday night before rockets were fired at the barracks.'
    expect(told(text).map(({ time }) => time)).toEqual(['Sunday night', 'Sunday night'])
  })

  it('should not be that of an event the clause comes after', () => {
    const text = 'Drones were shot down over Goma on Sunday night after rebels had attacked the barracks.'
    expect(told(text).map(({ time }) => time)).toEqual(['Sunday night', ''])
  })

  it('should be the stretch in which attacks were carried out, not a day of claiming', () => {
    expect(
      told(
        'The group has claimed most of the attacks on Kenyan forces carried between mid-October and early February.',
      ),
    ).toEqual([expect.objectContaining({ trigger: 'attacks', time: 'mid-October' })])
    expect(told('The group has claimed most of the attacks on Kenyan forces between Goma and Gao.')[0]?.time).toBe('')
  })
})

describe('harm told beside an event', () => {
  const text = 'A rocket attack on the barracks failed on Monday. The army said '
  const of = (end: string) => eventsIn(text + end).events

  it('should belong to what was suffered where it is told by itself', () => {
    const events = of('one of its jets had struck the launcher and that none of its soldiers were hurt.')
    expect(events.find((e) => e.casualties.length > 0)?.happening).toBe(events[0]?.happening)
  })

  it('should belong to the act where it is its result', () => {
    const events = of('one of its jets had struck the launcher, killing two gunmen.')
    expect(events.find((e) => e.casualties.length > 0)?.happening).not.toBe(events[0]?.happening)
  })
})

describe('a day by which something was so', () => {
  it('should not be the day of an attack', () => {
    expect(told('The Northern Front had not claimed the attack by Monday morning.')[0]?.time).toBe('')
    expect(told('By Tuesday the shelling had killed nine people.')[0]?.time).toBe('')
  })

  it('should leave the day of the attack itself', () => {
    expect(told('The Northern Front had not claimed the attack of Monday morning.')[0]?.time).toBe('Monday morning')
    expect(told('The shelling on Tuesday killed nine people.')[0]?.time).toBe('Tuesday')
  })
})
