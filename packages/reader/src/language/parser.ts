import { createFeatureList, type FeatureList } from '../linear/hashing.ts'
import type { PairSums, PairWeights } from '../linear/pair-weights.ts'
import { best, type Candidates, type Weights } from '../linear/weights.ts'
import { type ActionScores, beginScores, createActionScores, scoreActions } from './action-scores.ts'
import { fillLabelFeatures } from './label-features.ts'
import {
  attach,
  beginSentence,
  createParseState,
  isAllowed,
  isFinished,
  kindsOf,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
  shift,
} from './parse-state.ts'
import type { WordForms } from './word-forms.ts'

/** Finds the head and relation of each word of a sentence. */
export interface Parser {
  readonly actions: ActionScores
  readonly labels: Weights
  /** The labels in question for each pair of tags and side, see `labelCase`. */
  readonly candidates: Candidates
  readonly tagCount: number
  /** The kind of each tag. */
  readonly kinds: Uint8Array
  readonly features: FeatureList
  readonly sums: PairSums
  state: ParseState
}

/** Room for sentences of this many words; longer ones get room when they come. */
const LONGEST_USUAL = 400

/** Make a parser from its weights; `tags` are the names of the tags, "UPOS|Penn". */
export function createParser(
  actions: PairWeights,
  labels: Weights,
  candidates: Candidates,
  tags: readonly string[],
): Parser {
  return {
    actions: createActionScores(actions, LONGEST_USUAL),
    labels,
    candidates,
    tagCount: tags.length,
    kinds: kindsOf(tags),
    features: createFeatureList(),
    sums: { second: 0, third: 0 },
    state: createParseState(LONGEST_USUAL),
  }
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
  beginSentence(state, forms, tags, parser.kinds, first, last)
  beginScores(parser.actions, state.length)
  while (!isFinished(state)) {
    const action = state.depth < 2 ? SHIFT : state.next === state.length ? RIGHT : chooseAction(parser)
    if (action === SHIFT) shift(state)
    else attach(state, action)
  }
  for (let i = 0; i < state.length; i++) state.label[i] = chooseLabel(parser, i)
  return state
}

/** The best action where more than one is allowed: there are words on the stack and words to come. */
function chooseAction({ state, actions, sums }: Parser): number {
  scoreActions(actions, state, sums)
  const { second: left, third: right } = sums
  if (right > 0 && right > left && isAllowed(state, RIGHT)) return RIGHT
  return left > 0 ? LEFT : SHIFT
}

/** The relation of a word to its head, once the whole tree stands. */
function chooseLabel(parser: Parser, dependent: number): number {
  const { state, features, candidates, tagCount } = parser
  const head = state.head[dependent]!
  if (head < 0) return 0
  const place = labelCase(tagCount, state.tag[head]!, state.tag[dependent]!, dependent < head)
  const from = candidates.offsets[place]!
  if (candidates.offsets[place + 1]! - from === 1) return candidates.classes[from]!
  fillLabelFeatures(features, state, head, dependent)
  return best(parser.labels, features.hashes, features.count, candidates, place)
}
