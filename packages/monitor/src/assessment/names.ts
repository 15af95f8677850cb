import type { EventMention, Filler, Reading, Span } from '@sitrep/reader'
import { contentWords, headPhrase, singular, slug } from '../linking/words.ts'
import type { Told } from './draft.ts'
import type { FieldName, NameValue } from './incident.ts'
import { keyOf } from './voice.ts'

/** The named values one mention gives: type, outcome, who did it on what basis, whom and what it hit, with what. */
export function namesOf(event: EventMention, reading: Reading, text: string): Told[] {
  const filled = (field: FieldName, fillers: readonly Filler[]) =>
    fillers.flatMap((filler) => fill(field, filler, event, reading, text))
  return [
    told('type', { key: slug(event.subType), name: event.subType }, event.trigger),
    ...(event.outcome === 'unknown'
      ? []
      : [told('outcome', { key: event.outcome, name: event.outcome }, event.trigger)]),
    ...event.perpetrators.flatMap((perpetrator) =>
      perpetratorFields(perpetrator.basis, event).flatMap((field) => filled(field, [perpetrator])),
    ),
    ...filled('target', event.targets),
    ...filled('victim', event.victims),
    ...filled('weapon', event.weapons),
  ]
}

/** An accusation stays one; what an actor claims or the outlet states names a perpetrator; a denial names who denies. */
function perpetratorFields(basis: 'claimed' | 'accused' | 'outlet', event: EventMention): FieldName[] {
  if (event.factuality === 'denied') return ['denied']
  if (basis === 'accused') return ['accused']
  return basis === 'claimed' ? ['claimedBy', 'perpetrator'] : ['perpetrator']
}

function fill(field: FieldName, filler: Filler, event: EventMention, reading: Reading, text: string): Told[] {
  const actor = reading.actors.find(({ id }) => id === filler.id)
  const thing = actor ?? reading.things.find(({ id }) => id === filler.id)
  if (thing === undefined) return []
  const value: NameValue = actor
    ? { key: keyOf(actor), name: actor.name, kind: actor.kind, ...(actor.kind === 'people' ? { vague: true } : {}) }
    : described(field, text.slice(thing.start, thing.end))
  if (value.key === '') return []
  const { start, end } = filler
  return [told(field, value, start === undefined || end === undefined ? (thing ?? event.trigger) : { start, end })]
}

/** A weapon is known by its head word ("107mm rockets" and "rockets" are one); a target by its whole head phrase. */
function described(field: FieldName, words: string): NameValue {
  const head = headPhrase(words)
  const keys = contentWords(head).map(singular)
  const key = field === 'weapon' ? (keys.at(-1) ?? '') : keys.join(' ')
  return { key, name: field === 'weapon' ? key : head }
}

function told(field: FieldName, value: NameValue, { start, end }: Span): Told {
  return { field, value, polarity: 'asserts', start, end }
}
