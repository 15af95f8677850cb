import { createTemplates, type FeatureList, hashFeatures, join } from '../linear/hashing.ts'
import type { ParseState } from './parse-state.ts'

// Numbers of templates that join two values; they are the ones that fill both `one` and `two` below.
const ACTION_TEMPLATES = createTemplates(
  1,
  96,
  [
    15, 16, 17, 18, 19, 20, 24, 25, 26, 28, 29, 30, 35, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
    59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 80, 81, 82, 85, 86, 87, 88, 89, 90,
    91, 92, 93, 94, 95,
  ],
)
const LABEL_TEMPLATES = createTemplates(
  101,
  42,
  [
    0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33, 34,
    36, 37, 38, 39, 40, 41,
  ],
)

/** Distance in a few steps: 1, 2, 3, 4, 5–9, 10 and more. */
function stepOf(distance: number): number {
  return distance < 5 ? distance : distance < 10 ? 5 : 6
}

/** Describe the state for the choice of the next action. After Zhang and Nivre (2011), for arc-hybrid. */
export function fillActionFeatures(list: FeatureList, state: ParseState): void {
  const {
    word,
    tag,
    cluster,
    pair,
    label,
    left1,
    left2,
    right1,
    right2,
    leftCount,
    rightCount,
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
  const { one, two } = list
  one[0] = w0
  one[1] = t0
  one[2] = p0
  one[3] = w1
  one[4] = t1
  one[5] = p1
  one[6] = v0
  one[7] = u0
  one[8] = q0
  one[9] = v1
  one[10] = u1
  one[11] = pair[b1]!
  one[12] = word[b2]!
  one[13] = u2
  one[14] = pair[s2]!
  one[15] = p0
  two[15] = q0
  one[16] = p0
  two[16] = v0
  one[17] = w0
  two[17] = q0
  one[18] = p0
  two[18] = u0
  one[19] = t0
  two[19] = q0
  one[20] = w0
  two[20] = v0
  one[21] = t0u0
  one[22] = (u0 << 8) | u1
  one[23] = t1t0
  one[24] = w0
  two[24] = w1
  one[25] = p0
  two[25] = t1
  one[26] = t0
  two[26] = p1
  one[27] = (t1 << 8) | u0
  one[28] = w1
  two[28] = v0
  one[29] = t1
  two[29] = q0
  one[30] = p1
  two[30] = u0
  one[31] = (u0 << 16) | (u1 << 8) | u2
  one[32] = (t0u0 << 8) | u1
  one[33] = all
  one[34] = (t2 << 16) | t1t0
  one[35] = all
  two[35] = u1
  one[36] = (t0u0 << 8) | tag[s0l]!
  one[37] = (t0u0 << 8) | tag[s0r]!
  one[38] = (t0u0 << 8) | tag[b0l]!
  one[39] = (t1t0 << 8) | tag[s1l]!
  one[40] = (t1t0 << 8) | tag[s1r]!
  one[41] = (t1t0 << 8) | tag[s0l]!
  one[42] = (t1t0 << 8) | tag[s0r]!
  one[43] = p0
  two[43] = near
  one[44] = q0
  two[44] = near
  one[45] = t0u0
  two[45] = near
  one[46] = w0
  two[46] = near
  one[47] = t1t0
  two[47] = far
  one[48] = p1
  two[48] = far
  one[49] = p0
  two[49] = far
  one[50] = p0
  two[50] = rightCount[s0]!
  one[51] = p0
  two[51] = leftCount[s0]! + 64
  one[52] = t0u0
  two[52] = rightCount[s0]!
  one[53] = q0
  two[53] = leftCount[b0]!
  one[54] = t1t0
  two[54] = rightCount[s1]!
  one[55] = p0
  two[55] = state.rightLabels[s0]!
  one[56] = p0
  two[56] = state.leftLabels[s0]!
  one[57] = t0u0
  two[57] = state.rightLabels[s0]!
  one[58] = t0u0
  two[58] = state.leftLabels[s0]!
  one[59] = t1t0
  two[59] = state.rightLabels[s1]!
  one[60] = p1
  two[60] = state.rightLabels[s1]!
  one[61] = q0
  two[61] = state.leftLabels[b0]!
  one[62] = t0u0
  two[62] = state.leftLabels[b0]!
  one[63] = all
  two[63] = join(near, far)
  one[64] = w0
  two[64] = word[s0l]!
  one[65] = w0
  two[65] = word[s0r]!
  one[66] = v0
  two[66] = word[b0l]!
  one[67] = t0u0
  two[67] = join(word[s0l]!, 3)
  one[68] = t1t0
  two[68] = join(word[s0l]!, 5)
  one[69] = p1
  two[69] = join(word[s0l]!, t0)
  one[70] = label[s0l]!
  two[70] = join(label[s0r]!, t0u0)
  one[71] = label[s1r]!
  two[71] = join(label[s0l]!, t1t0)
  one[72] = (tag[s0l]! << 8) | tag[left2[s0]!]!
  two[72] = t0u0
  one[73] = (tag[s0r]! << 8) | tag[right2[s0]!]!
  two[73] = t0u0
  one[74] = all
  two[74] = v1
  one[75] = all
  two[75] = v0
  one[76] = all
  two[76] = w0
  one[77] = all
  two[77] = w1
  one[78] = (t2 << 8) | u1
  two[78] = all
  one[79] = 0
  const c0 = cluster[s0]!
  const c1 = cluster[s1]!
  const k0 = cluster[b0]!
  const c0k0 = (c0 << 8) | k0
  const c1c0 = (c1 << 8) | c0
  one[80] = c0
  two[80] = t0
  one[81] = k0
  two[81] = u0
  one[82] = c1
  two[82] = t1
  one[83] = c0k0
  one[84] = c1c0
  one[85] = c0k0
  two[85] = t0u0
  one[86] = c1c0
  two[86] = t1t0
  one[87] = c0
  two[87] = t0u0
  one[88] = k0
  two[88] = t0u0
  one[89] = c1
  two[89] = t1t0
  one[90] = c0
  two[90] = t1t0
  one[91] = c0
  two[91] = all
  one[92] = c1
  two[92] = all
  one[93] = k0
  two[93] = all
  one[94] = c1c0
  two[94] = word[s0l]!
  one[95] = (c1 << 8) | k0
  two[95] = u0
  hashFeatures(list, ACTION_TEMPLATES)
}

/** Describe an arc from `head` to `dependent` for the choice of its label. */
export function fillLabelFeatures(list: FeatureList, state: ParseState, head: number, dependent: number): void {
  const { word, tag, cluster, pair, label, left1, right1, length } = state
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
  const dr = right1[dependent]!
  const before = dependent > 0 ? dependent - 1 : none
  const after = Math.min(dependent + 1, length)
  const headBefore = head > 0 ? head - 1 : none
  const headAfter = Math.min(head + 1, length)
  const { one, two } = list
  one[0] = d
  two[0] = side
  one[1] = dp
  two[1] = side
  one[2] = h
  two[2] = side
  one[3] = hp
  two[3] = side
  one[4] = tags
  one[5] = join(d, h) + side
  one[6] = join(dp, ht) + side
  one[7] = join(dt, hp) + side
  one[8] = tags
  two[8] = step
  one[9] = dp
  two[9] = step
  one[10] = tags
  two[10] = word[dl]!
  one[11] = tags
  two[11] = tag[dl]!
  one[12] = hp
  two[12] = word[dl]!
  one[13] = dp
  two[13] = word[dl]!
  one[14] = tags
  two[14] = join(tag[dr]!, 7)
  one[15] = tags
  two[15] = label[dl]!
  one[16] = tags
  two[16] = state.leftLabels[dependent]!
  one[17] = tags
  two[17] = state.rightLabels[dependent]!
  one[18] = tags
  two[18] = state.leftLabels[head]!
  one[19] = tags
  two[19] = state.rightLabels[head]!
  one[20] = hp
  two[20] = state.leftLabels[head]!
  one[21] = hp
  two[21] = state.rightLabels[head]!
  one[22] = tags
  two[22] = tag[before]!
  one[23] = tags
  two[23] = tag[after]!
  one[24] = tags
  two[24] = tag[headBefore]! + 256
  one[25] = tags
  two[25] = tag[headAfter]! + 512
  one[26] = tags
  two[26] = (tag[before]! << 8) | tag[after]!
  one[27] = dp
  two[27] = tag[before]!
  one[28] = dp
  two[28] = tag[after]!
  one[29] = dp
  two[29] = word[after]!
  one[30] = dp
  two[30] = word[before]!
  one[31] = join(hp, word[dl]!) ^ d
  one[32] = tags
  two[32] = join(state.leftLabels[dependent]!, state.leftLabels[head]!)
  one[33] = tags
  two[33] = word[right1[head]!]!
  one[34] = tags
  two[34] = word[left1[head]!]! + 1
  one[35] = side
  const dc = cluster[dependent]!
  const hc = cluster[head]!
  one[36] = tags
  two[36] = dc
  one[37] = tags
  two[37] = hc + 256
  one[38] = tags
  two[38] = (dc << 8) | hc
  one[39] = word[dl]!
  two[39] = (dc << 8) | hc
  one[40] = word[dl]!
  two[40] = join(dc, ht)
  one[41] = word[dl]!
  two[41] = join(hc, dt) + 1
  hashFeatures(list, LABEL_TEMPLATES)
}
