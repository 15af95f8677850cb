import { extname } from 'node:path'
import type { KnownActor, Reader, Reading, ReadOptions, ReportInput } from '@sitrep/reader'
import { Tinypool } from 'tinypool'
import type { ReadTask, WorkerStart } from './read-worker.ts'
import { checkResources, openReader } from './reader.ts'

/** Where reports are read, in this thread or in several. */
export interface ReadingDesk {
  read(report: ReportInput, options?: ReadOptions): Promise<Reading>
  /** Name and version of the reader, as it signs its readings. */
  version(): Promise<string>
  /** How many reports it pays to hand in at once. */
  readonly width: number
  close(): Promise<void>
}

/** A desk in this thread. */
export function createOwnDesk(reader: Reader): ReadingDesk {
  return {
    read: async (report, options) => reader.read(report, options),
    version: async () => reader.version,
    width: 1,
    close: async () => {},
  }
}

/** A desk with threads of its own, started as they are needed; each loads the reader once. */
export function createSharedDesk(jobs: number, actors: readonly KnownActor[] = []): ReadingDesk {
  const extension = extname(import.meta.url)
  const pool = new Tinypool({
    filename: new URL(`./read-worker${extension}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: jobs,
    workerData: { actors } satisfies WorkerStart,
    // From the sources, as in development, a worker needs the same loader this thread has.
    execArgv: extension === '.ts' ? ['--import', 'tsx'] : [],
  })
  const run = (task: ReadTask) => pool.run(task)
  return {
    read: (report, options = {}) => run({ report, options }) as Promise<Reading>,
    version: () => run('version') as Promise<string>,
    width: jobs * 4,
    close: () => pool.destroy(),
  }
}

/** One thread needs no workers; `actors` are the user's own. */
export async function openReadingDesk(jobs: number, actors: readonly KnownActor[] = []): Promise<ReadingDesk> {
  if (jobs === 1) return createOwnDesk(await openReader(actors))
  await checkResources()
  return createSharedDesk(jobs, actors)
}
