import type { Casualty, EventMention, Munitions, Reading } from '@sitrep/reader'
import { STOP_WORDS } from '../linking/lexicon/stop-words.ts'
import { contentWords, singular } from '../linking/words.ts'
import type { Told } from './draft.ts'
import type { CountValue } from './incident.ts'
import { keyOf } from './voice.ts'

/** The counts one mention gives: people harmed, people taken or driven out, munitions by stage. */
export function countsOf(event: EventMention, reading: Reading, text: string): Told[] {
  return [
    ...event.casualties.flatMap((casualty) => harmOf(casualty, reading, text)),
    ...event.affected.map(({ kind, min, max, start, end }) => told(kind, { min, max, approximate: false }, start, end)),
    ...event.munitions.map((munitions) => munitionsOf(munitions, text)),
  ]
}

/** "casualties" without a kind is nobody's death; "no casualties" is nobody killed and nobody injured. */
function harmOf(casualty: Casualty, reading: Reading, text: string): Told[] {
  const { kind, min, max, approximate, status, scope, start, end } = casualty
  const of = groupOf(casualty, reading, text)
  const value: CountValue = { min, max, approximate, status, scope, ...(of === null ? {} : { of }) }
  const actor = reading.actors.find(({ id }) => id === casualty.who)
  const harmed = actor && actor.kind !== 'people' ? { harmed: keyOf(actor) } : {}
  if (kind !== 'unspecified') return [{ ...told(kind, value, start, end), ...harmed }]
  return max === 0 ? [told('killed', value, start, end), told('injured', value, start, end)] : []
}

/** Whom the count is of: "US", "children", "medics"; null where it is of people at large. */
function groupOf(casualty: Casualty, reading: Reading, text: string): string | null {
  const parts = [
    casualty.age === 'child' ? 'children' : null,
    casualty.sex === 'female' ? 'women' : casualty.sex === 'male' ? 'men' : null,
    casualty.occupation,
    nationOf(casualty, reading, text),
  ]
  return parts.filter((part) => part !== null).join(' ') || null
}

/** The capitalised words of those harmed: "no *US* personnel" says nothing on others. */
function nationOf({ who }: Casualty, reading: Reading, text: string): string | null {
  const harmed = reading.things.find(({ id }) => id === who) ?? reading.actors.find(({ id }) => id === who)
  if (harmed === undefined) return null
  const inside = text.slice(harmed.start, harmed.end).split(/\s+/)
  // "Soldiers" may owe its capital to the sentence it opens
  const opens = inside.length === 1 && !midSentence(harmed.start, text) && !/^\p{Lu}{2}/u.test(inside[0]!)
  const named = opens ? [] : inside.filter((word) => /^\p{Lu}/u.test(word) && !STOP_WORDS.has(word.toLowerCase()))
  const words = named
    .flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^\d+$/.test(word) && !NUMBER_WORDS.has(word.toLowerCase()))
  return words.length === 0 || isShouted(inside.join(' ')) ? null : [...new Set(words.map(singular))].join(' ')
}

function midSentence(start: number, text: string): boolean {
  return /[\p{L}\d,]\s*$/u.test(text.slice(Math.max(0, start - 4), start))
}

/** In capitals throughout, no word stands out as a name; "US" alone is one. */
function isShouted(words: string): boolean {
  return words.length > 4 && words === words.toUpperCase()
}

function munitionsOf({ stage, min, max, start, end }: Munitions, text: string): Told {
  const head = contentWords(text.slice(start, end))
    .filter((word) => !/^\d+$/.test(word))
    .at(-1)
  const of = head === undefined || NUMBER_WORDS.has(head) ? {} : { of: singular(head) }
  return told('munitions', { min, max, approximate: false, stage, ...of }, start, end)
}

/** A count whose words are the number alone ("five", "several") does not say what is counted. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve dozen dozens score scores tens hundred hundreds thousand
  thousands couple several few many some least none`.split(/\s+/),
)

function told(field: Told['field'], value: CountValue, start: number, end: number): Told {
  return { field, value, polarity: 'asserts', start, end }
}
