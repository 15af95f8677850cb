import { fillActionFeatures } from '../../packages/reader/src/language/action-features.ts'
import {
  attach,
  beginSentence,
  createParseState,
  isAllowed,
  isFinished,
  type ParseState,
  SHIFT,
  shift,
} from '../../packages/reader/src/language/parse-state.ts'
import { createFeatureList } from '../../packages/reader/src/linear/hashing.ts'
import { average, createPerceptron, type Perceptron, score, thinOut, update } from '../linear/perceptron.ts'
import { shuffle } from '../linear/random.ts'
import type { Example } from './examples.ts'
import { childrenOf, costOf } from './oracle.ts'

// From the second round on the parser follows its own choice this often, right or wrong, to learn from its errors.
const FOLLOW_OWN = 0.9
// Share of the features left out of each decision while learning.
const DROPPED = 0.2
// The right action is to lead by this much, in weights of one update.
const MARGIN = 6

interface Learner extends ParserOptions {
  readonly actions: Perceptron
  readonly scores: Float64Array
  readonly state: ParseState
}

export interface ParserOptions {
  readonly rounds: number
  /** The kind of each tag. */
  readonly kinds: Uint8Array
  readonly random: () => number
  readonly log: (line: string) => void
}

/** Train the choice of actions, with a dynamic oracle; where `features` are given, by these alone. */
export function trainParser(examples: readonly Example[], options: ParserOptions, features?: Int32Array): Perceptron {
  const actions = createPerceptron(3, features)
  const learner: Learner = { ...options, actions, scores: new Float64Array(3), state: createParseState(2000) }
  const order = examples.map((_, i) => i)
  for (let round = 1; round <= options.rounds; round++) {
    let right = 0
    let words = 0
    for (const i of shuffle(order, options.random)) {
      right += learnSentence(learner, examples[i]!, round)
      words += examples[i]!.tags.length
    }
    options.log(`parser round ${round}: ${((100 * right) / words).toFixed(2)} % of arcs right while learning`)
  }
  average(actions)
  return actions
}

const list = createFeatureList()

function learnSentence(learner: Learner, { forms, tags, heads }: Example, round: number): number {
  const { state } = learner
  const children = childrenOf(heads)
  beginSentence(state, forms, tags, learner.kinds, 0, tags.length)
  while (!isFinished(state)) {
    const action = learnAction(learner, heads, children, round)
    if (action === SHIFT) shift(state)
    else attach(state, action)
  }
  return heads.reduce((right, head, i) => right + (state.head[i] === head ? 1 : 0), 0)
}

/** Choose an action, correct the weights unless a cheapest one leads, and say which to take. */
function learnAction(learner: Learner, heads: Int32Array, children: number[][], round: number): number {
  const { state, actions, scores } = learner
  fillActionFeatures(list, state)
  thinOut(list, DROPPED, learner.random)
  score(actions, list, scores)
  const costs = [0, 1, 2].map((action) =>
    isAllowed(state, action) ? costOf(state, action, heads, children) : Number.POSITIVE_INFINITY,
  )
  const least = Math.min(...costs)
  const right = highest(scores, (action) => costs[action] === least)
  const wrong = highest(scores, (action) => costs[action]! > least && costs[action]! < Number.POSITIVE_INFINITY)
  actions.moment++
  if (wrong < 0) return right
  const lead = scores[right]! - scores[wrong]!
  if (lead <= MARGIN) update(actions, list, right, wrong)
  if (lead > 0) return right
  return round > 1 && learner.random() < FOLLOW_OWN ? wrong : right
}

/** The highest-scoring action that fulfils the condition; -1 where none does. */
function highest(scores: Float64Array, isMeant: (action: number) => boolean): number {
  let found = -1
  for (let action = 0; action < 3; action++) {
    if (isMeant(action) && (found < 0 || scores[action]! > scores[found]!)) found = action
  }
  return found
}
