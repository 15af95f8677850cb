import { createFeatureList, type FeatureList } from './hashing.ts'
import { fillActionFeatures, fillLabelFeatures } from './parse-features.ts'
import {
  attach,
  beginSentence,
  createParseState,
  headOf,
  isAllowed,
  isFinished,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
  shift,
} from './parse-state.ts'
import { addScores, best, type SparseWeights } from './sparse-weights.ts'

/** For every bucket how much it speaks for LEFT (lower byte) and for RIGHT (upper byte) against SHIFT. */
export type ActionWeights = Int16Array

/** Finds the head and relation of each word of a sentence. */
export interface Parser {
  readonly actions: ActionWeights
  readonly labels: SparseWeights
  /** Relation names by number; the first is "root". */
  readonly relations: readonly string[]
  readonly features: FeatureList
  readonly scores: Int32Array
  state: ParseState
}

/** Make a parser from its weights. */
export function createParser(actions: ActionWeights, labels: SparseWeights, relations: readonly string[]): Parser {
  const scores = new Int32Array(relations.length)
  return { actions, labels, relations, features: createFeatureList(), scores, state: createParseState(400) }
}

/** Parse the words `first`–`last`; the result is left in `parser.state`, numbered from the sentence's first word. */
export function parseSentence(
  parser: Parser,
  words: Int32Array,
  tags: ArrayLike<number>,
  first: number,
  last: number,
): ParseState {
  if (parser.state.stack.length < last - first + 3) parser.state = createParseState(last - first)
  const { state, features } = parser
  beginSentence(state, words, tags, first, last)
  while (!isFinished(state)) {
    fillActionFeatures(features, state)
    const action = chooseAction(parser)
    if (action === SHIFT) shift(state)
    else attach(state, action, chooseLabel(parser, headOf(state, action)))
  }
  return state
}

function chooseAction(parser: Parser): number {
  const { state, features, actions } = parser
  const mask = actions.length - 1
  const { hashes, count } = features
  let left = 0
  let right = 0
  for (let f = 0; f < count; f++) {
    const entry = actions[hashes[f]! & mask]!
    left += (entry << 24) >> 24
    right += entry >> 8
  }
  const canShift = isAllowed(state, SHIFT)
  const canLeft = isAllowed(state, LEFT)
  if (isAllowed(state, RIGHT) && (!canShift || right > 0) && (!canLeft || right > left)) return RIGHT
  return canLeft && left > 0 ? LEFT : SHIFT
}

function chooseLabel(parser: Parser, head: number): number {
  const { state, features, scores } = parser
  if (head > state.length) return 0
  fillLabelFeatures(features, state, head, state.stack[state.depth - 1]!)
  scores.fill(0)
  addScores(parser.labels, features.hashes, features.count, scores)
  scores[0] = -0x40000000
  return best(scores)
}
