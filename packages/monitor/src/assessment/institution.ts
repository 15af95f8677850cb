import type { Actor, ActorKind, Reading, Span } from '@sitrep/reader'
import { wordsOf } from '../linking/words.ts'
import { SPOKESPEOPLE } from './lexicon/spokespeople.ts'

const INSTITUTIONS: ReadonlySet<ActorKind> = new Set([
  'armed group',
  'state force',
  'government',
  'coalition',
  'organisation',
])

/** More words than this between a person and an institution, and the one does not speak for the other. */
const LONGEST_TITLE = 60

/**
 * The institution each person of the reading speaks for: "Adaeze Obi, director of the River Watch", "an army spokesman",
 * "Foreign Minister X of Y". A person found with none is not in the map.
 */
export function institutionsOf(reading: Reading, text: string): Map<string, Actor> {
  const institutions = reading.actors.filter((actor) => INSTITUTIONS.has(actor.kind))
  const found = new Map<string, Actor>()
  for (const { speaker, source } of reading.statements) {
    if (speaker === null || found.has(speaker)) continue
    const named = source.map((span) => insideOf(span, institutions, speaker)).find((actor) => actor !== undefined)
    if (named) found.set(speaker, named)
  }
  for (const actor of reading.actors) {
    if (actor.kind !== 'person' || found.has(actor.id)) continue
    const named = besideOf(actor, institutions, text)
    if (named) found.set(actor.id, named)
  }
  return found
}

/** The institution named inside a source's words, for sources that are not themselves one. */
function insideOf(span: Span, institutions: readonly Actor[], speaker: string | null): Actor | undefined {
  return institutions.find(
    (actor) => actor.id !== speaker && actor.mentions.some(({ start, end }) => start >= span.start && end <= span.end),
  )
}

function besideOf(person: Actor, institutions: readonly Actor[], text: string): Actor | undefined {
  for (const mention of person.mentions) {
    for (const institution of institutions) {
      if (institution.mentions.some((other) => speaksFor(mention, other, text))) return institution
    }
  }
  return undefined
}

/** ", director of the" after the person, or "spokesman" between institution and person. */
function speaksFor(person: Span, institution: Span, text: string): boolean {
  const after = institution.start - person.end
  const before = person.start - institution.end
  if (after > 0 && after < LONGEST_TITLE) {
    const between = text.slice(person.end, institution.start)
    return /^,[^.;:"“”]*\b(of|for|at|with|from|in)\s+(the\s+)?$/i.test(between) && hasTitle(between)
  }
  if (before > 0 && before < LONGEST_TITLE) {
    const between = text.slice(institution.end, person.start)
    return /^[^.;:,"“”]*$/.test(between) && hasTitle(between)
  }
  return false
}

function hasTitle(words: string): boolean {
  return wordsOf(words).some((word) => SPOKESPEOPLE.has(word))
}
