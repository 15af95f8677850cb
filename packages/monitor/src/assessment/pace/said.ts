import type { Fact } from '@sitrep/reader'
import { type Happening, keyInReport } from '../../linking/happening.ts'
import type { LinkedIncident, Links } from '../../linking/link.ts'
import { compare } from '../../linking/order.ts'
import type { ReadReport } from '../../store/records.ts'
import type { Remark } from '../trace.ts'
import { coverGround } from './areas.ts'
import { coverageOf, type Surroundings } from './context.ts'
import { dayOf, dayText } from './days.ts'
import type { Occurrence } from './occurrences.ts'
import type { Said, SaidRecord } from './shape.ts'
import { type SinceDays, sinceOf } from './since.ts'

/** What the reports of an incident say of its pace; `dated` is its own occurrence. */
export function remarksOf(incident: LinkedIncident, links: Links, dated: Occurrence | null): Remark[] {
  const positions = [...new Set(incident.happenings.map(({ position }) => position))]
  const remarks = positions.flatMap((position) => {
    const { report, reading } = links.reports[position]!
    return reading.facts
      .filter(({ kind }) => kind === 'first-since')
      .flatMap((fact) => {
        const subjects = subjectsOf(fact, links.told[position]!, links.news[position]!)
        const isOwn = subjects.some((happening) => links.incidentOf.get(happening) === incident)
        return isOwn ? [remarkOf(fact, { report, reading }, subjects, dated)] : []
      })
  })
  return remarks.sort((a, b) => compare(a.report, b.report) || a.start - b.start)
}

/** The happenings that the words themselves name; then what the report is mainly about. */
function subjectsOf({ start, end }: Fact, told: readonly Happening[], news: readonly Happening[]): Happening[] {
  const named = told.filter(
    (happening) =>
      happening.news && happening.mentions.some(({ trigger }) => start <= trigger.start && trigger.end <= end),
  )
  return [...new Set([...named, ...news.slice(0, 1)])]
}

function remarkOf(
  fact: Fact,
  { report, reading }: ReadReport,
  subjects: readonly Happening[],
  dated: Occurrence | null,
): Remark {
  const { start, end, accordingTo } = fact
  const published = reading.report.publishedAt
  const day = dated?.days.from ?? (published === null ? null : dayOf(published))
  const since = day === null || Number.isNaN(day) ? null : sinceOf(fact, reading, report.text, day)
  const words = report.text.slice(start, end)
  return { report: report.id, statements: accordingTo, words, start, end, since, subjects: subjects.map(keyInReport) }
}

/** Puts beside what a report says of the pace what the record has; `dated` is the incident it is about. */
export function saidOf(remark: Remark, dated: Occurrence | null, around: Surroundings): Said {
  const { report, statements, words, start, end, since } = remark
  return {
    report,
    statements,
    words,
    start,
    end,
    since: since && { from: dayText(since.after), to: dayText(since.before) },
    record: since && dated ? recordOf(dated, since, around) : null,
  }
}

const NAMED = 5

/** What is dated wholly within the time, of the same kind at the place: whether it was major only a person can say. */
function recordOf(dated: Occurrence, { after, before }: SinceDays, around: Surroundings): SaidRecord | null {
  const here = around.near(dated, dated.family)
  const ground = coverGround(dated.grounds)
  if (here === null || ground === null) return null
  const within = here.occurrences.filter(
    ({ incident, days }) => incident !== dated.incident && days.from > after && days.to < before,
  )
  return {
    where: dated.grounds[0]!.name,
    count: within.length,
    incidents: within
      .slice(-NAMED)
      .reverse()
      .map(({ incident }) => incident),
    toldBy: new Set(within.flatMap(({ told }) => told.map(({ feed }) => feed))).size,
    coverage: coverageOf(ground.name, around.watchedBefore(ground, dated.days.from), after, before),
  }
}
