import { findFacts } from './events/facts.ts'
import { findEvents } from './events/find.ts'
import { isRelevant } from './events/relevance.ts'
import { createScan } from './events/scan.ts'
import { createGazetteer } from './gazetteer/gazetteer.ts'
import { createAnalyser } from './language/analyse.ts'
import { identifyLanguage } from './language/identify.ts'
import { readClassifier } from './linear/classifier.ts'
import { findMentions } from './mentions/find.ts'
import { createKnowledge } from './mentions/knowledge.ts'
import type { KnownActor } from './mentions/lexicon/actors/entry.ts'
import { createNameTagger } from './mentions/names/tagger.ts'
import type { ModelName } from './models.ts'
import type { Reading, ReportInput } from './reading.ts'
import { findStatements } from './statements/find.ts'
import { createJudge } from './statements/judge.ts'
import { findWire } from './statements/wire.ts'
import { versionWith } from './version.ts'

/** What the reader needs to know the world by, as bytes: it opens no file itself. */
export interface Resources {
  /** The trained models (`models/NAME.bin`). */
  models: Readonly<Record<ModelName, Uint8Array>>
  /** The index of places (`data/gazetteer.bin`). */
  gazetteer: Uint8Array
  /** Gazetteers of the user's own, packed by `packGazetteer`; they come before the bundled one. */
  addedGazetteers?: readonly Uint8Array[]
  /** Actors of the user's own, which win over those that come with the reader. */
  actors?: readonly KnownActor[] | undefined
}

export interface ReadOptions {
  /** Stop early on reports that do not tell of violence; their reading then has no lists. */
  onlyRelevant?: boolean
}

export interface Reader {
  /** Name and version, as it stands in every reading. */
  readonly version: string
  /** Never throws, whatever the text; a language that is not read gives a reading with empty lists. */
  read(report: ReportInput, options?: ReadOptions): Reading
}

/** Loads the resources once; the reader that comes back keeps nothing between reports. */
export function createReader(resources: Resources): Reader {
  const scan = createScan(resources.models.scan)
  const analyse = createAnalyser(resources.models.english)
  const { actors = [] } = resources
  const version = versionWith(actors)
  const learned = {
    incidents: readClassifier(resources.models.incidents),
    roles: readClassifier(resources.models.roles),
  }
  const world = {
    gazetteer: createGazetteer(resources.gazetteer, ...(resources.addedGazetteers ?? [])),
    knowledge: createKnowledge(actors),
    tagNames: createNameTagger(resources.models.names),
  }
  const judge = createJudge(readClassifier(resources.models.attribution))

  function read(report: ReportInput, options: ReadOptions = {}): Reading {
    const reading = emptyReading(report, version)
    if (reading.language !== 'en') return reading
    return options.onlyRelevant && !tellsOfViolence(report.text, reading) ? reading : readText(report.text, reading)
  }

  /** The way through, in order. Each stage reads what those before it found and adds its own. */
  function readText(text: string, reading: Reading, sentences?: number): Reading {
    const document = analyse(text)
    const context = { document, ...reading.report }
    const mentions = findMentions(context, world)
    const statements = findStatements(document, mentions, judge)
    const events = findEvents(document, mentions, statements, context, learned, sentences)
    const facts = findFacts(document, mentions, statements)
    const { actors, things, places, times } = mentions
    return {
      ...reading,
      report: { ...reading.report, wire: findWire(document) },
      relevant: isRelevant(events),
      sentences: document.sentences.map(({ start, end }) => ({ start, end })),
      statements,
      events,
      actors,
      things,
      places,
      times,
      facts,
    }
  }

  /** A look at every word, then a reading of only those sentences that may tell. */
  function tellsOfViolence(text: string, reading: Reading): boolean {
    const { telling, sentences } = scan(text)
    // Where most of it may, the full reading might as well decide.
    return telling.length * 2 > text.length || (telling !== '' && readText(telling, reading, sentences).relevant)
  }

  return { version, read }
}

function emptyReading(report: ReportInput, version: string): Reading {
  return {
    id: report.id ?? '',
    reader: version,
    language: identifyLanguage(report.text),
    report: {
      title: report.title ?? null,
      publisher: report.publisher ?? null,
      publishedAt: report.publishedAt ?? null,
      url: report.url ?? null,
      wire: [],
    },
    relevant: false,
    sentences: [],
    statements: [],
    events: [],
    actors: [],
    things: [],
    places: [],
    times: [],
    facts: [],
  }
}
