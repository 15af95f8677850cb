import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Document } from '../../packages/reader/src/language/document.ts'

type Fragments = readonly (readonly [start: number, end: number])[]

/** One attribution of the corpus, in characters. */
export interface GoldAttribution {
  readonly source: Fragments
  readonly cue: Fragments
  readonly content: Fragments
}

export interface GoldArticle {
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/** Reads the articles to learn from; those with characters that count twice are left out, for the corpus counts each once. */
export function readArticles(corpora: string): GoldArticle[] {
  return gunzipSync(readFileSync(join(corpora, 'polnear/train.jsonl.gz')))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle)
    .filter(({ text }) => !/[\u{10000}-\u{10ffff}]/u.test(text))
}

/** The article without commas and quotation marks, as archives that lost them keep reports. */
export function withoutMarks({ text, attributions }: GoldArticle): GoldArticle {
  const places = new Int32Array(text.length + 1)
  let kept = ''
  for (let i = 0; i < text.length; i++) {
    places[i] = kept.length
    if (!/[,"“”‘’']/u.test(text[i]!)) kept += text[i]!
  }
  places[text.length] = kept.length
  const moved = (fragments: Fragments) => fragments.map(([start, end]) => [places[start]!, places[end]!] as const)
  return {
    text: kept,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: moved(source),
      cue: moved(cue),
      content: moved(content),
    })),
  }
}

/** Numbers of the words, marks left out, that fragments touch. */
export function wordsIn(document: Document, fragments: Fragments): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of fragments)
    for (const { index, text } of tokensFrom(document, start, end)) if (/[\p{L}\p{N}]/u.test(text)) found.add(index)
  return found
}

function tokensFrom({ tokens }: Document, start: number, end: number) {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && tokens[last]!.start < end) last++
  return tokens.slice(low, last)
}

/** What two sets of words share, over what they have together. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  const union = one.size + other.size - common
  return union === 0 ? 1 : common / union
}
