import { createFeatureList } from '../../packages/reader/src/language/hashing.ts'
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
import type { Example } from './examples.ts'
import { childrenOf, costOf } from './oracle.ts'
import { createPerceptron, type Perceptron, score, update } from './perceptron.ts'
import { shuffle } from './random.ts'

// From the second round on the parser follows its own choice this often, right or wrong, to learn from its errors.
const FOLLOW_OWN = 0.9

interface Learner {
  readonly actions: Perceptron
  readonly labels: Perceptron
  readonly actionScores: Float64Array
  readonly labelScores: Float64Array
  readonly state: ParseState
  readonly random: () => number
}

/** Train the choice of actions (with a dynamic oracle) and of labels. */
export function trainParser(
  examples: readonly Example[],
  relationCount: number,
  options: { actionBits: number; labelBits: number; rounds: number; random: () => number; log: (line: string) => void },
): { actions: Perceptron; labels: Perceptron } {
  const learner: Learner = {
    actions: createPerceptron(options.actionBits, 3),
    labels: createPerceptron(options.labelBits, relationCount),
    actionScores: new Float64Array(3),
    labelScores: new Float64Array(relationCount),
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
  beginSentence(state, example.forms.word, example.tags, 0, example.tags.length)
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

/** Choose an action, correct the weights if it costs more than need be, and say which to take. */
function learnAction(learner: Learner, example: Example, children: number[][], round: number): number {
  const { state, actions, actionScores } = learner
  fillActionFeatures(list, state)
  score(actions, list.hashes, list.count, actionScores)
  let guess = -1
  let least = Number.POSITIVE_INFINITY
  const costs = [0, 0, 0]
  for (let action = 0; action < 3; action++) {
    if (!isAllowed(state, action)) continue
    costs[action] = costOf(state, action, example.heads, children)
    least = Math.min(least, costs[action]!)
    if (guess < 0 || actionScores[action]! > actionScores[guess]!) guess = action
  }
  actions.moment++
  if (costs[guess] === least) return guess
  let right = -1
  for (let action = 0; action < 3; action++) {
    if (!isAllowed(state, action) || costs[action] !== least) continue
    if (right < 0 || actionScores[action]! > actionScores[right]!) right = action
  }
  update(actions, list.hashes, list.count, right, guess)
  return round > 1 && learner.random() < FOLLOW_OWN ? guess : right
}

/** Choose a label; if the arc is right, correct the weights and go on with the gold label. */
function learnLabel(learner: Learner, example: Example, head: number, dependent: number): number {
  const { state, labels, labelScores } = learner
  if (head > state.length) return 0
  fillLabelFeatures(list, state, head, dependent)
  score(labels, list.hashes, list.count, labelScores)
  let guess = 1
  for (let label = 2; label < labels.classes; label++) if (labelScores[label]! > labelScores[guess]!) guess = label
  labels.moment++
  const gold = example.relations[dependent]!
  if (example.heads[dependent] === head && guess !== gold) {
    update(labels, list.hashes, list.count, gold, guess)
  }
  return guess
}
