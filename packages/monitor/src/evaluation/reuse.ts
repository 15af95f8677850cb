import { z } from 'zod'
import { findReuse } from '../linking/copies.ts'
import { type Figure, shareOf, Tallies } from './figures.ts'
import type { Pair, Task } from './task.ts'

const idShape = z.coerce.string()
const sources = z.array(idShape)
const goldShape = z.object({ id: idShape, text: z.string(), sources, manner: z.string().nullish() })
const answerShape = z.object({ id: idShape, sources })
type Gold = z.output<typeof goldShape>
/** A text is looked at together with all others. */
type Answer = z.output<typeof answerShape> & { text?: string }

/** Whose words a text repeats. */
export const reuse: Task<Gold, Answer> = {
  name: 'reuse',
  about: 'which earlier texts of the file each text repeats, on the whole or in part',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  answer: async ({ id, text }) => ({ id, text, sources: [] }),
  together(answers) {
    const found = findReuse(answers.map(({ text = '' }) => ({ text })))
    return answers.map(({ id }, i) => ({ id, sources: found[i]!.map(({ of }) => answers[of]!.id) }))
  },
  score,
}

/** Pairs of a text and a source; the share of them found by how the text was made, and of originals rightly left alone. */
function score(pairs: readonly Pair<Gold, Answer>[]): Figure[] {
  const all = new Tallies(['sources'])
  const byManner = new Map<string, { right: number; gold: number }>()
  let [alone, originals] = [0, 0]
  for (const { gold, answer } of pairs) {
    const said = new Set(answer?.sources)
    const right = gold.sources.filter((source) => said.has(source)).length
    all.add('sources', { right, said: said.size, gold: gold.sources.length })
    if (gold.sources.length === 0) {
      originals++
      if (answer !== undefined && said.size === 0) alone++
    }
    const manner = byManner.get(gold.manner ?? '') ?? { right: 0, gold: 0 }
    byManner.set(gold.manner ?? '', { right: manner.right + right, gold: manner.gold + gold.sources.length })
  }
  const manners = [...byManner].filter(([name]) => name !== '').sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...all.scores(),
    shareOf('originals left alone', alone, originals),
    ...manners.map(([name, { right, gold }]) => shareOf(name, right, gold)),
  ]
}
