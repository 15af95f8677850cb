import {
  createFeatureList,
  type FeatureList,
  hashFeatures,
  join,
  pickTemplates,
  type Templates,
} from '../linear/hashing.ts'
import { type ParseState, stepOf } from './parse-state.ts'

/**
 * A part of the description of a state, for the choice of the next action. There are several, by what they look at, so that
 * the parser need not weigh again what has not changed. After Zhang and Nivre (2011), for arc-hybrid; of 96 templates those
 * are left without which more choices on UD English EWT's development part went wrong.
 */
interface ActionFeatures {
  readonly templates: Templates
  readonly fill: (list: FeatureList, state: ParseState) => void
}

/** The seed of the first template; their numbers below are those they were trained with. */
const FIRST = 1

const STACK = pickTemplates(
  FIRST,
  [0, 1, 2, 10, 13, 17, 20, 21, 22, 25],
  [28, 35, 36, 38, 42, 45, 48, 52, 54, 57, 59, 61],
)

/** The top of the stack with its left dependents and what lies under it: the same for as long as it is on the stack. */
export function fillStack(list: FeatureList, state: ParseState): void {
  const { one, two } = list
  const { word, tag, cluster, pair, kind, left1, right1, leftCount, leftKinds, rightKinds, stack, depth } = state
  const none = state.length + 2
  const s0 = stack[depth - 1]!
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const s2 = depth > 2 ? stack[depth - 3]! : none
  const [t0, t1, p0, p1, c0, c1] = [tag[s0]!, tag[s1]!, pair[s0]!, pair[s1]!, cluster[s0]!, cluster[s1]!]
  const t1t0 = (t1 << 8) | t0
  const c1c0 = (c1 << 8) | c0
  const far = stepOf(s0 - s1)
  const s0l = left1[s0]!
  one[0] = t0
  one[1] = p0
  one[2] = t1
  one[3] = pair[s2]!
  one[4] = t1t0
  one[5] = (tag[s2]! << 16) | t1t0
  one[6] = (t1t0 << 8) | tag[left1[s1]!]!
  one[7] = (t1t0 << 8) | tag[right1[s1]!]!
  one[8] = (t1t0 << 8) | tag[s0l]!
  one[9] = c1c0
  one[10] = t0
  two[10] = p1
  one[11] = t1t0
  two[11] = far
  one[12] = p0
  two[12] = far
  one[13] = p0
  two[13] = leftCount[s0]! + 64
  one[14] = p0
  two[14] = leftKinds[s0]!
  one[15] = p1
  two[15] = rightKinds[s1]!
  one[16] = word[s0]!
  two[16] = word[s0l]!
  one[17] = t1t0
  two[17] = join(word[s0l]!, 5)
  one[18] = kind[right1[s1]!]!
  two[18] = join(kind[s0l]!, t1t0)
  one[19] = c0
  two[19] = t0
  one[20] = c1
  two[20] = t1
  one[21] = c1c0
  two[21] = t1t0
  hashFeatures(list, STACK)
}

const TOP = pickTemplates(FIRST, [23], [37, 41, 49])

/** The right dependents of the top of the stack. */
export function fillTop(list: FeatureList, state: ParseState): void {
  const { one, two } = list
  const { word, tag, pair, right1, rightCount, rightKinds, stack, depth, length } = state
  const s0 = stack[depth - 1]!
  const s1 = depth > 1 ? stack[depth - 2]! : length + 2
  const s0r = right1[s0]!
  one[0] = (((tag[s1]! << 8) | tag[s0]!) << 8) | tag[s0r]!
  one[1] = pair[s0]!
  two[1] = rightCount[s0]!
  one[2] = pair[s0]!
  two[2] = rightKinds[s0]!
  one[3] = word[s0]!
  two[3] = word[s0r]!
  hashFeatures(list, TOP)
}

const NEXT = pickTemplates(FIRST, [3, 4, 5, 6, 7, 8, 9, 12, 15], [58])

/** The next words. */
export function fillNext(list: FeatureList, state: ParseState): void {
  const { one, two } = list
  const { word, tag, cluster, pair, next, length } = state
  const b0 = Math.min(next, length)
  const b1 = Math.min(next + 1, length)
  const b2 = Math.min(next + 2, length)
  const [u0, u1, u2] = [tag[b0]!, tag[b1]!, tag[b2]!]
  one[0] = word[b0]!
  one[1] = u0
  one[2] = word[b1]!
  one[3] = u1
  one[4] = pair[b1]!
  one[5] = word[b2]!
  one[6] = u2
  one[7] = (u0 << 8) | u1
  one[8] = (u0 << 16) | (u1 << 8) | u2
  one[9] = cluster[b0]!
  two[9] = u0
  hashFeatures(list, NEXT)
}

