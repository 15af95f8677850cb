import { z } from 'zod'
import { type Figure, ratio, scoreOf, shareOf, Tallies } from './figures.ts'
import { caseLabel } from './from-reading.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { CASE_LABELS } from './lexicon/violence.ts'
import type { Pair, Task } from './task.ts'

const labelled = { label: z.string().nullish(), labels: z.array(z.string()).nullish() }
const goldShape = reportShape.extend(labelled)
const answerShape = z.object({ id: z.coerce.string(), ...labelled })
type Gold = z.output<typeof goldShape>
type Answer = z.output<typeof answerShape>

const ACLED_LABELS = new Set(Object.values(CASE_LABELS))

/** What kind of event a snippet tells of. */
export const case2021: Task<Gold, Answer> = {
  name: 'case2021',
  about: "a snippet's kind of event (CASE 2021, task 2)",
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  async answer(gold, { read }) {
    return { id: gold.id, label: caseLabel(await read(reportOf(gold))) }
  },
  score(pairs) {
    const acled = pairs.filter(({ gold }) => [...labelsOf(gold)].every((label) => ACLED_LABELS.has(label)))
    const [weighted] = labelFigures(acled)
    return [{ ...weighted!, name: 'weighted F1 over ACLED sub-types' }, ...labelFigures(pairs)]
  },
}

/** One label or a set of labels for each record. */
function labelsOf(record: { label?: string | null | undefined; labels?: string[] | null | undefined } | undefined) {
  if (record?.label !== null && record?.label !== undefined) return new Set([record.label])
  return new Set(record?.labels ?? [])
}

/** Weighted by support, macro and micro F1, accuracy of whole sets, and a row for each label. */
function labelFigures(pairs: readonly Pair<Gold, Answer>[]): Figure[] {
  const tallies = new Tallies()
  let same = 0
  for (const { gold, answer } of pairs) {
    const [expected, said] = [labelsOf(gold), labelsOf(answer)]
    const all = new Set([...expected, ...said])
    for (const label of all) {
      const [isGold, isSaid] = [expected.has(label), said.has(label)]
      tallies.add(label, { right: Number(isGold && isSaid), said: Number(isSaid), gold: Number(isGold) })
    }
    if (all.size === expected.size && all.size === said.size) same++
  }
  const rows = tallies.scores().sort((one, other) => (one.name < other.name ? -1 : 1))
  const known = rows.filter(({ gold }) => gold! > 0)
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  const support = sum(known.map(({ gold }) => gold!))
  return [
    { name: 'weighted F1', value: ratio(sum(known.map(({ value, gold }) => value! * gold!)), support), gold: support },
    { name: 'macro F1', value: ratio(sum(known.map(({ value }) => value!)), known.length), gold: known.length },
    scoreOf('micro F1', tallies.total()),
    shareOf('accuracy', same, pairs.length),
    ...rows,
  ]
}
