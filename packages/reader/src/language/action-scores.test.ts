import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFeatureList } from '../linear/hashing.ts'
import { addPairs } from '../linear/pair-weights.ts'
import { fillActionFeatures } from './action-features.ts'
import { beginScores, createActionScores, scoreActions } from './action-scores.ts'
import {
  attach,
  beginSentence,
  createParseState,
  isAllowed,
  isFinished,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
  shift,
} from './parse-state.ts'
import { createWordForms } from './word-forms.ts'

const KINDS = Uint8Array.from({ length: 6 }, (_, tag) => tag % 4)

/** A sentence of few words and tags, so that much of it repeats: word, tag. */
const sentence = fc.array(fc.tuple(fc.nat(7), fc.nat(5)), { minLength: 1, maxLength: 14 })
const wishes = fc.array(fc.nat(2), { minLength: 40, maxLength: 40 })

/** Calls back with each state on the way through a sentence in which more than one action is open. */
function walk(
  words: readonly (readonly [number, number])[],
  wished: readonly number[],
  visit: (state: ParseState) => void,
) {
  const forms = createWordForms(words.length)
  words.forEach(([word], i) => {
    forms.word[i] = word * 7919
    forms.cluster[i] = word % 3
  })
  const tags = words.map(([, tag]) => tag)
  const state = createParseState(words.length)
  beginSentence(state, forms, tags, KINDS, 0, words.length)
  for (let step = 0; !isFinished(state); step++) {
    if (state.depth > 1 && state.next < state.length) visit(state)
    const open = [SHIFT, LEFT, RIGHT].filter((action) => isAllowed(state, action))
    const action = open[wished[step % wished.length]! % open.length]!
    if (action === SHIFT) shift(state)
    else attach(state, action)
  }
}

/** The features of a state, all at once. */
function featuresOf(state: ParseState) {
  const list = createFeatureList()
  fillActionFeatures(list, state)
  return list
}

describe('scoreActions', () => {
  it('should come to the sums of all features of the state, whatever way the sentence is parsed', () => {
    const weights = new Int32Array(1 << 14)
    const scores = createActionScores(weights, 4)
    fc.assert(
      fc.property(sentence, wishes, (words, wished) => {
        // Every feature on the way says something.
        weights.fill(0)
        walk(words, wished, (state) => {
          for (const hash of featuresOf(state).hashes.subarray(0, 64))
            weights[hash & (weights.length - 1)] = (hash & 0xffff0000) | (Math.imul(hash, 0x9e3779b1) >>> 16)
        })
        beginScores(scores, words.length)
        walk(words, wished, (state) => {
          const [found, plain] = [createSums(), createSums()]
          const { hashes, count } = featuresOf(state)
          addPairs(weights, hashes, count, plain)
          scoreActions(scores, state, found)
          expect(count).toBe(64)
          expect(found).toEqual(plain)
        })
      }),
    )
  })
})

function createSums() {
  return { second: 0, third: 0 }
}