const NEXT_LEFT = pickTemplates(FIRST, [], [40, 46, 50])

/** The left dependents of the next word. */
export function fillNextLeft(list: FeatureList, state: ParseState): void {
  const { one, two } = list
  const { word, pair, left1, leftCount, leftKinds, next, length } = state
  const b0 = Math.min(next, length)
  one[0] = pair[b0]!
  two[0] = leftCount[b0]!
  one[1] = pair[b0]!
  two[1] = leftKinds[b0]!
  one[2] = word[b0]!
  two[2] = word[left1[b0]!]!
  hashFeatures(list, NEXT_LEFT)
}

const BOTH = pickTemplates(
  FIRST,
  [11, 14, 16, 18, 19, 24],
  [26, 27, 29, 30, 31, 32, 33, 34, 39, 43, 44, 47, 51, 53, 55, 56, 60, 62, 63],
)

/** The stack and the next words together. */
export function fillBoth(list: FeatureList, state: ParseState): void {
  const { one, two } = list
  const { word, tag, cluster, pair, kind, left1, right1, rightCount, leftKinds, rightKinds, stack, depth } = state
  const none = state.length + 2
  const s0 = stack[depth - 1]!
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const s2 = depth > 2 ? stack[depth - 3]! : none
  const b0 = Math.min(state.next, state.length)
  const u1 = tag[Math.min(state.next + 1, state.length)]!
  const [t0, t1, u0, v0, p0, q0] = [tag[s0]!, tag[s1]!, tag[b0]!, word[b0]!, pair[s0]!, pair[b0]!]
  const [s0l, s0r] = [left1[s0]!, right1[s0]!]
  const t0u0 = (t0 << 8) | u0
  const all = (t1 << 16) | t0u0
  const near = stepOf(b0 - s0)
  const c0 = cluster[s0]!
  const c0k0 = (c0 << 8) | cluster[b0]!
  one[0] = t0u0
  one[1] = (t1 << 8) | u0
  one[2] = (t0u0 << 8) | u1
  one[3] = (t0u0 << 8) | tag[s0r]!
  one[4] = (t0u0 << 8) | tag[left1[b0]!]!
  one[5] = c0k0
  one[6] = p0
  two[6] = u0
  one[7] = t0
  two[7] = q0
  one[8] = word[s1]!
  two[8] = v0
  one[9] = t1
  two[9] = q0
  one[10] = all
  two[10] = u1
  one[11] = p0
  two[11] = near
  one[12] = t0u0
  two[12] = near
  one[13] = word[s0]!
  two[13] = near
  one[14] = t0u0
  two[14] = rightCount[s0]!
  one[15] = t0u0
  two[15] = rightKinds[s0]!
  one[16] = t0u0
  two[16] = leftKinds[s0]!
  one[17] = t0u0
  two[17] = leftKinds[b0]!
  one[18] = t0u0
  two[18] = join(word[s0l]!, 3)
  one[19] = kind[s0l]!
  two[19] = join(kind[s0r]!, t0u0)
  one[20] = all
  two[20] = v0
  one[21] = (tag[s2]! << 8) | u1
  two[21] = all
  one[22] = c0k0
  two[22] = t0u0
  one[23] = c0
  two[23] = t0u0
  one[24] = c0
  two[24] = all
  hashFeatures(list, BOTH)
}

const PARTS: readonly ActionFeatures[] = [
  { templates: STACK, fill: fillStack },
  { templates: TOP, fill: fillTop },
  { templates: NEXT, fill: fillNext },
  { templates: NEXT_LEFT, fill: fillNextLeft },
  { templates: BOTH, fill: fillBoth },
]
const part = createFeatureList()

/** All parts at once, each feature in the place of its template: what the parser learns by. */
export function fillActionFeatures(list: FeatureList, state: ParseState): void {
  list.count = 0
  for (const { templates, fill } of PARTS) {
    fill(part, state)
    templates.numbers.forEach((number, at) => {
      list.hashes[number] = part.hashes[at]!
    })
    list.count += part.count
  }
}
