import { refusal } from '../../errors.ts'
import { type About, type Decision, type DecisionDraft, reportsOf } from '../decision.ts'
import type { Database } from '../driver.ts'
import type { StoredReport } from '../records.ts'
import type { Derive, Derived, Made, Standing, Work } from '../store.ts'
import { type DecisionTable, undoable } from './decisions.ts'
import type { FilingTable } from './filing.ts'
import type { IncidentTable } from './incidents.ts'
import type { ReadingTable } from './readings.ts'
import type { ReportTable } from './reports.ts'

interface Tables {
  reports: ReportTable
  readings: ReadingTable
  incidents: IncidentTable
  decisions: DecisionTable
  filing: FilingTable
}

/** What has changed beside what was read. */
interface Changed {
  decisions?: readonly Decision[]
  gone?: readonly StoredReport[]
  judged?: readonly string[]
}

/** From the record to what is derived of it; always inside a transaction. */
export function createDerivation(database: Database, { reports, readings, incidents, decisions, filing }: Tables) {
  const due = database.prepare('SELECT report FROM linking_due ORDER BY report')
  const clearDue = database.prepare('DELETE FROM linking_due')
  const madeFrom = database.prepare('SELECT incident FROM linking_incident WHERE began = ?')
  const allBegan = database.prepare('SELECT DISTINCT began FROM linking_incident')
  const basis = database.prepare('SELECT basis FROM derived_by')
  const clearBasis = database.prepare('DELETE FROM derived_by')
  const saveBasis = database.prepare('INSERT INTO derived_by (basis) VALUES (?)')

  function refresh(derive: Derive, changed: Changed = {}): Derived['unapplied'] {
    const unapplied: Derived['unapplied'] = []
    incidents.replace(derive(workOf(changed)), (part) => {
      decisions.saveUnapplied(part.unapplied, part.judged)
      unapplied.push(...part.unapplied)
      clearBasis.run()
      saveBasis.run(part.basis)
    })
    clearDue.run()
    return unapplied
  }

  function workOf({ decisions: given = decisions.all(), gone = [], judged = [] }: Changed): Work {
    const report = (id: string) => reports.find(id) ?? gone.find((each) => each.id === id) ?? null
    const versions = (id: string) => {
      const like = report(id)
      return like === null ? [] : reports.versions(like).filter(readings.isRead)
    }
    return {
      decisions: given,
      due: due.all().map((row) => row.report as string),
      gone,
      judged,
      filing: filing.open(),
      isFirst: filing.isEmpty(),
      basis: (basis.get()?.basis as string | undefined) ?? null,
      all: readings.all,
      read(id) {
        const read = readings.find(id)
        if (read === null || read.report.url === null) return read
        const own = versions(id)
        const revisedBy = own[own.indexOf(id) + 1]
        return revisedBy === undefined ? read : { ...read, revisedBy }
      },
      report,
      versions,
      madeFrom: (began) => madeFrom.all(began).map((row) => row.incident as string),
      allBegan: () => allBegan.all().map((row) => row.began as string),
    }
  }

  /** Writes a decision down with how its object stood before and stands after; one without effect is refused and leaves nothing. */
  function decide(draft: DecisionDraft, derive: Derive, standing: Standing): Made {
    return database.transaction(() => {
      const made = decisions.all()
      const about = draft.about.kind === 'undo' ? undoable(draft.about.decision, made).about : draft.about
      const decision: Decision = { ...draft, number: decisions.nextNumber(), at: new Date().toISOString() }
      const judged = [...reportsOf(decided(about, made))]
      const before = standing(about, touched(about))
      const unapplied = refresh(derive, { decisions: [...made, decision], judged })
      const without = unapplied.find(({ number }) => number === decision.number)
      if (without) throw refusal('invalid-decision', without.why)
      const after = standing(about, touched(about))
      decisions.add(decision, before, after)
      return { number: decision.number, after }
    })
  }

  /** The incidents told by the reports that a decision refers to. */
  function touched(about: About) {
    const ids = new Set([...reportsOf(about)].flatMap((report) => incidents.of(report)))
    return [...ids].map((id) => incidents.find(id)).filter((incident) => incident !== null)
  }

  /** What taking back the taking back of a decision is about. */
  function decided(about: About, made: readonly Decision[]): About {
    if (about.kind !== 'undo') return about
    const undone = made.find(({ number }) => number === about.decision)
    return undone ? decided(undone.about, made) : about
  }

  function forgetAll(): void {
    incidents.forgetAll()
    filing.forgetAll()
    clearBasis.run()
  }

  return { refresh, decide, forgetAll }
}
