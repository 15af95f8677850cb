import { type FeatureList, join, put } from './hashing.ts'
import type { ParseState } from './parse-state.ts'

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
  list.count = 0
  put(list, 1, w0)
  put(list, 2, t0)
  put(list, 3, p0)
  put(list, 4, w1)
  put(list, 5, t1)
  put(list, 6, p1)
  put(list, 7, v0)
  put(list, 8, u0)
  put(list, 9, q0)
  put(list, 10, v1)
  put(list, 11, u1)
  put(list, 12, pair[b1]!)
  put(list, 13, word[b2]!)
  put(list, 14, u2)
  put(list, 15, pair[s2]!)
  put(list, 16, join(p0, q0))
  put(list, 17, join(p0, v0))
  put(list, 18, join(w0, q0))
  put(list, 19, join(p0, u0))
  put(list, 20, join(t0, q0))
  put(list, 21, join(w0, v0))
  put(list, 22, t0u0)
  put(list, 23, (u0 << 8) | u1)
  put(list, 24, t1t0)
  put(list, 25, join(w0, w1))
  put(list, 26, join(p0, t1))
  put(list, 27, join(t0, p1))
  put(list, 28, (t1 << 8) | u0)
  put(list, 29, join(w1, v0))
  put(list, 30, join(t1, q0))
  put(list, 31, join(p1, u0))
  put(list, 32, (u0 << 16) | (u1 << 8) | u2)
  put(list, 33, (t0u0 << 8) | u1)
  put(list, 34, all)
  put(list, 35, (t2 << 16) | t1t0)
  put(list, 36, join(all, u1))
  put(list, 37, (t0u0 << 8) | tag[s0l]!)
  put(list, 38, (t0u0 << 8) | tag[s0r]!)
  put(list, 39, (t0u0 << 8) | tag[b0l]!)
  put(list, 40, (t1t0 << 8) | tag[s1l]!)
  put(list, 41, (t1t0 << 8) | tag[s1r]!)
  put(list, 42, (t1t0 << 8) | tag[s0l]!)
  put(list, 43, (t1t0 << 8) | tag[s0r]!)
  put(list, 44, join(p0, near))
  put(list, 45, join(q0, near))
  put(list, 46, join(t0u0, near))
  put(list, 47, join(w0, near))
  put(list, 48, join(t1t0, far))
  put(list, 49, join(p1, far))
  put(list, 50, join(p0, far))
  put(list, 51, join(p0, rightCount[s0]!))
  put(list, 52, join(p0, leftCount[s0]! + 64))
  put(list, 53, join(t0u0, rightCount[s0]!))
  put(list, 54, join(q0, leftCount[b0]!))
  put(list, 55, join(t1t0, rightCount[s1]!))
  put(list, 56, join(p0, state.rightLabels[s0]!))
  put(list, 57, join(p0, state.leftLabels[s0]!))
  put(list, 58, join(t0u0, state.rightLabels[s0]!))
  put(list, 59, join(t0u0, state.leftLabels[s0]!))
  put(list, 60, join(t1t0, state.rightLabels[s1]!))
  put(list, 61, join(p1, state.rightLabels[s1]!))
  put(list, 62, join(q0, state.leftLabels[b0]!))
  put(list, 63, join(t0u0, state.leftLabels[b0]!))
  put(list, 64, join(all, join(near, far)))
  put(list, 65, join(w0, word[s0l]!))
  put(list, 66, join(w0, word[s0r]!))
  put(list, 67, join(v0, word[b0l]!))
  put(list, 68, join(t0u0, join(word[s0l]!, 3)))
  put(list, 69, join(t1t0, join(word[s0l]!, 5)))
  put(list, 70, join(p1, join(word[s0l]!, t0)))
  put(list, 71, join(label[s0l]!, join(label[s0r]!, t0u0)))
  put(list, 72, join(label[s1r]!, join(label[s0l]!, t1t0)))
  put(list, 73, join((tag[s0l]! << 8) | tag[left2[s0]!]!, t0u0))
  put(list, 74, join((tag[s0r]! << 8) | tag[right2[s0]!]!, t0u0))
  put(list, 75, join(all, v1))
  put(list, 76, join(all, v0))
  put(list, 77, join(all, w0))
  put(list, 78, join(all, w1))
  put(list, 79, join((t2 << 8) | u1, all))
  put(list, 80, 0)
  const c0 = cluster[s0]!
  const c1 = cluster[s1]!
  const k0 = cluster[b0]!
  const c0k0 = (c0 << 8) | k0
  const c1c0 = (c1 << 8) | c0
  put(list, 81, join(c0, t0))
  put(list, 82, join(k0, u0))
  put(list, 83, join(c1, t1))
  put(list, 84, c0k0)
  put(list, 85, c1c0)
  put(list, 86, join(c0k0, t0u0))
  put(list, 87, join(c1c0, t1t0))
  put(list, 88, join(c0, t0u0))
  put(list, 89, join(k0, t0u0))
  put(list, 90, join(c1, t1t0))
  put(list, 91, join(c0, t1t0))
  put(list, 92, join(c0, all))
  put(list, 93, join(c1, all))
  put(list, 94, join(k0, all))
  put(list, 95, join(c1c0, word[s0l]!))
  put(list, 96, join((c1 << 8) | k0, u0))
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
  list.count = 0
  put(list, 101, join(d, side))
  put(list, 102, join(dp, side))
  put(list, 103, join(h, side))
  put(list, 104, join(hp, side))
  put(list, 105, tags)
  put(list, 106, join(d, h) + side)
  put(list, 107, join(dp, ht) + side)
  put(list, 108, join(dt, hp) + side)
  put(list, 109, join(tags, step))
  put(list, 110, join(dp, step))
  put(list, 111, join(tags, word[dl]!))
  put(list, 112, join(tags, tag[dl]!))
  put(list, 113, join(hp, word[dl]!))
  put(list, 114, join(dp, word[dl]!))
  put(list, 115, join(tags, join(tag[dr]!, 7)))
  put(list, 116, join(tags, label[dl]!))
  put(list, 117, join(tags, state.leftLabels[dependent]!))
  put(list, 118, join(tags, state.rightLabels[dependent]!))
  put(list, 119, join(tags, state.leftLabels[head]!))
  put(list, 120, join(tags, state.rightLabels[head]!))
  put(list, 121, join(hp, state.leftLabels[head]!))
  put(list, 122, join(hp, state.rightLabels[head]!))
  put(list, 123, join(tags, tag[before]!))
  put(list, 124, join(tags, tag[after]!))
  put(list, 125, join(tags, tag[headBefore]! + 256))
  put(list, 126, join(tags, tag[headAfter]! + 512))
  put(list, 127, join(tags, (tag[before]! << 8) | tag[after]!))
  put(list, 128, join(dp, tag[before]!))
  put(list, 129, join(dp, tag[after]!))
  put(list, 130, join(dp, word[after]!))
  put(list, 131, join(dp, word[before]!))
  put(list, 132, join(hp, word[dl]!) ^ d)
  put(list, 133, join(tags, join(state.leftLabels[dependent]!, state.leftLabels[head]!)))
  put(list, 134, join(tags, word[right1[head]!]!))
  put(list, 135, join(tags, word[left1[head]!]! + 1))
  put(list, 136, side)
  const dc = cluster[dependent]!
  const hc = cluster[head]!
  put(list, 137, join(tags, dc))
  put(list, 138, join(tags, hc + 256))
  put(list, 139, join(tags, (dc << 8) | hc))
  put(list, 140, join(word[dl]!, (dc << 8) | hc))
  put(list, 141, join(word[dl]!, join(dc, ht)))
  put(list, 142, join(word[dl]!, join(hc, dt) + 1))
}
