import type { Token } from '../language/document.ts'
import type { Prose } from './prose.ts'

/** "who", "which" and "that" stand for the noun their clause describes. */
export function antecedentOf(prose: Prose, index: number): number {
  const token = prose.tokens[index]!
  if (!/^(?:who|which|that)$/u.test(token.lower) || token.head < 0) return index
  for (let verb = prose.tokens[token.head]!, i = 0; i < 4; i++) {
    if (verb.relation.startsWith('acl') && verb.head >= 0) return verb.head
    if (verb.head < 0) break
    verb = prose.tokens[verb.head]!
  }
  return nounBefore(prose, token)
}

/** "…, which said": the noun before the pronoun, where the parser hung its clause elsewhere. */
function nounBefore({ tokens }: Prose, pronoun: Token): number {
  const comma = tokens[pronoun.index - 1]?.text === ',' ? 1 : 0
  const noun = tokens[pronoun.index - 1 - comma]
  return noun && noun.sentence === pronoun.sentence && /^(?:NOUN|PROPN)$/u.test(noun.pos) ? noun.index : pronoun.index
}
