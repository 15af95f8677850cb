import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

/** The first event whose trigger has these words. */
function event(text: string, trigger: string, publishedAt?: string | null) {
  const found = eventsIn(text, publishedAt)
  const event = found.events.find((e) => found.words(e.trigger) === trigger)
  if (!event) throw new Error(`no event “${trigger}” in ${found.events.map((e) => found.words(e.trigger))}`)
  return { ...found, event }
}

describe('the kind of an event', () => {
  it.each([
    ['Rockets were fired at a barracks outside Goma on Monday.', 'fired', 'Shelling/artillery/missile attack'],
    ['Government warplanes bombed a clinic in Idlib.', 'bombed', 'Air/drone strike'],
    ['A drone attack killed two farmers near Gedaref.', 'attack', 'Air/drone strike'],
    ['A suicide bomber blew himself up outside a mosque in Kabul.', 'blew', 'Suicide bomb'],
    ['Three policemen died when their car hit a landmine near Gao.', 'hit', 'Remote explosive/landmine/IED'],
    ['A car bomb exploded near a police station in Quetta.', 'exploded', 'Remote explosive/landmine/IED'],
    ['Attackers hurled a grenade at a bar in Bujumbura.', 'hurled', 'Grenade'],
    ['Troops clashed with rebels near Bunia.', 'clashed', 'Armed clash'],
    ['Guerrillas ambushed a military convoy in Cauca.', 'ambushed', 'Armed clash'],
    ['The army retook the town of Mora from rebels.', 'retook', 'Government regains territory'],
    ['Rebels seized the town of Bunagana.', 'seized', 'Non-state actor overtakes territory'],
    ['Gunmen killed four villagers in Benue.', 'killed', 'Attack'],
    ['Militants abducted 20 schoolgirls in Zamfara.', 'abducted', 'Abduction/forced disappearance'],
    ['Soldiers raped dozens of women in the village.', 'raped', 'Sexual violence'],
    ['Police opened fire on demonstrators in Conakry.', 'opened', 'Excessive force against protesters'],
    ['Security forces fired tear gas at protesters in Tunis.', 'fired', 'Protest with intervention'],
    ['Thousands rallied in Madrid on Sunday.', 'rallied', 'Peaceful protest'],
    ['Protesters clashed with police in Nairobi.', 'clashed', 'Violent demonstration'],
    ['Police arrested four suspects in Lahore.', 'arrested', 'Arrests'],
    ['Air defences shot down two drones over Odesa.', 'shot down', 'Disrupted weapons use'],
    ['Soldiers found a weapons cache near Tikrit.', 'found', 'Disrupted weapons use'],
    ['Rebels burned more than twenty houses in Beni.', 'burned', 'Looting/property destruction'],
    ['The two sides signed a peace agreement in Juba.', 'signed', 'Agreement'],
    ['The army launched a search operation in the hills.', 'search operation', 'Other'],
    ['GUERRILLAS ATTACKED A FARM NEAR SAN MIGUEL WITH ROCKETS.', 'ATTACKED', 'Shelling/artillery/missile attack'],
  ])('should read “%s” (%s) as %s', (text, trigger, subType) => {
    const { events, words } = eventsIn(text)
    const found = events.find((e) => trigger.startsWith(words(e.trigger)))
    expect(found?.subType, JSON.stringify(events.map((e) => [words(e.trigger), e.subType]))).toBe(subType)
  })
})

