import { keyInReport } from '../linking/happening.ts'
import type { LinkedIncident, Links } from '../linking/link.ts'
import { listedUnder } from './chains/inferred.ts'
import { tiesOf } from './chains/stated.ts'
import { reportsOf } from './drafts.ts'
import { arrivalOf, publishedOf } from './pace/feeds.ts'
import { filingOf, keep } from './pace/kept.ts'
import { type Countable, type Occurrence, occurrenceOf } from './pace/occurrences.ts'
import { remarksOf } from './pace/said.ts'
import type { Trace } from './trace.ts'

/** The trace an incident leaves in the record, by its own reports alone. */
export function traceOf(incident: Countable, linked: LinkedIncident, links: Links): Trace {
  const arrivals = new Map(
    reportsOf(linked.happenings).flatMap((read) => {
      const arrival = arrivalOf(publishedOf(read))
      return arrival ? [[read.report.id, arrival] as const] : []
    }),
  )
  const occurrence = occurrenceOf(incident, arrivals)
  return {
    ...filed(occurrence),
    happenings: linked.happenings.map((one) => ({ report: one.read.report.id, happening: keyInReport(one) })),
    remarks: remarksOf(linked, links, occurrence),
    ties: tiesOf(linked, links),
  }
}

/** An occurrence as it is kept, with what it is found again by. */
export function filed(occurrence: Occurrence | null): Pick<Trace, 'occurrence' | 'filing'> {
  if (occurrence === null) return { occurrence, filing: null }
  return { occurrence: keep(occurrence), filing: filingOf(occurrence, listedUnder(occurrence).own) }
}
