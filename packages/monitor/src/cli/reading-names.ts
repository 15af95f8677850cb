import type { Reading, Span } from '@sitrep/reader'
import { printable } from '../publish/text-table.ts'

/** What the ids of a reading stand for, in words of the text. */
export interface Names {
  /** The name of an actor or place, or the words of a thing or time; empty for an id that is not there. */
  of(id: string): string
  /** Who makes the statement with this id. */
  speaker(statement: string): string
  /** The words of some spans. */
  words(spans: Span[]): string
}

export function createNames(reading: Reading, text: string): Names {
  const words = (spans: Span[]) =>
    printable(spans.map(({ start, end }) => text.slice(start, end)).join(' … ')).replace(/\s+/g, ' ')
  const names = new Map<string, string>()
  for (const { id, name } of [...reading.actors, ...reading.places]) names.set(id, printable(name))
  for (const entry of [...reading.things, ...reading.times]) names.set(entry.id, words([entry]))
  const speakers = new Map(
    reading.statements.map(({ id, speaker, source }) => [
      id,
      (speaker === null ? '' : names.get(speaker)) || words(source) || 'an unnamed source',
    ]),
  )
  return {
    of: (id) => names.get(id) ?? '',
    speaker: (statement) => speakers.get(statement) ?? 'an unnamed source',
    words,
  }
}
