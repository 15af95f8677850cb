import type { Token } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import { asContent } from './content.ts'
import { kindOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { CUE_NOUNS, SOURCELESS_NOUNS } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'
import { nounPhrase, type Source } from './source.ts'

/** "that" follows its noun, and the noun's source, within so many words. */
const MAX_TO_THAT = 8

/** Statements whose cue is a noun: "accusations by the army that …", "Moscow's claim that …", "reports of a raid". */
export function findNounStatements(prose: Prose): Draft[] {
  const drafts: Draft[] = []
  for (const token of prose.tokens) {
    if (token.pos !== 'NOUN' || !CUE_NOUNS.has(token.lemma)) continue
    const draft = readNoun(prose, token)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function readNoun(prose: Prose, noun: Token): Draft | null {
  const source = sourceOfNoun(prose, noun)
  const content = clauseOfNoun(prose, noun) ?? matterOfNoun(prose, noun, source)
  if (!content) return null
  const { ranges } = asContent(prose, content)
  if (ranges.length === 0) return null
  const kind = kindOf(noun.lemma)
  return {
    head: noun.index,
    cue: [{ first: noun.index, last: noun.index + 1 }],
    source: source && { first: source.first, last: source.last },
    sourceHead: source?.head ?? null,
    content: ranges,
    kind: kind === 'says' && !source ? 'reports' : kind,
    via: [],
    isDirect: false,
  }
}

/** "Moscow's claim", "their claim", "claims by the army", "a statement from the ministry". */
function sourceOfNoun(prose: Prose, noun: Token): Source | null {
  const owner = prose.tree.child(noun.index, 'nmod:poss')
  if (owner && owner.index < noun.index) {
    const phrase = nounPhrase(prose, owner, null)
    return { ...phrase, last: Math.min(phrase.last, noun.index) }
  }
  for (const child of prose.tree.children(noun.index, 'nmod', 'obl')) {
    const opening = prose.tree.child(child.index, 'case')
    if (child.index < noun.index || (opening?.lower !== 'by' && opening?.lower !== 'from')) continue
    const phrase = nounPhrase(prose, child, null)
    return { ...phrase, first: Math.max(phrase.first, opening.index + 1) }
  }
  return null
}

/** "claim that the bridge had fallen", "threat to close the strait". */
function clauseOfNoun(prose: Prose, noun: Token): TokenRange | null {
  for (const child of prose.tree.children(noun.index, 'acl', 'ccomp', 'acl:relcl')) {
    const mark = prose.tree.child(child.index, 'mark')
    if (child.index < noun.index || !mark || mark.index > child.index) continue
    if (mark.lower === 'that' || (mark.lower === 'to' && /^(?:threat|vow|promise|pledge|claim)$/u.test(noun.lemma))) {
      return { first: mark.index, last: prose.tree.extent(child.index).last }
    }
  }
  return thatByOrder(prose, noun)
}

/** "accusations by the opposition that …": "that" belongs to the noun though the parser hangs it elsewhere. */
function thatByOrder(prose: Prose, noun: Token): TokenRange | null {
  const { last } = prose.sentenceOf(noun.index)
  for (let i = noun.index + 1; i < Math.min(last, noun.index + MAX_TO_THAT); i++) {
    const { lower, pos, tag } = prose.tokens[i]!
    if (lower === 'that') return pos === 'SCONJ' || tag === 'IN' ? { first: i, last } : null
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return null
  }
  return null
}

/** "reports of a failed attack", "accusations of torture". */
function matterOfNoun(prose: Prose, noun: Token, source: Source | null): TokenRange | null {
  if (!source && !(SOURCELESS_NOUNS.has(noun.lemma) && noun.tag === 'NNS')) return null
  for (const child of prose.tree.children(noun.index, 'nmod', 'acl')) {
    const opening = prose.tree.child(child.index, 'case', 'mark')
    if (child.index > noun.index && opening?.lower === 'of') {
      return { first: opening.index + 1, last: prose.tree.extent(child.index).last }
    }
  }
  return null
}
