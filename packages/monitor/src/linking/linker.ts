import type { Filing } from '../store/filing.ts'
import type { ReadReport } from '../store/records.ts'
import { primaryCopy, type Reuse, removeText, settleReuse } from './copies.ts'
import { createDue } from './due.ts'
import { happeningsOf } from './happening.ts'
import { keyNumber } from './hash.ts'
import { orderOf } from './order.ts'
import { type Placing, removeTelling, settleTellings, TELLINGS_PER_KEY } from './placing.ts'
import { type Profile, profileOf } from './profile.ts'
import { byProminence } from './prominence.ts'
import { removeReport, settleStories, storyAt } from './stories.ts'
import { orderOfTelling, placedAt, type Telling, tellingAt, tellingOf, tellingsOfText } from './tellings.ts'

/** A report as linking keeps it. */
export interface LinkedReport {
  id: string
  profile: Profile
  /** Its tellings that are placed, by their place in the order; null for one that belongs to no incident by what it is. */
  tellings: (string | null)[]
  /** The text it repeats on the whole, or its own, and its story; empty until they are found. */
  text: string
  story: string
  /** The agencies it credits. */
  wire: string[]
}

/** What one settling moved. */
export interface Changes {
  /** Incidents, by what they began with, that have other tellings than before, or other texts and reasons behind them. */
  gatherings: Set<string>
}

/**
 * Puts reports to those before them: whose text it has, which story it tells, which incidents. Adding and removing only marks what must
 * be looked at; `settle` then places in order whatever is due, and goes on to those that looked at what came out otherwise, until nothing
 * does. The result is that of placing all reports at once, whatever came when.
 */
export interface Linker {
  /** Takes a report in, or anew where it was read anew. */
  add(read: ReadReport): void
  /** Takes a report out, by its place in the order. */
  remove(order: string): void
  settle(): Changes
  cost: { comparisons: number; storyComparisons: number }
}

export interface LinkerOptions {
  filing: Filing
  /** The text of a report by its id. */
  textOf(id: string): string
  /** True where all reports that are there are added before settling: nobody need be told of changes. */
  isWhole?: boolean
  perKey?: number
}

const PROFILES_KEPT = 3000

export function createLinker({ filing, textOf, isWhole = false, perKey = TELLINGS_PER_KEY }: LinkerOptions): Linker {
  const gatherings = new Set<string>()
  const moved = new Set<string>()
  const cost = { comparisons: 0, storyComparisons: 0 }
  const reportAt = (order: string) => linkedAt(order, filing)!
  const changed = (order: string) => void moved.add(order)
  const profileAt = remembering(PROFILES_KEPT, (order: string) => reportAt(order).profile)
  const texts = { filing, textAt: (order: string) => textOf(reportAt(order).id), due: createDue(isWhole), changed }
  const tellers = { filing, profileAt, due: createDue(isWhole), changed, compared: () => void cost.storyComparisons++ }
  const placing: Placing = {
    filing,
    profileAt,
    due: createDue(isWhole),
    perKey,
    changed: (began) => void gatherings.add(began),
    compared: () => void cost.comparisons++,
  }

  function remove(order: string): void {
    const report = linkedAt(order, filing)
    if (report === null) return
    touchText(report.text)
    for (const telling of report.tellings.filter((each) => each !== null)) {
      removeTelling(telling, placing)
      filing.remove('told', telling)
    }
    removeReport(order, tellers)
    removeText(order, texts)
    moved.delete(order)
    filing.unfile(keyOfPrints(report.text), order)
    profileAt.forget(order)
    filing.remove('report', order)
  }

  /** Who is behind a text is known by all its prints together. */
  function touchText(text: string): void {
    for (const telling of tellingsOfText(text, filing)) {
      const gathering = placedAt(telling, filing)?.gathering
      if (gathering) gatherings.add(gathering.began)
    }
  }

  /** Files a report's tellings under the text and the story it has come to, where those are others than before. */
  function rekey(order: string): void {
    const report = reportAt(order)
    const text = primaryCopy((filing.get('reuse', order) as Reuse).edges)?.of ?? order
    const { story } = storyAt(order, filing)!
    touchText(report.text)
    touchText(text)
    if (text === report.text && story === report.story) return
    filing.put('report', order, { ...report, text, story } satisfies LinkedReport)
    filing.unfile(keyOfPrints(report.text), order)
    filing.file(keyOfPrints(text), order)
    for (const each of report.tellings.filter((telling) => telling !== null)) {
      const telling = tellingAt(each, filing)
      removeTelling(each, placing)
      filing.put('told', each, { ...telling, text, story } satisfies Telling)
      placing.due.add(each)
    }
  }

  return {
    cost,
    add(read) {
      const order = orderOf(read.report)
      remove(order)
      const happenings = happeningsOf(read, 0)
      const [main] = byProminence(happenings)
      const tellings = happenings.map((happening, index) => {
        const telling = orderOfTelling(order, happening, index)
        if (telling !== null) filing.put('told', telling, tellingOf(happening, order, happening === main))
        return telling
      })
      const report: LinkedReport = {
        id: read.report.id,
        profile: profileOf(read),
        tellings,
        text: '',
        story: '',
        wire: read.reading.report.wire,
      }
      filing.put('report', order, report)
      texts.due.add(order)
      tellers.due.add(order)
      moved.add(order)
    },
    remove,
    settle() {
      settleReuse(texts)
      settleStories(tellers)
      for (const order of moved) rekey(order)
      moved.clear()
      settleTellings(placing)
      const changes = { gatherings: new Set(gatherings) }
      gatherings.clear()
      return changes
    },
  }
}

/** What linking keeps of a report, by its place in the order. */
export function linkedAt(order: string, filing: Filing): LinkedReport | null {
  return filing.get('report', order) as LinkedReport | null
}

/** The prints of one text, itself included, in their order. */
export function printsOf(text: string, filing: Filing): string[] {
  return filing.after(keyOfPrints(text), '', Number.MAX_SAFE_INTEGER)
}

function keyOfPrints(text: string): number {
  return keyNumber(`prints of ${text}`)
}

interface Remembering<T> {
  (order: string): T
  forget(order: string): void
}

/** The latest answers, so many of them. */
function remembering<T>(kept: number, ask: (order: string) => T): Remembering<T> {
  const known = new Map<string, T>()
  const answer = (order: string) => {
    const found = known.get(order) ?? ask(order)
    known.delete(order)
    known.set(order, found)
    if (known.size > kept) known.delete(known.keys().next().value!)
    return found
  }
  return Object.assign(answer, { forget: (order: string) => void known.delete(order) })
}
