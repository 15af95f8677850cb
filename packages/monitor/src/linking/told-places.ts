import type { HappeningPlace } from '../assessment/incident.ts'
import { SAME_TELLING } from '../store/records.ts'
import type { Happening } from './happening.ts'
import { firstTrigger } from './prominence.ts'
import { familyOf } from './types.ts'

/** Where a happening is told, by what stays when the reader changes. */
export function placeOf(happening: Happening): HappeningPlace {
  const start = firstTrigger(happening)
  const { trigger, subType } = happening.mentions.find(({ trigger }) => trigger.start === start)!
  return { report: happening.read.report.id, start, end: trigger.end, subType }
}

/** Finds happenings again among those of the same reports, as a newer reader may tell them. */
export type FindHappening = (place: HappeningPlace) => Happening | null

/** `told` are all happenings of all reports, a list for each report. */
export function finderOf(told: readonly (readonly Happening[])[]): FindHappening {
  const byReport = new Map(
    told.filter(({ length }) => length > 0).map((list) => [list[0]!.read.report.id, list] as const),
  )
  return (place) => nearest(byReport.get(place.report) ?? [], place)
}

/** The one with a trigger where it stood; else of the same family close by. */
function nearest(happenings: readonly Happening[], place: HappeningPlace): Happening | null {
  let best: Happening | null = null
  let least = SAME_TELLING
  for (const happening of happenings) {
    const distance = distanceOf(happening, place)
    if (distance < least) {
      best = happening
      least = distance
    }
  }
  return best
}

/** Characters between the trigger and the nearest mention; below 0 where it is the very trigger of the very type. */
function distanceOf({ mentions }: Happening, place: HappeningPlace): number {
  let least = Number.POSITIVE_INFINITY
  for (const { trigger, subType } of mentions) {
    const gap = Math.max(0, trigger.start - place.end + 1, place.start - trigger.end + 1)
    if (gap > 0 && familyOf(subType) !== familyOf(place.subType)) continue
    least = Math.min(least, gap === 0 && subType === place.subType ? -1 : gap)
  }
  return least
}
