import { readFileSync } from 'node:fs'
import { findFacts } from '../src/events/facts.ts'
import { findEvents } from '../src/events/find.ts'
import { createGazetteer } from '../src/gazetteer/gazetteer.ts'
import { readClassifier } from '../src/linear/classifier.ts'
import { findMentions } from '../src/mentions/find.ts'
import { createKnowledge } from '../src/mentions/knowledge.ts'
import { findStatements } from '../src/statements/find.ts'
import { analyse } from './analyser.ts'
import { judge } from './judge.ts'
import { tagNames } from './name-tagger.ts'
import { packedGazetteer } from './open-gazetteer.ts'

const resources = { gazetteer: createGazetteer(packedGazetteer()), knowledge: createKnowledge(), tagNames }

/** What the events stage has learned, as it ships. */
const classifier = (name: string) => readClassifier(readFileSync(new URL(`../models/${name}.bin`, import.meta.url)))
export const learned = {
  incidents: classifier('incidents'),
  roles: classifier('roles'),
}

/** The events and facts of a text with all that they point to, as the reader finds them on the way. */
export function eventsIn(text: string, publishedAt: string | null = '2025-03-04') {
  const context = { document: analyse(text), title: null, publisher: null, publishedAt }
  const mentions = findMentions(context, resources)
  const statements = findStatements(context.document, mentions, judge)
  const events = findEvents(context.document, mentions, statements, context, learned)
  const facts = findFacts(context.document, mentions, statements)
  const words = (span: { start?: number; end?: number } | null) =>
    span?.start === undefined ? '' : text.slice(span.start, span.end)
  return { text, mentions, statements, events, facts, words }
}
