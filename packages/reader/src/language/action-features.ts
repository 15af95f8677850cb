import { createTemplates, type FeatureList, hashFeatures, join } from '../linear/hashing.ts'
import { type ParseState, stepOf } from './parse-state.ts'

const TEMPLATES = createTemplates(1, 26, 38)

/**
 * Describe the state for the choice of the next action. After Zhang and Nivre (2011), for arc-hybrid; of 96 templates
 * those are left without which more choices on UD English EWT's development part went wrong.
 */
export function fillActionFeatures(list: FeatureList, state: ParseState): void {
  const {
    word,
    tag,
    cluster,
    pair,
    kind,
    left1,
    right1,
    leftCount,
    rightCount,
    leftKinds,
    rightKinds,
    stack,
    depth,
    next,
    length,
  } = state
  const none = length + 2
  const s0 = stack[depth - 1]!
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const s2 = depth > 2 ? stack[depth - 3]! : none
  const b0 = Math.min(next, length)
  const b1 = Math.min(next + 1, length)
  const b2 = Math.min(next + 2, length)
  const w0 = word[s0]!
  const w1 = word[s1]!
  const v0 = word[b0]!
  const v1 = word[b1]!
  const t0 = tag[s0]!
  const t1 = tag[s1]!
  const t2 = tag[s2]!
  const u0 = tag[b0]!
  const u1 = tag[b1]!
  const u2 = tag[b2]!
  const p0 = pair[s0]!
  const p1 = pair[s1]!
  const q0 = pair[b0]!
  const s0l = left1[s0]!
  const s0r = right1[s0]!
  const s1l = left1[s1]!
  const s1r = right1[s1]!
  const b0l = left1[b0]!
  const t0u0 = (t0 << 8) | u0
  const t1t0 = (t1 << 8) | t0
  const all = (t1 << 16) | t0u0
  const near = stepOf(b0 - s0)
  const far = stepOf(s0 - s1)
  const c0 = cluster[s0]!
  const c1 = cluster[s1]!
  const k0 = cluster[b0]!
  const c0k0 = (c0 << 8) | k0
  const c1c0 = (c1 << 8) | c0
  const { one, two } = list
  one[0] = t0
  one[1] = p0
  one[2] = t1
  one[3] = v0
  one[4] = u0
  one[5] = v1
  one[6] = u1
  one[7] = pair[b1]!
  one[8] = word[b2]!
  one[9] = u2
  one[10] = pair[s2]!
  one[11] = t0u0
  one[12] = (u0 << 8) | u1
  one[13] = t1t0
  one[14] = (t1 << 8) | u0
  one[15] = (u0 << 16) | (u1 << 8) | u2
  one[16] = (t0u0 << 8) | u1
  one[17] = (t2 << 16) | t1t0
  one[18] = (t0u0 << 8) | tag[s0r]!
  one[19] = (t0u0 << 8) | tag[b0l]!
  one[20] = (t1t0 << 8) | tag[s1l]!
  one[21] = (t1t0 << 8) | tag[s1r]!
  one[22] = (t1t0 << 8) | tag[s0l]!
  one[23] = (t1t0 << 8) | tag[s0r]!
  one[24] = c0k0
  one[25] = c1c0
  one[26] = p0
  two[26] = u0
  one[27] = t0
  two[27] = q0
  one[28] = t0
  two[28] = p1
  one[29] = w1
  two[29] = v0
  one[30] = t1
  two[30] = q0
  one[31] = all
  two[31] = u1
  one[32] = p0
  two[32] = near
  one[33] = t0u0
  two[33] = near
  one[34] = w0
  two[34] = near
  one[35] = t1t0
  two[35] = far
  one[36] = p0
  two[36] = far
  one[37] = p0
  two[37] = rightCount[s0]!
  one[38] = p0
  two[38] = leftCount[s0]! + 64
  one[39] = t0u0
  two[39] = rightCount[s0]!
  one[40] = q0
  two[40] = leftCount[b0]!
  one[41] = p0
  two[41] = rightKinds[s0]!
  one[42] = p0
  two[42] = leftKinds[s0]!
  one[43] = t0u0
  two[43] = rightKinds[s0]!
  one[44] = t0u0
  two[44] = leftKinds[s0]!
  one[45] = p1
  two[45] = rightKinds[s1]!
  one[46] = q0
  two[46] = leftKinds[b0]!
  one[47] = t0u0
  two[47] = leftKinds[b0]!
  one[48] = w0
  two[48] = word[s0l]!
  one[49] = w0
  two[49] = word[s0r]!
  one[50] = v0
  two[50] = word[b0l]!
  one[51] = t0u0
  two[51] = join(word[s0l]!, 3)
  one[52] = t1t0
  two[52] = join(word[s0l]!, 5)
  one[53] = kind[s0l]!
  two[53] = join(kind[s0r]!, t0u0)
  one[54] = kind[s1r]!
  two[54] = join(kind[s0l]!, t1t0)
  one[55] = all
  two[55] = v0
  one[56] = (t2 << 8) | u1
  two[56] = all
  one[57] = c0
  two[57] = t0
  one[58] = k0
  two[58] = u0
  one[59] = c1
  two[59] = t1
  one[60] = c0k0
  two[60] = t0u0
  one[61] = c1c0
  two[61] = t1t0
  one[62] = c0
  two[62] = t0u0
  one[63] = c0
  two[63] = all
  hashFeatures(list, TEMPLATES)
}
