import { describe, expect, it } from 'vitest'
import { readStatements } from '../../test/statements-of.ts'
import { createStatementIndex, statementsCovering } from './covering.ts'

function ask(text: string, word: string) {
  const { document, statements } = readStatements(text)
  const start = text.indexOf(word)
  const span = { start, end: start + word.length }
  const words = (cue: { start: number; end: number }[]) => cue.map((c) => text.slice(c.start, c.end)).join(' ')
  return {
    chain: createStatementIndex(document, statements)
      .chain(span)
      .map(({ cue }) => words(cue)),
    all: statementsCovering(statements, span).map(({ cue }) => words(cue)),
  }
}

describe('createStatementIndex', () => {
  const text = 'Reuters quoted officials as saying the army denied that it had mined the road. Snow fell.'
  it('should answer with the innermost statement first', () => {
    expect(ask(text, 'mined').chain).toEqual(['denied', 'saying', 'quoted'])
    expect(ask(text, 'mined').all).toEqual(['denied', 'saying', 'quoted'])
  })
  it('should not cover what the outlet says itself', () => {
    expect(ask(text, 'fell').chain).toEqual([])
  })
  it('should not lay to a judge what he only judges', () => {
    const judged = 'The bishop condemned the bombing of the mill.'
    expect(ask(judged, 'bombing').all).toEqual(['condemned'])
    expect(ask(judged, 'bombing').chain).toEqual([])
  })
})
