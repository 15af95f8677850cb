import type { Document } from '../language/document.ts'
import { tokenAt } from '../language/syntax.ts'
import type { Statement } from '../reading.ts'
import { isAssertion } from './cues.ts'

/** How many pieces of content are asked about one token: a quotation of a thousand sayings must not cost each of them all. */
const MOST_PIECES = 200

/** Finds which statements tell of what stands at an offset: those whose content covers it, innermost first. */
export type StatementIndex = (offset: number) => Statement[]

/** Sorts statements by where their content is. Those that only judge or want ("condemned the raid") leave the raid to the outlet. */
export function createStatementIndex(document: Document, statements: readonly Statement[]): StatementIndex {
  const pieces = statements
    .filter((statement) => asserts(document, statement))
    .flatMap((statement) => statement.content.map((span) => ({ ...span, statement })))
    .sort((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const piece of pieces) reach.push(Math.max(piece.end, reach.at(-1) ?? 0))
  return (offset) => {
    const found = new Set<Statement>()
    const nearest = lastStartingBy(pieces, offset)
    for (let i = nearest; i >= 0 && i > nearest - MOST_PIECES && reach[i]! > offset; i--)
      if (pieces[i]!.end > offset) found.add(pieces[i]!.statement)
    return [...found].sort((a, b) => lengthOf(a) - lengthOf(b))
  }
}

/** A cue that is no verb asserts; of verbs those do that the lexicon has as telling something. */
function asserts(document: Document, { cue }: Statement): boolean {
  const [verb, particle] = cue.map(({ start }) => tokenAt(document, start))
  if (verb?.pos !== 'VERB' || verb.lower === 'according') return true
  // "put the toll at 17": where it is a cue it tells a number.
  if (verb.lemma === 'put') return true
  const after = particle ?? document.tokens[verb.index + 1]
  return isAssertion(verb.lemma) || (after !== undefined && isAssertion(`${verb.lemma} ${after.lower}`))
}

function lastStartingBy(pieces: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function lengthOf(statement: Statement): number {
  return statement.content.reduce((sum, span) => sum + span.end - span.start, 0)
}
