import type { Document } from '../../packages/reader/src/language/document.ts'
import { type CueVerb, findCueVerbs } from '../../packages/reader/src/statements/cues.ts'
import { endFeatures, endsOf } from '../../packages/reader/src/statements/ends.ts'
import { cueFeatures, type Judge, optionFeatures, sightFeatures } from '../../packages/reader/src/statements/judge.ts'
import { type Option, optionsOf, readSpeech, type Speech } from '../../packages/reader/src/statements/options.ts'
import { createProse, type Prose } from '../../packages/reader/src/statements/prose.ts'
import { sourceFeatures, sourcesOf } from '../../packages/reader/src/statements/sources.ts'
import type { LabelledExample } from '../linear/logistic.ts'
import { type GoldArticle, likeness, wordsIn } from './gold.ts'

/** An option is what was meant if it shares at least so much with the gold: the corpus counts half as found. */
const MIN_LIKENESS = 0.5

/** A verb of an article with all it may lay to its source. */
export interface Case {
  readonly prose: Prose
  readonly speech: Speech
  readonly options: readonly Option[]
  /** How like the gold content each option is; null where no annotator saw a cue. */
  readonly likenesses: readonly number[] | null
  /** Words of the gold content. */
  readonly content: ReadonlySet<number>
}

/** Gold of an article in words of its document. */
export interface GoldWords {
  readonly prose: Prose
  readonly cues: readonly CueVerb[]
  /** What is meant by a verb that is a cue; null of a verb that is none. */
  readonly meant: readonly (Parts | null)[]
}

interface Parts {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

/** The verbs of an article, those in quoted or reported words left out, for there the corpus marks nothing. */
export function goldWords(document: Document, { attributions }: GoldArticle): GoldWords {
  const prose = createProse(document)
  const gold = attributions.map(({ source, cue, content }) => ({
    source: wordsIn(document, source),
    cue: wordsIn(document, cue),
    content: wordsIn(document, content),
  }))
  const reported = new Set(gold.flatMap(({ content }) => [...content]))
  const byCue = new Map(gold.flatMap((each) => [...each.cue].map((word) => [word, each] as const)))
  const cues: CueVerb[] = []
  const meant: (Parts | null)[] = []
  for (const cue of findCueVerbs(prose)) {
    const at = cue.token.index
    const parts = byCue.get(at) ?? null
    if (reported.has(at) || (parts && !isHead(prose, at, parts.cue))) continue
    cues.push(cue)
    meant.push(parts?.source.size ? parts : null)
  }
  return { prose, cues, meant }
}

/** Each verb by the words beside it: is it a cue? */
export function sightExamples({ prose, cues, meant }: GoldWords): LabelledExample[] {
  return cues.map((cue, i) => ({ features: Int32Array.from(sightFeatures(prose, cue)), label: meant[i] ? 1 : 0 }))
}

/** Each noun that might be a cue's source: is it, of all, the one most like the gold? */
export function sourceExamples({ prose, cues, meant }: GoldWords): LabelledExample[] {
  return cues.flatMap((cue, i) => {
    const parts = meant[i]
    if (!parts) return []
    const sources = sourcesOf(prose, cue)
    const scores = sources.map((source) => likeness(wordsOf(prose, [source]), parts.source))
    const best = Math.max(...scores)
    return sources.map((source, rank) => ({
      features: Int32Array.from(sourceFeatures(prose, cue, source, rank)),
      label: best >= MIN_LIKENESS && scores[rank] === best ? 1 : 0,
    }))
  })
}

/** Verbs with the source a model chose and all that they may lay to it. */
export function casesOf({ prose, cues, meant }: GoldWords, judge: Judge): Case[] {
  const speeches = cues.map((cue) => readSpeech(prose, cue, judge))
  const taken = new Set(speeches.map(({ closed }) => closed))
  return speeches.flatMap((speech, i): Case[] => {
    const options = optionsOf(prose, speech, (quote) => taken.has(quote))
    if (options.length === 0) return []
    const parts = meant[i]
    if (!parts) return [{ prose, speech, options, likenesses: null, content: new Set() }]
    const likenesses = options.map(({ ranges }) => likeness(wordsOf(prose, ranges), parts.content))
    return [{ prose, speech, options, likenesses, content: parts.content }]
  })
}

/** Of a cue of several words ("declined to comment") the verb that governs the others. */
function isHead(prose: Prose, at: number, cue: ReadonlySet<number>): boolean {
  for (let i = prose.tokens[at]!.head, steps = 0; i >= 0 && steps < 20; i = prose.tokens[i]!.head, steps++)
    if (cue.has(i) && prose.tokens[i]!.pos === 'VERB') return false
  return true
}

function wordsOf(prose: Prose, ranges: Option['ranges']): Set<number> {
  const found = new Set<number>()
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) if (/[\p{L}\p{N}]/u.test(prose.tokens[i]!.text)) found.add(i)
  return found
}

/** Each option of each cue: is it, of all, the one most like the gold? */
export function optionExamples(cases: readonly Case[]): LabelledExample[] {
  return cases.flatMap(({ prose, speech, options, likenesses }) => {
    if (!likenesses) return []
    const best = Math.max(...likenesses)
    if (best < MIN_LIKENESS) return []
    return options.map((option, rank) => ({
      features: Int32Array.from(optionFeatures(prose, speech, option, rank)),
      label: likenesses[rank] === best ? 1 : 0,
    }))
  })
}

/** Each verb, with the option a model chose for it: is it a cue? */
export function cueExamples(cases: readonly Case[], choose: (each: Case) => Option): LabelledExample[] {
  return cases.map((each) => ({
    features: Int32Array.from(cueFeatures(each.prose, each.speech, choose(each))),
    label: each.likenesses ? 1 : 0,
  }))
}

/** Each place where the likeliest option of a cue might end: does the gold end there? */
export function endExamples(cases: readonly Case[], choose: (each: Case) => Option): LabelledExample[] {
  return cases.flatMap((each) => {
    const { prose, speech, likenesses, content } = each
    if (!likenesses) return []
    const option = choose(each)
    const ends = endsOf(prose, speech, option)
    const scores = ends.map((end) => {
      const ranges = option.ranges.with(-1, { first: option.ranges.at(-1)!.first, last: end })
      return likeness(wordsOf(prose, ranges), content)
    })
    const best = Math.max(...scores)
    if (ends.length < 2 || best < MIN_LIKENESS) return []
    return ends.map((end, i) => ({
      features: Int32Array.from(endFeatures(prose, speech, option, end)),
      label: scores[i] === best ? 1 : 0,
    }))
  })
}
