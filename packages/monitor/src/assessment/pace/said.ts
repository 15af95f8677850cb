import type { Fact, Reading } from '@sitrep/reader'
import type { Happening } from '../../linking/happening.ts'
import type { Links } from '../../linking/link.ts'
import { compare } from '../../linking/order.ts'
import type { Incident } from '../incident.ts'
import { coverGround } from './areas.ts'
import { coverageOf, type Surroundings } from './context.ts'
import { dayOf, dayText } from './days.ts'
import type { Occurrence } from './occurrences.ts'
import type { Said, SaidRecord } from './shape.ts'
import { type SinceDays, sinceOf } from './since.ts'

/** "The first major attack in several weeks": a report's own words on pace, and the incident they are about. */
export interface Remark {
  incident: string
  fact: Fact
  reading: Reading
  report: string
  text: string
}

export function remarksOf(links: Links): Remark[] {
  return links.reports.flatMap(({ report, reading }, position) =>
    reading.facts
      .filter(({ kind }) => kind === 'first-since')
      .flatMap((fact) => {
        const subject = subjectOf(fact, links.told[position]!, links) ?? links.news[position]![0]
        const incident = subject && links.incidentOf.get(subject)
        return incident ? [{ incident: incident.id, fact, reading, report: report.id, text: report.text }] : []
      }),
  )
}

/** The happening that the words themselves name; else what the report is mainly about. */
function subjectOf({ start, end }: Fact, told: readonly Happening[], { incidentOf }: Links): Happening | undefined {
  return told.find(
    (happening) =>
      happening.news &&
      incidentOf.has(happening) &&
      happening.mentions.some(({ trigger }) => start <= trigger.start && trigger.end <= end),
  )
}

/** Puts beside what reports say of the pace what the record has; remarks may come in any order. */
export function fillSaid(
  incidents: readonly Incident[],
  occurrences: readonly Occurrence[],
  remarks: readonly Remark[],
  around: Surroundings,
): void {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]))
  const dated = new Map(occurrences.map((occurrence) => [occurrence.incident, occurrence]))
  const sorted = [...remarks].sort((a, b) => compare(a.report, b.report) || a.fact.start - b.fact.start)
  for (const remark of sorted) {
    const incident = byId.get(remark.incident)
    incident?.context.said.push(saidOf(remark, dated.get(remark.incident), around))
  }
}

function saidOf({ fact, reading, report, text }: Remark, dated: Occurrence | undefined, around: Surroundings): Said {
  const { start, end, accordingTo } = fact
  const published = reading.report.publishedAt
  const day = dated?.days.from ?? (published === null ? null : dayOf(published))
  const since = day === null || Number.isNaN(day) ? null : sinceOf(fact, reading, text, day)
  return {
    report,
    statements: accordingTo,
    words: text.slice(start, end),
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
