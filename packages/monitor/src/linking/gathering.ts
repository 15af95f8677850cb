import type { Range } from '@sitrep/reader'
import type { Traits } from './evidence.ts'
import type { Area } from './geography.ts'
import type { Happening } from './happening.ts'
import { type Bounds, DAY, lengthOf, publication } from './moments.ts'
import type { Reason } from './reasons.ts'

/** News without a date is of the two days before it was published. */
const NEWS_DAYS = 2
/** Traits kept of each kind: an incident of a thousand reports costs no more to compare with than one of ten. */
const KEPT = 12

/** The happenings that have been put together so far as one incident, with the traits they are compared by. */
export interface Gathering {
  number: number
  members: Happening[]
  /** Why each member was put here. */
  reasons: Map<Happening, readonly Reason[]>
  /** Positions of the reports whose happenings are here. */
  reports: Set<number>
  /** Positions of the reports that are mainly about it, in the order they came. */
  mains: number[]
  /** What the prints of one text called it, by the text's position: sub-type and trigger word. */
  prints: Map<number, Set<string>>
  traits: {
    subTypes: string[]
    places: Area[]
    time: Bounds | null
    assumedTime: Bounds | null
    perpetrators: Set<string>
    harmed: Set<string>
    weapons: Set<string>
    targets: Set<string>
    killed: Range[]
    injured: Range[]
  }
}

/** What a happening is compared by. */
export function traitsOf(happening: Happening): Traits {
  return { ...happening, assumedTime: happening.time ?? assumedTime(happening) }
}

function assumedTime({ news, read }: Happening): Bounds | null {
  const published = news ? publication(read.report.publishedAt) : null
  return published && { earliest: published.earliest - NEWS_DAYS * DAY, latest: published.latest }
}

export function startGathering(number: number): Gathering {
  return {
    number,
    members: [],
    reasons: new Map(),
    reports: new Set(),
    mains: [],
    prints: new Map(),
    traits: {
      subTypes: [],
      places: [],
      time: null,
      assumedTime: null,
      perpetrators: new Set(),
      harmed: new Set(),
      weapons: new Set(),
      targets: new Set(),
      killed: [],
      injured: [],
    },
  }
}

/** Puts a happening to a gathering and widens its traits by what it tells. */
export function gather(gathering: Gathering, happening: Happening): void {
  const { traits } = gathering
  const added = traitsOf(happening)
  gathering.members.push(happening)
  gathering.reports.add(happening.position)
  traits.subTypes = [...traits.subTypes, ...added.subTypes].slice(-2 * KEPT)
  for (const area of added.places) {
    if (traits.places.length < KEPT && !traits.places.some((known) => known.key === area.key)) traits.places.push(area)
  }
  traits.time = tighter(traits.time, added.time)
  traits.assumedTime = traits.time ?? tighter(traits.assumedTime, added.assumedTime)
  addAll(traits.perpetrators, added.perpetrators)
  addAll(traits.harmed, added.harmed)
  addAll(traits.weapons, added.weapons)
  addAll(traits.targets, added.targets)
  traits.killed = [...traits.killed, ...added.killed].slice(-KEPT)
  traits.injured = [...traits.injured, ...added.injured].slice(-KEPT)
}

function tighter(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (a === null || b === null) return a ?? b
  return lengthOf(b) < lengthOf(a) ? b : a
}

function addAll(keys: Set<string>, added: ReadonlySet<string>): void {
  for (const key of added) if (keys.size < KEPT) keys.add(key)
}
