import { describe, expect, it } from 'vitest'
import { day, type Told, type ToldEvent, tell } from '../../test/readings.ts'
import { createBackground } from './background.ts'
import { deriveIncidents } from './derive.ts'

const KOLARI = { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:kolari' }

interface Speaker {
  words: string
  key: string
  kind?: 'state force' | 'government' | 'coalition' | 'armed group' | 'organisation'
}

/** A report in which one speaker gives the toll; `more` are other mentions, `also` other actors its text names. */
function quotes(id: string, { words, key, kind = 'state force' }: Speaker, over: Partial<Told> = {}): Told {
  return {
    id,
    publisher: `Outlet ${id}`,
    publishedAt: '2023-03-05T18:00:00Z',
    text: `Shells hit the market of Kolari on Sunday, in account ${id}. ${words} said 12 people were killed there. Osk army
and Tarn militia fired.`,
    actors: { [words]: { kind, actor: key, name: words } },
    places: { Kolari: KOLARI },
    times: { Sunday: day('2023-03-05') },
    statements: [{ id: 's1', source: words, cue: 'said', speaker: words, vantage: 'party' }],
    events: [
      { trigger: 'hit', targets: ['market'], weapons: ['Shells'], place: 'Kolari', time: 'Sunday' },
      { trigger: 'killed', by: ['s1'], killed: { words: '12 people', min: 12, max: 12 } },
    ],
    ...over,
  }
}

/** The same toll in an outlet's own voice, in words unlike any other report's. */
function owns(id: string, publisher: string | null, words: string): Told {
  const text = `${words} Shells hit the market of Kolari on Sunday and 12 people were killed.`
  const { events, ...told } = quotes(id, { words: 'hit', key: 'x' })
  return {
    ...told,
    publisher,
    text,
    actors: {},
    statements: [],
    events: events!.map((event) => ({ ...event, by: [] })),
  }
}

const derive = (told: Told[], background = createBackground()) => {
  const incidents = deriveIncidents(told.map(tell), background)
  expect(incidents).toHaveLength(1)
  return incidents[0]!
}
/** How many independent origins give the toll of twelve. */
const origins = (...told: Told[]) => derive(told).fields.killed!.values[0]!.origins

const army = { words: 'The army', key: 'military-of-ss' }
const ministry = { words: 'The ministry', key: 'defence-ministry-of-ss', kind: 'government' } as const

describe('who is independent of whom on an incident', () => {
  it('should count one outlet with two unrelated sources as two', () => {
    const both = quotes('a', army)
    const told: Told = {
      ...both,
      text: `${both.text} The clinic put it at 12 dead.`,
      actors: { ...both.actors, 'The clinic': { kind: 'organisation', actor: 'kolari-clinic' } },
      statements: [
        ...both.statements!,
        { id: 's2', source: 'The clinic', cue: 'put', speaker: 'The clinic', vantage: 'medical' },
      ],
      events: [...both.events!, { trigger: '12 dead', by: ['s2'], killed: { words: '12 dead', min: 12, max: 12 } }],
    }
    expect(origins(told)).toBe(2)
  })

  const sideBySide = (type: string): ToldEvent => ({
    trigger: 'fired',
    type,
    perpetrators: { 'Osk army': 'outlet', 'Tarn militia': 'outlet' },
  })
  const allies = (type: string): Told[] => {
    const actors = {
      'Osk army': { kind: 'state force', actor: 'osk-army' },
      'Tarn militia': { kind: 'armed group', actor: 'tarn-militia' },
    } as const
    return (['Osk army', 'Tarn militia'] as const).map((words, i) => {
      const told = quotes(`${i}`, { words, key: actors[words].actor })
      return { ...told, actors, events: [...told.events!, sideBySide(type)] }
    })
  }

  it('should count allies that carried it out side by side as one, and say why', () => {
    const incident = derive(allies('Explosions/Remote violence'))
    expect(incident.fields.killed!.values[0]!.origins).toBe(1)
    expect(incident.origins.map(({ why }) => why).join()).toMatch(/Osk army and Tarn militia.*allies in this operation/)
  })

  it('should not take those named together in a battle for allies', () => {
    expect(origins(...allies('Battles'))).toBe(2)
  })

  it('should let an ally update its own figure only, never its ally’s', () => {
    const [first, second] = allies('Explosions/Remote violence')
    const raised = { words: '12 people', min: 19, max: 19 }
    const later: Told = { ...second!, publishedAt: '2023-03-06T08:00:00Z', events: [...second!.events!] }
    later.events![1] = { ...later.events![1]!, killed: raised }
    expect(derive([first!, later]).claims.every(({ supersedes }) => supersedes === null)).toBe(true)
  })

  it('should count bodies of the state that carried it out as one, and of any other state as two', () => {
    const told = [quotes('a', army), quotes('b', ministry)]
    expect(origins(...told)).toBe(2)
    const withDoer = {
      ...told[0]!,
      actors: { ...told[0]!.actors, 'Osk army': { kind: 'state force', actor: 'military-of-ss' } },
    }
    const doer: ToldEvent = { trigger: 'fired', perpetrators: { 'Osk army': 'outlet' } }
    expect(origins({ ...(withDoer as Told), events: [...told[0]!.events!, doer] }, told[1]!)).toBe(1)
  })

  it('should count a coalition and the army that leads it as one, and a health ministry apart', () => {
    const coalition = quotes('a', { words: 'The coalition', key: 'saudi-led-coalition', kind: 'coalition' })
    expect(origins(coalition, quotes('b', { words: 'The army', key: 'military-of-sa' }))).toBe(1)
    expect(origins(coalition, quotes('b', { words: 'Doctors', key: 'health-ministry-of-sa' }))).toBe(2)
  })

  it('should count an armed wing and its movement as one, unless the tie had ended', () => {
    const wing = quotes('a', { words: 'The wing', key: 'eastern-wing', kind: 'armed group' })
    const movement = quotes('b', { words: 'The front', key: 'river-front', kind: 'armed group' })
    const known = (until?: string) =>
      createBackground({
        actors: [
          {
            key: 'eastern-wing',
            name: 'Eastern Wing',
            aliases: [],
            kind: 'armed group',
            inter: null,
            countries: [],
            affiliations: [{ with: 'river-front', kind: 'armed wing of', ...(until ? { until } : {}) }],
          },
        ],
      })
    expect(derive([wing, movement], known()).fields.killed!.values[0]!.origins).toBe(1)
    expect(derive([wing, movement], known('2022-12')).fields.killed!.values[0]!.origins).toBe(2)
  })
})

describe('outlets in their own words', () => {
  const words = ['A trader saw it all from the bridge at noon.', 'The road north of the river has been shut since.']

  it('should be one where they have one owner, and two where they have none in common', () => {
    const own = (owner: string) => ({
      ...{ aliases: [], domains: [], country: null, sourceScale: null, reliability: null, reasons: [], asOf: null },
      kind: 'outlet' as const,
      owner: { name: owner },
    })
    const pair = [owns('a', 'Hill Herald', words[0]!), owns('b', 'Dale Dispatch', words[1]!)]
    const owned = (first: string, second: string) =>
      createBackground({
        sources: [
          { ...own(first), key: 'hill-herald', name: 'Hill Herald' },
          { ...own(second), key: 'dale-dispatch', name: 'Dale Dispatch' },
        ],
      })
    expect(derive(pair, owned('Fen Group', 'Fen Group')).fields.killed!.values[0]!.origins).toBe(1)
    expect(derive(pair, owned('Fen Group', 'Moor Trust')).fields.killed!.values[0]!.origins).toBe(2)
  })

  it('should not be independent of the state whose organ they are', () => {
    const government = quotes('b', { words: 'The government', key: 'government-of-sy', kind: 'government' })
    expect(origins(owns('a', 'SANA', words[0]!), government)).toBe(1)
    expect(origins(owns('a', 'Hill Herald', words[0]!), government)).toBe(2)
  })

  it('should be one outlet under whichever of its names, and by its address', () => {
    expect(origins(owns('a', 'BBC', words[0]!), owns('b', 'BBC News', words[1]!))).toBe(1)
  })

  it('should count at most once where nobody puts a name to them', () => {
    expect(origins(owns('a', null, words[0]!), owns('b', null, words[1]!))).toBe(1)
  })
})

describe('sources without a name', () => {
  const unnamed = (id: string): Told => {
    const told = quotes(id, army)
    return { ...told, statements: [{ ...told.statements![0]!, speaker: null, vantage: 'anonymous' }] }
  }

  it('should be one at most', () => {
    expect(origins(...['a', 'b', 'c'].map(unnamed))).toBe(1)
  })
})
