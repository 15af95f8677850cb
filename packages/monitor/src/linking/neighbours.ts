import { type Bounds, DAY, gapBetween } from './moments.ts'
import { cosine, type Topic, tellingWords } from './topics.ts'

/** A report told in much the same words within a few days. */
export interface Neighbour {
  position: number
  cosine: number
}

/** Reports of one happening follow within days; at 21 the train part of gva loses as much precision as it gains recall. */
const WINDOW_DAYS = 10
const WORDS_LOOKED_UP = 24
/** A word that stands in more reports than this no longer tells them apart; only the latest are kept. */
const REPORTS_PER_WORD = 64
const NEIGHBOURS = 12
const LEAST_COSINE = 0.1
/** In a text of one line two common words make a high cosine; a likeness rests on more. */
const LEAST_SHARED = 5
/** Of those that share a telling word the ones worth a whole comparison. */
const LEAST_IN_COMMON = 0.02
const COMPARED = 48

/** For each report those most like it, the most alike first; cost per report is bounded by the limits above. */
export function findNeighbours(topics: readonly Topic[], published: readonly (Bounds | null)[]): Neighbour[][] {
  const neighbours = earlierNeighbours(topics, published)
  for (const [position, earlier] of [...neighbours].map((list) => [...list]).entries()) {
    for (const other of earlier) neighbours[other.position]!.push({ position, cosine: other.cosine })
  }
  return neighbours.map((list) => list.sort(byLikeness).slice(0, 2 * NEIGHBOURS))
}

function earlierNeighbours(topics: readonly Topic[], published: readonly (Bounds | null)[]): Neighbour[][] {
  const reportsWith = new Map<string, number[]>()
  return topics.map((topic, position) => {
    const words = tellingWords(topic, WORDS_LOOKED_UP)
    const neighbours = mostInCommon(words, topic, reportsWith)
      .filter((other) => withinWindow(published[position]!, published[other]!))
      .map((other) => ({ position: other, cosine: cosine(topic, topics[other]!) }))
      .filter((other) => other.cosine >= LEAST_COSINE && sharesEnough(topic, topics[other.position]!))
      .sort(byLikeness)
      .slice(0, NEIGHBOURS)
    for (const word of words) remember(reportsWith, word, position)
    return neighbours
  })
}

/** The earlier reports that share most of the telling words, by weight. */
function mostInCommon(words: readonly string[], topic: Topic, reportsWith: ReadonlyMap<string, number[]>): number[] {
  const weights = new Map<number, number>()
  for (const word of words) {
    const weight = topic.get(word)! ** 2
    for (const other of reportsWith.get(word) ?? []) weights.set(other, (weights.get(other) ?? 0) + weight)
  }
  return [...weights]
    .filter(([, weight]) => weight >= LEAST_IN_COMMON)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, COMPARED)
    .map(([position]) => position)
}

function sharesEnough(a: Topic, b: Topic): boolean {
  let shared = 0
  for (const word of a.keys()) if (b.has(word) && ++shared >= LEAST_SHARED) return true
  return false
}

function byLikeness(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || a.position - b.position
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
