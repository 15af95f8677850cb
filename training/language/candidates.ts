import { labelCase } from '../../packages/reader/src/language/parser.ts'
import { UNKNOWN } from '../../packages/reader/src/language/vocabulary.ts'
import type { WordForms } from '../../packages/reader/src/language/word-forms.ts'
import { type Candidates, readCandidates } from '../../packages/reader/src/linear/weights.ts'
import type { Example } from './examples.ts'

// A word seen this often takes only the tags it was seen with.
const OFTEN = 10
// Tags and labels rarer than this share of a word's or a case's are not considered.
const RARE_TAG = 0.002
const RARE_LABEL = 0.005
// Tags that so many rare words bear are of an open class.
const OPEN_CLASS = 30

/** What a vocabulary and its tag lists are made of. */
export interface Lexicon {
  readonly words: Int32Array
  readonly places: Uint16Array
  readonly classes: Uint8Array
  readonly lists: number[][]
}

/**
 * Collect the words seen at least twice and the tags each may have, with the classes of these and of other words;
 * list 0 is for words not seen in training.
 */
export function collectLexicon(
  examples: readonly { forms: WordForms; tags: Uint8Array }[],
  tagCount: number,
  classOf: ReadonlyMap<number, number>,
): Lexicon {
  const seen = countTags(examples, tagCount)
  const open = openTags(seen, tagCount)
  const lists = [open]
  const listNumber = new Map([[open.join(), 0]])
  listNumber.set(open.join(), lists.push(open) - 1)
  const words: number[] = []
  const places: number[] = []
  for (const [word, counts] of seen) {
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total < 2) continue
    const own = [...counts.keys()].filter((tag) => counts[tag]! > total * RARE_TAG)
    const list = total >= OFTEN ? own : [...new Set([...own, ...open])].sort((a, b) => a - b)
    const key = list.join()
    if (!listNumber.has(key)) listNumber.set(key, lists.push(list) - 1)
    words.push(word)
    places.push(listNumber.get(key)!)
  }
  const known = new Set(words)
  for (const word of classOf.keys()) {
    if (known.has(word)) continue
    words.push(word)
    places.push(UNKNOWN)
  }
  const classes = Uint8Array.from(words, (word) => classOf.get(word) ?? 0)
  return { words: Int32Array.from(words), places: Uint16Array.from(places), classes, lists }
}

function countTags(
  examples: readonly { forms: WordForms; tags: Uint8Array }[],
  tagCount: number,
): Map<number, number[]> {
  const seen = new Map<number, number[]>()
  for (const { forms, tags } of examples) {
    tags.forEach((tag, i) => {
      const word = forms.word[i]!
      let counts = seen.get(word)
      if (!counts) {
        counts = new Array<number>(tagCount).fill(0)
        seen.set(word, counts)
      }
      counts[tag]!++
    })
  }
  return seen
}

function openTags(seen: ReadonlyMap<number, number[]>, tagCount: number): number[] {
  const byRare = new Array<number>(tagCount).fill(0)
  for (const counts of seen.values()) {
    if (counts.reduce((sum, count) => sum + count, 0) > 2) continue
    counts.forEach((count, tag) => {
      byRare[tag]! += count
    })
  }
  return [...byRare.keys()].filter((tag) => byRare[tag]! >= OPEN_CLASS)
}

/** The labels seen for each pair of tags and side; where none were, those of the dependent's tag on that side. */
export function collectLabels(examples: readonly Example[], tagCount: number, labelCount: number): number[][] {
  const seen = new Map<number, number[]>()
  const count = (key: number, label: number) => {
    const counts = seen.get(key) ?? new Array<number>(labelCount).fill(0)
    counts[label]!++
    seen.set(key, counts)
  }
  for (const { tags, heads, relations } of examples) {
    heads.forEach((head, i) => {
      if (head < 0) return
      count(labelCase(tagCount, tags[head]!, tags[i]!, i < head), relations[i]!)
      count(-1 - labelCase(tagCount, 0, tags[i]!, i < head), relations[i]!)
    })
  }
  const all = Array.from({ length: labelCount - 1 }, (_, i) => i + 1)
  return Array.from({ length: tagCount * tagCount * 2 }, (_, key) => {
    const byTag = -1 - labelCase(tagCount, 0, (key >> 1) % tagCount, key % 2 === 1)
    return frequent(seen.get(key)) ?? frequent(seen.get(byTag)) ?? all
  })
}

function frequent(counts: number[] | undefined): number[] | null {
  if (!counts) return null
  const total = counts.reduce((sum, count) => sum + count, 0)
  return [...counts.keys()].filter((label) => counts[label]! > total * RARE_LABEL)
}

/** Lists of classes as the reader holds them. */
export function pack(lists: readonly number[][]): { counts: Uint8Array; classes: Uint8Array; candidates: Candidates } {
  const counts = Uint8Array.from(lists, (list) => list.length)
  const classes = Uint8Array.from(lists.flat())
  return { counts, classes, candidates: readCandidates(counts, classes) }
}
