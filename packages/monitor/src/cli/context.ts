import type { KnownActor, Reader } from '@sitrep/reader'
import type { Background } from '../assessment/background.ts'
import type { ReadingDesk } from '../intake/reading-desk.ts'
import type { LinkLine } from '../linking/stream.ts'
import type { ReadReport } from '../store/records.ts'
import type { Derive } from '../store/store.ts'

/** Where a command writes; `write` waits while the other end is busy, so that nothing piles up in memory. */
export interface Output {
  write(text: string): Promise<void>
  isTerminal: boolean
  columns: number
}

/** All a command touches of the world outside: tests hand in one of their own. */
export interface Context {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: Output
  stderr: Output
  env: Record<string, string | undefined>
  /** Loads the reader; `actors` are the user's own. */
  openReader(actors?: readonly KnownActor[]): Promise<Reader>
  /** Opens a desk with this many threads. */
  openDesk(jobs: number, actors?: readonly KnownActor[]): Promise<ReadingDesk>
  /** What changed in the record into incidents; `background` is what is known of sources and actors, the user's own included. */
  derive(...given: [...Parameters<Derive>, background?: Background]): ReturnType<Derive>
  link: (reports: ReadReport[]) => LinkLine[]
  /** Resolves when the person asks the program to stop. */
  stopped(): Promise<void>
}

/** How a command ended: all well, part of a stream skipped, or bad input. */
export const EXIT = { ok: 0, skipped: 1, bad: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
