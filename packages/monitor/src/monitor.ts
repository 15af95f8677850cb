import { reasonOf, refusal, SitrepError } from './errors.ts'
import { inOrder } from './intake/in-order.ts'
import type { Taken } from './intake/intake.ts'
import type { ReadingDesk } from './intake/reading-desk.ts'
import { readerInput } from './intake/report.ts'
import type { StoredReport } from './store/records.ts'
import type { Added, Derive, Erased, ErasedBy, Store } from './store/store.ts'

/**
 * The road from reports to incidents, the file to open first: reports are kept, what is unread is read, incidents are derived
 * from all of it. Each step picks up where an earlier run was cut off, and running it again changes nothing.
 */
export interface Monitor {
  store: Store
  desk: ReadingDesk
  derive: Derive
  /** Told of what cannot be taken in or read, and of how far things are. */
  watch: Watch
}

export interface Watch {
  refused(error: SitrepError): void
  progress(doing: string, done: number): void
}

/** How many reports of each kind an addition had; `refused` ones were named to the watch. */
export type Tally = Record<Added | 'refused', number> & {
  /** The last refusal of a whole input, not of a part of a stream. */
  wholeRefusals: number
}

const BATCH = 100

/** Takes reports into the store, reads them and derives the incidents anew. */
export async function addReports(monitor: Monitor, reports: AsyncIterable<Taken>): Promise<Tally> {
  const tally = await keepReports(monitor, reports)
  tally.refused += await readUnread(monitor)
  await monitor.store.refreshIncidents(monitor.derive)
  return tally
}

/** Throws away all that is derived and computes it again from the record; returns how many reports could not be read. */
export async function rebuild(monitor: Monitor): Promise<number> {
  await monitor.store.forgetDerived()
  const failures = await readUnread(monitor)
  await monitor.store.refreshIncidents(monitor.derive)
  return failures
}

/** Takes one report out of everything kept; null where there never was such a report. */
export async function eraseReport(
  { store, derive }: Pick<Monitor, 'store' | 'derive'>,
  id: string,
  by?: ErasedBy,
): Promise<Erased | null> {
  const erased = await store.eraseReport(id, derive, by)
  // Also where it had gone before: that run may have been cut off between the rows and the files.
  if (erased) await store.scrub()
  return erased
}

async function keepReports({ store, watch }: Monitor, reports: AsyncIterable<Taken>): Promise<Tally> {
  const tally: Tally = { added: 0, known: 0, erased: 0, refused: 0, wholeRefusals: 0 }
  let batch: StoredReport[] = []
  const keep = async () => {
    for (const added of await store.addReports(batch)) tally[added]++
    batch = []
    watch.progress('taking in', tally.added + tally.known + tally.erased)
  }
  for await (const taken of reports) {
    if ('error' in taken) {
      tally.refused++
      if (taken.whole) tally.wholeRefusals++
      watch.refused(taken.error)
      continue
    }
    batch.push(taken.report)
    if (batch.length >= BATCH) await keep()
  }
  await keep()
  return tally
}

async function readUnread({ store, desk, watch }: Monitor): Promise<number> {
  let failures = 0
  let done = 0
  const read = async (report: StoredReport) => {
    try {
      return { report: report.id, reading: await desk.read(readerInput(report)) }
    } catch (error) {
      return refusal('reader-failed', report.id, reasonOf(error))
    }
  }
  for await (const entry of inOrder(store.unreadReports(await desk.version()), desk.width, read)) {
    if (entry instanceof SitrepError) {
      failures++
      watch.refused(entry)
    } else {
      await store.saveReadings([entry])
    }
    watch.progress('reading', ++done)
  }
  return failures
}
