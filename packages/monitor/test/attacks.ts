import type { Decision, DecisionDraft } from '../src/store/decision.ts'
import type { ReadReport } from '../src/store/records.ts'
import { day, type Told, tell } from './readings.ts'

const KOLARI = { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:kolari' }
const BENTU = { latitude: 8.9, longitude: 14.5, radiusKm: 4, country: 'TD', gazetteer: 'g:bentu' }

/** Told apart as two reporters would: near-identical words are one telling. */
const SCENES = {
  Kolari: 'Mortar shells hit the market of Kolari on Sunday.',
  Bentu:
    'Ferrymen in Bentu ran from their boats when shells that nobody heard coming hit the fish market there on Sunday.',
}

/** One short report of shells on a town's market; `killed` and `says` are its one claim and who makes it. */
export interface Attack {
  town?: 'Kolari' | 'Bentu'
  on?: string
  killed?: number
  says?: string
  /** Who says it will not be named. */
  unnamed?: boolean
  at?: string
  url?: string
  outlet?: string
  also?: string
}

export function attack(id: string, over: Attack = {}): ReadReport {
  const { town = 'Kolari', on = '2023-03-05', killed = 3, says = 'The mayor', at = `${on}T18:00:00Z` } = over
  const scene = SCENES[town]
  const text = `${scene} ${says} said ${killed} people were killed. ${over.also ?? ''}`
  const told: Told = {
    id,
    text,
    publisher: over.outlet ?? `Outlet ${id}`,
    publishedAt: at,
    actors: { [says]: { kind: 'person' } },
    places: { [town]: town === 'Kolari' ? KOLARI : BENTU },
    times: { Sunday: day(on) },
    statements: [
      over.unnamed
        ? { id: 's1', source: says, cue: 'said', speaker: null, vantage: 'anonymous' }
        : { id: 's1', source: says, cue: 'said', speaker: says },
    ],
    events: [
      { trigger: 'hit', targets: ['market'], weapons: ['shells'], place: town, time: 'Sunday' },
      {
        trigger: 'killed',
        by: ['s1'],
        place: town,
        time: 'Sunday',
        killed: { words: String(killed), min: killed, max: killed },
      },
    ],
  }
  const read = tell(told)
  return { ...read, report: { ...read.report, url: over.url ?? null } }
}

/** Decisions numbered in the order given. */
export function decided(...abouts: DecisionDraft['about'][]): Decision[] {
  return abouts.map((about, i) => ({ number: i + 1, at: `2031-01-0${i + 1}T00:00:00Z`, by: 'Ana', why: 'seen', about }))
}
