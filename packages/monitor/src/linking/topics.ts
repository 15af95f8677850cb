import { contentWords, singular } from './words.ts'

/** A report's words weighed by how rare they are among all reports given, as a unit vector. */
export type Topic = ReadonlyMap<string, number>

/** The first words of a report say what is new; the tail of a long one is background. */
const WORDS_READ = 250
const TITLE_WEIGHT = 2

/** The weighted words of every report. */
export function topicsOf(reports: readonly { title: string | null; text: string }[]): Topic[] {
  const counts = reports.map(countWords)
  const reportsWith = new Map<string, number>()
  for (const count of counts) for (const word of count.keys()) reportsWith.set(word, (reportsWith.get(word) ?? 0) + 1)
  return counts.map((count) => weigh(count, reportsWith, reports.length))
}

/** Cosine of two topics, 0–1. */
export function cosine(a: Topic, b: Topic): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0)
  return Math.min(1, sum)
}

/** The words that tell this report from the others, the most telling first. */
export function tellingWords(topic: Topic, count: number): string[] {
  return [...topic]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word)
}

function countWords({ title, text }: { title: string | null; text: string }): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (word: string, weight: number) => counts.set(word, (counts.get(word) ?? 0) + weight)
  for (const word of contentWords(title ?? '')) count(singular(word), TITLE_WEIGHT)
  for (const word of contentWords(text.slice(0, WORDS_READ * 8)).slice(0, WORDS_READ)) count(singular(word), 1)
  return counts
}

function weigh(counts: Map<string, number>, reportsWith: ReadonlyMap<string, number>, reports: number): Topic {
  const topic = new Map<string, number>()
  let squares = 0
  for (const [word, count] of counts) {
    const weight = (1 + Math.log(count)) * Math.log(1 + reports / reportsWith.get(word)!)
    topic.set(word, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [word, weight] of topic) topic.set(word, weight / length)
  return topic
}
