import { adjectiveCountries, peoples } from '../../packages/reader/src/mentions/lexicon/peoples.ts'
import { nameParticles, titleWords } from '../../packages/reader/src/mentions/lexicon/titles.ts'
import type { NameKind } from '../../packages/reader/src/mentions/names/tagger.ts'

/** A word of a corpus with its place in the text. */
export interface Word {
  readonly text: string
  readonly tag: string
  readonly start: number
  readonly end: number
}

/** The name about the head of a phrase ("the Syrian president Bashar al-Assad, 55," → Bashar al-Assad), or null. */
export function nameWithin(
  words: readonly Word[],
  phrase: { first: number; last: number; head: number },
  kind: NameKind,
): { first: number; last: number; kind: NameKind } | null {
  const { head } = phrase
  if (head >= phrase.last || !/^(?:NNPS?|JJ)$/.test(words[head]!.tag) || !isNameWord(words[head]!)) return null
  let first = head
  let last = head + 1
  for (let at = head - 1; at >= phrase.first; at--) {
    if (isNameWord(words[at]!)) first = at
    else if (!isJoint(words[at]!, kind)) break
  }
  for (let at = last; at < phrase.last; at++) {
    if (isNameWord(words[at]!)) last = at + 1
    else if (!isJoint(words[at]!, kind)) break
  }
  if (kind === 'person') while (first < last && isTitle(words[first]!)) first++
  if (first >= last) return null
  return { first, last, kind: isPeople(words, first, last) ? 'other' : kind }
}

function isNameWord({ text, tag }: Word): boolean {
  return (
    /^NNPS?$/.test(tag) ||
    (/^\p{Lu}/u.test(text) && /^(?:NN|JJ|VB|CD|FW|SYM|RB)/.test(tag)) ||
    (/^\p{N}+(?:st|nd|rd|th)?$/u.test(text) && tag === 'CD')
  )
}

function isJoint({ text }: Word, kind: NameKind): boolean {
  const lower = text.toLowerCase()
  if (nameParticles.has(lower) || /^[-.–]$/.test(lower)) return true
  return kind !== 'person' && /^(?:of|for|the|and|&|['’]s|['’])$/.test(lower)
}

function isTitle({ text }: Word): boolean {
  return titleWords.has(text.toLowerCase().replace(/\.$/, '')) || /^[.\-–]$/.test(text)
}

/** "Americans", "Syrian": a people or its adjective, no actor of its own. */
function isPeople(words: readonly Word[], first: number, last: number): boolean {
  const { text, tag } = words[first]!
  if (last - first > 1) return false
  return (
    peoples.has(text.toLowerCase()) || tag === 'NNPS' || (tag === 'JJ' && adjectiveCountries.has(text.toLowerCase()))
  )
}
