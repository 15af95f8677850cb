import type { Reading, ReportInput } from '@sitrep/reader'
import { openReader, type ReadOptions } from './reader.ts'

let reader: ReturnType<typeof openReader> | null = null

/** What a worker thread does with one report. */
export default async function readInWorker(task: { report: ReportInput; options?: ReadOptions }): Promise<Reading> {
  reader ??= openReader()
  return (await reader).read(task.report, task.options)
}
