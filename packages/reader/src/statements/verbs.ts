import type { TokenRange } from '../language/syntax.ts'
import type { StatementKind } from '../reading.ts'
import { type Content, objectOf } from './content.ts'
import { type CueVerb, isAssertion, kindOf } from './cues.ts'
import { type Draft, joinRanges } from './draft.ts'
import { endsOf } from './ends.ts'
import type { Judge } from './judge.ts'
import { CLAIMED_ACTS, NEGATIONS, NOBODY, RESPONSIBILITY_NOUNS, RESPONSIBILITY_VERBS } from './lexicon/cues.ts'
import { isPlain, type Option, optionsOf, readSpeeches, type Speech, TOLL } from './options.ts'
import type { Prose } from './prose.ts'
import type { Quote } from './quotes.ts'
import type { Source } from './source.ts'

/** "has so far still not publicly": no more words stand between a negation and its verb. */
const MAX_AUXILIARIES = 6

/** A verb with a source and content is a cue from this likelihood on; set on PolNeAR's dev part (attribution overlap), 2026-11-22. */
const LEAST_LIKELY = 0.5

/** Verbs that plainly tell something are believed sooner: the corpus does not mark them inside others' words. */
const LEAST_LIKELY_TOLD = 0.2

function leastFor({ name }: CueVerb): number {
  return isAssertion(name) ? LEAST_LIKELY_TOLD : LEAST_LIKELY
}

/** Statements whose cue is a verb: "The ministry said …", “…,” he added, "accused the army of …". */
export function findVerbStatements(prose: Prose, cues: readonly CueVerb[], judge: Judge): Draft[] {
  const speeches = readSpeeches(prose, cues, judge)
  const taken = new Set(speeches.map(({ closed }) => closed))
  const drafts: Draft[] = []
  for (const speech of speeches) {
    const draft = draftOf(prose, speech, (quote) => taken.has(quote), judge)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function draftOf(prose: Prose, speech: Speech, isTaken: (quote: Quote) => boolean, judge: Judge): Draft | null {
  const { cue, source } = speech
  if (!source || isWriter(prose, cue, source) || isUnsaid(prose, cue, source)) return null
  const options = optionsOf(prose, speech, isTaken)
  const own = options.find((option) => statementKind(prose, cue, option) === 'claims-responsibility')
  const found = own ?? likeliest(prose, speech, options, judge)
  if (!found) return null
  if (cue.name === 'tell' && found.form !== 'quotation' && !hasVerb(prose, found)) return null
  const isSure = own !== undefined || isPlain(prose, cue)
  if (!isSure && judge.cue(prose, speech, found) < leastFor(cue)) return null
  const kind = statementKind(prose, cue, found)
  if (kind === null) return null
  const ranges = found.form === TOLL ? found.ranges : endedWell(prose, speech, found, judge)
  return {
    head: cue.token.index,
    cue: cueRanges(cue, found.preposition?.index),
    source: { first: source.first, last: source.last },
    sourceHead: source.head,
    content: ranges,
    kind,
    via: [],
    isDirect: found.form === 'quotation',
  }
}

function likeliest(prose: Prose, speech: Speech, options: readonly Option[], judge: Judge): Option | null {
  let best: Option | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (const [rank, option] of options.entries()) {
    const likely = options.length === 1 ? 1 : judge.option(prose, speech, option, rank)
    if (likely > highest) [best, highest] = [option, likely]
  }
  return best
}

/** The content with the end that is likeliest of all in its sentence. */
function endedWell(prose: Prose, speech: Speech, option: Option, judge: Judge): TokenRange[] {
  const ends = endsOf(prose, speech, option)
  if (ends.length < 2) return option.ranges
  const scores = ends.map((end) => judge.end(prose, speech, option, end))
  const last = ends[scores.indexOf(Math.max(...scores))]!
  return option.ranges.with(-1, { first: option.ranges.at(-1)!.first, last })
}

/** "I think", "as you know", outside quotation marks: the writer, no source. */
function isWriter(prose: Prose, cue: CueVerb, source: Source): boolean {
  if (prose.quoteAt(cue.token.index)) return false
  return /^(?:i|you|we|one|us)$/u.test(prose.tokens[source.head]!.lower)
}

/** "No group has claimed the blast", "the army has not commented": nothing is said. */
function isUnsaid(prose: Prose, cue: CueVerb, source: Source): boolean {
  const opening = prose.tokens[source.first]!
  if (cue.name === 'ask' && wantsNoName(prose, cue.token.index)) return true
  if (NOBODY.has(opening.lower) && prose.tokens[opening.index + 1]?.text !== '.') return true
  for (let i = cue.token.index - 1; i >= Math.max(source.last, cue.token.index - MAX_AUXILIARIES); i--) {
    const { lower, pos } = prose.tokens[i]!
    if (NEGATIONS.has(lower)) return true
    if (lower === 'to' && prose.tokens[i - 1]?.lower === 'yet') return true
    if (!/^(?:AUX|ADV|PART)$/u.test(pos)) return false
  }
  return false
}

/** "who asked not to be named": said of how he speaks. */
function wantsNoName({ tokens }: Prose, cue: number): boolean {
  const [not, to, be] = [1, 2, 3].map((ahead) => tokens[cue + ahead]?.lower)
  return not === 'not' && to === 'to' && be === 'be'
}

function cueRanges(cue: CueVerb, preposition: number | undefined): TokenRange[] {
  const words = [cue.token.index, cue.particle?.index, preposition].filter((index) => index !== undefined)
  return joinRanges(words.map((index) => ({ first: index, last: index + 1 })))
}

/** "told stories to the children": that something is told is no statement of it. */
function hasVerb({ tokens }: Prose, { ranges }: Content): boolean {
  return ranges.some(({ first, last }) => tokens.slice(first, last).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
}

/** The kind of statement, or null where the cue's word means something else ("the flood claimed twelve lives"). */
function statementKind(prose: Prose, cue: CueVerb, found: Content): StatementKind | null {
  const object = objectOf(prose, cue)
  if (object && RESPONSIBILITY_VERBS.has(cue.name) && holdsToken(found, object.index)) {
    if (RESPONSIBILITY_NOUNS.has(object.lemma)) return 'claims-responsibility'
    if (cue.name === 'claim') return claimsAct(prose, object.index) ? 'claims-responsibility' : null
  }
  if (cue.name === 'point' && object?.lemma === 'finger') return 'accuses'
  if (object?.lemma === 'denial') return 'denies'
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
