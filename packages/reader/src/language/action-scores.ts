import { createFeatureList, type FeatureList } from '../linear/hashing.ts'
import { addPairs, type PairSums, type PairWeights } from '../linear/pair-weights.ts'
import { fillBoth, fillNext, fillNextLeft, fillStack, fillTop } from './action-features.ts'
import type { ParseState } from './parse-state.ts'

/** How much the parts of a state speak for LEFT and for RIGHT against SHIFT, each summed up when it changes. */
export interface ActionScores {
  readonly weights: PairWeights
  readonly features: FeatureList
  /** The sums of the part last weighed. */
  readonly part: PairSums
  /** For each word, once it is the top of the stack. */
  stack: KnownSums
  /** The same with its right dependents; holds as long as there are as many. */
  top: KnownSums
  /** For each word, once it is next. */
  next: KnownSums
  /** The same with its left dependents; holds as long as there are as many. */
  nextLeft: KnownSums
}

/** Sums known for words, by the word's number: what they hold for (0 for none), and the two sums. */
type KnownSums = Int32Array

/** Scores for sentences of up to `capacity` words. */
export function createActionScores(weights: PairWeights, capacity: number): ActionScores {
  const room = () => new Int32Array((capacity + 3) * 3)
  const part = { second: 0, third: 0 }
  return { weights, features: createFeatureList(), part, stack: room(), top: room(), next: room(), nextLeft: room() }
}

/** Begin a sentence of `length` words. */
export function beginScores(scores: ActionScores, length: number): void {
  const used = (length + 3) * 3
  if (scores.stack.length < used) Object.assign(scores, createActionScores(scores.weights, length))
  for (const known of [scores.stack, scores.top, scores.next, scores.nextLeft]) known.fill(0, 0, used)
}

/** Weigh the actions in a state; each part that is not known is filled in by a call of its own, which engines run faster. */
export function scoreActions(scores: ActionScores, state: ParseState, sums: PairSums): void {
  const { weights, features, stack, top, next, nextLeft } = scores
  const first = state.stack[state.depth - 1]!
  const leaning = state.rightCount[first]! + 1
  const waiting = state.leftCount[state.next]! + 1
  if (stack[first * 3] !== 1) {
    fillStack(features, state)
    keep(scores, stack, first, 1)
  }
  if (top[first * 3] !== leaning) {
    fillTop(features, state)
    keep(scores, top, first, leaning)
  }
  if (next[state.next * 3] !== 1) {
    fillNext(features, state)
    keep(scores, next, state.next, 1)
  }
  if (nextLeft[state.next * 3] !== waiting) {
    fillNextLeft(features, state)
    keep(scores, nextLeft, state.next, waiting)
  }
  fillBoth(features, state)
  addPairs(weights, features.hashes, features.count, sums)
  const [s, n] = [first * 3, state.next * 3]
  sums.second += stack[s + 1]! + top[s + 1]! + next[n + 1]! + nextLeft[n + 1]!
  sums.third += stack[s + 2]! + top[s + 2]! + next[n + 2]! + nextLeft[n + 2]!
}

/** Sum up the part just filled in and keep it for a word in a certain condition. */
function keep({ weights, features, part }: ActionScores, known: KnownSums, word: number, condition: number): void {
  addPairs(weights, features.hashes, features.count, part)
  known[word * 3] = condition
  known[word * 3 + 1] = part.second
  known[word * 3 + 2] = part.third
}