describe('the roles of an event', () => {
  it('should read what was fired, from where, at what', () => {
    const { event: e, words } = event(
      'Rockets were fired late Sunday from northern Iraq at a military base in Syria.',
      'fired',
    )
    expect(e.weapons.map(words)).toEqual(['Rockets'])
    expect(words(e.launch)).toBe('northern Iraq')
    expect(e.targets.map(words)).toEqual(['military base'])
    expect(words(e.place)).toBe('Syria')
    expect(words(e.time)).toBe('late Sunday')
  })

  it('should name whoever is accused of the deed, by the accuser', () => {
    const { event: e, words } = event('The ministry accused rebel fighters of having shelled the market.', 'shelled')
    expect(e.perpetrators.map((p) => [words(p), p.basis])).toEqual([['rebel fighters', 'accused']])
    expect(e.accordingTo).not.toEqual([])
  })

  it('should call a deed told by the doer claimed', () => {
    const { event: e } = event('The Kenyan army said it had attacked a rebel camp near Lamu.', 'attacked')
    expect(e.perpetrators[0]?.basis).toBe('claimed')
  })

  it('should leave a deed told by nobody to the outlet', () => {
    const { event: e } = event('Gunmen killed four villagers in Benue.', 'killed')
    expect(e.perpetrators.map((p) => p.basis)).toEqual(['outlet'])
    expect(e.accordingTo).toEqual([])
  })

  it('should take for accused whom the outlet itself only suspects, and for nothing less whom it names', () => {
    const basisIn = (text: string, trigger: string) => event(text, trigger).event.perpetrators[0]?.basis
    expect(basisIn('Suspected Northern Front fighters burned three lorries near Segou.', 'burned')).toBe('accused')
    expect(basisIn('Two students were abducted by alleged Northern Front members.', 'abducted')).toBe('accused')
    expect(basisIn('The mast was presumably blown up by the Northern Front.', 'blown')).toBe('accused')
    expect(basisIn('Northern Front fighters burned three lorries near Segou.', 'burned')).toBe('outlet')
    expect(basisIn('Northern Front fighters probably in their teens burned three lorries.', 'burned')).toBe('outlet')
  })

  it('should not take a claim that nobody made for one', () => {
    const { event: e } = event('The Northern Front had not claimed the attack by Monday.', 'attack')
    expect(e.perpetrators).toEqual([])
  })
})

describe('casualties and munitions', () => {
  it('should count the killed and the injured of one event', () => {
    const { event: e } = event(
      'Gunmen opened fire on a bus near Bamako, killing six people and wounding ten.',
      'opened',
    )
    expect(e.casualties.map(({ kind, min, max }) => [kind, min, max])).toEqual([
      ['killed', 6, 6],
      ['injured', 10, 10],
    ])
    expect(e.outcome).toBe('hit')
  })

  it('should count nobody as nought and tie it to the attack', () => {
    const { events, words } = eventsIn('Rockets hit a base near Erbil on Sunday. No soldiers were injured.')
    const none = events.find((e) => words(e.trigger) === 'injured')
    expect(none?.casualties.map(({ kind, min, max, status }) => [kind, min, max, status])).toEqual([
      ['injured', 0, 0, 'military'],
    ])
    expect(none?.happening).toBe(events[0]?.happening)
    expect(none?.subType).toBe('Shelling/artillery/missile attack')
    expect(none?.outcome).not.toBe('hit')
  })

  it('should read a toll that has risen, and the dead and injured told without verbs', () => {
    expect(
      event('The death toll from the shelling of the market has risen to 14.', 'shelling').event.casualties[0],
    ).toMatchObject({ kind: 'killed', min: 14, max: 14 })
    const { event: clash } = event(
      'Protesters clashed with police in Nairobi, leaving three dead and 20 injured.',
      'clashed',
    )
    expect(clash.casualties.map(({ kind, min }) => [kind, min])).toEqual([
      ['killed', 3],
      ['injured', 20],
    ])
  })

  it('should count one for a singular and tell status, age and sex', () => {
    expect(event('Gunmen killed a girl in Tigray.', 'killed').event.casualties[0]).toMatchObject({
      min: 1,
      max: 1,
      status: 'civilian',
      age: 'child',
      sex: 'female',
    })
  })

  it('should count what was fired and what was shot down', () => {
    expect(event('Several rockets were fired at the airport.', 'fired').event.munitions[0]).toMatchObject({
      stage: 'fired',
      min: 3,
      max: null,
    })
    expect(eventsIn('Air defences shot down two drones over Odesa.').events[0]?.munitions[0]).toMatchObject({
      stage: 'intercepted',
      min: 2,
      max: 2,
    })
  })
})

