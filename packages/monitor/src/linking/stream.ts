import type { ReadReport } from '../store/records.ts'
import { aboutOf } from './about.ts'
import { type Links, link } from './link.ts'
import { firstTrigger } from './prominence.ts'

/** One line of `sitrep link --jsonl`. */
export interface LinkLine {
  id: string
  /** The incident the report is mainly about first; never empty. */
  incidents: string[]
  /** Id of the report it repeats. */
  copyOf: string | null
}

/** Links reports among themselves: one line for each, in the order given. Nothing is stored. */
export function linkReports(given: readonly ReadReport[]): LinkLine[] {
  const links = link(given)
  const about = aboutOf(links)
  const lines = new Map(
    links.reports.map((read, position) => [read.report.id, lineOf(links, read, position, about[position]!)] as const),
  )
  return given.map(({ report }) => lines.get(report.id)!)
}

function lineOf(links: Links, read: ReadReport, position: number, about: string): LinkLine {
  const copy = links.copies[position]
  const told = links.told[position]!
  const ids = [...told].sort((a, b) => Number(b.news) - Number(a.news) || firstTrigger(a) - firstTrigger(b))
  const incidents = ids.map((happening) => links.incidentOf.get(happening)?.id).filter((id) => id !== undefined)
  return {
    id: read.report.id,
    incidents: [...new Set([about, ...incidents])],
    copyOf: copy ? links.reports[copy.of]!.report.id : null,
  }
}
