import { refusal } from '../../errors.ts'
import { type About, type Decision, type DecisionDraft, reportsOf } from '../decision.ts'
import type { Database } from '../driver.ts'
import type { Derive, Made, Standing } from '../store.ts'
import { type DecisionTable, undoable } from './decisions.ts'
import type { IncidentTable } from './incidents.ts'
import type { ReadingTable } from './readings.ts'

interface Tables {
  readings: ReadingTable
  incidents: IncidentTable
  decisions: DecisionTable
}

/** From the record to what is derived of it; always inside a transaction. */
export function createDerivation(database: Database, { readings, incidents, decisions }: Tables) {
  function refresh(derive: Derive): void {
    const derived = derive(readings.all(), decisions.all())
    incidents.replaceAll(derived.incidents)
    decisions.saveUnapplied(derived.unapplied)
  }

  /** Writes a decision down with how its object stood before and stands after; one without effect is refused and leaves nothing. */
  function decide(draft: DecisionDraft, derive: Derive, standing: Standing): Made {
    return database.transaction(() => {
      const made = decisions.all()
      const about = draft.about.kind === 'undo' ? undoable(draft.about.decision, made).about : draft.about
      const decision: Decision = { ...draft, number: decisions.nextNumber(), at: new Date().toISOString() }
      const before = standing(about, touched(about))
      const derived = derive(readings.all(), [...made, decision])
      const without = derived.unapplied.find(({ number }) => number === decision.number)
      if (without) throw refusal('invalid-decision', without.why)
      incidents.replaceAll(derived.incidents)
      decisions.saveUnapplied(derived.unapplied)
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

  return { refresh, decide }
}