describe('how real an event is', () => {
  it.each([
    ['The group threatened to attack oil tankers.', 'attack', 'threatened'],
    ['The ministry denied that its forces shelled the market.', 'shelled', 'denied'],
    ['The army did not attack the village.', 'attack', 'denied'],
    ['If rebels attack the city, troops will leave.', 'attack', 'hypothetical'],
    ['The army plans to attack the rebel camp.', 'attack', 'planned'],
    ['Gunmen tried to kidnap a mayor in Sonora.', 'kidnap', 'attempted'],
    ['Reporters told of a failed rocket attack on the base.', 'attack', 'failed'],
    ['Gunmen attacked the village.', 'attacked', 'happened'],
    [
      'It is not known whether the van was hit by a drone or whether shells left in it exploded.',
      'hit',
      'hypothetical',
    ],
    [
      'It is not known whether the van was hit by a drone or whether shells left in it exploded.',
      'exploded',
      'hypothetical',
    ],
    ['It is not known whether he is alive, but shells exploded beside the van.', 'exploded', 'happened'],
    ['The guards agreed to the plans, and rebels attacked the camp.', 'attacked', 'happened'],
  ])('should read “%s” (%s) as %s', (text, trigger, factuality) => {
    expect(event(text, trigger).event.factuality).toBe(factuality)
  })

  it('should say what came of it', () => {
    expect(event('Police foiled a bombing at the airport.', 'bombing').event.outcome).toBe('foiled')
    expect(event('A failed rocket attack was reported near the base.', 'attack').event.outcome).toBe('failed')
    expect(event('Air defences shot down two drones over Odesa.', 'shot').event.outcome).toBe('intercepted')
  })
})

describe('happenings, news and answers', () => {
  const text =
    'Rockets were fired at a base near Erbil on Sunday. The attack wounded a guard. ' +
    'The town had been quiet for weeks, and shops were open. Traders said business was good. ' +
    'On January 12, a drone attack killed two soldiers in the desert. In response, the army shelled a camp in the hills.'

  it('should give mentions of one happening one number, and other happenings others', () => {
    const { events, words } = eventsIn(text)
    const of = (trigger: string) => events.filter((e) => words(e.trigger) === trigger).map((e) => e.happening)
    expect(of('attack')[0]).toBe(of('fired')[0])
    expect(of('attack')[1]).not.toBe(of('fired')[0])
    expect(of('shelled')[0]).not.toBe(of('fired')[0])
  })

  it('should tell the news from what is recalled', () => {
    const { events } = eventsIn(text)
    expect(events[0]?.news).toBe(true)
    expect(events.find((e) => e.casualties.some((c) => c.kind === 'killed'))?.news).toBe(false)
  })

  it('should pair an answer with what it answers', () => {
    const { events, words } = eventsIn(text)
    const answer = events.find((e) => words(e.trigger) === 'shelled')
    const answered = events.find((e) => e.id === answer?.inResponseTo[0])
    expect(answered?.casualties.some((c) => c.kind === 'killed' && c.min === 2)).toBe(true)
  })
})

describe('who did it and who only tells of it', () => {
  const doers = (text: string) => {
    const { events, words } = eventsIn(text)
    return events.flatMap(({ perpetrators }) => perpetrators.map((one) => words(one as { start: number; end: number })))
  }

  it('should not take the source of a statement for the perpetrator', () => {
    expect(
      doers(
        'Shells struck the bazaar in Aden on Monday, killing six people and wounding ten, the health ministry said.',
      ),
    ).toEqual([])
  })

  it('should take the doer inside the statement for it', () => {
    expect(doers('Militants stormed the barracks, killing six soldiers, the defence ministry said.')).toContain(
      'Militants',
    )
  })
})
