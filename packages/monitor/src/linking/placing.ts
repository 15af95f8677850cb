import type { Filing } from '../store/filing.ts'
import type { Due } from './due.ts'
import { evidenceBetween, LINKED_FROM } from './evidence.ts'
import { type Gathering, gather } from './gathering.ts'
import type { Profile } from './profile.ts'
import { type Reason, reasonsOf } from './reasons.ts'
import {
  keyOfGathering,
  keysLookedUp,
  keysOf,
  type Placed,
  placedAt,
  readersOf,
  type Telling,
  tellingAt,
  tellingsOfReport,
  tellingsOfText,
} from './tellings.ts'
import { copyEvidence, wordEvidence } from './wording.ts'

/** What putting tellings to incidents needs; tellings are told apart by their place in the order. */
export interface Placing {
  filing: Filing
  profileAt(report: string): Profile
  due: Due
  /** Tellings looked at under one key, the latest: a place's day seldom has more. */
  perKey: number
  /** Told of every incident, by what it began with, that has other tellings than before or for other reasons. */
  changed(began: string): void
  /** Told of every incident a telling is compared with. */
  compared(): void
}

/** With it, and one incident's state instead of all, gva's pairs went from 79.34 to 79.32; gvc dev and ecbplus dev stayed. 2026-12. */
export const TELLINGS_PER_KEY = 100

/** Puts every telling that is due to the incident that most speaks for, in their order. */
export function settleTellings(placing: Placing): void {
  for (let order = placing.due.next(); order !== null; order = placing.due.next()) place(order, placing)
}

function place(order: string, placing: Placing): void {
  const { filing } = placing
  const telling = tellingAt(order, filing)
  const before = placedAt(order, filing)
  const placed = bestPlace(order, telling, placing)
  if (before === null) for (const key of keysOf(telling)) filing.file(key, order)
  if (before !== null && JSON.stringify(before) === JSON.stringify(placed)) return
  filing.put('placed', order, placed)
  if (before?.gathering?.began !== placed.gathering?.began) {
    if (before?.gathering) filing.unfile(keyOfGathering(before.gathering.began), order)
    if (placed.gathering) filing.file(keyOfGathering(placed.gathering.began), order)
  }
  for (const { gathering } of [before, placed].filter((each) => each !== null))
    if (gathering) placing.changed(gathering.began)
  if (JSON.stringify(before?.gathering) !== JSON.stringify(placed.gathering)) tellReaders(order, telling, placing)
}

/** Takes a telling out from where it was put; those that looked at it are due. */
export function removeTelling(order: string, placing: Placing): void {
  const { filing } = placing
  placing.due.drop(order)
  const placed = placedAt(order, filing)
  if (placed === null) return
  const telling = tellingAt(order, filing)
  filing.remove('placed', order)
  for (const key of keysOf(telling)) filing.unfile(key, order)
  if (placed.gathering) {
    filing.unfile(keyOfGathering(placed.gathering.began), order)
    placing.changed(placed.gathering.began)
  }
  tellReaders(order, telling, placing)
}

/** Those that look under its keys, up to where so many others stand between that they do not come to this one. */
function tellReaders(order: string, telling: Telling, { filing, due, perKey }: Placing): void {
  if (due.isAll) return
  for (const { key, readers } of readersOf(telling)) {
    const last = filing.after(key, order, perKey)[perKey - 1]
    for (const readersKey of readers) {
      for (const reader of filing.after(readersKey, order, Number.MAX_SAFE_INTEGER, last)) due.add(reader)
    }
  }
  for (const reader of tellingsOfText(telling.report, filing)) if (reader > order) due.add(reader)
}

interface Match {
  gathering: Gathering
  via: string
  points: number
  reasons: Reason[]
}

function bestPlace(order: string, telling: Telling, placing: Placing): Placed {
  let best: Match | null = null
  for (const candidate of candidates(order, telling, placing)) {
    placing.compared()
    const match = matchOf(telling, candidate, placing)
    if (match === null || match.points < LINKED_FROM) continue
    const isBetter = best === null || match.points > best.points
    if (isBetter || (match.points === best!.points && match.gathering.began < best!.gathering.began)) best = match
  }
  if (best === null && !telling.canBegin) return { gathering: null, via: null, reasons: [] }
  const main = telling.isMain ? telling.report : null
  const gathering = gather(best?.gathering ?? null, order, telling.traits, main)
  return { gathering, via: best?.via ?? null, reasons: best?.reasons ?? [] }
}

interface Candidate {
  gathering: Gathering
  via: string
  /** Tellings of it in prints of the same text. */
  prints: string[]
}

/** The incidents found under the telling's keys, each as the latest telling found of it left it. */
function candidates(order: string, { report, text, ...telling }: Telling, { filing, perKey }: Placing): Candidate[] {
  const found = new Map<string, Candidate>()
  const seen = new Set<string>()
  const keys = keysLookedUp({ report, text, ...telling })
  // Of the text it repeats all that is told, however much that is.
  for (const list of [tellingsOfReport(text, filing), ...keys.map((key) => filing.before(key, order, perKey))]) {
    for (const other of list) {
      if (other >= order) continue
      if (seen.has(other)) continue
      seen.add(other)
      const gathering = placedAt(other, filing)?.gathering
      if (!gathering) continue
      const known = found.get(gathering.began)
      if (known === undefined) found.set(gathering.began, { gathering, via: other, prints: [] })
      else if (known.via < other) Object.assign(known, { gathering, via: other })
    }
  }
  // What one report tells apart stays apart.
  for (const own of tellingsOfReport(report, filing)) {
    if (own < order) found.delete(placedAt(own, filing)?.gathering?.began ?? '')
  }
  for (const other of seen) {
    const began = placedAt(other, filing)?.gathering?.began
    if (began !== undefined && tellingAt(other, filing).text === text) found.get(began)?.prints.push(other)
  }
  return [...found.values()]
}

/** Near-identical text and likeness of words say one thing twice: only the stronger counts. */
function matchOf(telling: Telling, { gathering, via, prints }: Candidate, placing: Placing): Match | null {
  const evidence = evidenceBetween(telling.traits, gathering.traits)
  if (evidence === null) return null
  const copy = copyEvidence(
    telling,
    prints.map((print) => tellingAt(print, placing.filing)),
  )
  const words = wordEvidence(telling, gathering, placing.profileAt)
  const wording = copy >= words ? { copy, words: 0 } : { copy: 0, words }
  const { type, place, time, actors, things, tolls } = evidence
  const points = type + place + time + actors + things + tolls + wording.copy + wording.words
  return { gathering, via, points, reasons: points < LINKED_FROM ? [] : reasonsOf(evidence, wording) }
}
