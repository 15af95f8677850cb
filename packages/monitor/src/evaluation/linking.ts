import { z } from 'zod'
import { SitrepError } from '../errors.ts'
import { acceptReport, readerInput } from '../intake/report.ts'
import { linkReports } from '../linking/stream.ts'
import type { ReadReport } from '../store/records.ts'
import { clusterFigures } from './clusters.ts'
import type { Figure } from './figures.ts'
import { reportOf, reportShape } from './gold-report.ts'
import type { Pair, Task } from './task.ts'

const idShape = z.coerce.string()
const goldShape = reportShape.extend({ incident_id: idShape })
const answerShape = z.object({
  id: idShape,
  incident_id: idShape.nullish(),
  cluster: idShape.nullish(),
  /** As `sitrep link` gives them: the first one counts. */
  incidents: z.array(z.union([z.string(), z.object({ id: idShape })])).optional(),
})
type Gold = z.output<typeof goldShape>
/** A report is read alone and linked with all others. */
type Answer = z.output<typeof answerShape> & { read?: ReadReport }

/** Which reports are about one incident. */
export const linking: Task<Gold, Answer> = {
  name: 'linking',
  about: 'which reports are about one incident, as "sitrep link" puts them together',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  async answer(gold, { read }) {
    const report = accepted(gold)
    return report === null
      ? { id: gold.id }
      : { id: gold.id, read: { report, reading: await read(readerInput(report)) } }
  },
  together(answers) {
    const lines = linkReports(answers.flatMap(({ read }) => read ?? []))
    const incidentsOf = new Map(lines.map(({ id, incidents }) => [id, incidents]))
    return answers.map(({ id, read }) => ({ id, incidents: incidentsOf.get(read?.report.id ?? '') }))
  },
  score,
}

/** The report as linking takes it, a headline alone in place of its text; null where intake refuses it. */
function accepted(gold: Gold) {
  const { text, title, publisher, url, publishedAt } = reportOf(gold)
  try {
    return acceptReport(
      { text: text.trim() === '' ? (title ?? '') : text, title, publisher, url, publishedAt },
      gold.id,
    )
  } catch (error) {
    if (error instanceof SitrepError) return null
    throw error
  }
}

function score(pairs: readonly Pair<Gold, Answer>[]): Figure[] {
  const gold = new Map(pairs.map((pair) => [pair.gold.id, pair.gold.incident_id]))
  const said = new Map<string, string>()
  for (const { gold, answer } of pairs) {
    const cluster = clusterOf(answer)
    if (cluster) said.set(gold.id, cluster)
  }
  return clusterFigures(gold, said)
}

function clusterOf(answer: Answer | undefined): string | null {
  const [first] = answer?.incidents ?? []
  const main = typeof first === 'object' ? first.id : first
  return answer?.incident_id || answer?.cluster || main || null
}
