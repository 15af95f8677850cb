import type { Token } from '../../language/document.ts'
import { type Bound, boundPhrases, boundSuffixes } from '../lexicon/number-words.ts'
import { endOfPhrase, type NumberSpan } from './number-span.ts'

type Phrase = { words: string[]; bound: Bound }

const before = byWord(boundPhrases, (words) => words.at(-1)!)
const after = byWord(boundSuffixes, (words) => words[0]!)

/** Takes in what opens a number: "at least five" is 5–open, "up to 40" open–40, "nearly 900" about 900. */
export function withBounds(tokens: readonly Token[], number: NumberSpan, first: number, limit: number): NumberSpan {
  let bounded = number
  // "at least about 40" has two.
  for (let i = 0; i < 2; i++) {
    const phrase = phraseBefore(tokens, bounded.first, first)
    if (phrase === null) break
    bounded = { ...open(bounded, phrase.bound), first: phrase.first }
  }
  const suffix = phraseAfter(tokens, bounded.last, limit)
  return suffix === null ? bounded : { ...open(bounded, suffix.bound), last: suffix.last }
}

function open(number: NumberSpan, bound: Bound): NumberSpan {
  if (bound === 'approximate') return { ...number, approximate: true }
  if (bound === 'floor') return { ...number, max: null }
  // "fewer than several hundred" says nothing of how many there were.
  return { ...number, min: null, max: number.max }
}

function phraseBefore(tokens: readonly Token[], end: number, first: number): { first: number; bound: Bound } | null {
  const last = end > first ? tokens[end - 1]! : null
  if (last === null) return null
  for (const { words, bound } of before.get(last.lower) ?? []) {
    const start = end - words.length
    if (start >= first && endOfPhrase(tokens, start, end, words) === end && !isPlace(tokens, start, words)) {
      return { first: start, bound }
    }
  }
  return null
}

/** "flew over 12 villages", "a camp under 20 tents"? A bare "above" or "under" is a preposition after a verb of motion. */
function isPlace(tokens: readonly Token[], start: number, words: readonly string[]): boolean {
  if (words.length > 1 || !['over', 'above', 'under'].includes(words[0]!)) return false
  const previous = tokens[start - 1]
  return previous !== undefined && motionLemmas.has(previous.lemma)
}

const motionLemmas: ReadonlySet<string> = new Set(['fly', 'circle', 'hover', 'pass', 'crash', 'fall', 'explode', 'lie'])

function phraseAfter(tokens: readonly Token[], last: number, limit: number): { last: number; bound: Bound } | null {
  if (last >= limit) return null
  for (const { words, bound } of after.get(tokens[last]!.lower) ?? []) {
    const end = endOfPhrase(tokens, last, limit, words)
    if (end !== null) return { last: end, bound }
  }
  return null
}

function byWord(phrases: Readonly<Record<Bound, readonly string[]>>, key: (words: string[]) => string) {
  const index = new Map<string, Phrase[]>()
  for (const bound of ['floor', 'ceiling', 'approximate'] as const) {
    for (const phrase of phrases[bound]) {
      const words = phrase.split(' ')
      index.set(key(words), [...(index.get(key(words)) ?? []), { words, bound }])
    }
  }
  // The longer phrase first: "no more than" before "more than".
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}
