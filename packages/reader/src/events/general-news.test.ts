import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'
import { ACLED, type SubType } from './lexicon/acled.ts'

/** All violent events of a text that are told as real, each as "trigger: perpetrators > harmed". */
function told(text: string): string[] {
  const { events, words } = eventsIn(text)
  return events
    .filter((e) => ACLED[e.subType as SubType].violent && /happened|failed|attempted/.test(e.factuality))
    .map((e) => {
      const list = (fillers: { start?: number; end?: number }[]) => fillers.map(words).join(', ')
      return `${words(e.trigger)}: ${list(e.perpetrators)} > ${list([...e.victims, ...e.targets])}`
    })
}

describe('the state whose attack it is', () => {
  it.each([
    ['by its adjective', 'Russian air strikes hit a clinic near Ostermoor.', 'air strikes: Russian > clinic'],
    ['by its letters', 'A US drone strike killed a commander in Yemen.', 'strike: US > commander'],
    ['by its warplanes', 'Turkish and Israeli warplanes bombed a depot.', 'bombed: Turkish, Israeli > depot'],
    ['after "by"', 'Air strikes by France killed two farmers.', 'Air strikes: France > two farmers'],
  ])('should be read %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each([
    ['who may be the one attacked', 'The Afghan attack killed two farmers.', 'attack:  > two farmers'],
    [
      'whose pilots are people',
      'Russian helicopter pilots were killed near Ostermoor.',
      'killed:  > Russian helicopter pilots',
    ],
  ])('should not be read of a country %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })
})

describe('who suffers what a noun tells', () => {
  it.each([
    ['the owner of a death', "Police condemned the mayor's murder in Tarsa.", 'murder:  > mayor'],
    ['who has the injuries', 'Three soldiers sustained injuries in the shelling.', 'shelling:  > Three soldiers'],
    ['the slain', 'The slain officers were buried in Tarsa.', 'slain:  > slain officers'],
  ])('should be %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('should not be the owner where "of" tells it', () => {
    expect(told("The militia's killing of villagers went on.")).toContain('killing: militia > villagers')
  })

  it('should not be what kind of attack it was', () => {
    expect(told('A terrorist attack on a bakery killed two farmers.')).toContain('attack:  > two farmers, bakery')
  })
})

describe('the doer', () => {
  it('should be a state that is only described', () => {
    expect(told('Three countries launched assaults on rebel groups.')[0]).toMatch(/ountries > rebel groups$/)
  })

  it('should be the subject before the owner', () => {
    expect(told('The group fled a day before it launched its massacre in Tarsa.')[0]).toMatch(/^massacre: it >/)
  })

  it('should be after "by", and not before a bare participle', () => {
    expect(told('A soldier killed and beheaded by gunmen was buried on Monday.')).toContain('killed: gunmen > soldier')
  })
})

describe('who is blamed', () => {
  it('should be the doer of a noun as of a verb', () => {
    expect(told('A woman accused the governor of rape.')).toContain('rape: governor > ')
    expect(told('The general, accused of genocide, fled abroad.')).toContain('genocide: general > ')
  })

  it('should not be who died of something', () => {
    expect(told('The governor spoke of the massacre in Tarsa.')[0]).toMatch(/^massacre: {2}>/)
  })
})

describe('who is harmed', () => {
  it.each([
    ['a bare number', 'The attack killed 23 soldiers and injured 15.', 'attack:  > 23 soldiers, 15'],
    ['those left dead', 'The group claimed the massacre, which left 89 people dead.', 'massacre: group > 89 people'],
    ['whom a campaign is against', "The army's bombing campaign against rebels went on.", 'bombing: army > rebels'],
    ['workers and managers', 'Gunmen killed three aid workers in Tarsa.', 'killed: Gunmen > three aid workers'],
    [
      'those joined verbs share',
      'His regime tortured and executed hundreds of villagers.',
      'executed: regime > villagers',
    ],
  ])('should be %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each([
    ['nobody', 'The attack killed no one and left nobody wounded.'],
    ['a coach who lost his post', 'The club fired the coach.'],
  ])('should not be %s', (_, text) => {
    expect(told(text).join()).not.toMatch(/> ./)
  })
})

describe('where it happened', () => {
  const places = (text: string) => {
    const { events, words } = eventsIn(text)
    return events.flatMap((e) => (e.place?.start === undefined ? [] : [words(e.place)]))
  }

  it('should be the town a battle is for', () => {
    expect(places('The battle for Aleppo could last months.')).toEqual(['Aleppo'])
    expect(places('The battle for the nomination could last months.')).toEqual([])
  })

  it('should not be where the teller sits, or whose attack it was', () => {
    expect(places('The air strikes went on, said Ines Calder, the head of a group based in Geneva.')).toEqual([])
    expect(places('The Afghan attack killed two farmers.')).toEqual([])
    expect(places('The Kabul attack killed two farmers.')).toEqual(['Kabul'])
  })
})

describe('what is told, but no event of war', () => {
  it.each([
    ['a thing named after it', 'The shop sells assault rifles in Florida.'],
    ['a rate', 'The murder rate in Chicago fell again.'],
    ['how a town stands', 'Children left the besieged town on foot.'],
    ['a firm changing hands', 'Senators asked about the Russian takeover of a refiner, Petrolux.'],
    ['words between politicians', 'The nominee attacked Marla Quist over her emails.'],
    ['words, by adverb', 'The tenant was verbally assaulted by two agents.'],
    ['a breach of computers', 'Someone hacked the emails of the party.'],
    ['a jet that came down', 'His jet crashed in the north of Yemen.'],
    ['gas of the soil', 'As the soil thawed, methane gas was released.'],
    ['what is only wished away', 'The state lost the means to prevent attacks on civilians.'],
    ['what is only recommended', 'He advocated killing the families of fighters.'],
    ['feelings', 'They were devastated by the news.'],
  ])('should not read %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['an attack with such a rifle', 'Gunmen attacked a bakery with assault rifles.'],
    ['a siege that began', 'Troops besieged the town on Monday.'],
    ['a town taken over', 'The takeover of the town by rebels surprised the army.'],
    ['a politician attacked by gunmen', 'Gunmen attacked the nominee Marla Quist in Tarsa.'],
    ['people hacked down', 'Raiders hacked two farmers to death in Tarsa.'],
    ['a shell that came down', 'A shell crashed into a school in Tarsa.'],
    ['chlorine', 'The army released chlorine gas over Tarsa.'],
    ['attacks that were ended', 'The coalition stopped the attacks on rebel positions.'],
    ['a thing wrecked', 'Rebels devastated the market in Tarsa.'],
  ])('should read %s', (_, text) => {
    expect(told(text)).not.toEqual([])
  })
})
