import { tokenise } from '../../packages/reader/src/language/tokenise.ts'
import type { GoldSentence } from './conllu.ts'

/** The sentence with words joined where our own cutting keeps them whole ("al" "-" "Jir"), or null if nothing changes. */
export function joinWords(sentence: GoldSentence): GoldSentence | null {
  const starts = findStarts(sentence)
  if (!starts) return null
  const ours = tokenise(sentence.text)
  const ends = starts.map((start, i) => start + sentence.words[i]!.length)
  const groups = groupWords(starts, ends, ours.starts, ours.ends)
  return groups.length < sentence.words.length ? merge(sentence, groups) : null
}

/** Where the words stand in the text of the sentence; null where the text spells them otherwise. */
function findStarts(sentence: GoldSentence): number[] | null {
  const starts: number[] = []
  let at = 0
  for (const word of sentence.words) {
    while (sentence.text.charAt(at) === ' ') at++
    if (!sentence.text.startsWith(word, at)) return null
    starts.push(at)
    at += word.length
  }
  return starts
}

/** Runs of gold words that one of our tokens covers exactly; other words stand alone. */
function groupWords(starts: number[], ends: number[], ourStarts: number[], ourEnds: number[]): number[][] {
  const endOfOurs = new Map(ourStarts.map((start, i) => [start, ourEnds[i]!]))
  const groups: number[][] = []
  for (let i = 0; i < starts.length; ) {
    const end = endOfOurs.get(starts[i]!) ?? ends[i]!
    let last = i
    while (last + 1 < starts.length && ends[last]! < end && ends[last + 1]! <= end) last++
    const group = ends[last] === end ? Array.from({ length: last - i + 1 }, (_, k) => i + k) : [i]
    groups.push(group)
    i += group.length
  }
  return groups
}

/** One word for each group; the word whose head lies outside speaks for the group. */
function merge(sentence: GoldSentence, groups: number[][]): GoldSentence {
  const groupOf = new Map(groups.flatMap((group, g) => group.map((word) => [word, g] as const)))
  const leaders = groups.map(
    (group, g) => group.findLast((word) => groupOf.get(sentence.heads[word]!) !== g) ?? group[0]!,
  )
  return {
    ...sentence,
    words: groups.map((group) => group.map((word) => sentence.words[word]).join('')),
    lemmas: groups.map((group) => group.map((word) => sentence.lemmas[word]).join('')),
    pos: leaders.map((word) => sentence.pos[word]!),
    tags: leaders.map((word) => sentence.tags[word]!),
    heads: leaders.map((word) => groupOf.get(sentence.heads[word]!) ?? -1),
    relations: leaders.map((word) => sentence.relations[word]!),
    spaced: groups.map((group) => sentence.spaced[group.at(-1)!]!),
  }
}
