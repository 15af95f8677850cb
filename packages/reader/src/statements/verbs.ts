import type { TokenRange } from '../language/syntax.ts'
import type { StatementKind } from '../reading.ts'
import * as around from './around.ts'
import * as clauses from './clauses.ts'
import { type Content, objectOf } from './content.ts'
import { type CueVerb, kindOf } from './cues.ts'
import { quoteAfter, quoteBefore, quotesFrom, rangeOf } from './direct.ts'
import { type Draft, joinRanges } from './draft.ts'
import {
  CLAIMED_ACTS,
  FINDING_VERBS,
  NEGATIONS,
  NOBODY,
  RESPONSIBILITY_NOUNS,
  RESPONSIBILITY_VERBS,
} from './lexicon/cues.ts'
import * as objects from './objects.ts'
import { sourceOfPassive } from './passive.ts'
import type { Prose } from './prose.ts'
import type { Quote } from './quotes.ts'
import { type Source, sourceOfVerb } from './source.ts'

/** "has so far still not publicly": no more words stand between a negation and its verb. */
const MAX_AUXILIARIES = 6

interface Speech {
  cue: CueVerb
  source: Source | null
  /** The quotation the cue and its source close. */
  closed: Quote | null
}

/** Statements whose cue is a verb: "The ministry said …", “…,” he added, "accused the army of …". */
export function findVerbStatements(prose: Prose, cues: readonly CueVerb[]): Draft[] {
  const speeches = cues.map((cue) => readSpeech(prose, cue))
  const taken = new Set(speeches.map(({ closed }) => closed))
  const drafts: Draft[] = []
  for (const speech of speeches) {
    const draft = draftOf(prose, speech, (quote) => taken.has(quote))
    if (draft) drafts.push(draft)
  }
  return drafts
}

function readSpeech(prose: Prose, cue: CueVerb): Speech {
  const source = cue.isPassive ? sourceOfPassive(prose, cue) : sourceOfVerb(prose, cue.token)
  const speaks = !cue.isPassive && (cue.frames.has('clause') || cue.frames.has('quote') || cue.frames.has('hearer'))
  return { cue, source, closed: speaks && source ? quoteBefore(prose, cue, source) : null }
}

function draftOf(prose: Prose, speech: Speech, isTaken: (quote: Quote) => boolean): Draft | null {
  const { cue, source } = speech
  if (!source || isWriter(prose, cue, source) || isUnsaid(prose, cue, source)) return null
  const direct = directContent(prose, speech, isTaken)
  const found = direct ?? indirectContent(prose, cue, source)
  if (!found || found.ranges.length === 0) return null
  const kind = statementKind(prose, cue, found)
  if (kind === null) return null
  return {
    head: cue.token.index,
    cue: cueRanges(cue, found.preposition?.index),
    source: { first: source.first, last: source.last },
    sourceHead: source.head,
    content: joinRanges(found.ranges),
    kind,
    via: [],
    isDirect: direct !== null,
  }
}

/** "I think", "as you know", outside quotation marks: the writer, no source. */
function isWriter(prose: Prose, cue: CueVerb, source: Source): boolean {
  if (prose.quoteAt(cue.token.index)) return false
  return /^(?:i|you|we|one|us)$/u.test(prose.tokens[source.head]!.lower)
}

/** "No group has claimed the blast", "the army has not commented": nothing is said. */
function isUnsaid(prose: Prose, cue: CueVerb, source: Source): boolean {
  const opening = prose.tokens[source.first]!
  if (NOBODY.has(opening.lower) && prose.tokens[opening.index + 1]?.text !== '.') return true
  for (let i = cue.token.index - 1; i >= Math.max(source.last, cue.token.index - MAX_AUXILIARIES); i--) {
    const { lower, pos } = prose.tokens[i]!
    if (NEGATIONS.has(lower)) return true
    if (lower === 'to' && prose.tokens[i - 1]?.lower === 'yet') return true
    if (!/^(?:AUX|ADV|PART)$/u.test(pos)) return false
  }
  return false
}

function cueRanges(cue: CueVerb, preposition: number | undefined): TokenRange[] {
  const words = [cue.token.index, cue.particle?.index, preposition].filter((index) => index !== undefined)
  return joinRanges(words.map((index) => ({ first: index, last: index + 1 })))
}

