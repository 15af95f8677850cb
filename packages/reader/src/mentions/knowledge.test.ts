import { describe, expect, it } from 'vitest'
import { readActors } from '../../test/actors.ts'
import { analyse } from '../../test/analyser.ts'
import { createKnowledge } from './knowledge.ts'
import { agencies } from './lexicon/actors/agencies.ts'
import { coalitions } from './lexicon/actors/coalitions.ts'
import { militia } from './lexicon/actors/entry.ts'
import { groupsOfAfrica } from './lexicon/actors/groups-africa.ts'
import { groupsOfTheAmericas } from './lexicon/actors/groups-americas.ts'
import { groupsOfAsiaAndEurope } from './lexicon/actors/groups-asia-europe.ts'
import { groupsOfTheMiddleEast } from './lexicon/actors/groups-middle-east.ts'
import { leaders } from './lexicon/actors/leaders.ts'
import { organisations } from './lexicon/actors/organisations.ts'

const knowledge = createKnowledge()
const keysIn = (text: string) => knowledge.namesIn(analyse(text)).map((name) => name.actors[0]!.key)

describe('createKnowledge', () => {
  it('should know armed groups by name, acronym and spelling', () => {
    for (const name of ['Hay’at Tahrir al-Sham', "Hay'at Tahrir al-Sham", 'HTS', 'HAYAT TAHRIR AL-SHAM'])
      expect(keysIn(`Fighters of ${name} left the town.`)).toContain('hayat-tahrir-al-sham')
  })

  it('should make the forces and ministries of every state by rule', () => {
    expect(keysIn('The Chadian army shelled the hills.')).toEqual(['military-of-td'])
    expect(keysIn('Peru’s interior ministry gave no toll.')).toContain('interior-ministry-of-pe')
    expect(keysIn('Togolese security forces sealed the road.')).toEqual(['security-forces-of-tg'])
  })

  it('should give one actor to the names of one body', () => {
    expect(keysIn('The Pentagon said so.')).toEqual(keysIn('The US Department of Defense said so.'))
    expect(keysIn('The Israeli military said so.')).toEqual(keysIn('The IDF said so.'))
  })

  it('should not take small words for acronyms', () => {
    expect(keysIn('The town is quiet, and nobody told us who did it.')).toEqual([])
    expect(keysIn('THE TOWN IS QUIET AND NOBODY TOLD US WHO DID IT.')).toEqual([])
  })

  it('should prefer the longest name', () => {
    expect(keysIn('The Islamic Resistance in Iraq claimed it.')).toEqual(['islamic-resistance-in-iraq'])
  })

  it('should take entries of the user’s own', () => {
    const own = createKnowledge([militia('Grey Heron Column', 'XX', 'Herons')])
    expect(own.byKey('grey-heron-column')?.name).toBe('Grey Heron Column')
    expect(readActors('The Herons burned a truck.', own).of('Herons')?.actor).toBe('grey-heron-column')
  })

  it('should tell agencies, which relay, from monitors, which claim', () => {
    expect(knowledge.byKey('reuters')?.isAgency).toBe(true)
    expect(knowledge.byKey('syrian-observatory-for-human-rights')?.isAgency).toBeUndefined()
    expect(knowledge.byKey('syrian-observatory-for-human-rights')?.vantage).toBe('monitor')
  })
})

describe('the lexicons of actors', () => {
  const groups = [groupsOfTheMiddleEast, groupsOfAfrica, groupsOfAsiaAndEurope, groupsOfTheAmericas].flat()
  const all = [...groups, ...coalitions, ...organisations, ...agencies, ...leaders]

  it('should hold at least 150 armed groups', () => {
    expect(groups.filter((actor) => actor.kind === 'armed group').length).toBeGreaterThanOrEqual(150)
  })

  it('should give every entry a key of its own', () => {
    const keys = all.map((actor) => actor.key)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  it('should point only at institutions and allies that exist', () => {
    const named = all.flatMap((actor) =>
      [actor.institution ?? [], ...(actor.affiliations ?? []).map((one) => one.with)].flat(),
    )
    expect(named.filter((key) => !/^[A-Z]{2}$/.test(key) && !knowledge.byKey(key))).toEqual([])
  })
})
