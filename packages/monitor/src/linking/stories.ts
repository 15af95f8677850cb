import { stableId } from './hash.ts'
import type { Links } from './link.ts'

/** Reports about one thing share this much of their telling words. Train part of ecbplus and gva, 2026-11. */
const ONE_STORY = 0.3

/**
 * What each report is about, for all: the id of its main incident, or of the incident that reports in much the same
 * words are about, or of its story.
 */
export function aboutOf(links: Links): string[] {
  const { reports, news, incidentOf, copies, neighbours } = links
  const main = news.map((happenings) => happenings.map((one) => incidentOf.get(one)?.id).find((id) => id !== undefined))
  const later = laterNeighbours(links)
  const about: string[] = []
  for (const [position, { report }] of reports.entries()) {
    const copied = copies[position]?.of
    const told = main[position] ?? (copied === undefined ? undefined : about[copied])
    const near = neighbours[position]!.filter(({ cosine }) => cosine >= ONE_STORY)
    const byWords = [...near, ...later[position]!].sort((a, b) => b.cosine - a.cosine || a.position - b.position)
    const incident = byWords.map((other) => main[other.position]).find((id) => id !== undefined)
    const story = near[0] && about[near[0].position]
    about.push(told ?? incident ?? story ?? `story-${stableId([report.id])}`)
  }
  return about
}

function laterNeighbours({ neighbours }: Links): { position: number; cosine: number }[][] {
  const later: { position: number; cosine: number }[][] = neighbours.map(() => [])
  for (const [position, earlier] of neighbours.entries()) {
    for (const { position: other, cosine } of earlier) if (cosine >= ONE_STORY) later[other]!.push({ position, cosine })
  }
  return later
}
