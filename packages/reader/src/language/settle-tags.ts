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

const BODIES = new Set(['major', 'general', 'private', 'corporal', 'military'])

/** "“…,” the major said", "the US military struck": who looks like an adjective, with an article or a name before and a verb behind. */
export function settleBody(
  tokens: readonly Token[],
  { first, last }: Sentence,
  tags: Uint8Array,
  names: readonly string[],
): void {
  for (let i = first + 1; i + 1 < last; i++) {
    if (!BODIES.has(tokens[i]!.lower) || !names[tags[i]!]!.startsWith('ADJ|')) continue
    if (/\|(?:DT|NNP|JJ)$/.test(names[tags[i - 1]!]!) && FINITE.test(names[tags[i + 1]!]!))
      tags[i] = names.indexOf('NOUN|NN')
  }
}

/** "Gunmen shot two farmers", "we shot it down": a noun to the tagger, though it has a subject and an object. */
export function settleShot(
  tokens: readonly Token[],
  { first, last }: Sentence,
  tags: Uint8Array,
  names: readonly string[],
): void {
  for (let i = first + 1; i + 1 < last; i++) {
    if (tokens[i]!.lower !== 'shot' || !/^(?:NOUN|ADJ)\|/.test(names[tags[i]!]!)) continue
    const [before, after] = [names[tags[i - 1]!]!, names[tags[i + 1]!]!]
    if (/\|(?:PRP|NNS|NNPS|WP)$/.test(before) && OBJECT_BEGINS.test(after)) tags[i] = names.indexOf('VERB|VBD')
  }
}

function isLostVerb(tokens: readonly Token[], i: number, tags: Uint8Array, names: readonly string[]): boolean {
  const tag = names[tags[i]!]!
  if (tag !== 'VERB|VBN' || !PAST_FORMS.has(tokens[i]!.lower)) return false
  return OBJECT_BEGINS.test(names[tags[i + 1]!]!) && /^(?:NOUN|PROPN|PRON)\|/.test(names[tags[i - 1]!]!)
}
