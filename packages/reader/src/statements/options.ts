import type { StatementKind } from '../reading.ts'
import * as around from './around.ts'
import { sourceSetOff } from './by-order.ts'
import * as clauses from './clauses.ts'
import type { Content } from './content.ts'
import { type CueVerb, isSpeechVerb, kindOf } from './cues.ts'
import { quoteAfter, quoteBefore, quotesFrom, rangeOf } from './direct.ts'
import { subtractRanges } from './draft.ts'
import type { Judge } from './judge.ts'
import { FINDING_VERBS } from './lexicon/cues.ts'
import * as objects from './objects.ts'
import type { Prose } from './prose.ts'
import type { Quote } from './quotes.ts'
import { isAdding } from './refine.ts'
import { type Source, sourceOfVerb, stretched } from './source.ts'
import { sourcesOf } from './sources.ts'

/** Nobody is the source where all are less likely than this; PolNeAR, dev part, 2026-11-22. */
const LEAST_LIKELY_SOURCE = 0.1

/** A verb, whoever might be its source, and the quotation they close. */
export interface Speech {
  cue: CueVerb
  source: Source | null
  closed: Quote | null
}

/** One way to read what a verb lays to its source. */
export interface Option extends Content {
  /** The form of words it was found by. */
  form: string
}

/** A form whose words settle where it ends. */
export const TOLL = 'toll'

/** No cue is looked into that is less likely at first sight; PolNeAR, dev part, 2026-11-22. */
const LEAST_LIKELY_AT_SIGHT = 0.03

/** "quoted two officials as saying": the words alone settle that it is a cue, and whose. */
function isQuotedAs({ tokens }: Prose, { token }: CueVerb): boolean {
  return token.lower === 'saying' && tokens[token.index - 1]?.lower === 'as'
}

const PLAIN_KINDS = new Set<StatementKind>(['accuses', 'denies', 'confirms', 'warns'])

/** Verbs that deny, accuse, confirm and warn are cues wherever they have a source: rare in the corpus, and much in reports of war. */
export function isPlain(prose: Prose, cue: CueVerb): boolean {
  if (PLAIN_KINDS.has(kindOf(cue.name)) || isQuotedAs(prose, cue)) return true
  return objects.isToll(prose, cue) || isAdding(prose, cue.token.index)
}

/** The verbs that may be cues, each with its likeliest source. */
export function readSpeeches(prose: Prose, cues: readonly CueVerb[], judge: Judge): Speech[] {
  return cues
    .filter((cue) => isPlain(prose, cue) || judge.sight(prose, cue) >= LEAST_LIKELY_AT_SIGHT)
    .map((cue) => readSpeech(prose, cue, judge))
}

/** A verb with its likeliest source, and the quotation that the two close. */
export function readSpeech(prose: Prose, cue: CueVerb, judge: Judge): Speech {
  const source = isQuotedAs(prose, cue) ? sourceOfVerb(prose, cue.token) : likeliestSource(prose, cue, judge)
  return { cue, source, closed: source && mayQuote(cue) ? quoteBefore(prose, cue, source) : null }
}

function likeliestSource(prose: Prose, cue: CueVerb, judge: Judge): Source | null {
  const setOff = cue.isKnown && isSpeechVerb(cue.name) ? sourceSetOff(prose, cue.token) : null
  if (setOff) return setOff
  let best: Source | null = null
  let highest = isPlain(prose, cue) ? 0 : LEAST_LIKELY_SOURCE
  for (const [rank, source] of sourcesOf(prose, cue).entries()) {
    const likely = judge.source(prose, cue, source, rank)
    if (likely > highest) [best, highest] = [source, likely]
  }
  return best && stretched(prose, best, cue.token)
}

/** Everything that the verb might lay to its source, in the order in which a form of words is likely. */
export function optionsOf(prose: Prose, speech: Speech, isTaken: (quote: Quote) => boolean): Option[] {
  const { cue, source } = speech
  const options: Option[] = []
  const add = (form: string, content: Content | null) => {
    if (!content || content.ranges.length === 0) return
    const ranges = subtractRanges(content.ranges, [source])
    if (ranges.length > 0 && !options.some((option) => isSame(option.ranges, ranges)))
      options.push({ ...content, ranges, form })
  }
  if (!source) return options
  if (objects.isToll(prose, cue)) {
    add(TOLL, objects.tollAndNumber(prose, cue))
    return options
  }
  add('quotation', quotations(prose, speech, isTaken))
  if (cue.isPassive) {
    add('patient', objects.patientAndDeed(prose, cue))
    add('as', objects.objectAndName(prose, cue))
    add('object', objects.bareObject(prose, cue))
    return options
  }
  add('beside', around.clauseBesideAs(prose, cue, source))
  if (around.isSetOff(prose, cue, source)) {
    add('set off', around.clauseAround(prose, cue, source))
    if (options.length > 0 && options.at(-1)!.form === 'set off' && isSpeechVerb(cue.name)) return options
  }
  if (cue.name === 'quote') add('quoted', objects.quotedSpeaker(prose, cue))
  if (cue.frames.has('hearer')) add('hearer', clauses.clauseOfHearer(prose, cue, source))
  if (cue.frames.has('patient')) add('patient', objects.patientAndDeed(prose, cue))
  add('infinitive', clauses.infinitive(prose, cue) ?? clauses.gerund(prose, cue))
  if (!isDiscovery(prose, cue)) add('clause', clauses.clauseAfter(prose, cue, source))
  add('as', objects.objectAndName(prose, cue))
  add('preposition', objects.afterPreposition(prose, cue))
  if (!isDiscovery(prose, cue)) add('object', objects.bareObject(prose, cue))
  if (!isDiscovery(prose, cue)) add('around', around.clauseAround(prose, cue, source))
  add('before', around.clauseBefore(prose, cue, source))
  return options
}

function mayQuote({ frames, isPassive }: CueVerb): boolean {
  return !isPassive && (frames.has('clause') || frames.has('quote') || frames.has('hearer'))
}

/** Quotations before and after the cue, and those of the same paragraph that carry on. */
function quotations(prose: Prose, { cue, closed }: Speech, isTaken: (quote: Quote) => boolean): Content | null {
  if (!mayQuote(cue)) return null
  const opened = quoteAfter(prose, cue)
  const next = opened && !isTaken(opened) ? opened : closed ? quoteInNextSentence(prose, cue) : null
  const quotes = closed ? [closed] : []
  if (next) quotes.push(...quotesFrom(prose, next, isTaken))
  return quotes.length > 0 ? { ranges: quotes.map(rangeOf) } : null
}

/** “We are leaving,” he said on Monday. “Nobody is safe.” */
function quoteInNextSentence(prose: Prose, cue: CueVerb): Quote | null {
  const { last } = prose.sentenceOf(cue.token.index)
  if (last >= prose.paragraphOf(cue.token.index).last) return null
  const quote = prose.quoteAt(last)
  return quote?.first === last ? quote : null
}

/** "The patrol found two shells": a thing, where "the inquiry found that …" is a judgment. */
function isDiscovery(prose: Prose, cue: CueVerb): boolean {
  return FINDING_VERBS.has(cue.name) && prose.tokens[cue.token.index + 1]?.lower !== 'that'
}

function isSame(one: Content['ranges'], other: Content['ranges']): boolean {
  return (
    one.length === other.length &&
    one.every(({ first, last }, i) => first === other[i]!.first && last === other[i]!.last)
  )
}
