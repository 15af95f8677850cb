import { draftEvents } from '../../packages/reader/src/events/find.ts'
import { createTree } from '../../packages/reader/src/events/tree.ts'
import { createAnalyser } from '../../packages/reader/src/language/analyse.ts'
import { findMentions, type MentionResources } from '../../packages/reader/src/mentions/find.ts'
import { findStatements } from '../../packages/reader/src/statements/find.ts'
import type { Judge } from '../../packages/reader/src/statements/judge.ts'

/** What the finders look words up in and ask. */
export interface Resources extends MentionResources {
  judge: Judge
}

/** Reads documents as the reader does, up to where the models of the events stage are asked. */
export function findRuledEvents(english: Uint8Array, resources: Resources) {
  const analyse = createAnalyser(english)
  return ({ text, date }: { text: string; date: string | null }) => {
    const document = analyse(text)
    const report = { document, title: null, publisher: null, publishedAt: date }
    const mentions = findMentions(report, resources)
    const statements = findStatements(document, mentions, resources.judge)
    const context = { tree: createTree(document), mentions, statements, publishedAt: date }
    return { ...draftEvents(context), context }
  }
}
