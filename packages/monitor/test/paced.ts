import type { Field, NameValue } from '../src/assessment/incident.ts'
import { dayText } from '../src/assessment/pace/days.ts'
import { arrivalOf } from '../src/assessment/pace/feeds.ts'
import { occurrenceOf } from '../src/assessment/pace/occurrences.ts'
import type { Assessed, OwnIncident } from '../src/assessment/trace.ts'
import { filed } from '../src/assessment/traces.ts'
import type { Published } from '../src/store/records.ts'

/** An incident by what pace looks at; days are counted from 2024-01-01. */
export interface Paced {
  id: string
  /** One day, or the first and last it may have been; null where no text says. */
  day: number | [number, number] | null
  type?: string
  place?: keyof typeof PLACES | null
  /** Keys of named actors: by their own or an outlet's word, accused, and harmed. */
  by?: string[]
  accused?: string[]
  on?: string[]
  /** Feed and day of each report; by one feed on the same day where nothing is said. */
  told?: [feed: string, day: number][]
}

const PLACES = {
  Kolari: { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', admin1: 'Lakes' },
  /** 11 km from Kolari. */
  Benda: { latitude: 5.2, longitude: 30.2, radiusKm: 4, country: 'SS', admin1: 'Lakes' },
  /** 330 km away, in another province. */
  Tarro: { latitude: 8.1, longitude: 30.2, radiusKm: 4, country: 'SS', admin1: 'Unity' },
  /** Over the border. */
  Omdel: { latitude: 10.4, longitude: 30.2, radiusKm: 4, country: 'SD', admin1: 'Kordofan' },
  'South Sudan': { latitude: 7.5, longitude: 30, radiusKm: 400, country: 'SS', admin1: null },
  /** In no gazetteer. */
  'Sedge Cross': { latitude: null, longitude: null, radiusKm: null, country: null, admin1: null },
} as const

export const START = Date.parse('2024-01-01') / 86_400_000

export function iso(day: number): string {
  return dayText(START + day)
}

/** Incidents and the reports that tell of them. */
export function paced(list: readonly Paced[]): { incidents: Assessed[]; reports: Published[] } {
  const reports = list.flatMap((one) => toldOf(one).map(([feed, day], i) => published(`${one.id}-${i}`, feed, day)))
  const arrivals = new Map(
    reports.flatMap((report) => {
      const arrival = arrivalOf(report)
      return arrival ? [[report.id, arrival] as const] : []
    }),
  )
  const incidents = list.map(incidentOf).map((incident) => {
    const happenings = [{ report: `of-${incident.id}`, happening: 'h1' }]
    const trace = { ...filed(occurrenceOf(incident, arrivals)), happenings, remarks: [], ties: [] }
    return { ...incident, trace }
  })
  return { incidents, reports }
}

function toldOf({ told, day }: Paced): [string, number][] {
  const first = Array.isArray(day) ? day[1] : day
  return told ?? (first === null ? [] : [['Gazette', first]])
}

function incidentOf(one: Paced): OwnIncident {
  const { id, day, type = 'Air/drone strike', place = 'Kolari', by = [], accused = [], on = [] } = one
  const [first, last] = Array.isArray(day) ? day : [day, day]
  const at = place === null ? null : PLACES[place]
  return {
    id,
    title: id,
    when: {
      edtf: first === null ? null : iso(first),
      earliest: first === null ? null : `${iso(first)}T00:00:00Z`,
      latest: last === null ? null : `${iso(last)}T23:59:59Z`,
    },
    where: at ? { name: place, ...at } : { ...PLACES['Sedge Cross'], name: null },
    review: 'machine',
    reviewed: null,
    sample: false,
    fields: {
      type: fieldOf([{ key: type, name: type }]),
      perpetrator: fieldOf(by.map(actor)),
      accused: fieldOf(accused.map(actor)),
      target: fieldOf(on.map(actor)),
    },
    claims: [],
    reports: toldOf(one).map((_, i) => `${id}-${i}`),
    happenings: [],
    origins: [],
    independence: { nodes: [], edges: [] },
    decisions: [],
  }
}

function actor(key: string): NameValue {
  return { key, name: key.toUpperCase(), kind: 'armed group' }
}

function fieldOf(values: NameValue[]): Field {
  return {
    status: 'single-origin',
    values: values.map((value) => ({ value, origins: 1, claims: [], first: null, last: null })),
  }
}

export function published(
  id: string,
  publisher: string | null,
  day: number,
  language: string | null = 'en',
): Published {
  return { id, publisher, publishedAt: `${iso(day)}T12:00:00Z`, language }
}

/** A feed that is alive: one report every three days and on the last, of nothing in particular. */
export function alive(publisher: string, from: number, to: number, language = 'en'): Published[] {
  const days = Array.from({ length: Math.floor((to - from) / 3) + 1 }, (_, i) => from + i * 3)
  return [...new Set([...days, to])].map((day) => published(`${publisher}-${day}`, publisher, day, language))
}
