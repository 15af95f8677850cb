import { describe, expect, it } from 'vitest'
import { readActors } from '../../test/actors.ts'
import { analyse } from '../../test/analyser.ts'
import { createKnowledge } from './knowledge.ts'
import { agencies } from './lexicon/actors/agencies.ts'
import { coalitions } from './lexicon/actors/coalitions.ts'
import { countries } from './lexicon/actors/countries.ts'
import { militia } from './lexicon/actors/entry.ts'
import { groupsOfAfrica } from './lexicon/actors/groups-africa.ts'
import { groupsOfTheAmericas } from './lexicon/actors/groups-americas.ts'
import { groupsOfAsiaAndEurope } from './lexicon/actors/groups-asia-europe.ts'
import { historicalGroups } from './lexicon/actors/groups-historical.ts'
import { groupsOfTheMiddleEast } from './lexicon/actors/groups-middle-east.ts'
import { leaders } from './lexicon/actors/leaders.ts'
import { organisations } from './lexicon/actors/organisations.ts'
import { gleditschWardOf, isoCodesOf } from './lexicon/actors/state-codes.ts'

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

  it('should let an entry of the user’s own win over one of its key, and keep the names of both', () => {
    const own = createKnowledge([militia('Houthis', 'OM', 'Northern Zaydi Column')])
    const keys = (text: string) => own.namesIn(analyse(text)).map((name) => name.actors[0]!.key)
    expect(own.byKey('houthis')).toMatchObject({ inter: 'political militia', countries: ['OM'] })
    expect(keys('Ansar Allah and the Northern Zaydi Column said so.')).toEqual(['houthis', 'houthis'])
    expect(knowledge.byKey('houthis')).toMatchObject({ inter: 'rebel group', countries: ['YE'] })
  })

  it('should take the user’s own where a name is another’s too', () => {
    const own = createKnowledge([militia('Reed Valley Front', 'ML', 'RSF')])
    expect(own.namesIn(analyse('The RSF burned a truck.'))[0]!.actors[0]!.key).toBe('reed-valley-front')
    expect(keysIn('The RSF burned a truck.')).toEqual(['rapid-support-forces'])
  })

  it('should be ready within 15 ms', () => {
    const milliseconds = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage()
      createKnowledge()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    expect(Math.min(...milliseconds)).toBeLessThan(15)
  })

  it('should tell agencies, which relay, from monitors, which claim', () => {
    expect(knowledge.byKey('reuters')?.isAgency).toBe(true)
    expect(knowledge.byKey('syrian-observatory-for-human-rights')?.isAgency).toBeUndefined()
    expect(knowledge.byKey('syrian-observatory-for-human-rights')?.vantage).toBe('monitor')
  })
})

describe('the lexicons of actors', () => {
  const groups = [
    groupsOfTheMiddleEast,
    groupsOfAfrica,
    groupsOfAsiaAndEurope,
    groupsOfTheAmericas,
    historicalGroups,
  ].flat()
  const all = [...groups, ...coalitions, ...organisations, ...agencies, ...leaders]

  it('should hold at least 450 armed groups', () => {
    expect(groups.filter((actor) => actor.kind === 'armed group').length).toBeGreaterThanOrEqual(450)
  })

  it('should give every entry a key of its own', () => {
    const keys = all.map((actor) => actor.key)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  it('should say whose word a backing is, and date changes in order', () => {
    const backed = all.flatMap(({ key, affiliations = [] }) =>
      affiliations.filter(({ kind, source }) => kind === 'backed by' && !source).map(() => key),
    )
    expect(backed).toEqual([])
    for (const { interSince = [] } of all)
      expect(interSince.map(({ since }) => since)).toEqual(interSince.map(({ since }) => since).sort())
  })

  it('should point only at institutions and allies that exist', () => {
    const named = all.flatMap((actor) =>
      [actor.institution ?? [], ...(actor.affiliations ?? []).map((one) => one.with)].flat(),
    )
    expect(named.filter((key) => !/^[A-Z]{2}$/.test(key) && !knowledge.byKey(key))).toEqual([])
  })
})

describe('codes of an actor', () => {
  const codesOn = (text: string, words: string, day: string | null) => readActors(text, knowledge, day).of(words)?.codes

  it('should be ACLED’s type, the countries and their Gleditsch–Ward numbers', () => {
    expect(codesOn('The Chadian army shelled the hills.', 'Chadian army', null)).toEqual({
      inter: 'state forces',
      countries: ['TD'],
      gw: [483],
    })
    expect(codesOn('Protesters blocked the road.', 'Protesters', null)).toMatchObject({ inter: 'protesters', gw: [] })
  })

  it('should be those of the report’s day', () => {
    const taliban = (day: string | null) => codesOn('The Taliban shelled the hills.', 'Taliban', day)?.inter
    expect([taliban('1999-05-01'), taliban('2021-08-14'), taliban('2021-08-15')]).toEqual([
      'state forces',
      'rebel group',
      'state forces',
    ])
    const sudan = (day: string) => codesOn('The South Sudanese army left.', 'South Sudanese army', day)?.gw
    expect([sudan('2011-07-08'), sudan('2011-07-09')]).toEqual([[], [626]])
  })

  it('should leave open a type that changed, where there is no day', () => {
    expect(codesOn('The Taliban shelled the hills.', 'Taliban', null)).toMatchObject({ inter: null })
  })

  it('should be absent where nothing is known', () => {
    expect(codesOn('Maria Torres said so.', 'Maria Torres', '2024-01-01')).toBeUndefined()
  })
})

describe('codes of states', () => {
  it('should be those of the standard', async () => {
    const { default: iso } = await import('i18n-iso-countries')
    const wrong = countries
      .map(({ code }) => code)
      .filter((code) => iso.isValid(code) && code !== 'XK')
      .filter((code) => {
        const codes = isoCodesOf(code)
        return codes?.alpha3 !== iso.alpha2ToAlpha3(code) || codes?.numeric !== iso.alpha2ToNumeric(code)
      })
    expect(wrong).toEqual([])
    expect(isoCodesOf('XK')).toEqual({ alpha2: 'XK', alpha3: null, numeric: null })
  })

  it('should have a row for every state that has actors', () => {
    expect(countries.filter(({ code }) => isoCodesOf(code) === null)).toEqual([])
  })

  it.each([
    ['RU', '1985-01-01', 365],
    ['SU', '1985-01-01', 365],
    ['SU', '1992-01-01', null],
    ['UA', '1990-01-01', null],
    ['DE', '2020-01-01', 260],
    ['DD', '1990-10-02', 265],
    ['DD', '1990-10-03', null],
    ['YU', '2006-06-04', 345],
    ['RS', '2006-06-04', null],
    ['RS', '2006-06-05', 340],
    ['XK', '2008-02-17', 347],
    ['YD', '1986-01-13', 680],
    ['YE', '1986-01-13', 678],
    ['YE', '2024-01-01', 678],
    ['SD', '2024-01-01', 625],
    ['PS', '2024-01-01', null],
    ['SS', null, 626],
  ])('should say whether %s was in the system of states on %s', (code, day, gw) => {
    expect(gleditschWardOf(code, day)).toBe(gw)
  })
})
