import type { Document, Sentence, Token } from './document.ts'
import { childrenOf, isRelation, subtreeRange, type TokenRange } from './syntax.ts'

/** A noun with what stands before it and belongs to it: "the | three armed MEN", "mid-October", "she". */
export interface NounPhrase extends TokenRange {
  readonly head: number
}

export interface NounPhraseOptions {
  /** Keep "the", "a", "his" …; left out unless asked for. */
  readonly determiner?: boolean
  /**
   * What follows the noun: nothing; prepositional phrases ("governments of both countries"); or everything, with
   * clauses, appositions and coordinated nouns.
   */
  readonly modifiers?: 'none' | 'phrases' | 'all'
}

const NOUN = /^NNP?S?$/
const OPENS_ANEW = /^(?:DT|PDT|PRP\$|PRP|WP|EX)$/
const BEFORE_NOUN = /^(?:DT|PDT|PRP\$|WP\$|CD|\$|JJ[RS]?|NNP?S?|AFX)$/
const PRONOUN = /^(?:PRP|WP)$/

/** The noun phrases of a document without what follows their nouns, left to right; read from tags alone. Pronouns count. */
export function baseNounPhrases(document: Document): NounPhrase[] {
  return document.sentences.flatMap((sentence) => phrasesOf(document.tokens, sentence))
}

function phrasesOf(tokens: readonly Token[], sentence: Sentence): NounPhrase[] {
  const found: NounPhrase[] = []
  let at = sentence.first
  while (at < sentence.last) {
    if (PRONOUN.test(tokens[at]!.tag)) {
      found.push({ first: at, last: at + 1, head: at })
      at++
      continue
    }
    const last = endOfPhrase(tokens, at, sentence.last)
    const head = headOfRun(tokens, at, last)
    if (head >= 0) found.push({ first: at, last, head })
    at = Math.max(last, at + 1)
  }
  return found
}

/** Past the last token of a noun phrase that begins at `first`; `first` itself where none begins. */
function endOfPhrase(tokens: readonly Token[], first: number, until: number): number {
  let at = first
  let hasNoun = false
  while (at < until) {
    const token = tokens[at]!
    if (at > first && OPENS_ANEW.test(token.tag) && tokens[at - 1]!.tag !== 'PDT') break
    if (hasNoun && !continuesNoun(tokens, at, until)) break
    if (!hasNoun && !leadsToNoun(tokens, at, first, until)) break
    if (NOUN.test(token.tag)) hasNoun = true
    at++
  }
  while (at > first && isHyphen(tokens[at - 1]!)) at--
  return at
}

/** After a noun: another noun, a hyphen with its word ("Iran-backed"), a number ("January 28"). */
function continuesNoun(tokens: readonly Token[], at: number, until: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]!
  if (NOUN.test(token.tag) || isHyphen(before)) return true
  if (isHyphen(token)) return at + 1 < until
  if (token.tag === 'CD') return before.pos === 'PROPN'
  return /^(?:JJ|VBN|VBG)$/.test(token.tag) && isHyphen(tokens[at - 2] ?? before)
}

/** Before the noun: determiners, numbers, adjectives, participles and adverbs that go with them. */
function leadsToNoun(tokens: readonly Token[], at: number, first: number, until: number): boolean {
  const token = tokens[at]!
  if (BEFORE_NOUN.test(token.tag)) return true
  const next = at + 1 < until ? tokens[at + 1]! : null
  if (!next) return false
  if (isHyphen(token)) return at > first
  if (at > first && isHyphen(tokens[at - 1]!)) return true
  if (token.tag === 'VBN' || token.tag === 'VBG') return at > first && (NOUN.test(next.tag) || next.tag === 'JJ')
  if (/^RB[RS]?$/.test(token.tag)) return /^(?:JJ[RS]?|CD|VBN|VBG)$/.test(next.tag) && (at > first || next.tag === 'CD')
  if (token.tag === ',' || token.tag === 'CC') return isBetweenAdjectives(tokens, at, until)
  return false
}

/** "a small, badly armed group": the mark between two adjectives before one noun. */
function isBetweenAdjectives(tokens: readonly Token[], at: number, until: number): boolean {
  if (at === 0 || at + 2 >= until) return false
  return /^JJ/.test(tokens[at - 1]!.tag) && /^JJ/.test(tokens[at + 1]!.tag) && NOUN.test(tokens[at + 2]!.tag)
}

function isHyphen(token: Token): boolean {
  return token.tag === 'HYPH'
}

/** The last noun of a run; failing that a number or adjective that stands for one ("three", "the wounded"); else -1. */
function headOfRun(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) if (NOUN.test(tokens[at]!.tag)) return at
  if (last <= first) return -1
  const end = tokens[last - 1]!
  if (end.tag === 'CD' || end.pos === 'PRON') return last - 1
  return /^JJ/.test(end.tag) && last - first > 1 ? last - 1 : -1
}

const BEFORE_HEAD = ['amod', 'compound', 'nummod', 'flat', 'nmod:poss', 'advmod', 'det:predet', 'goeswith', 'punct']
const AFTER_HEAD = ['flat', 'nummod', 'compound', 'goeswith', 'fixed']

/** The noun phrase a token heads, in token numbers. */
export function nounPhrase(document: Document, head: number, options: NounPhraseOptions = {}): TokenRange {
  const range = baseRange(document, head)
  if (options.determiner !== true) dropDeterminers(document, range, head)
  if (options.modifiers === 'phrases' || options.modifiers === 'all') extend(document, range, head, options.modifiers)
  return range
}

/** The phrase by tags if the token is the head there, else by its dependents. */
function baseRange(document: Document, head: number): TokenRange {
  const sentence = document.sentences[document.tokens[head]!.sentence]!
  const byTags = phrasesOf(document.tokens, sentence).find((phrase) => phrase.head === head)
  if (byTags) return { first: byTags.first, last: byTags.last }
  const range = { first: head, last: head + 1 }
  for (const child of childrenOf(document, head).reverse()) {
    if (child.index > head || !isRelation(child, ...BEFORE_HEAD, 'det')) continue
    const branch = subtreeRange(document, child.index)
    if (branch.last === range.first) range.first = branch.first
  }
  for (const child of childrenOf(document, head)) {
    if (child.index < head || !isRelation(child, ...AFTER_HEAD)) continue
    const branch = subtreeRange(document, child.index)
    if (branch.first === range.last) range.last = branch.last
  }
  return range
}

function dropDeterminers(document: Document, range: TokenRange, head: number): void {
  while (range.first < head && /^(?:DT|PDT|PRP\$|WP\$|WDT|,|``|''|HYPH)$/.test(document.tokens[range.first]!.tag))
    range.first++
}

/** Take in what follows the noun, as far as it is joined on without a gap. */
function extend(document: Document, range: TokenRange, head: number, modifiers: 'phrases' | 'all'): void {
  for (const child of childrenOf(document, head)) {
    if (child.index < range.last) continue
    if (modifiers === 'phrases' && !isRelation(child, 'nmod', ...AFTER_HEAD)) {
      if (child.relation === 'punct') continue
      return
    }
    const leaveOut = modifiers === 'phrases' ? isClauseOrApposition : undefined
    const branch = subtreeRange(document, child.index, leaveOut)
    if (modifiers === 'phrases' && branch.first !== range.last) return
    if (branch.last > range.last && child.relation !== 'punct') range.last = branch.last
  }
}

function isClauseOrApposition(branch: Token): boolean {
  return isRelation(branch, 'acl', 'appos', 'parataxis', 'advcl', 'conj', 'cc', 'punct')
}
