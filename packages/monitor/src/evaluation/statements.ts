import type { Span, Statement } from '@sitrep/reader'
import { z } from 'zod'
import { type Figure, shareOf } from './figures.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { overlaps } from './span.ts'
import type { Task } from './task.ts'

const pair = z.tuple([z.number(), z.number()]).transform(([start, end]): Span => ({ start, end }))

/** Labels of single statements, beside the text of the report they stand in (evaluation/statements/README.md). */
const goldShape = reportShape.extend({
  statements: z.array(
    z.object({
      cue: pair,
      source: pair.nullable(),
      kind: z.string(),
      vantage: z.string(),
    }),
  ),
})
type Gold = z.output<typeof goldShape>
type Label = Gold['statements'][number]
type Said = Pick<Statement, 'cue' | 'source' | 'kind' | 'vantage'>
type Answer = { id: string; statements: Said[] }

/** What kind of statement a cue makes and how its speaker knows, for statements labelled one by one. */
export const statements: Task<Gold, Answer> = {
  name: 'statements',
  about: 'kind and vantage of single statements (labels of this repository; needs TEXTS)',
  format: 'jsonl',
  gold: goldShape,
  answers: z.looseObject({
    id: z.coerce.string(),
    statements: z.array(z.looseObject({})).default([]),
  }) as unknown as z.ZodType<Answer>,
  answer: async (gold, { read }) => ({ id: gold.id, statements: (await read(reportOf(gold))).statements }),
  score(pairs): Figure[] {
    const labels = pairs.flatMap(({ gold, answer }) =>
      gold.statements.map((label) => ({ label, said: saidAt(label, answer?.statements ?? []) })),
    )
    const found = labels.flatMap(({ label, said }) => (said ? [{ label, said }] : []))
    const share = (name: string, isRight: (label: Label, said: Said) => boolean) =>
      shareOf(name, found.filter(({ label, said }) => isRight(label, said)).length, found.length)
    return [
      share('kind and vantage', (label, said) => label.kind === said.kind && label.vantage === said.vantage),
      share('kind', (label, said) => label.kind === said.kind),
      share('vantage', (label, said) => label.vantage === said.vantage),
      share('source', (label, said) => namesSource(label, said)),
      shareOf('found', found.length, labels.length),
      ...byClass('kind', labels),
      ...byClass('vantage', labels),
    ]
  },
}

/** The statement whose cue is the labelled one; what shares a character with it counts. */
function saidAt({ cue }: Label, said: readonly Said[]): Said | null {
  return said.find((statement) => statement.cue.some((span) => overlaps(span, cue))) ?? null
}

function namesSource({ source }: Label, said: Said): boolean {
  return source === null ? said.source.length === 0 : said.source.some((span) => overlaps(span, source))
}

/** How many of each class, of those found, are told as such. */
function byClass(part: 'kind' | 'vantage', labels: readonly { label: Label; said: Said | null }[]): Figure[] {
  const classes = [...new Set(labels.map(({ label }) => label[part]))].sort()
  return classes.map((name) => {
    const found = labels.filter(({ label, said }) => said && label[part] === name)
    return shareOf(`${part} ${name}`, found.filter(({ said }) => said![part] === name).length, found.length)
  })
}
