import { publication } from '../../linking/moments.ts'
import { compare } from '../../linking/order.ts'
import { slug } from '../../linking/words.ts'
import type { Published, ReadReport } from '../../store/records.ts'
import { type Days, dayOf } from './days.ts'

/** One outlet as it was read: the days it was alive, and its reports. */
export interface Feed {
  key: string
  name: string
  /** Apart and in order: from one report to the next, where not more than a week lies between. */
  alive: Days[]
}

/** Feeds by their key. */
export type Feeds = Pick<ReadonlyMap<string, Feed>, 'get'>

/** Outlets read here publish daily or weekly; one that is silent for longer is dead or not fetched. Our judgement, 2026-11. */
const LONGEST_SILENCE = 7
/** The one language sitrep reads. */
export const READ_LANGUAGE = 'en'

export function publishedOf({ report, reading }: ReadReport): Published {
  const { id, publisher, publishedAt } = report
  return { id, publisher, publishedAt, language: reading.language }
}

/** Which feed a report came by and on which day; null where it names none, has no time, or could not be read. */
export function arrivalOf({ publisher, publishedAt, language }: Published): { feed: string; day: number } | null {
  const feed = publisher === null ? '' : slug(publisher)
  if (feed === '' || language !== READ_LANGUAGE || publication(publishedAt) === null) return null
  return { feed, day: dayOf(publishedAt!) }
}

export function feedsOf(reports: readonly Published[]): Map<string, Feed> {
  const found = new Map<string, { names: Set<string>; days: number[] }>()
  for (const report of reports) {
    const arrival = arrivalOf(report)
    if (arrival === null) continue
    const feed = found.get(arrival.feed) ?? { names: new Set(), days: [] }
    feed.names.add(report.publisher!.trim())
    feed.days.push(arrival.day)
    found.set(arrival.feed, feed)
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => compare(a, b))
      .map(([key, { names, days }]) => [key, { key, name: [...names].sort()[0]!, alive: runsOf(days) }]),
  )
}

export function runsOf(days: readonly number[]): Days[] {
  const runs: Days[] = []
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && day - last.to <= LONGEST_SILENCE) last.to = day
    else runs.push({ from: day, to: day })
  }
  return runs
}

/** The last day of which anything was read, up to a day; null where nothing was. A report dated in years to come is no end. */
export function lastDayOf(feeds: ReadonlyMap<string, Feed>, today: number): number | null {
  const ends = [...feeds.values()].flatMap(({ alive }) => alive.filter(({ from }) => from <= today))
  return ends.length === 0 ? null : Math.max(...ends.map(({ to }) => Math.min(to, today)))
}
