import type { Published } from '../../store/records.ts'
import { arrivalOf, type Feed, feedsOf } from './feeds.ts'
import { type Countable, type Occurrence, occurrencesOf } from './occurrences.ts'

/** All that pace works on: which feeds were alive when, and what is dated, in order of time. */
export interface Chronicle {
  feeds: ReadonlyMap<string, Feed>
  occurrences: readonly Occurrence[]
  /** Incidents that no text dates: they are counted nowhere. */
  undated: number
}

/** Reports and incidents may come in any order. */
export function chronicleOf(reports: readonly Published[], incidents: readonly Countable[]): Chronicle {
  const arrivals = new Map(
    reports.flatMap((report) => {
      const arrival = arrivalOf(report)
      return arrival ? [[report.id, arrival] as const] : []
    }),
  )
  return {
    feeds: feedsOf(reports),
    occurrences: occurrencesOf(incidents, arrivals),
    undated: incidents.filter(({ when }) => when.earliest === null).length,
  }
}