/** Quotations before and after the cue, and those of the same paragraph that carry on. */
function directContent(prose: Prose, speech: Speech, isTaken: (quote: Quote) => boolean): Content | null {
  const { cue, closed } = speech
  const mayQuote = cue.frames.has('clause') || cue.frames.has('quote') || cue.frames.has('hearer')
  if (!mayQuote || cue.isPassive) return null
  const opened = quoteAfter(prose, cue)
  const next = opened && !isTaken(opened) ? opened : closed ? quoteInNextSentence(prose, cue) : null
  const first = closed ?? next
  if (!first) return null
  const quotes = closed ? [closed] : []
  if (next) quotes.push(...quotesFrom(prose, next, isTaken))
  return { ranges: quotes.map(rangeOf) }
}

/** “We are leaving,” he said on Monday. “Nobody is safe.” */
function quoteInNextSentence(prose: Prose, cue: CueVerb): Quote | null {
  const { last } = prose.sentenceOf(cue.token.index)
  if (last >= prose.paragraphOf(cue.token.index).last) return null
  const quote = prose.quoteAt(last)
  return quote?.first === last ? quote : null
}

function indirectContent(prose: Prose, cue: CueVerb, source: Source): Content | null {
  if (cue.isPassive) return passiveContent(prose, cue)
  const { frames } = cue
  const speaks = frames.has('clause') || frames.has('hearer')
  const beside = speaks ? around.clauseBesideAs(prose, cue, source) : null
  if (beside) return beside
  if (speaks && around.isSetOff(prose, cue, source)) {
    const host = around.clauseAround(prose, cue, source)
    if (host) return host
  }
  if (cue.name === 'quote') return objects.quotedSpeaker(prose, cue)
  return (
    (frames.has('hearer') ? clauses.clauseOfHearer(prose, cue, source) : null) ??
    (frames.has('patient') ? objects.patientAndDeed(prose, cue) : null) ??
    (frames.has('to') ? clauses.infinitive(prose, cue) : null) ??
    (speaks && !isDiscovery(prose, cue) ? clauses.clauseAfter(prose, cue, source) : null) ??
    (frames.has('as') ? objects.objectAndName(prose, cue) : null) ??
    (cue.prepositions.length > 0 ? objects.afterPreposition(prose, cue) : null) ??
    (frames.has('object') ? objects.bareObject(prose, cue) : null) ??
    (speaks && !isDiscovery(prose, cue) ? around.clauseAround(prose, cue, source) : null)
  )
}

/** "The patrol found two shells": a thing, where "the inquiry found that …" is a judgment. */
function isDiscovery(prose: Prose, cue: CueVerb): boolean {
  return FINDING_VERBS.has(cue.name) && prose.tokens[cue.token.index + 1]?.lower !== 'that'
}

/** "was condemned by the union for …": what is said is the subject, with the deed. */
function passiveContent(prose: Prose, cue: CueVerb): Content | null {
  if (cue.frames.has('patient')) return objects.patientAndDeed(prose, cue)
  if (cue.frames.has('as')) return objects.objectAndName(prose, cue)
  return cue.frames.has('object') || cue.frames.has('clause') ? objects.bareObject(prose, cue) : null
}

/** The kind of statement, or null where the cue's word means something else ("the flood claimed twelve lives"). */
function statementKind(prose: Prose, cue: CueVerb, found: Content): StatementKind | null {
  const object = objectOf(prose, cue)
  if (object && RESPONSIBILITY_VERBS.has(cue.name) && holdsToken(found, object.index)) {
    if (RESPONSIBILITY_NOUNS.has(object.lemma)) return 'claims-responsibility'
    if (cue.name === 'claim') return claimsAct(prose, object.index) ? 'claims-responsibility' : null
  }
  return kindOf(cue.name)
}

function holdsToken(found: Content, index: number): boolean {
  return found.ranges.some((range) => range.first <= index && index < range.last)
}

/** "claimed the attack", "has claimed most of the attacks". */
function claimsAct(prose: Prose, object: number): boolean {
  const head = prose.tokens[object]!
  if (CLAIMED_ACTS.has(head.lemma)) return true
  return prose.tree.children(object, 'nmod', 'obl').some((child) => CLAIMED_ACTS.has(child.lemma))
}
