import { describe, expect, it } from 'vitest'
import {
  attach,
  beginSentence,
  createParseState,
  isAllowed,
  isFinished,
  LEFT,
  RIGHT,
  SHIFT,
  shift,
} from '../../packages/reader/src/language/parse-state.ts'
import { formsOf } from './examples.ts'
import { childrenOf, costOf } from './oracle.ts'

/** Follow the oracle through a sentence of these gold heads; the heads it arrives at. */
function follow(heads: number[]): number[] {
  const words = heads.map((_, i) => `w${i}`)
  const gold = Int32Array.from(heads)
  const state = createParseState(20)
  beginSentence(
    state,
    formsOf(
      words,
      words.map(() => true),
    ),
    new Uint8Array(heads.length),
    new Uint8Array(1),
    0,
    heads.length,
  )
  while (!isFinished(state)) {
    const allowed = [SHIFT, LEFT, RIGHT].filter((action) => isAllowed(state, action))
    const costs = allowed.map((action) => costOf(state, action, gold, childrenOf(gold)))
    const action = allowed[costs.indexOf(Math.min(...costs))]!
    if (action === SHIFT) shift(state)
    else attach(state, action)
  }
  return [...state.head.subarray(0, heads.length)]
}

describe('costOf', () => {
  it.each([[[1, -1, 1]], [[-1, 0, 1, 2]], [[1, 2, 3, -1]], [[1, -1, 4, 4, 1, 1]], [[2, 2, -1, 5, 5, 2, 5, 2]]])(
    'should lead to the gold tree %j',
    (heads) => {
      expect(follow(heads)).toEqual(heads)
    },
  )

  it('should lead to one root only when arcs cross', () => {
    const found = follow([2, 3, -1, 2])
    expect(found.filter((head) => head === -1)).toHaveLength(1)
  })
})
