import type { Document } from '../language/document.ts'
import { tokenAt } from '../language/syntax.ts'
import type { Span, Statement } from '../reading.ts'
import { ATTITUDE_VERBS } from './lexicon/cues.ts'

/** Answers whose words a piece of text is. */
export interface StatementIndex {
  /** The innermost statement whose content covers the span, or null: the outlet's own voice. */
  innermost(span: Span): Statement | null
  /** That statement and those it is nested in, innermost first. */
  chain(span: Span): Statement[]
}

/** Statements that tell something; one that only judges ("condemned the raid") leaves the raid to the outlet. */
export function asserts(document: Document, statement: Statement): boolean {
  const cue = statement.cue[0]
  const token = cue ? tokenAt(document, cue.start) : null
  return token === null || !ATTITUDE_VERBS.has(token.lemma)
}

/** Sorts statements by where their content is, so that asking costs little. */
export function createStatementIndex(document: Document, statements: readonly Statement[]): StatementIndex {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const bySentence = new Map<number, Statement[]>()
  for (const statement of statements) {
    if (!asserts(document, statement)) continue
    for (const sentence of sentencesOf(document, statement)) {
      const there = bySentence.get(sentence)
      if (there) there.push(statement)
      else bySentence.set(sentence, [statement])
    }
  }
  const innermost = (span: Span): Statement | null => {
    const token = tokenAt(document, span.start)
    const near = token ? (bySentence.get(token.sentence) ?? []) : []
    return smallest(near.filter((statement) => covers(statement, span)))
  }
  return {
    innermost,
    chain: (span) => {
      const found: Statement[] = []
      for (let next = innermost(span); next; next = next.within ? (byId.get(next.within) ?? null) : null) {
        if (found.includes(next)) break
        found.push(next)
      }
      return found
    },
  }
}

/** Every statement whose content covers the span, the smallest first. */
export function statementsCovering(statements: readonly Statement[], span: Span): Statement[] {
  return statements.filter((statement) => covers(statement, span)).sort((a, b) => sizeOf(a) - sizeOf(b))
}

function covers(statement: Statement, span: Span): boolean {
  return statement.content.some(({ start, end }) => start <= span.start && span.end <= end)
}

function smallest(statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null
  for (const statement of statements) if (!best || sizeOf(statement) < sizeOf(best)) best = statement
  return best
}

function sizeOf(statement: Statement): number {
  return statement.content.reduce((sum, { start, end }) => sum + end - start, 0)
}

function sentencesOf(document: Document, statement: Statement): Set<number> {
  const found = new Set<number>()
  for (const { start, end } of statement.content) {
    const first = tokenAt(document, start)
    const last = tokenAt(document, end - 1)
    if (!first || !last) continue
    for (let i = first.sentence; i <= last.sentence; i++) found.add(i)
  }
  return found
}
