import type { Token } from './document.ts'

const HAS = 1
const IS = 2

/**
 * "Residents had previously accused the army": a participle with "have" and without "be" or "get" is active, so that its subject
 * is no passive one, whatever the parser made of it.
 */
export function settleVoice(tokens: readonly Token[]): void {
  const helpers = new Uint8Array(tokens.length)
  for (const { relation, head, lemma } of tokens) {
    if (head < 0 || !relation.startsWith('aux')) continue
    if (lemma === 'have') helpers[head]! |= HAS
    else if (lemma === 'be' || lemma === 'get') helpers[head]! |= IS
  }
  for (const token of tokens) {
    if (token.relation === 'nsubj:pass' && helpers[token.head] === HAS) token.relation = 'nsubj'
  }
}
