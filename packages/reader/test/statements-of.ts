import { findActors } from '../src/mentions/find-actors.ts'
import { createKnowledge } from '../src/mentions/knowledge.ts'
import type { Mentions } from '../src/mentions/mentions.ts'
import { findNounPhrases } from '../src/mentions/noun-phrases.ts'
import { indexByToken } from '../src/mentions/token-index.ts'
import type { Span, Statement } from '../src/reading.ts'
import { findStatements } from '../src/statements/find.ts'
import { analyse } from './analyser.ts'
import { judge } from './judge.ts'
import { tagNames } from './name-tagger.ts'

const knowledge = createKnowledge()
const nowhere = () => false

/** A statement with its spans as the words they cover, and its actors by name. */
export interface Told {
  source: string
  cue: string
  content: string
  speaker: string | null
  kind: Statement['kind']
  vantage: Statement['vantage']
  hedged: string | null
  via: string[]
  /** The cue of the statement it is nested in. */
  within: string | null
}

/** The document, actors and statements of a text; places and times are left out. */
export function readStatements(text: string) {
  const document = analyse(text)
  const hints = { places: [], actors: knowledge.namesIn(document) }
  const given = { known: hints.actors, names: tagNames(document, hints) }
  const elsewhere = { isPlace: nowhere, isTime: nowhere }
  const actors = findActors(document, findNounPhrases(document), elsewhere, given, knowledge, null)
  const mentions: Mentions = {
    actors: actors.entities,
    things: [],
    places: [],
    times: [],
    quantities: [],
    all: actors.mentions,
    at: indexByToken(document, actors.mentions),
    profile: (id) => actors.profiles.get(id) ?? null,
    thingProfile: () => null,
    countryArea: () => null,
  }
  return { document, mentions, statements: findStatements(document, mentions, judge) }
}

/** The statements of a text in words. */
export function told(text: string): Told[] {
  const { mentions, statements } = readStatements(text)
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const name = (id: string) => mentions.actors.find((actor) => actor.id === id)?.name ?? id
  const cueOf = (id: string | null) => statements.find((statement) => statement.id === id)?.cue ?? []
  return statements.map((statement) => ({
    source: words(statement.source),
    cue: words(statement.cue),
    content: words(statement.content),
    speaker: statement.speaker === null ? null : name(statement.speaker),
    kind: statement.kind,
    vantage: statement.vantage,
    hedged: statement.hedged && words([statement.hedged]),
    via: statement.via.map(name),
    within: statement.within && words(cueOf(statement.within)),
  }))
}
