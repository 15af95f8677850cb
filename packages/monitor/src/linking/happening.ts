import type { EventMention, Filler, Place, Range, Reading } from '@sitrep/reader'
import type { ReadReport } from '../store/records.ts'
import type { Area } from './geography.ts'
import { type Bounds, boundsOf, lengthOf } from './moments.ts'
import { contentWords, headPhrase, singular, slug } from './words.ts'

/** One happening as one report tells it: all mentions that share the report's happening key, taken together. */
export interface Happening {
  /** Unique among all reports given: position of the report and its own key. */
  key: string
  read: ReadReport
  /** Position of the report in the sorted list. */
  position: number
  mentions: EventMention[]
  news: boolean
  subTypes: string[]
  places: Area[]
  time: Bounds | null
  /** Keys of named actors by role; "gunmen" and "the army" without a name are not here. */
  perpetrators: Set<string>
  harmed: Set<string>
  /** Head words of weapons and targets, in the singular. */
  weapons: Set<string>
  targets: Set<string>
  killed: Range[]
  injured: Range[]
}

/** What never happened is no incident: a threat, a plan, an "if". */
const UNREAL = new Set(['threatened', 'planned', 'hypothetical'])

/** The report's own key of a happening. */
export function keyInReport({ key }: Happening): string {
  return key.slice(key.indexOf('#') + 1)
}

/** The happenings of one report, in the order the text first tells them. */
export function happeningsOf(read: ReadReport, position: number): Happening[] {
  const groups = new Map<string, EventMention[]>()
  for (const event of read.reading.events) {
    if (UNREAL.has(event.factuality)) continue
    const group = groups.get(event.happening)
    if (group) group.push(event)
    else groups.set(event.happening, [event])
  }
  return [...groups].map(([happening, mentions]) => describe(read, position, happening, mentions))
}

function describe(read: ReadReport, position: number, happening: string, mentions: EventMention[]): Happening {
  const { reading, report } = read
  const all = (pick: (event: EventMention) => readonly Filler[]) => mentions.flatMap(pick)
  const harmed = all((event) => [...event.targets, ...event.victims])
  return {
    key: `${position}#${happening}`,
    read,
    position,
    mentions,
    news: mentions.some((event) => event.news),
    subTypes: [...new Set(mentions.map((event) => event.subType))],
    places: areasOf(reading, mentions),
    time: timeOf(reading, mentions),
    perpetrators: actorKeys(
      reading,
      all((event) => event.perpetrators),
    ),
    harmed: actorKeys(reading, harmed),
    weapons: headWords(
      read.reading,
      report.text,
      all((event) => event.weapons),
    ),
    targets: headWords(
      read.reading,
      report.text,
      all((event) => event.targets),
    ),
    killed: mentions.flatMap((event) => tolls(event, 'killed')),
    injured: mentions.flatMap((event) => tolls(event, 'injured')),
  }
}

/** Places in the words of a mention; one that is only where the report is set tells no two happenings apart. */
function areasOf(reading: Reading, mentions: readonly EventMention[]): Area[] {
  const ids = new Set(mentions.flatMap(({ place }) => (place?.start === undefined ? [] : [place.id])))
  return reading.places.filter((place) => ids.has(place.id)).map(areaOf)
}

/** A place of a reading as an area to compare. */
export function areaOf(place: Place): Area {
  const { name, latitude, longitude, radiusKm, country } = place
  return { key: place.gazetteer ?? `name:${slug(name)}`, name, latitude, longitude, radiusKm, country }
}

/** The tightest bounds any mention gives. */
function timeOf(reading: Reading, mentions: readonly EventMention[]): Bounds | null {
  const ids = new Set(mentions.flatMap((event) => (event.time ? [event.time.id] : [])))
  let best: Bounds | null = null
  for (const time of reading.times) {
    const bounds = ids.has(time.id) ? boundsOf(time.earliest, time.latest) : null
    if (bounds && (best === null || lengthOf(bounds) < lengthOf(best))) best = bounds
  }
  return best
}

/** Keys of the named actors among the fillers. */
function actorKeys(reading: Reading, fillers: readonly Filler[]): Set<string> {
  const ids = new Set(fillers.map((filler) => filler.id))
  return new Set(
    reading.actors
      .filter((actor) => ids.has(actor.id) && actor.kind !== 'people')
      .map((actor) => actor.actor ?? slug(actor.name)),
  )
}

function headWords(reading: Reading, text: string, fillers: readonly Filler[]): Set<string> {
  const ids = new Set(fillers.map((filler) => filler.id))
  const words = reading.things
    .filter((thing) => ids.has(thing.id))
    .map((thing) => contentWords(headPhrase(text.slice(thing.start, thing.end))).at(-1))
  return new Set(words.filter((word) => word !== undefined).map(singular))
}

/** Tolls of the happening itself; a running toll of a war says nothing on which strike this is. */
function tolls(event: EventMention, kind: 'killed' | 'injured'): Range[] {
  return event.casualties
    .filter((toll) => toll.kind === kind && toll.scope === 'event')
    .map(({ min, max }) => ({ min, max }))
}
