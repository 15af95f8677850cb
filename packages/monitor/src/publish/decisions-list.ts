import type { DecisionRecord } from '../store/decision.ts'
import { printable, textTable } from './text-table.ts'
import { valueText } from './value-text.ts'

/** All decisions and erasures, the earliest first, with what came of each. */
export function listDecisions(decisions: readonly DecisionRecord[], width = 80): string {
  if (decisions.length === 0) return 'No decisions.\n'
  const rows = decisions.map((decision) => [
    String(decision.number),
    decision.at.slice(0, 16).replace('T', ' '),
    printable(decision.by ?? '—'),
    whatText(decision),
    printable(decision.why ?? '(erased)'),
    [decision.state, decision.because].filter(Boolean).join(': '),
  ])
  const room = width - 4 - 16 - 12 - 5 * 2
  const widths = [4, 16, 12, Math.floor(room * 0.35), Math.floor(room * 0.35), Math.floor(room * 0.3)]
  return `${textTable(['no', 'when (UTC)', 'who', 'what', 'why', 'state'], rows, widths).join('\n')}\n`
}

function whatText({ kind, about, before }: DecisionRecord): string {
  if (about === null || kind === 'erase') return kind
  const ids = Array.isArray(before) ? before.map(({ id }: { id?: string }) => id ?? '').join(' ') : ''
  if (about.kind === 'correct') return printable(`correct ${about.field} of ${ids} to ${valueText(about.value)}`)
  return about.kind === 'undo' ? `undo ${about.decision}` : `${kind} ${ids}`
}
