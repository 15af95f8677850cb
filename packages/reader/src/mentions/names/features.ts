import type { Document } from '../../language/document.ts'
import { join, wordHash } from '../../linear/hashing.ts'
import { readSigns, type Signs } from './signs.ts'
import type { Standing } from './walk.ts'

/** Room for the features of one word. */
export const MOST_FEATURES = 64

/** What was decided before: the label of the word before, and the kind of name each word of the text last was in. */
export interface Memory {
  previous: number
  kinds: Map<string, number>
}

const EDGE = 0x1b873593

/** Fills in the features of a word; gives back how many. */
export function nameFeatures(
  features: Int32Array,
  document: Document,
  signs: Signs,
  standing: Standing,
  memory: Memory,
): number {
  const { at, first, last, sentenceFirst, sentenceLast } = standing
  const loud = standing.case === 'loud'
  const { tokens } = document
  let count = 0
  const add = (value: number) => {
    const hash = Math.imul(value ^ Math.imul(count + 1, 0x9e3779b1), 0x85ebca6b)
    features[count++] = hash ^ (hash >>> 13)
  }
  const from = Math.max(sentenceFirst, Math.min(at - 2, first - 1))
  const until = Math.min(sentenceLast, Math.max(at + 3, last + 2))
  for (let i = from; i < until; i++) readSigns(signs, document, i, loud)
  const get = (column: Int32Array, i: number) => (i >= sentenceFirst && i < sentenceLast ? column[i]! : EDGE)
  const cluster = (i: number) => (i >= sentenceFirst && i < sentenceLast ? tokens[i]!.cluster : -1)
  const { word, ending, beginning, shape, tag, lexicon, place, actor } = signs
  const { previous } = memory
  const own = word[at]!
  const manner = standing.case === 'mixed' ? 0 : loud ? 1 : 2
  const kind = memory.kinds.get(tokens[at]!.lower) ?? 0

  add(manner)
  add(own)
  add(get(word, at - 1))
  add(get(word, at + 1))
  add(get(word, at - 2))
  add(get(word, at + 2))
  add(join(get(word, at - 1), own))
  add(join(own, get(word, at + 1)))
  add(ending[at]!)
  add(beginning[at]!)
  add(join(shape[at]!, get(shape, at - 1)))
  add(join(shape[at]!, get(shape, at + 1)))
  add(join(tag[at]!, get(tag, at - 1)))
  add(join(tag[at]!, get(tag, at + 1)))
  add(join(cluster(at), manner))
  add(join(cluster(at - 1), cluster(at)))
  add(join(cluster(at), cluster(at + 1)))
  add(cluster(at - 2))
  add(cluster(at + 2))
  add(previous)
  add(join(previous, own))
  add(join(previous, shape[at]!))
  add(join(previous, cluster(at)))
  add(join(previous, lexicon[at]!))
  add(join(previous, place[at]!))
  add(join(previous, actor[at]!))
  add(join(previous, get(word, at - 1)))
  add(lexicon[at]!)
  add(join(get(lexicon, at - 1), shape[at]!))
  add(join(get(lexicon, at + 1), shape[at]!))
  add(join(place[at]!, manner))
  add(actor[at]!)
  add(join(place[at]!, get(lexicon, at - 1)))
  add(join(place[at]!, get(lexicon, at + 1)))
  add(join(place[at]!, actor[at]!))
  add(join(get(place, at + 1), shape[at]!))
  add(join(kind, manner))
  add(join(kind, previous))
  // The run as a whole: its edges, its head, its length.
  add(get(word, first - 1))
  add(get(word, last))
  add(join(cluster(first - 1), previous))
  add(join(cluster(last), previous))
  add(word[last - 1]!)
  add(join(word[last - 1]!, previous))
  add(join(cluster(last - 1), cluster(last)))
  add(join(lexicon[last - 1]!, previous))
  add(join(lexicon[first]!, previous))
  add(join(get(lexicon, first - 1), get(lexicon, last)))
  add(join(Math.min(last - first, 6), Math.min(at - first, 3)))
  add(join(get(tag, first - 1), get(tag, last)))
  add(first === sentenceFirst ? join(1, shape[at]!) : 0)
  const { head, relation } = tokens[at]!
  add(wordHash(relation))
  add(head < 0 ? 0 : wordHash(tokens[head]!.lemma))
  return count
}
