import type { Reuse } from '../linking/copies.ts'
import { type Happening, keyInReport } from '../linking/happening.ts'
import { linksAmong } from '../linking/link.ts'
import { createLinker, linkedAt, printsOf } from '../linking/linker.ts'
import { compare, inOrder, orderOf } from '../linking/order.ts'
import { placedAt, tellingAt, tellingsOfGathering } from '../linking/tellings.ts'
import { reportsOf } from '../store/decision.ts'
import type { ReadReport } from '../store/records.ts'
import type { Derived, Work } from '../store/store.ts'
import { type Background, createBackground } from './background.ts'
import { deriveAmong } from './derive.ts'
import type { HappeningKey } from './trace.ts'

/** Raised when incidents of the same reports come out otherwise: a store then derives all of them anew. */
const RULES = 1
/** Incidents assessed together, so that many are never in memory at once. */
const TOGETHER = 40

/**
 * Brings incidents up to what has changed in the record. What was added, read anew or taken out is placed, and whatever that moves; then the
 * incidents that have other tellings, texts, versions or decisions than before are assessed, each with all that analysts' decisions tie it
 * to. The result is that of `derive` for all reports at once.
 */
export function* renew(work: Work, background: Background = createBackground()): Iterable<Derived> {
  const basis = `${RULES} ${background.basis}`
  const moved = linkChanges(work)
  if (work.basis !== null && work.basis !== basis) for (const began of work.allBegan()) moved.add(began)
  const ties = tiesOf(work)
  const tied = tiedTo(moved, ties)
  // What a store has from before linking was remembered is told by nothing that is remembered: the first part replaces it.
  if (work.isFirst) yield { ...renewed([], []), replaced: 'all' }
  if (tied.began.size > 0 || tied.judged.length > 0) yield renewed([...tied.began].sort(compare), tied.judged)
  const alone = [...moved].filter((began) => !tied.began.has(began)).sort(compare)
  for (let i = 0; i < alone.length; i += TOGETHER) yield renewed(alone.slice(i, i + TOGETHER), [])

  function renewed(began: string[], judged: number[]): Derived {
    const there = began.filter((each) => tellingsOfGathering(each, work.filing).length > 0)
    const links = linksAmong(inOrder(readsFor(there, work)), work.filing, new Set(there))
    const beganOf = new Map(
      links.incidents.flatMap(({ happenings }, i) => happenings.map((one) => [keyOf(traced(one)), there[i]!] as const)),
    )
    const { incidents, unapplied } = deriveAmong(links, work.decisions, background)
    return {
      incidents,
      madeFrom: new Map(
        incidents.map(({ id, trace }) => [id, [...new Set(trace.happenings.map((one) => beganOf.get(keyOf(one))!))]]),
      ),
      replaced: began.flatMap(work.madeFrom),
      unapplied: unapplied.filter(({ number }) => judged.includes(number)),
      judged,
      basis,
    }
  }
}

function traced(happening: Happening): HappeningKey {
  return { report: happening.read.report.id, happening: keyInReport(happening) }
}

function keyOf({ report, happening }: HappeningKey): string {
  return `${report} ${happening}`
}

/** Places what has changed; returns the incidents, by what they began with, that are to be assessed anew. */
function linkChanges(work: Work): Set<string> {
  const { filing } = work
  const linker = createLinker({ filing, textOf: (id) => work.report(id)?.text ?? '', isWhole: work.isFirst })
  for (const report of work.gone) linker.remove(orderOf(report))
  for (const id of work.due) {
    const read = work.read(id)
    if (read) linker.add(read)
  }
  const { gatherings } = linker.settle()
  // What an outlet puts under one address speaks for all it put there before.
  const changed = [...work.gone.map(({ id }) => id), ...work.due]
  for (const id of [...changed.flatMap((one) => versionsOf(one, work)), ...work.judged]) {
    for (const began of beganOf(id, work)) gatherings.add(began)
  }
  return gatherings
}

function versionsOf(id: string, work: Work): string[] {
  return work.report(id)?.url ? work.versions(id) : []
}

/** The incidents a report tells of. */
function beganOf(id: string, { filing, report }: Work): string[] {
  const stored = report(id)
  const linked = stored && linkedAt(orderOf(stored), filing)
  return (linked?.tellings ?? []).flatMap((telling) => {
    const gathering = telling === null ? null : placedAt(telling, filing)?.gathering
    return gathering ? [gathering.began] : []
  })
}

/** The incidents that one decision ties together. */
interface Tie {
  number: number
  began: string[]
}

function tiesOf(work: Work): Tie[] {
  return work.decisions.map(({ number, about }) => {
    const reports = [...reportsOf(about)].flatMap((id) => [id, ...versionsOf(id, work)])
    return { number, began: [...new Set(reports.flatMap((id) => beganOf(id, work)))] }
  })
}

/** Of what moved all that decisions are on, with all else those are on; and the decisions to be judged by it. */
function tiedTo(moved: ReadonlySet<string>, ties: readonly Tie[]): { began: Set<string>; judged: number[] } {
  const began = new Set<string>()
  const holding = new Set<Tie>()
  for (let known = -1; known < holding.size; ) {
    known = holding.size
    for (const tie of ties) {
      if (!tie.began.some((each) => moved.has(each) || began.has(each))) continue
      holding.add(tie)
      for (const each of tie.began) began.add(each)
    }
  }
  const judged = ties.filter((tie) => holding.has(tie) || tie.began.length === 0)
  return { began, judged: judged.map(({ number }) => number) }
}

/** The reports of some incidents, those whose text they have, who is credited with it, and their other versions. */
function readsFor(began: readonly string[], work: Work): ReadReport[] {
  const { filing } = work
  const orders = new Set<string>()
  for (const each of began)
    for (const one of tellingsOfGathering(each, filing)) orders.add(tellingAt(one, filing).report)
  const ids = new Set<string>()
  for (const order of [...orders]) {
    for (const { of } of (filing.get('reuse', order) as Reuse).edges) orders.add(of)
    const { id, text } = linkedAt(order, filing)!
    const credited = printsOf(text, filing).find((print) => linkedAt(print, filing)!.wire.length > 0)
    if (credited !== undefined) orders.add(credited)
    for (const version of versionsOf(id, work)) ids.add(version)
  }
  for (const order of orders) ids.add(linkedAt(order, filing)!.id)
  return [...ids].map(work.read).filter((read) => read !== null)
}
