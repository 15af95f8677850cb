import { readClassifier } from '../linear/classifier.ts'

/** What a look at every word of a text finds. */
export interface Scanned {
  /** The sentences that may tell of violence, joined; '' where none does. */
  telling: string
  /** How many sentences the text has, or what stops and line ends leave of them. */
  sentences: number
}

export type Scan = (text: string) => Scanned

/** What the model says of a sentence before its words are known. */
const BIAS = 0x2545f491
/** Capitals and small letters are one. */
const CASE_BIT = 0x20

/**
 * Log-odds from which a sentence may tell of violence. Set so that of the texts held out from training in which the full
 * reading finds violence at most one in fifty has no such sentence (`training/scan/train.ts` prints the table), and one in
 * fourteen is dismissed once these sentences are read: 38 of 536 at -1.9, the dev parts of PolNeAR and MUC-4 among them, 2026-11-23.
 */
const MAY_TELL = -1.8

/**
 * Reads the scan's model: weights of words and of pairs of neighbouring words, which say whether the full reading would
 * find violence in a sentence.
 */
export function createScan(model: Uint8Array): Scan {
  const { mask, rows, scale } = readClassifier(model)
  const weights = new Int16Array(mask + 1)
  for (let bucket = 0; bucket <= mask; bucket++) weights[bucket] = rows[bucket * 2 + 1]! - rows[bucket * 2]!
  const least = MAY_TELL / scale
  return (text) => {
    let telling = ''
    let sentences = 0
    eachSentence(text, (features, count, start, end) => {
      sentences++
      let sum = 0
      for (let f = 0; f < count; f++) sum += weights[features[f]! & mask]!
      if (sum >= least) telling += text.slice(start, end + 1)
    })
    return { telling, sentences }
  }
}

/** More words are not looked at together: a text without stops is cut. */
const MOST_WORDS = 60
/** The beginning of a word that stands for its other forms. */
const STEM = 5
const STEMS = 0x632be5ab
const features = new Int32Array(MOST_WORDS * 3 + 3)

/**
 * Calls back with the features of each sentence, or of what stops and line ends leave of one: hashes of its words, of each
 * two neighbours, and one that is always there. No string is made: this runs at the speed of a look
 * at every letter.
 */
export function eachSentence(
  text: string,
  take: (features: Int32Array, count: number, start: number, end: number) => void,
): void {
  let [count, words, start, before, hash, letters, stem] = [0, 0, 0, 0, 0, 0, 0]
  features[count++] = BIAS
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    const letter = letterOf(code)
    if (letter !== 0) {
      hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ letter, 0x01000193)
      if (++letters <= STEM) stem = hash
      continue
    }
    if (hash !== 0) {
      features[count++] = mixed(hash)
      features[count++] = mixed(Math.imul(before, 0x27d4eb2f) ^ hash)
      features[count++] = mixed(stem ^ STEMS)
      before = hash
      hash = 0
      letters = 0
      words++
    }
    if (!isEnd(text, i, code) && words < MOST_WORDS) continue
    if (words > 0) take(features, count, start, i)
    ;[count, words, start, before] = [1, 0, i + 1, 0]
  }
}

/** A Latin letter as a small one, a letter of another script as it is; 0 for what is none. */
function letterOf(code: number): number {
  if (code < 128) {
    const small = code | CASE_BIT
    return small >= 97 && small <= 122 ? small : 0
  }
  return code >= 0xc0 && code < 0x2000 ? code : 0
}

/** A line's end, or a stop with a blank behind it. */
function isEnd(text: string, at: number, code: number): boolean {
  if (code === 10) return true
  return (code === 46 || code === 33 || code === 63) && text.charCodeAt(at + 1) <= 32
}

function mixed(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
