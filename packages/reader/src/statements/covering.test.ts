import { describe, expect, it } from 'vitest'
import { readStatements } from '../../test/statements-of.ts'
import { createStatementIndex } from './covering.ts'

/** The cues of the statements that tell of a word. */
function tellersOf(text: string, word: string): string[] {
  const { document, statements } = readStatements(text)
  const told = createStatementIndex(document, statements)(text.indexOf(word))
  return told.map(({ cue }) => cue.map(({ start, end }) => text.slice(start, end)).join(' '))
}

describe('createStatementIndex', () => {
  const text = 'Reuters quoted officials as saying the army denied that it had mined the road. Snow fell.'
  it('should answer with the innermost statement first', () => {
    expect(tellersOf(text, 'mined')).toEqual(['denied', 'saying', 'quoted'])
  })
  it('should not cover what the outlet says itself', () => {
    expect(tellersOf(text, 'fell')).toEqual([])
  })
  it('should lay what an official says to him', () => {
    expect(tellersOf('The bishop said the bombing of the mill had failed.', 'bombing')).toEqual(['said'])
  })
  it.each(['condemned', 'opposed', 'feared'])('should not lay to a bishop what he only %s', (verb) => {
    expect(tellersOf(`The bishop ${verb} the bombing of the mill.`, 'bombing')).toEqual([])
  })
})
