import { refusal } from '../../errors.ts'
import { PARTS, type Part, type Taken } from '../chain.ts'
import {
  type About,
  type Decision,
  type DecisionRecord,
  type DecisionState,
  reportsOf,
  type Unapplied,
  undoneBy,
} from '../decision.ts'
import type { Database } from '../driver.ts'
import type { ErasedBy } from '../store.ts'
import type { Content, LogTable } from './log.ts'

/** Analysts' decisions, as they stand in the log. */
export interface DecisionTable {
  /** Those whose words are left, in order. */
  all(): Decision[]
  records(): DecisionRecord[]
  add(decision: Decision, before: unknown, after: unknown): void
  /** Takes the words that an erased report may have given from all decisions on it, and writes down that it was erased. */
  forget(report: { id: string; contentHash: string }, by: ErasedBy): void
  nextNumber(): number
  /** Says of these decisions, by number, or of all, which have no effect. */
  saveUnapplied(unapplied: readonly Unapplied[], judged: 'all' | readonly number[]): void
}

export function createDecisionTable(database: Database, log: LogTable): DecisionTable {
  const clear = database.prepare('DELETE FROM unapplied')
  const clearOne = database.prepare('DELETE FROM unapplied WHERE number = ?')
  const insert = database.prepare('INSERT OR REPLACE INTO unapplied (number, why) VALUES (?, ?)')
  const unapplied = database.prepare('SELECT number, why FROM unapplied')
  const isKept = database.prepare('SELECT 1 FROM report WHERE id = ?')

  function records(): DecisionRecord[] {
    const without = new Map(unapplied.all().map((row) => [row.number as number, row.why as string]))
    const undone = undoneBy(decisionsIn(log))
    return log.all().map(({ number, kind, at, content }) => {
      const parts = { by: null, why: null, about: null, before: null, after: null, ...content }
      return { ...parts, number, kind, at, ...standing(number, kind, content, undone, without) } as DecisionRecord
    })
  }

  function takenFrom({ number, about }: Decision, report: string): Taken[] {
    const reports = reportsOf(about)
    if (!reports.has(report)) return []
    // A text that is left may bear the decision out; without any it has neither object nor reason.
    const isAlone = [...reports].every((other) => other === report || !isKept.get(other))
    const parts: readonly Part[] = isAlone ? PARTS.filter((part) => part !== 'by') : ['why', 'before', 'after']
    return parts.map((part) => ({ number, part }))
  }

  return {
    all: () => decisionsIn(log),
    records,
    nextNumber: log.nextNumber,
    add({ about, at, by, why }, before, after) {
      log.append(about.kind, at, { by, why, about, before, after })
    },
    forget({ id, contentHash }, { by, why }) {
      const left = new Set(
        log.all().flatMap(({ number, content }) => Object.keys(content).map((part) => `${number} ${part}`)),
      )
      const taken = decisionsIn(log).flatMap((decision) => takenFrom(decision, id))
      const now = taken.filter(({ number, part }) => left.has(`${number} ${part}`))
      log.take(now)
      log.append('erase', new Date().toISOString(), {
        by,
        why,
        about: { kind: 'erase', content: contentHash, taken: now },
      })
    },
    saveUnapplied(list, judged) {
      if (judged === 'all') clear.run()
      else for (const number of judged) clearOne.run(number)
      for (const { number, why } of list) insert.run(number, why)
    },
  }
}

function decisionsIn(log: LogTable): Decision[] {
  return log.all().flatMap(({ number, kind, at, content }) => {
    if (kind === 'erase' || content.about === undefined) return []
    const { by, why = null, about } = content as { by: string; why?: string; about: About }
    return [{ number, at, by, why, about }]
  })
}

function standing(
  number: number,
  kind: string,
  content: Content,
  undone: ReadonlyMap<number, number>,
  without: ReadonlyMap<number, string>,
): { state: DecisionState; because: string | null } {
  if (kind !== 'erase' && content.about === undefined) return { state: 'erased', because: 'its report was erased' }
  const by = undone.get(number)
  if (by !== undefined) return { state: 'undone', because: `by decision ${by}` }
  const why = without.get(number)
  return why === undefined ? { state: 'in force', because: null } : { state: 'not applied', because: why }
}

/** A decision that may be undone, or a refusal that says why not. */
export function undoable(number: number, decisions: readonly Decision[]): Decision {
  const decision = decisions.find((each) => each.number === number)
  if (!decision) throw refusal('unknown-decision', number)
  const by = undoneBy(decisions).get(number)
  if (by !== undefined) throw refusal('invalid-decision', `decision ${number} was undone by decision ${by} already`)
  return decision
}
