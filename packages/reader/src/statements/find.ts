import type { Document } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import type { Mentions } from '../mentions/mentions.ts'
import type { Span, Statement } from '../reading.ts'
import { findAccordingTo } from './according.ts'
import { carryQuotesOn, finishQuotes } from './carry-on.ts'
import { findColonStatements } from './colon.ts'
import { findCueVerbs } from './cues.ts'
import type { Draft } from './draft.ts'
import { findHedges } from './hedges.ts'
import type { Judge } from './judge.ts'
import { findNesting } from './nest.ts'
import { findNounStatements } from './nouns.ts'
import { createProse, type Prose } from './prose.ts'
import {
  endBeforeAdding,
  endBeforeJoined,
  shareSources,
  withoutDoubles,
  withoutEchoes,
  withoutNestedRumours,
  withoutSourceNouns,
} from './refine.ts'
import { findRelays } from './relayed.ts'
import { claimsAct, kindBySense } from './responsibility.ts'
import { createSpeakers } from './speaker.ts'
import { findUnsourced } from './unsourced.ts'
import { createVantage } from './vantage.ts'
import { findVerbStatements } from './verbs.ts'

/** Finds who says what in a text: first every cue with its source and content, then who they are and how they nest. */
export function findStatements(document: Document, mentions: Mentions, judge: Judge): Statement[] {
  const prose = createProse(document)
  const cues = findCueVerbs(prose)
  const found = [
    ...findVerbStatements(prose, cues, judge),
    ...findAccordingTo(prose),
    ...findNounStatements(prose),
    ...findUnsourced(prose, cues),
    ...findColonStatements(prose, mentions),
  ]
  const single = withoutSourceNouns(withoutEchoes(withoutDoubles(found.filter(({ content }) => content.length > 0))))
  const whole = carryQuotesOn(prose, shareSources(prose, endBeforeJoined(prose, endBeforeAdding(prose, single)))).map(
    (draft) => finishQuotes(prose, draft),
  )
  return settle(prose, mentions, withoutNestedRumours(prose, whole, findNesting(whole)))
}

function settle(prose: Prose, mentions: Mentions, drafts: readonly Draft[]): Statement[] {
  const speakers = createSpeakers(prose, mentions)
  const said = drafts.map((draft) => ({ draft, speaker: speakers.actor(speakers.speakerOf(draft)) }))
  const vantageOf = createVantage(prose, mentions, said)
  const hedges = findHedges(prose.document, drafts)
  const nesting = findNesting(drafts)
  const statements = drafts.map((draft, i): Statement => {
    const actor = said[i]!.speaker
    const speaker = actor?.id ?? null
    return {
      id: `s${i + 1}`,
      source: draft.source ? [spanOf(prose, draft.source)] : [],
      cue: draft.cue.map((range) => spanOf(prose, range)),
      content: draft.content.map((range) => spanOf(prose, range)),
      speaker,
      kind: claimsAct(prose, draft, actor) ? 'claims-responsibility' : kindBySense(prose, draft),
      vantage: vantageOf(said[i]!),
      hedged: hedges[i] ?? null,
      via: findRelays(prose, draft)
        .map(speakers.actorAt)
        .filter((id) => id !== null && id !== speaker) as string[],
      within: nesting[i]! < 0 ? null : `s${nesting[i]! + 1}`,
    }
  })
  return statements.map((statement, i) => ({ ...statement, via: chainOf(statements, nesting, i) }))
}

/** Whoever relays the statement it is nested in, then who makes that one, then its own relays. */
function chainOf(statements: readonly Statement[], nesting: readonly number[], index: number): string[] {
  const chain = [...statements[index]!.via]
  for (let outer = nesting[index]!, depth = 0; outer >= 0 && depth < 8; outer = nesting[outer]!, depth++) {
    const { via, speaker } = statements[outer]!
    chain.unshift(...via, ...(speaker ? [speaker] : []))
  }
  return [...new Set(chain)].filter((id) => id !== statements[index]!.speaker)
}

function spanOf(prose: Prose, range: TokenRange): Span {
  return { start: prose.tokens[range.first]!.start, end: prose.tokens[range.last - 1]!.end }
}
