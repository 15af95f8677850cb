import type { Reading, ReportInput, WordAnalyser } from '@sitrep/reader'
import type { z } from 'zod'
import type { Figure } from './figures.ts'

/** What a task may use to answer. */
export interface Tools {
  read(report: ReportInput): Promise<Reading>
  analyseWords: WordAnalyser
}

/** A gold record and what was answered to it; no answer counts as an empty one. */
export interface Pair<Gold, Answer> {
  gold: Gold
  answer: Answer | undefined
}

/** One thing to be measured: what its gold looks like, how an answer comes from a reading, how answers are scored. */
export interface Task<Gold extends { id: string } = never, Answer extends { id: string } = never> {
  name: string
  /** One sentence for the help. */
  about: string
  format: 'jsonl' | 'conllu'
  gold: z.ZodType<Gold>
  answers: z.ZodType<Answer>
  answer(gold: Gold, tools: Tools): Promise<Answer>
  /** Puts the answers of all records together, in their order, where no record can be answered alone. */
  together?(answers: readonly Answer[]): Answer[]
  score(pairs: readonly Pair<Gold, Answer>[]): Figure[]
}
