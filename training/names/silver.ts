import type { Document, Token } from '../../packages/reader/src/language/document.ts'
import { notNames } from '../../packages/reader/src/mentions/lexicon/not-names.ts'
import { peoples } from '../../packages/reader/src/mentions/lexicon/peoples.ts'
import { titleWords } from '../../packages/reader/src/mentions/lexicon/titles.ts'

/** A label that says nothing: no example is made of the word. */
export const NO_LABEL = 255

/** A text whose proper names are known from their tags, with what a first tagger thinks each word names. */
export interface Guessed {
  readonly document: Document
  /** For each word the shares of all labels; none where the tagger had nothing to decide. */
  readonly shares: readonly (Float64Array | undefined)[]
}

/** A run of proper names takes the label that it has most, here and wherever the same words stand, if that is so sure. */
const SURE = 0.6

/** Labels for texts without any: what is tagged as a name is one; of what kind, the first tagger's guesses on all its mentions say. */
export function silverLabels(texts: readonly Guessed[], labels: number): Uint8Array[] {
  const runs = texts.map(({ document }) => nameRuns(document))
  const sums = new Map<string, Float64Array>()
  const beliefs = texts.map(({ document, shares }, t) =>
    runs[t]!.map((run) => {
      const belief = beliefIn(run, shares, labels)
      const key = keyOf(document, run)
      const sum = sums.get(key) ?? new Float64Array(labels)
      belief.forEach((share, label) => {
        sum[label]! += share
      })
      sums.set(key, sum)
      return belief
    }),
  )
  return texts.map(({ document }, t) => {
    const found = new Uint8Array(document.tokens.length)
    runs[t]!.forEach((run, r) => {
      const label = settled(beliefs[t]![r]!, sums.get(keyOf(document, run))!)
      const isPerson = label === 1
      for (let at = run.first; at < run.last; at++) found[at] = isPerson && at < run.afterTitle ? 0 : label
    })
    return found
  })
}

interface Run {
  first: number
  last: number
  /** First word that is no title. */
  afterTitle: number
}

function nameRuns({ tokens }: Document): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isProper(tokens[at]!)) continue
    let last = at + 1
    while (last < tokens.length && tokens[last]!.sentence === tokens[at]!.sentence && isProper(tokens[last]!)) last++
    let afterTitle = at
    while (afterTitle < last - 1 && titleWords.has(tokens[afterTitle]!.lower.replace(/\.$/, ''))) afterTitle++
    runs.push({ first: at, last, afterTitle })
    at = last - 1
  }
  return runs
}

function isProper({ tag, lower, text }: Token): boolean {
  if (!/^NNPS?$/.test(tag) || notNames.has(lower) || /^[\d.]+$/.test(text)) return false
  return !peoples.has(lower)
}

function beliefIn({ afterTitle, last }: Run, shares: Guessed['shares'], labels: number): Float64Array {
  const belief = new Float64Array(labels)
  for (let at = afterTitle; at < last; at++)
    shares[at]?.forEach((share, label) => {
      if (label > 0) belief[label]! += share
    })
  return normal(belief)
}

function normal(belief: Float64Array): Float64Array {
  const sum = belief.reduce((a, b) => a + b, 0)
  return sum === 0 ? belief : belief.map((share) => share / sum)
}

function keyOf({ tokens }: Document, { afterTitle, last }: Run): string {
  let key = ''
  for (let at = afterTitle; at < last; at++) key += `${tokens[at]!.lower} `
  return key
}

function settled(own: Float64Array, all: Float64Array): number {
  const both = normal(normal(all).map((share, label) => share + own[label]!))
  let best = 0
  for (let label = 1; label < both.length; label++) if (both[label]! > both[best]!) best = label
  return both[best]! >= SURE ? best : NO_LABEL
}
