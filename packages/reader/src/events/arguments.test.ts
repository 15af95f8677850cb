import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

type Role = 'perpetrators' | 'targets' | 'victims' | 'weapons'

/** The fillers of a role over all events of a text, as words. */
function fillers(text: string, role: Role): string[] {
  const { events, words } = eventsIn(text)
  return events.flatMap((event) => event[role].map(words))
}

describe('who did it', () => {
  it.each([
    ['The attack is believed to have been carried out by the Northern Front.', 'Northern Front'],
    ['The Northern Front accepted responsibility for the bombings.', 'Northern Front'],
    ['The rebels were behind the killing of the governor.', 'rebels'],
    ['The attack, which killed three soldiers and was claimed by the Front, took place in Goma.', 'Front'],
    ['The farmers were shot dead in their home by special forces that had come at night.', 'special forces'],
    ['A soldier killed and allegedly decapitated by Azerbaijani troops has been buried.', 'Azerbaijani troops'],
    ['The army claimed to have hit three gunmen.', 'army'],
    ['Turkey’s shelling of the village killed three farmers.', 'Turkey'],
    ['The US-led bombing campaign against the militia went on.', 'US'],
    ['The murder of the judge at the hands of gunmen shocked the town.', 'gunmen'],
  ])('should read it from “%s”', (text, doer) => {
    expect(fillers(text, 'perpetrators')).toContain(doer)
  })

  it.each([
    ['There were civilian casualties in the shelling of Goma by the army.', /civilian|casualties/],
    ['The village was shelled for hours, and the rebels were behind the hill.', /rebels/],
    ['Nobody was behind the killing of the governor, police said.', /nobody|police/i],
    ['One million people were deported, massacred, and buried in the hills.', /people/],
    ['US-Led Coalition Strikes Near Goma', /^US$/],
  ])('should not read somebody else from “%s”', (text, other) => {
    expect(fillers(text, 'perpetrators').join()).not.toMatch(other)
  })

  it.each([
    ['Security forces were blamed for the killing of six miners.', 'accused'],
    ['The general, accused of genocide in the valley, fled.', 'accused'],
    ['The attack appeared to have been carried out by the Northern Front.', 'accused'],
    ['Security forces killed six miners.', 'outlet'],
  ])('should say on what it is told in “%s”', (text, basis) => {
    expect(eventsIn(text).events.flatMap((e) => e.perpetrators.map((p) => p.basis))).toEqual([basis])
  })
})

describe('to whom and what', () => {
  it.each([
    ['They deplored the slaughter and maiming of men, women and children.', ['men', 'women', 'children']],
    ['One million people were deported, massacred, and buried in the hills.', ['One million people']],
    ['A device exploded on Friday, claiming the lives of two soldiers.', ['two soldiers']],
    ['Seven militants killed in blasts in Helmand', ['Seven militants']],
    ['The bombings seemed to be aimed at civilians.', ['civilians']],
  ])('should read people from “%s”', (text, people) => {
    expect(fillers(text, 'victims')).toEqual(people)
  })

  it('should read what an explosion shattered', () => {
    expect(fillers('The building was shattered by an explosion, killing three people.', 'targets')).toEqual([
      'building',
    ])
  })

  it('should read people of whom only a participle tells what befell them', () => {
    const text = 'A bomb exploded at the market in Goma. There were eight women, a girl and four men injured.'
    expect(fillers(text, 'victims')).toEqual(expect.arrayContaining(['four men']))
  })

  it('should not take what was shattered for who killed, nor a building for a person', () => {
    const text = 'The Harlan Federal Building in Goma was shattered by an explosion on Friday, killing three people.'
    expect(fillers(text, 'perpetrators')).toEqual([])
    expect(fillers(text, 'victims')).toEqual(['three people'])
  })

  it('should not take the town a bombing was in for its target, unlike a hall', () => {
    expect(fillers('The bombing in the city killed three people.', 'targets')).toEqual([])
    expect(fillers('The bombing in the market killed three people.', 'targets')).toEqual(['market'])
  })

  it('should read whom somebody battles, and take both who clash for doers', () => {
    expect(fillers('The army is also battling the militia in the north.', 'targets')).toEqual(['militia'])
    expect(fillers('The army clashed with the militia in the north.', 'targets')).toEqual([])
  })

  it('should not read what is only part of the word for the attack', () => {
    expect(fillers('A captain was killed in a car bombing in Iraq.', 'targets')).toEqual([])
    expect(fillers('The air strikes on Goma killed four farmers.', 'weapons')).toEqual([])
  })
})

describe('with what', () => {
  it('should read all that is joined', () => {
    expect(fillers('Militants stormed a hotel in Goma with grenades and rifles.', 'weapons')).toEqual([
      'grenades',
      'rifles',
    ])
  })

  it('should read the gas of a gas attack', () => {
    expect(fillers('A poison gas attack killed dozens of villagers.', 'weapons').join()).toMatch(/gas/)
  })

  it('should not read who rode with the weapons', () => {
    expect(fillers('Militants stormed a hotel in Goma with grenades and masks.', 'weapons')).toEqual(['grenades'])
  })
})
