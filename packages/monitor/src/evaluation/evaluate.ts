import { refusal } from '../errors.ts'
import { inOrder } from '../intake/in-order.ts'
import { openWordAnalyser } from '../intake/reader.ts'
import type { ReadingDesk } from '../intake/reading-desk.ts'
import type { Figure } from './figures.ts'
import { checked, type FileRecord, recordsOf } from './record-files.ts'
import type { Pair, Task, Tools } from './task.ts'

type AnyTask = Task<{ id: string }, { id: string }>

export interface EvaluateOptions {
  /** The file of the reports' texts, where the gold has none. */
  texts?: string | undefined
  /** Opens a desk to read at; only where something has to be read. */
  openDesk(): Promise<ReadingDesk>
  progress?(done: number): void
}

export interface Evaluation {
  /** Gold records. */
  records: number
  /** Gold records that were answered to. */
  answered: number
  figures: Figure[]
}

/** Has every report of the gold read, and scores what was found. */
export async function evaluateReader(task: AnyTask, goldFile: string, options: EvaluateOptions): Promise<Evaluation> {
  const gold = await readGold(task, goldFile, options.texts)
  const tools = await openTools(task, options)
  const pairs: Pair<{ id: string }, { id: string }>[] = []
  try {
    const answer = async (each: { id: string }) => ({ gold: each, answer: await task.answer(each, tools) })
    for await (const pair of inOrder(each(gold), tools.width, answer)) {
      pairs.push(pair)
      options.progress?.(pairs.length)
    }
  } finally {
    await tools.close()
  }
  const answers = task.together?.(pairs.map(({ answer }) => answer!))
  const settled = answers ? pairs.map((pair, i) => ({ ...pair, answer: answers[i] })) : pairs
  return { records: gold.length, answered: pairs.length, figures: task.score(settled) }
}

/** Scores answers that somebody else gave, in the shape the task takes. */
export async function evaluatePredictions(
  task: AnyTask,
  goldFile: string,
  predictionsFile: string,
  texts?: string,
): Promise<Evaluation> {
  const gold = await readGold(task, goldFile, texts)
  const answers = new Map<string, { id: string }>()
  for await (const record of recordsOf(predictionsFile, task.format)) {
    const answer = checked(task.answers, record, 'invalid-prediction')
    answers.set(answer.id, answer)
  }
  const pairs = gold.map((record) => ({ gold: record, answer: answers.get(record.id) }))
  const answered = pairs.filter(({ answer }) => answer !== undefined).length
  return { records: gold.length, answered, figures: task.score(pairs) }
}

async function openTools(task: AnyTask, { openDesk }: EvaluateOptions) {
  if (task.format === 'conllu') {
    const analyseWords = await openWordAnalyser()
    return { ...noTools, analyseWords, width: 1, close: async () => {} }
  }
  const desk = await openDesk()
  return {
    ...noTools,
    read: (report: Parameters<Tools['read']>[0]) => desk.read(report),
    width: desk.width,
    close: () => desk.close(),
  }
}

/** A task takes either words or reports. */
const noTools: Tools = {
  read: () => Promise.reject(new Error('this task reads no reports')),
  analyseWords: () => {
    throw new Error('this task is not given words')
  },
}

async function readGold(task: AnyTask, file: string, textsFile: string | undefined): Promise<{ id: string }[]> {
  const records: FileRecord[] = []
  for await (const record of recordsOf(file, task.format)) records.push(record)
  if (records.length === 0) throw refusal('invalid-gold', file, 'there are no records in it')
  if (task.format === 'jsonl') await addTexts(records, textsFile)
  return records.map((record) => checked(task.gold, record, 'invalid-gold'))
}

/** Gives records without a text the report of the same id, its own keys first. */
async function addTexts(records: FileRecord[], textsFile: string | undefined): Promise<void> {
  const lacking = new Map<unknown, FileRecord>()
  for (const record of records)
    if (isObject(record.value) && !('text' in record.value)) lacking.set(record.value.id, record)
  if (textsFile !== undefined && lacking.size > 0) {
    for await (const { value } of recordsOf(textsFile, 'jsonl')) {
      const record = isObject(value) ? lacking.get(value.id) : undefined
      if (!record || !isObject(value)) continue
      record.value = { ...reportParts(value), ...(record.value as object) }
      lacking.delete(value.id)
    }
  }
  for (const [id, { place }] of lacking) throw refusal('missing-text', textsFile ?? place, String(id))
}

function reportParts({ text, title, publisher, url }: Record<string, unknown>) {
  return { text, title, publisher, url }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
