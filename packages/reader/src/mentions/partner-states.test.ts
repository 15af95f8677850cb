import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readActors } from '../../test/actors.ts'

const stateKinds = (text: string) =>
  readActors(text).actors.flatMap(({ kind, name }) => (kind === 'government' ? [name] : []))

describe('states as partners', () => {
  it('should read a state by what it gives', () => {
    expect(stateKinds('Ukrainian financial aid reached the camp.')).toHaveLength(1)
    expect(stateKinds('Kenya’s commitment was welcomed.')).toHaveLength(1)
  })

  it('should read a state that others stand with or thank', () => {
    expect(stateKinds('They are working closely with Turkey.')).toHaveLength(1)
    expect(stateKinds('He thanked our ally Turkey.')).toHaveLength(1)
    expect(stateKinds('There is support for Iraq.')).toHaveLength(1)
  })

  it('should read every state in a list of nations that act', () => {
    expect(stateKinds('Nations that have sent troops include Denmark, Jordan and Bahrain.')).toHaveLength(3)
  })

  it('should leave a state that is only where things are', () => {
    expect(stateKinds('Villages in Iraq were flooded and roads across Turkey were shut.')).toEqual([])
    expect(stateKinds('Places to visit include Denmark and Jordan.')).toEqual([])
    expect(stateKinds('Syria is a dry land.')).toEqual([])
  })

  it('should read any text', () => {
    const piece = fc.constantFrom(
      'Iraq',
      'include',
      'nations',
      ',',
      'and',
      'the',
      '’s',
      'aid',
      'for',
      'support',
      'is',
      '.',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ')
        for (const { start, end } of readActors(text).actors) expect(text.slice(start, end).trim()).not.toBe('')
      }),
    )
  })
})
