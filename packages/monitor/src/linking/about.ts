import { stableId } from './hash.ts'
import type { LinkedIncident, Links } from './link.ts'
import { type Bounds, DAY, gapBetween } from './moments.ts'

/** A report that dates its own news further than this from all that its story tells is about another happening. */
const DATES_APART_DAYS = 3

/**
 * What each report is mainly about: the incident that most reports of its story are mainly about, or its own where the dates
 * forbid that; where no report of the story has one, the story's own id.
 */
export function aboutOf({ reports, stories, news, incidentOf }: Links): string[] {
  const mains = news.map((happenings) => happenings.find((happening) => incidentOf.has(happening)))
  const leads = stories.members.map((members) =>
    mostCommon(members.flatMap((position) => (mains[position] ? [incidentOf.get(mains[position])!] : []))),
  )
  return stories.storyOf.map((story, position) => {
    const [lead, main] = [leads[story], mains[position]]
    if (lead === undefined) return `story-${stableId([reports[stories.members[story]![0]!]!.report.id])}`
    return main !== undefined && isApart(main.time, lead) ? incidentOf.get(main)!.id : lead.id
  })
}

function isApart(time: Bounds | null, { happenings }: LinkedIncident): boolean {
  const told = happenings.flatMap((happening) => happening.time ?? [])
  return time !== null && told.length > 0 && told.every((other) => gapBetween(time, other) > DATES_APART_DAYS * DAY)
}

/** What comes most often, the first of those that come equally often. */
function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: T | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}
