import { stableId } from './hash.ts'
import type { Links } from './link.ts'

/**
 * Reports about one thing share this much of their telling words: best CoNLL and pairwise F1 by words alone on the train
 * parts of gva (0.85, 0.64), gvc and ecbplus, among 0.12 to 0.30, 2026-11.
 */
const ONE_STORY = 0.16

/**
 * What each report is about, for all: the id of its main incident, or of the incident that reports in much the same
 * words are about, or of its story.
 */
export function aboutOf(links: Links): string[] {
  const { reports, news, incidentOf, copies, neighbours } = links
  const main = news.map((happenings) => happenings.map((one) => incidentOf.get(one)?.id).find((id) => id !== undefined))
  const about: string[] = []
  for (const [position, { report }] of reports.entries()) {
    const copied = copies[position]?.of
    const told = main[position] ?? (copied === undefined ? undefined : about[copied])
    const alike = neighbours[position]!.filter(({ cosine }) => cosine >= ONE_STORY)
    const incident = alike.map((other) => main[other.position]).find((id) => id !== undefined)
    const story = alike.map((other) => about[other.position]).find((id) => id !== undefined)
    about.push(told ?? incident ?? story ?? `story-${stableId([report.id])}`)
  }
  return about
}
