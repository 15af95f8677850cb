import type { Traits } from './evidence.ts'
import type { Happening } from './happening.ts'
import { type Bounds, DAY, lengthOf, publication } from './moments.ts'

/** News without a date is of the two days before it was published. */
const NEWS_DAYS = 2
/** Traits kept of each kind: an incident of a thousand reports costs no more to compare with than one of ten. */
const KEPT = 12
/** Of the reports that are mainly about an incident, the first ones and the latest ones are compared with. */
const FIRST = 4
const LATEST = 4

/** An incident as it stands with one of its tellings: what has been put together up to it, and what that is compared by. */
export interface Gathering {
  /** The telling it began with. */
  began: string
  traits: Traits
  /** Reports mainly about it, by their place in the order. */
  firstMains: readonly string[]
  latestMains: readonly string[]
}

/** What a happening is compared by. */
export function traitsOf(happening: Happening): Traits {
  const { subTypes, places, time, perpetrators, harmed, weapons, targets, killed, injured } = happening
  return {
    subTypes,
    places,
    time,
    assumedTime: time ?? assumedTime(happening),
    perpetrators: [...perpetrators],
    harmed: [...harmed],
    weapons: [...weapons],
    targets: [...targets],
    killed,
    injured,
  }
}

function assumedTime({ news, read }: Happening): Bounds | null {
  const published = news ? publication(read.report.publishedAt) : null
  return published && { earliest: published.earliest - NEWS_DAYS * DAY, latest: published.latest }
}

/** A gathering with one telling more; `main` is its report where that is mainly about it. */
export function gather(gathering: Gathering | null, order: string, added: Traits, main: string | null): Gathering {
  const known = gathering ?? { began: order, traits: NOTHING, firstMains: [], latestMains: [] }
  const isFirst = known.firstMains.length < FIRST
  return {
    began: known.began,
    traits: widened(known.traits, added),
    firstMains: main !== null && isFirst ? [...known.firstMains, main] : known.firstMains,
    latestMains: main !== null && !isFirst ? [...known.latestMains, main].slice(-LATEST) : known.latestMains,
  }
}

const NOTHING: Traits = {
  subTypes: [],
  places: [],
  time: null,
  assumedTime: null,
  perpetrators: [],
  harmed: [],
  weapons: [],
  targets: [],
  killed: [],
  injured: [],
}

function widened(known: Traits, added: Traits): Traits {
  const time = tighter(known.time, added.time)
  const places = [...known.places]
  for (const area of added.places) {
    if (places.length < KEPT && !places.some(({ key }) => key === area.key)) places.push(area)
  }
  return {
    subTypes: [...known.subTypes, ...added.subTypes].slice(-2 * KEPT),
    places,
    time,
    assumedTime: time ?? tighter(known.assumedTime, added.assumedTime),
    perpetrators: together(known.perpetrators, added.perpetrators),
    harmed: together(known.harmed, added.harmed),
    weapons: together(known.weapons, added.weapons),
    targets: together(known.targets, added.targets),
    killed: [...known.killed, ...added.killed].slice(-KEPT),
    injured: [...known.injured, ...added.injured].slice(-KEPT),
  }
}

function tighter(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (a === null || b === null) return a ?? b
  return lengthOf(b) < lengthOf(a) ? b : a
}

function together(known: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...known, ...added])].slice(0, KEPT)
}
