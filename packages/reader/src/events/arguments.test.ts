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
    ['The farmer was decapitated by Ruvenian mountain troops in Tarsa.', 'Ruvenian mountain troops'],
    ['The robbers tied the hands of the guard, beating and kicking him for an hour.', 'robbers'],
    ['Two brothers plotted together to poison the mayor of Tarsa.', 'Two brothers'],
    ['A coalition air strike hit a clinic near Ostermoor.', 'coalition'],
    ['Government shelling killed two farmers in Tarsa.', 'Government'],
    ['Teams of soldiers and police raided the village of Tarsa.', 'soldiers'],
  ])('should read it from “%s”', (text, doer) => {
    expect(fillers(text, 'perpetrators')).toContain(doer)
  })

  it.each([
    ['There were civilian casualties in the shelling of Goma by the army.', /civilian|casualties/],
    ['The village was shelled for hours, and the rebels were behind the hill.', /rebels/],
    ['Nobody was behind the killing of the governor, police said.', /nobody|police/i],
    ['One million people were deported, massacred, and buried in the hills.', /people/],
    ['US-Led Coalition Strikes Near Goma', /^US$/],
    ['Police deaths in the attack rose to six.', /police/i],
    ['A guard was used by the gang to kill the judge.', /guard/],
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

describe('with what and where', () => {
  it('should read what was used to that end', () => {
    expect(fillers('Militants used a car bomb to kill the governor.', 'weapons')).toEqual(['car bomb'])
    expect(fillers('Militants used a house to kill the governor.', 'weapons')).toEqual([])
  })

  it.each([
    ['Chicago recorded 40 murders last year.', 'Chicago'],
    ['Dagestan has seen numerous bombings this year.', 'Dagestan'],
    ["In Saddam Hussein's Iraq, opponents of the regime were executed.", 'Iraq'],
  ])('should read the place from “%s”', (text, place) => {
    const { events, words } = eventsIn(text)
    expect(events.map((event) => event.place && event.place.start !== undefined && words(event.place))).toEqual([place])
  })

  it('should not read the place of an event from whoever only tells of it', () => {
    const { events, words } = eventsIn('Chicago reported two murders in Uganda.')
    expect(events.map((event) => event.place && words(event.place))).toEqual(['Uganda'])
  })
})

describe('headlines', () => {
  it('should read what a headline tells in the present', () => {
    const { events, words } = eventsIn('Roadside bomb kills Russian general in Kenya')
    expect(events.map((event) => words(event.trigger))).toEqual(['kills'])
    expect(events[0]!.victims.map(words)).toEqual(['Russian general'])
  })

  it('should not read a plural as a verb', () => {
    expect(eventsIn('The hunter counted his kills.').events).toEqual([])
  })
})

describe('what is to be answered for', () => {
  it.each([
    ['The general should apologise for shelling the town.', 'happened'],
    ['The crew opted to detonate the bomb in the hills.', 'happened'],
    ['The crew wanted to detonate the bomb in the hills.', 'hypothetical'],
  ])('should tell of “%s” that it %s', (text, factuality) => {
    expect(eventsIn(text).events.map((event) => event.factuality)).toEqual([factuality])
  })
})
