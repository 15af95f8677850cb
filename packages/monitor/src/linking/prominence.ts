import type { Happening } from './happening.ts'
import { contentWords, singular } from './words.ts'

/** The news happenings of one report, the one it is mainly about first. */
export function byProminence(happenings: readonly Happening[]): Happening[] {
  const news = happenings.filter((happening) => happening.news)
  const weights = new Map(news.map((happening) => [happening, prominence(happening)]))
  return news.sort((a, b) => weights.get(b)! - weights.get(a)! || firstTrigger(a) - firstTrigger(b))
}

/** How often, how early and with what toll it is told, and whether the headline has its words. */
function prominence(happening: Happening): number {
  const { mentions, read, killed, injured } = happening
  const early = 2 * (1 - firstTrigger(happening) / Math.max(1, read.report.text.length))
  const often = Math.min(2, mentions.length / 2)
  const harm = [...killed, ...injured].some(({ min, max }) => (min ?? max ?? 0) > 0) ? 0.75 : 0
  return early + often + harm + titleWords(happening)
}

function titleWords({ mentions, read, places, weapons, targets }: Happening): number {
  const title = new Set(contentWords(read.report.title ?? '').map(singular))
  if (title.size === 0) return 0
  const own = [
    ...mentions.flatMap(({ trigger }) => contentWords(read.report.text.slice(trigger.start, trigger.end))),
    ...places.flatMap(({ name }) => contentWords(name)),
    ...weapons,
    ...targets,
  ]
  return Math.min(2, new Set(own.map(singular).filter((word) => title.has(word))).size * 0.75)
}

export function firstTrigger({ mentions }: Happening): number {
  return Math.min(...mentions.map(({ trigger }) => trigger.start))
}
