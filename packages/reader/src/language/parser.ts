import { createFeatureList, type FeatureList } from '../linear/hashing.ts'
import { best, type Candidates, type Weights } from '../linear/weights.ts'
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
import type { WordForms } from './word-forms.ts'

/** For every bucket how much it speaks for LEFT (lower byte) and for RIGHT (upper byte) against SHIFT. */
export type ActionWeights = Int16Array

/** Finds the head and relation of each word of a sentence. */
export interface Parser {
  readonly actions: ActionWeights
  readonly labels: Weights
  /** The labels in question for each pair of tags and side, see `labelCase`. */
  readonly candidates: Candidates
  readonly tagCount: number
  readonly features: FeatureList
  state: ParseState
}

/** Make a parser from its weights. */
export function createParser(
  actions: ActionWeights,
  labels: Weights,
  candidates: Candidates,
  tagCount: number,
): Parser {
  return { actions, labels, candidates, tagCount, features: createFeatureList(), state: createParseState(400) }
}

/** The number of the case "a word of this tag governs one of that tag on its left or right". */
export function labelCase(tagCount: number, headTag: number, tag: number, isLeft: boolean): number {
  return (headTag * tagCount + tag) * 2 + (isLeft ? 1 : 0)
}

/** Parse the words `first`–`last`; the result is left in `parser.state`, numbered from the sentence's first word. */
export function parseSentence(
  parser: Parser,
  forms: WordForms,
  tags: ArrayLike<number>,
  first: number,
  last: number,
): ParseState {
  if (parser.state.stack.length < last - first + 3) parser.state = createParseState(last - first)
  const { state } = parser
  beginSentence(state, forms, tags, first, last)
  while (!isFinished(state)) {
    const action = state.depth < 2 ? SHIFT : state.next === state.length ? RIGHT : chooseAction(parser)
    if (action === SHIFT) shift(state)
    else attach(state, action, chooseLabel(parser, headOf(state, action)))
  }
  return state
}

/** The best action where more than one is allowed: there are words on the stack and words to come. */
function chooseAction({ state, features, actions }: Parser): number {
  fillActionFeatures(features, state)
  const mask = actions.length - 1
  const { hashes, count } = features
  let left = 0
  let right = 0
  for (let f = 0; f < count; f++) {
    const entry = actions[hashes[f]! & mask]!
    left += (entry << 24) >> 24
    right += entry >> 8
  }
  if (right > 0 && right > left && isAllowed(state, RIGHT)) return RIGHT
  return left > 0 ? LEFT : SHIFT
}

function chooseLabel(parser: Parser, head: number): number {
  const { state, features, candidates, tagCount } = parser
  if (head > state.length) return 0
  const dependent = state.stack[state.depth - 1]!
  const place = labelCase(tagCount, state.tag[head]!, state.tag[dependent]!, dependent < head)
  const from = candidates.offsets[place]!
  if (candidates.offsets[place + 1]! - from === 1) return candidates.classes[from]!
  fillLabelFeatures(features, state, head, dependent)
  return best(parser.labels, features.hashes, features.count, candidates, place)
}
