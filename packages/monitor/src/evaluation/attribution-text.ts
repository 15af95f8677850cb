const WORD = /[\p{L}\p{N}_]+/gu

export type Fragment = readonly [start: number, end: number]
/** Numbers of words, or a place in the text where a fragment has no word in it. */
export type WordSet = ReadonlySet<number | string>

/** A text as words in sentences, so that blanks and punctuation at the edges of spans do not matter. */
export class AttributionText {
  private readonly words: Fragment[]
  private readonly sentenceOf: number[] = []

  constructor(text: string, sentences: readonly Fragment[]) {
    this.words = [...text.matchAll(WORD)].map((match) => [match.index, match.index + match[0].length])
    let sentence = 0
    for (const [start] of this.words) {
      while (sentence + 1 < sentences.length && start >= sentences[sentence]![1]) sentence++
      this.sentenceOf.push(sentence)
    }
  }

  /** The words that fragments touch. */
  wordsIn(fragments: readonly Fragment[]): WordSet {
    const found = new Set<number | string>()
    for (const [start, end] of fragments) {
      const before = found.size
      for (let i = this.firstEndingAfter(start); i < this.words.length && this.words[i]![0] < end; i++) found.add(i)
      if (found.size === before && end > start) found.add(`${start}-${end}`)
    }
    return found
  }

  /** The sentences that words stand in. */
  sentencesOf(words: WordSet): Set<number> {
    return new Set([...words].filter((word) => typeof word === 'number').map((word) => this.sentenceOf[word]!))
  }

  private firstEndingAfter(position: number): number {
    let [low, high] = [0, this.words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.words[middle]![1] <= position) low = middle + 1
      else high = middle
    }
    return low
  }
}
