import { isCapitalised } from './characters.ts'
import { endOfDateline } from './datelines.ts'
import type { Sentence } from './document.ts'
import { LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS, SENTENCE_OPENERS } from './lexicon/abbreviations.ts'
import { findParagraphs } from './paragraphs.ts'
import type { Boundaries } from './tokenise.ts'

// Prose stays far below this; tables and run-on text are cut so that work per sentence stays bounded.
const LONGEST_SENTENCE = 300
const LONGEST_HEADING = 16

/** Group the tokens of a text into sentences: within paragraphs, at closing marks that are not part of an abbreviation. */
export function splitSentences(text: string, words: Boundaries): Sentence[] {
  const sentences: Sentence[] = []
  const { breaks } = findParagraphs(text)
  const isLowerCase = !/\p{Lu}/u.test(text)
  let next = 0
  let paragraph = 0
  let first = 0
  const count = words.starts.length
  while (first < count) {
    while (next < breaks.length && breaks[next]! <= words.starts[first]!) {
      next++
      paragraph++
    }
    const until = next < breaks.length ? breaks[next]! : text.length
    const startsParagraph = sentences.length === 0 || sentences.at(-1)!.paragraph !== paragraph
    const dateline = startsParagraph ? endOfDateline(text, words.starts[first]!) : 0
    const last =
      dateline > 0 && dateline < until
        ? firstTokenFrom(words, first, dateline)
        : endOfSentence(text, words, first, until, isLowerCase)
    const endsParagraph = last >= count || words.starts[last]! >= until
    sentences.push({
      index: sentences.length,
      start: words.starts[first]!,
      end: words.ends[last - 1]!,
      first,
      last,
      paragraph,
      isHeading: dateline > 0 || (startsParagraph && endsParagraph && looksLikeHeading(text, words, first, last)),
    })
    first = last
  }
  return sentences
}

function firstTokenFrom(words: Boundaries, first: number, offset: number): number {
  let at = first
  while (at < words.starts.length && words.starts[at]! < offset) at++
  return at
}

/** The token after the sentence that begins at `first`, in a paragraph that ends at character `until`. */
function endOfSentence(text: string, words: Boundaries, first: number, until: number, isLowerCase: boolean): number {
  const count = words.starts.length
  let at = first
  while (at < count && words.starts[at]! < until) {
    if (at - first >= LONGEST_SENTENCE) return at
    if (mayClose(text, words, at)) {
      const after = afterClosers(text, words, at + 1)
      if (after >= count || words.starts[after]! >= until) return after
      if (opensSentence(text, words, at, after, isLowerCase)) return after
      at = after
    } else at++
  }
  return at
}

/** Ends the token with a closing mark? "." "?!" "…" "a.m." */
function mayClose(text: string, words: Boundaries, at: number): boolean {
  const code = text.charCodeAt(words.ends[at]! - 1)
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026 || code === 0x3002
}

/** Past the closing quotation marks and brackets that stand directly behind a mark. */
function afterClosers(text: string, words: Boundaries, from: number): number {
  let at = from
  while (at < words.starts.length && words.starts[at] === words.ends[at - 1]) {
    const code = text.charCodeAt(words.starts[at]!)
    const isMark = mayClose(text, words, at) && words.ends[at]! - words.starts[at]! < 4
    if (!isMark && !isCloser(code)) break
    at++
  }
  return at
}

function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0xbb
  )
}

/** Is the word at `after` the first of a new sentence, given the token `at` that may have closed one? */
function opensSentence(text: string, words: Boundaries, at: number, after: number, isLowerCase: boolean): boolean {
  const gap = words.starts[after]! > words.ends[after - 1]!
  const mark = text.slice(words.starts[at]!, words.ends[at]!)
  const word = wordAfterOpeners(text, words, after)
  if (!gap) return mark === '.' && after === at + 1 && isCapitalised(word) && word.length > 1
  if (isAbbreviation(mark)) return closesWithAbbreviation(mark, word)
  if (isLowerCase) return true
  if (/^\p{Ll}/u.test(word)) return false
  return !(mark.startsWith('..') || mark === '…') || isCapitalised(word)
}

/** The first word of a possible sentence, past "“", "(" and the like. */
function wordAfterOpeners(text: string, words: Boundaries, after: number): string {
  const stop = Math.min(after + 3, words.starts.length)
  for (let at = after; at < stop; at++) {
    const word = text.slice(words.starts[at]!, words.ends[at]!)
    if (/[\p{L}\p{N}]/u.test(word)) return word
  }
  return text.slice(words.starts[after]!, words.ends[after]!)
}

function isAbbreviation(mark: string): boolean {
  return mark.length > 1 && /^[\p{L}\p{N}]/u.test(mark)
}

/** "9.30 a.m. The army" closes; "Maj. Gen. Saleh", "J. The" and "U.S. Army" do not. */
function closesWithAbbreviation(mark: string, word: string): boolean {
  const stem = mark.slice(0, -1).toLowerCase()
  if (LEADING_ABBREVIATIONS.has(stem) || NUMBER_ABBREVIATIONS.has(stem)) return false
  return isCapitalised(word) && SENTENCE_OPENERS.has(word.toLowerCase())
}

/** Few words, at least one of them with letters, no closing mark and no bullet. */
function looksLikeHeading(text: string, words: Boundaries, first: number, last: number): boolean {
  if (last - first > LONGEST_HEADING) return false
  const open = text.charCodeAt(words.starts[first]!)
  const close = text.charAt(words.ends[last - 1]! - 1)
  if (/[.!;:,…”"’)\]]/.test(close) || open === 0x2022 || open === 0x2d || open === 0x2a) return false
  return /\p{L}/u.test(text.slice(words.starts[first]!, words.ends[last - 1]!))
}
