import type { Sentence, Token } from './document.ts'
import { PAST_FORMS } from './lexicon/past-forms.ts'

const FINITE = /\|(?:VBD|VBZ|VBP|MD)$/
const OBJECT_BEGINS = /\|(?:DT|NNS?|NNPS?|PRP\$?|CD|JJ|``|'')$/

/**
 * A sentence has a finite verb. Where the tagger saw none, the first past participle that has an object right behind it
 * is past tense: "The statement from the forces accused/VBN “outlaw elements” of …". Headlines do without.
 */
export function settleFiniteVerb(
  tokens: readonly Token[],
  { first, last, isHeading }: Sentence,
  tags: Uint8Array,
  names: readonly string[],
): void {
  if (isHeading) return
  let participle = -1
  for (let i = first; i < last; i++) {
    const name = names[tags[i]!]!
    if (FINITE.test(name)) return
    if (participle < 0 && i > first && i + 1 < last && isLostVerb(tokens, i, tags, names)) participle = i
  }
  if (participle >= 0) tags[participle] = names.indexOf('VERB|VBD')
}

function isLostVerb(tokens: readonly Token[], i: number, tags: Uint8Array, names: readonly string[]): boolean {
  const tag = names[tags[i]!]!
  if (tag !== 'VERB|VBN' || !PAST_FORMS.has(tokens[i]!.lower)) return false
  return OBJECT_BEGINS.test(names[tags[i + 1]!]!) && /^(?:NOUN|PROPN|PRON)\|/.test(names[tags[i - 1]!]!)
}
