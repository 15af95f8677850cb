import type { Actor, EventMention, Filler, Place, Reading, Span, Thing } from '@sitrep/reader'
import { CASE_LABELS, CLASHES, VIOLENCE } from './lexicon/violence.ts'
import { distinctSpans } from './span.ts'

/** Who did it, to what and whom, with what: words, once each, over all violent events of a report. */
export interface RoleWords {
  PerpInd: string[]
  PerpOrg: string[]
  Target: string[]
  /** Named people only. */
  Victim: string[]
  Weapon: string[]
}

const REAL = new Set(['happened', 'failed', 'attempted', 'threatened'])

/** Events of violence that happened, failed, were tried or, where that is wanted, threatened. */
export function violentEvents(reading: Reading, { clashes = true, threats = true } = {}): EventMention[] {
  return reading.events.filter(
    ({ subType, factuality }) =>
      VIOLENCE.has(subType) &&
      (clashes || !CLASHES.has(subType)) &&
      REAL.has(factuality) &&
      (threats || factuality !== 'threatened'),
  )
}

/** Does the report tell of an incident in MUC's sense, and who and what fills its roles? */
export function roleWords(text: string, reading: Reading): RoleWords & { relevant: boolean } {
  const words: RoleWords = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] }
  const events = violentEvents(reading, { clashes: false })
  const entities = new Map<string, Actor | Thing>([...reading.actors, ...reading.things].map((each) => [each.id, each]))
  const add = (fillers: readonly Filler[], roleOf: (entity: Actor | Thing) => keyof RoleWords | null) => {
    for (const filler of fillers) {
      const entity = entities.get(filler.id)
      const role = entity && roleOf(entity)
      const said = entity && text.slice(entity.start, entity.end)
      if (role && said !== undefined && !words[role].includes(said)) words[role].push(said)
    }
  }
  for (const event of events) {
    add(event.perpetrators, ({ kind }) => (kind === 'person' || kind === 'people' ? 'PerpInd' : 'PerpOrg'))
    add(event.targets, () => 'Target')
    add(event.victims, ({ kind }) => (kind === 'person' ? 'Victim' : null))
    add(event.weapons, () => 'Weapon')
  }
  return { relevant: events.length > 0, ...words }
}

export type RoleName = 'perpetrator' | 'patient' | 'weapon' | 'place'
export type RoleSpan = Span & { role: RoleName }

/** Each role's words where they stand, of events that did not remain a threat. */
export function roleSpans(reading: Reading): RoleSpan[] {
  return violentEvents(reading, { threats: false }).flatMap((event) => [
    ...spansOf('perpetrator', event.perpetrators),
    ...spansOf('patient', [...event.targets, ...event.victims]),
    ...spansOf('weapon', event.weapons),
    ...spansOf('place', event.place ? [event.place] : []),
  ])
}

function spansOf(role: RoleName, fillers: readonly Filler[]): RoleSpan[] {
  return fillers.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ role, start, end }]))
}

/** The one label of a snippet: what its surest news event is, else its surest event; null where it has none. */
export function caseLabel(reading: Reading): string | null {
  const sureness = ({ readingConfidence = 0 }: EventMention) => readingConfidence
  const [first] = reading.events.toSorted((a, b) => Number(b.news) - Number(a.news) || sureness(b) - sureness(a))
  return first ? (CASE_LABELS[first.subType] ?? 'OTHER') : null
}

/** Every mention of every place; adjectives ("Syrian") only where they are wanted. */
export function placeMentions(reading: Reading, { adjectives }: { adjectives: boolean }) {
  return reading.places
    .filter((place) => adjectives || !place.adjectival)
    .flatMap((place) => mentionsOf(place).map((span) => ({ ...span, lat: place.latitude, lon: place.longitude })))
}

/** Statements that are not within another: gold attribution is flat. */
export function outerStatements(reading: Reading) {
  return reading.statements
    .filter(({ within }) => within === null)
    .map(({ source, cue, content }) => ({ source: pairs(source), cue: pairs(cue), content: pairs(content) }))
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end])
}

export type TypedSpan = Span & { type: string }

/** Persons, organisations (every other named actor), locations and weapons, each mention by itself. */
export function entitySpans(reading: Reading): TypedSpan[] {
  const typed = (type: string, entity: Actor | Place | Thing) => mentionsOf(entity).map((span) => ({ type, ...span }))
  return [
    ...reading.actors
      .filter(({ kind }) => kind !== 'people')
      .flatMap((actor) => typed(actor.kind === 'person' ? 'Person' : 'Organisation', actor)),
    ...reading.places.filter(({ adjectival }) => !adjectival).flatMap((place) => typed('Location', place)),
    ...reading.things.filter(({ kind }) => kind === 'weapon').flatMap((thing) => typed('Weapon', thing)),
  ]
}

function mentionsOf({ start, end, mentions }: Actor | Place | Thing): Span[] {
  return distinctSpans([{ start, end }, ...mentions].map((span) => ({ start: span.start, end: span.end })))
}
