import type { Token } from './document.ts'

/**
 * "a strike on rebel-held Eastern Ghouta": a participle joined by a hyphen to the noun before it describes the noun behind
 * it, which the parser may take for its object, and the preposition for a conjunction of its clause.
 */
export function settleCompounds(tokens: readonly Token[]): void {
  for (const hyphen of tokens) {
    if (hyphen.text !== '-') continue
    const participle = tokens[hyphen.index + 1]
    if (participle?.tag !== 'VBN' || !/^(acl|advcl)/.test(participle.relation)) continue
    const noun = objectOf(tokens, participle)
    if (noun) hangOn(tokens, noun, participle)
  }
}

/** The object after a verb, with nothing but the words of its own phrase between them. */
function objectOf(tokens: readonly Token[], verb: Token): Token | undefined {
  for (let at = verb.index + 1; tokens[at]?.sentence === verb.sentence; at++) {
    const token = tokens[at]!
    if (token.head === verb.index) return token.relation === 'obj' ? token : undefined
    if (!/^(compound|amod|flat|nummod)$/.test(token.relation)) return undefined
  }
  return undefined
}

/** The noun takes the participle's place in the tree. */
function hangOn(tokens: readonly Token[], noun: Token, participle: Token): void {
  noun.head = participle.head
  noun.relation = tokens[participle.head]?.pos === 'VERB' ? 'obl' : 'nmod'
  participle.head = noun.index
  participle.relation = 'amod'
  for (let at = noun.index - 1; tokens[at]?.sentence === noun.sentence; at--) rehang(tokens[at]!, noun, participle)
  for (let at = noun.index + 1; tokens[at]?.sentence === noun.sentence; at++) rehang(tokens[at]!, noun, participle)
}

function rehang(token: Token, noun: Token, participle: Token): void {
  if (token.head !== participle.index || /^(compound|punct|obl)/.test(token.relation)) return
  token.head = noun.index
  if (token.relation === 'mark') token.relation = 'case'
}
