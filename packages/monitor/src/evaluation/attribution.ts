import { z } from 'zod'
import { AttributionText, type WordSet } from './attribution-text.ts'
import { type Figure, Tallies } from './figures.ts'
import { outerStatements } from './from-reading.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { maximumMatching } from './matching.ts'
import type { Task } from './task.ts'

const PARTS = ['source', 'cue', 'content'] as const
const fragmentsShape = z
  .array(z.tuple([z.number(), z.number()]))
  .nullish()
  .transform((fragments) => fragments ?? [])
const attributionsShape = z
  .array(z.object({ source: fragmentsShape, cue: fragmentsShape, content: fragmentsShape }))
  .nullish()
const goldShape = reportShape.extend({
  sentences: z.array(z.tuple([z.number(), z.number()])).nullish(),
  attributions: attributionsShape,
})
const answerShape = z.object({ id: z.coerce.string(), attributions: attributionsShape })
type Gold = z.output<typeof goldShape>
type Answer = z.output<typeof answerShape>

/** How much of two spans' words must be common: the intersection over the union, as annotators are compared on this corpus. */
const MIN_OVERLAP = 0.5

/** An attribution by the words of its parts. */
type Attribution = Record<(typeof PARTS)[number], WordSet>

/** Who is quoted as the source of what. */
export const polnear: Task<Gold, Answer> = {
  name: 'polnear',
  about: 'who says what: source, cue and content (PolNeAR)',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  answer: async (gold, { read }) => ({ id: gold.id, attributions: outerStatements(await read(reportOf(gold))) }),
  score(pairs): Figure[] {
    const tallies = new Tallies(['attribution overlap', 'attributed sentence', 'source exact', 'content exact'])
    for (const { gold, answer } of pairs) compare(gold, answer, tallies)
    return tallies.scores()
  },
}

function compare(gold: Gold, answer: Answer | undefined, tallies: Tallies): void {
  const text = new AttributionText(gold.text, gold.sentences?.length ? gold.sentences : [[0, gold.text.length]])
  const [said, expected] = [attributionsOf(text, answer?.attributions), attributionsOf(text, gold.attributions)]
  for (const part of PARTS) {
    const [one, other] = [partsOf(said, part), partsOf(expected, part)]
    const count = (fits: (a: WordSet, b: WordSet) => boolean) => ({
      right: maximumMatching(one, other, fits),
      said: one.length,
      gold: other.length,
    })
    tallies.add(`${part} exact`, count(isSame))
    tallies.add(`${part} overlap`, count(isAlike))
  }
  tallies.add('attribution overlap', {
    right: maximumMatching(said, expected, (a, b) => isAlike(a.source, b.source) && isAlike(a.content, b.content)),
    said: said.length,
    gold: expected.length,
  })
  compareSentences(text, said, expected, tallies)
}

function attributionsOf(text: AttributionText, attributions: Answer['attributions']): Attribution[] {
  return (attributions ?? []).map(({ source, cue, content }) => ({
    source: text.wordsIn(source),
    cue: text.wordsIn(cue),
    content: text.wordsIn(content),
  }))
}

function partsOf(attributions: readonly Attribution[], part: keyof Attribution): WordSet[] {
  return attributions.map((attribution) => attribution[part]).filter((words) => words.size > 0)
}

function isSame(one: WordSet, other: WordSet): boolean {
  return one.size === other.size && shared(one, other) === one.size
}

/** Two empty sets are alike: an attribution that names no source needs an answer that names none. */
function isAlike(one: WordSet, other: WordSet): boolean {
  const common = shared(one, other)
  const union = one.size + other.size - common
  return union === 0 || common / union >= MIN_OVERLAP
}

function shared(one: WordSet, other: WordSet): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common
}

/** Is each sentence of reported content laid to the right source, and is it seen to be reported at all? */
function compareSentences(
  text: AttributionText,
  said: readonly Attribution[],
  expected: readonly Attribution[],
  tallies: Tallies,
): void {
  const [one, other] = [sourcedSentences(text, said), sourcedSentences(text, expected)]
  tallies.add('attributed sentence', {
    right: maximumMatching(one, other, (a, b) => a.sentence === b.sentence && shared(a.source, b.source) > 0),
    said: one.length,
    gold: other.length,
  })
  const [reported, truly] = [said, expected].map(
    (attributions) => new Set(attributions.flatMap(({ content }) => [...text.sentencesOf(content)])),
  ) as [Set<number>, Set<number>]
  const right = [...reported].filter((sentence) => truly.has(sentence)).length
  tallies.add('sentence is attributed', { right, said: reported.size, gold: truly.size })
}

interface SourcedSentence {
  sentence: number
  source: WordSet
}

/** Each sentence that some content touches, with the source it is laid to, once each. */
function sourcedSentences(text: AttributionText, attributions: readonly Attribution[]): SourcedSentence[] {
  const byKey = new Map<string, SourcedSentence>()
  for (const { source, content } of attributions) {
    if (source.size === 0) continue
    const words = [...source].map(String).sort().join(' ')
    for (const sentence of text.sentencesOf(content)) byKey.set(`${sentence}: ${words}`, { sentence, source })
  }
  return [...byKey.values()]
}
