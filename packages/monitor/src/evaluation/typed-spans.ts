import type { Span } from '@sitrep/reader'
import { z } from 'zod'
import { scoreOf, Tallies } from './figures.ts'
import { entitySpans, type TypedSpan } from './from-reading.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { maximumMatching } from './matching.ts'
import { overlaps, spanKey, spanShape } from './span.ts'
import type { Pair, Task } from './task.ts'

/** Gold of less agreement among its annotators than this is left out, as its makers advise. */
const MIN_CONFIDENCE = 0.5

const entitiesShape = z.array(spanShape.extend({ type: z.string(), confidence: z.number().optional() })).nullish()
const goldShape = reportShape.extend({ entities: entitiesShape })
const answerShape = z.object({ id: z.coerce.string(), entities: entitiesShape })
type Gold = z.output<typeof goldShape>
type Answer = z.output<typeof answerShape>

/** What the reading can say; the corpus has other types too, which count against recall in `all types`. */
const OURS = new Set(['Organisation', 'Person', 'Location', 'Weapon'])

const manners: Record<string, (one: TypedSpan, other: TypedSpan) => boolean> = {
  overlap: (one, other) => one.type === other.type && overlaps(one, other),
  exact: (one, other) => one.type === other.type && isSameSpan(one, other),
  untyped: isSameSpan,
}

/** Persons, organisations, locations and weapons by their spans. */
export const re3d: Task<Gold, Answer> = {
  name: 're3d',
  about: 'organisations, persons, locations and weapons as spans (re3d)',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  answer: async (gold, { read }) => ({ id: gold.id, entities: entitySpans(await read(reportOf(gold))) }),
  score(pairs) {
    const four = score(pairs, (type) => OURS.has(type)).map((figure) => ({
      ...figure,
      name: `${figure.name}, four types`,
    }))
    const one = [...OURS].map((type) => ({ ...score(pairs, (other) => other === type)[0]!, name: `overlap ${type}` }))
    return [...four, ...one, ...score(pairs, () => true)]
  },
}

function score(pairs: readonly Pair<Gold, Answer>[], isWanted: (type: string) => boolean) {
  const tallies = new Tallies(Object.keys(manners))
  for (const { gold, answer } of pairs) {
    const sure = (gold.entities ?? []).filter(({ confidence = 1 }) => confidence >= MIN_CONFIDENCE)
    const expected = distinct(sure.filter(({ type }) => isWanted(type)))
    const said = distinct((answer?.entities ?? []).filter(({ type }) => isWanted(type)))
    for (const [manner, fits] of Object.entries(manners)) {
      const right = maximumMatching(said, expected, fits)
      tallies.add(manner, { right, said: said.length, gold: expected.length })
    }
  }
  return tallies.names().map((name) => scoreOf(name, tallies.of(name)))
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

function distinct(spans: readonly TypedSpan[]): TypedSpan[] {
  return [...new Map(spans.map((span) => [`${span.type} ${spanKey(span)}`, span])).values()]
}
