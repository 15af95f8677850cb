import type { Reading, Span, Vantage } from '@sitrep/reader'

/** One whom a report quotes, with a number of its own, from 1 in the order of the text. */
export interface ReportSpeaker {
  number: number
  name: string
  vantage: Vantage
  /** How many statements are its. */
  statements: number
}

/** The speakers of a report, and the number of the one behind each statement, by the statement's id. */
export interface ReportSpeakers {
  list: ReportSpeaker[]
  numbers: ReadonlyMap<string, number>
}

/** Who speaks in a report: the same actor is one speaker, and so are the same words; without either a source is nobody in particular. */
export function reportSpeakers({ statements, actors }: Reading, text: string): ReportSpeakers {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const speakers = new Map<string, ReportSpeaker>()
  const numbers = new Map<string, number>()
  for (const statement of statements) {
    const words = wordsOf(statement.source, text)
    const name = names.get(statement.speaker ?? '') ?? (words || 'an unnamed source')
    const key = statement.speaker ?? words.toLowerCase()
    const known = speakers.get(key)
    const speaker = known ?? { number: speakers.size + 1, name, vantage: statement.vantage, statements: 0 }
    speaker.statements++
    speakers.set(key, speaker)
    numbers.set(statement.id, speaker.number)
  }
  return { list: [...speakers.values()], numbers }
}

/** The words of spans, joined by an ellipsis; "" where there are none. */
export function wordsOf(spans: readonly Span[], text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

/** Hues there are; from the ninth speaker on they come again, with another number. */
const HUES = 8

/** The class that gives a speaker its colour. */
export function hueOf(number: number): string {
  return `speaker-${((number - 1) % HUES) + 1}`
}
