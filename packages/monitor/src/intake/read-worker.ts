import type { KnownActor, Reading, ReadOptions, ReportInput } from '@sitrep/reader'
import { Tinypool } from 'tinypool'
import { openReader } from './reader.ts'

/** A report to read, or the question which reader this is. */
export type ReadTask = { report: ReportInput; options: ReadOptions } | 'version'

/** What each thread is started with. */
export interface WorkerStart {
  actors: readonly KnownActor[]
}

let reader: ReturnType<typeof openReader> | null = null

/** What a worker thread does. */
export default async function work(task: ReadTask): Promise<Reading | string> {
  reader ??= openReader((Tinypool.workerData as WorkerStart | undefined)?.actors)
  const { read, version } = await reader
  return task === 'version' ? version : read(task.report, task.options)
}
