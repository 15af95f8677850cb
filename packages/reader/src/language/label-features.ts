import { createTemplates, type FeatureList, hashFeatures, join } from '../linear/hashing.ts'
import { type ParseState, ROOT_TAG, stepOf } from './parse-state.ts'

const TEMPLATES = createTemplates(101, 5, 30)

/** Describe the arc from `head` to `dependent` in the finished tree, words before the dependent labelled, for the choice of its label. */
export function fillLabelFeatures(list: FeatureList, state: ParseState, head: number, dependent: number): void {
  const {
    word,
    tag,
    cluster,
    pair,
    label,
    left1,
    left2,
    right1,
    leftCount,
    rightCount,
    leftKinds,
    rightKinds,
    length,
  } = state
  const none = length + 2
  const side = head < dependent ? 1 : 2
  const step = stepOf(Math.abs(head - dependent)) * 4 + side
  const d = word[dependent]!
  const h = word[head]!
  const dt = tag[dependent]!
  const ht = tag[head]!
  const dp = pair[dependent]!
  const hp = pair[head]!
  const tags = (((ht << 8) | dt) << 2) | side
  const dl = left1[dependent]!
  const dl2 = left2[dependent]!
  const dr = right1[dependent]!
  const inner = state.inner[dependent]!
  const before = dependent > 0 ? dependent - 1 : none
  const after = Math.min(dependent + 1, length)
  const headBefore = head > 0 ? head - 1 : none
  const headAfter = Math.min(head + 1, length)
  const grandTag = state.head[head]! < 0 ? ROOT_TAG : tag[state.head[head]!]!
  const dc = cluster[dependent]!
  const hc = cluster[head]!
  const { one, two } = list
  one[0] = tags
  one[1] = join(dp, ht) + side
  one[2] = join(dt, hp) + side
  one[3] = side
  one[4] = join(hp, grandTag) + dt
  one[5] = d
  two[5] = side
  one[6] = dp
  two[6] = side
  one[7] = h
  two[7] = side
  one[8] = hp
  two[8] = side
  one[9] = tags
  two[9] = step
  one[10] = dp
  two[10] = step
  one[11] = tags
  two[11] = word[dl]!
  one[12] = tags
  two[12] = tag[dl]!
  one[13] = dp
  two[13] = word[dl]!
  one[14] = tags
  two[14] = leftKinds[dependent]!
  one[15] = tags
  two[15] = leftKinds[head]!
  one[16] = tags
  two[16] = rightKinds[head]!
  one[17] = tags
  two[17] = tag[after]!
  one[18] = tags
  two[18] = tag[headBefore]! + 256
  one[19] = tags
  two[19] = tag[headAfter]! + 512
  one[20] = tags
  two[20] = (tag[before]! << 8) | tag[after]!
  one[21] = dp
  two[21] = tag[before]!
  one[22] = dp
  two[22] = tag[after]!
  one[23] = tags
  two[23] = (dc << 8) | hc
  one[24] = word[dl]!
  two[24] = join(dc, ht)
  one[25] = word[dl]!
  two[25] = join(hc, dt) + 1
  one[26] = tags
  two[26] = grandTag
  one[27] = tags
  two[27] = word[inner]!
  one[28] = tags
  two[28] = label[head]!
  one[29] = tags
  two[29] = word[dl2]!
  one[30] = tags
  two[30] = join(tag[dl]!, tag[dl2]!)
  one[31] = dp
  two[31] = join(word[dl]!, hc)
  one[32] = tags
  two[32] = word[dr]!
  one[33] = label[head]!
  two[33] = join(dp, 3)
  one[34] = dp
  two[34] = join(rightCount[dependent]!, leftCount[dependent]!)
  hashFeatures(list, TEMPLATES)
}
