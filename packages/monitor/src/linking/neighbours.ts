import { type Bounds, DAY, gapBetween } from './moments.ts'
import { cosine, type Topic, tellingWords } from './topics.ts'

/** A report told in much the same words within a few days, earlier in the list. */
export interface Neighbour {
  position: number
  cosine: number
}

/** Reports of one happening follow within days; the same words a month later tell of the next. */
const WINDOW_DAYS = 7
const WORDS_LOOKED_UP = 24
/** A word that stands in more reports than this no longer tells them apart; only the latest are kept. */
const REPORTS_PER_WORD = 64
const NEIGHBOURS = 12
const LEAST_COSINE = 0.15

/** For each report the earlier ones most like it; cost per report is bounded by the two limits above. */
export function findNeighbours(topics: readonly Topic[], published: readonly (Bounds | null)[]): Neighbour[][] {
  const reportsWith = new Map<string, number[]>()
  return topics.map((topic, position) => {
    const words = tellingWords(topic, WORDS_LOOKED_UP)
    const candidates = new Set(words.flatMap((word) => reportsWith.get(word) ?? []))
    const neighbours = [...candidates]
      .filter((other) => withinWindow(published[position]!, published[other]!))
      .map((other) => ({ position: other, cosine: cosine(topic, topics[other]!) }))
      .filter((neighbour) => neighbour.cosine >= LEAST_COSINE)
      .sort((a, b) => b.cosine - a.cosine || a.position - b.position)
      .slice(0, NEIGHBOURS)
    for (const word of words) remember(reportsWith, word, position)
    return neighbours
  })
}

function withinWindow(a: Bounds | null, b: Bounds | null): boolean {
  return a === null || b === null || gapBetween(a, b) <= WINDOW_DAYS * DAY
}

function remember(reportsWith: Map<string, number[]>, word: string, position: number): void {
  const positions = reportsWith.get(word)
  if (positions === undefined) reportsWith.set(word, [position])
  else {
    positions.push(position)
    if (positions.length > REPORTS_PER_WORD) positions.shift()
  }
}
