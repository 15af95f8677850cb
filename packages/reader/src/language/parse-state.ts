import { join } from '../linear/hashing.ts'
import type { WordForms } from './word-forms.ts'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** Stands for the label of a word that has none yet. */
export const NO_LABEL = 250

/**
 * A sentence half parsed, arc-hybrid: SHIFT moves the next word onto the stack; LEFT makes it govern the top of the
 * stack, RIGHT makes the second of the stack govern the top; both take the top away. Words are numbered from 0 in the
 * sentence; three numbers after the last word stand for its end, the root and "no word", so that look-ups need no tests.
 */
export interface ParseState {
  length: number
  readonly word: Int32Array
  readonly tag: Int32Array
  /** Class of words with the same neighbours. */
  readonly cluster: Int32Array
  /** Word and tag in one number. */
  readonly pair: Int32Array
  /** Kind of tag: its universal part of speech. */
  readonly kind: Int32Array
  readonly head: Int32Array
  readonly label: Int32Array
  /** The leftmost and second leftmost, rightmost and second rightmost dependents so far. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** A bit for each kind among the dependents on a side. */
  readonly leftKinds: Int32Array
  readonly rightKinds: Int32Array
  /** The next dependent of the same head on the same side, towards the head. */
  readonly inner: Int32Array
  readonly stack: Int32Array
  depth: number
  next: number
}

// Tags of what stands after the last word: the sentence's end, the root, no word.
const AFTER_LAST = 240

/** The tag of the root. */
export const ROOT_TAG = AFTER_LAST + 1

/** Room for sentences of up to `capacity` words. */
export function createParseState(capacity: number): ParseState {
  const column = () => new Int32Array(capacity + 3)
  return {
    length: 0,
    word: column(),
    tag: column(),
    cluster: column(),
    pair: column(),
    kind: column(),
    head: column(),
    label: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftKinds: column(),
    rightKinds: column(),
    inner: column(),
    stack: column(),
    depth: 0,
    next: 0,
  }
}

/** Begin a sentence: the words `first`–`last` of a text, with their forms and tags; `kinds` has the kind of each tag. */
export function beginSentence(
  state: ParseState,
  { word, cluster }: WordForms,
  tags: ArrayLike<number>,
  kinds: ArrayLike<number>,
  first: number,
  last: number,
): void {
  const length = last - first
  const none = length + 2
  state.length = length
  for (let i = 0; i < length; i++) {
    state.word[i] = word[first + i]!
    state.cluster[i] = cluster[first + i]!
    const tag = tags[first + i]!
    state.tag[i] = tag
    state.kind[i] = kinds[tag]!
  }
  for (let i = length; i <= none; i++) {
    state.word[i] = i - length + 11
    state.tag[i] = i - length + AFTER_LAST
    state.kind[i] = 250
    state.cluster[i] = i - length + AFTER_LAST
  }
  for (let i = 0; i <= none; i++) {
    state.pair[i] = join(state.word[i]!, state.tag[i]!)
    state.head[i] = -1
    state.label[i] = NO_LABEL
    state.left1[i] = none
    state.left2[i] = none
    state.right1[i] = none
    state.right2[i] = none
    state.leftCount[i] = 0
    state.rightCount[i] = 0
    state.leftKinds[i] = 0
    state.rightKinds[i] = 0
    state.inner[i] = none
  }
  state.stack[0] = length + 1
  state.depth = 1
  state.next = 0
}

/** Has every word its head? */
export function isFinished(state: ParseState): boolean {
  return state.next === state.length && state.depth === 1
}

/** May the action be taken? The root governs one word only, taken last. */
export function isAllowed(state: ParseState, action: number): boolean {
  if (action === SHIFT) return state.next < state.length
  if (state.depth < 2) return false
  if (action === LEFT) return state.next < state.length
  return state.depth > 2 || state.next === state.length
}

/** The governor that LEFT or RIGHT would give the top of the stack. */
export function headOf(state: ParseState, action: number): number {
  return action === LEFT ? state.next : state.stack[state.depth - 2]!
}

/** Move the next word onto the stack. */
export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++
}

/** Give the top of the stack its head, and take it away. */
export function attach(state: ParseState, action: number): void {
  const dependent = state.stack[--state.depth]!
  hang(state, dependent, action === LEFT ? state.next : state.stack[state.depth - 1]!)
}

/** Build a whole tree; `heads` has -1 for the root. */
export function attachAll(state: ParseState, heads: ArrayLike<number>): void {
  for (let i = state.length - 1; i >= 0; i--) if (heads[i]! > i) hang(state, i, heads[i]!)
  for (let i = 0; i < state.length; i++) if (heads[i]! < i && heads[i]! >= 0) hang(state, i, heads[i]!)
}

/** Make `head` the head of `dependent`; those on one side come from the nearest outwards. */
function hang(state: ParseState, dependent: number, head: number): void {
  state.head[dependent] = head > state.length ? -1 : head
  const bit = 1 << state.kind[dependent]!
  if (dependent < head) {
    state.inner[dependent] = state.left1[head]!
    state.left2[head] = state.left1[head]!
    state.left1[head] = dependent
    state.leftCount[head]!++
    state.leftKinds[head]! |= bit
  } else {
    state.inner[dependent] = state.right1[head]!
    state.right2[head] = state.right1[head]!
    state.right1[head] = dependent
    state.rightCount[head]!++
    state.rightKinds[head]! |= bit
  }
}

/** Distance in a few steps: 1, 2, 3, 4, 5–9, 10 and more. */
export function stepOf(distance: number): number {
  return distance < 5 ? distance : distance < 10 ? 5 : 6
}

/** The kind of each tag "UPOS|Penn": a number for each universal part of speech. */
export function kindsOf(tags: readonly string[]): Uint8Array {
  const parts = tags.map((tag) => tag.split('|')[0]!)
  const known = [...new Set(parts)]
  return Uint8Array.from(parts, (part) => known.indexOf(part))
}
