import { fillActionFeatures, fillLabelFeatures } from '../../packages/reader/src/language/parse-features.ts'
import {
  attach,
  beginSentence,
  createParseState,
  headOf,
  isAllowed,
  isFinished,
  type ParseState,
  SHIFT,
  shift,
} from '../../packages/reader/src/language/parse-state.ts'
import { labelCase } from '../../packages/reader/src/language/parser.ts'
import { createFeatureList } from '../../packages/reader/src/linear/hashing.ts'
import type { Candidates } from '../../packages/reader/src/linear/weights.ts'
import { bestOf, createPerceptron, type Perceptron, score, thinOut, update } from '../linear/perceptron.ts'
import { shuffle } from '../linear/random.ts'
import type { Example } from './examples.ts'
import { childrenOf, costOf } from './oracle.ts'

// From the second round on the parser follows its own choice this often, right or wrong, to learn from its errors.
const FOLLOW_OWN = 0.9
// Share of the features left out of each decision while learning.
const DROPPED = 0.3

interface Learner {
  readonly actions: Perceptron
  readonly labels: Perceptron
  readonly actionScores: Float64Array
  readonly candidates: Candidates
  readonly tagCount: number
  readonly state: ParseState
  readonly random: () => number
}

export interface ParserOptions {
  readonly actionBits: number
  readonly labelBits: number
  readonly rounds: number
  readonly candidates: Candidates
  readonly tagCount: number
  readonly random: () => number
  readonly log: (line: string) => void
}

/** Train the choice of actions (with a dynamic oracle) and of labels. */
export function trainParser(
  examples: readonly Example[],
  relationCount: number,
  options: ParserOptions,
): { actions: Perceptron; labels: Perceptron } {
  const learner: Learner = {
    actions: createPerceptron(options.actionBits, 3),
    labels: createPerceptron(options.labelBits, relationCount),
    actionScores: new Float64Array(3),
    candidates: options.candidates,
    tagCount: options.tagCount,
    state: createParseState(2000),
    random: options.random,
  }
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
  return learner
}

const list = createFeatureList()

function learnSentence(learner: Learner, example: Example, round: number): number {
  const { state } = learner
  const children = childrenOf(example.heads)
  let right = 0
  beginSentence(state, example.forms, example.tags, 0, example.tags.length)
  while (!isFinished(state)) {
    const action = learnAction(learner, example, children, round)
    if (action === SHIFT) {
      shift(state)
      continue
    }
    const dependent = state.stack[state.depth - 1]!
    const label = learnLabel(learner, example, headOf(state, action), dependent)
    attach(state, action, label)
    if (state.head[dependent] === example.heads[dependent] && label === example.relations[dependent]) right++
  }
  return right
}

/** Choose an action, correct the weights unless a cheapest one leads, and say which to take. */
function learnAction(learner: Learner, example: Example, children: number[][], round: number): number {
  const { state, actions, actionScores } = learner
  fillActionFeatures(list, state)
  thinOut(list, DROPPED, learner.random)
  score(actions, list, actionScores)
  const costs = [0, 1, 2].map((action) =>
    isAllowed(state, action) ? costOf(state, action, example.heads, children) : Number.POSITIVE_INFINITY,
  )
  const least = Math.min(...costs)
  const right = highest(actionScores, (action) => costs[action] === least)
  const wrong = highest(actionScores, (action) => costs[action]! > least && costs[action]! < Number.POSITIVE_INFINITY)
  actions.moment++
  if (wrong < 0) return right
  const lead = actionScores[right]! - actionScores[wrong]!
  if (lead <= 0) update(actions, list, right, wrong)
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

/** Choose a label; if the arc is right, correct the weights unless the gold label leads. */
function learnLabel(learner: Learner, example: Example, head: number, dependent: number): number {
  const { state, labels, candidates, tagCount } = learner
  if (head > state.length) return 0
  fillLabelFeatures(list, state, head, dependent)
  thinOut(list, DROPPED, learner.random)
  const place = labelCase(tagCount, state.tag[head]!, state.tag[dependent]!, dependent < head)
  const gold = example.relations[dependent]!
  const { winner, rival, lead } = bestOf(labels, list, candidates, place, gold)
  labels.moment++
  if (example.heads[dependent] === head && lead <= 0) update(labels, list, gold, rival)
  return winner
}
