import type { Token } from '../language/document.ts'
import { isRelation, type TokenRange } from '../language/syntax.ts'
import { CARRIERS } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'

/** Who is named as the source: the whole noun phrase, title, apposition and relative clause included. */
export interface Source extends TokenRange {
  head: number
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const EDGE = new Set([',', '—', '–', '-', ';', ':', '.', '(', '…', '“', '"', '”', "''", '``'])
/** A verb takes its missing subject from the verb it leans on: "he praised them and vowed", "he said, adding". */
const LEANS = ['conj', 'xcomp', 'advcl', 'parataxis', 'dep']
const MAX_CLIMB = 6

/** Finds the source of a verb of saying: its subject, the subject it shares, or the noun it describes. */
export function sourceOfVerb(prose: Prose, verb: Token): Source | null {
  const subject = subjectOf(prose, verb, 0)
  if (!subject) return null
  return nounPhrase(prose, subject, verb)
}

function subjectOf(prose: Prose, verb: Token, climbed: number): Token | null {
  const { tree, tokens } = prose
  const own = tree.children(verb.index, 'nsubj').filter((token) => token.relation !== 'nsubj:outer')
  const active = own.find((token) => token.relation === 'nsubj') ?? own[0]
  if (active) return active
  if (climbed >= MAX_CLIMB || verb.head < 0) return null
  const head = tokens[verb.head]!
  if (isSayingAs(prose, verb, head)) return tree.child(head.index, 'obj', 'nsubj:pass')
  if (verb.relation === 'acl' && NOMINAL.has(head.pos)) {
    return verb.tag === 'VBN' ? null : (issuerOf(prose, head, climbed) ?? head)
  }
  if (isRelation(verb, ...LEANS)) return subjectOf(prose, head, climbed + 1)
  if (isRelation(verb, 'ccomp') && verb.tag === 'VBG') return subjectOf(prose, head, climbed + 1)
  return null
}

/** "The agency quoted two pilots as saying": who speaks is the object of "quoted". */
function isSayingAs(prose: Prose, verb: Token, head: Token): boolean {
  return /^(?:quote|cite)$/u.test(head.lemma) && prose.tokens[verb.index - 1]?.lower === 'as'
}

/** "The union issued a statement saying": whoever issued the statement. */
function issuerOf(prose: Prose, carrier: Token, climbed: number): Token | null {
  const verb = carrier.head >= 0 && carrier.relation === 'obj' ? prose.tokens[carrier.head]! : null
  return verb && CARRIERS.has(carrier.lemma) ? subjectOf(prose, verb, climbed + 1) : null
}

/** The noun phrase a token heads, as far as it reaches towards the verb it is the subject of. */
export function nounPhrase(prose: Prose, head: Token, verb: Token | null): Source {
  const { tree, tokens } = prose
  if (head.pos === 'PRON') return { head: head.index, first: head.index, last: head.index + 1 }
  let { first, last } = tree.extent(head.index)
  if (verb && head.index < verb.index) last = Math.max(head.index + 1, Math.min(last, verb.index))
  if (verb && head.index > verb.index) first = Math.max(first, verb.index + 1)
  if (verb && head.index < verb.index) last = reachVerb(prose, last, verb)
  ;({ first, last } = withinQuotes(prose, head.index, { first, last }))
  while (first < head.index && isEdge(tokens[first]!)) first++
  while (last > head.index + 1 && isEdge(tokens[last - 1]!)) last--
  return { head: head.index, first, last }
}

/** What lies between the phrase and its verb belongs to the phrase unless it hangs on the verb. */
function reachVerb(prose: Prose, last: number, verb: Token): number {
  const { tree, tokens } = prose
  let end = verb.index
  for (const child of tree.children(verb.index)) {
    if (child.index >= last && child.index < verb.index && child.pos !== 'PUNCT') {
      end = Math.min(end, tree.extent(child.index).first)
    }
  }
  if (end <= last) return last
  for (let i = last; i < end; i++) if (prose.quoteAt(i)) return last
  return tokens[last]?.pos === 'PUNCT' && end - last < 2 ? last : end
}

/** A source never reaches into or out of a quotation; a nickname in quotation marks is none. */
function withinQuotes(prose: Prose, head: number, range: TokenRange): TokenRange {
  const quote = prose.quoteAt(head)
  const isOutside = (i: number) => prose.quoteAt(i) !== quote && (quote !== null || isSpeech(prose, i))
  let { first, last } = range
  for (let i = head - 1; i >= first; i--) if (isOutside(i)) first = i + 1
  for (let i = head + 1; i < last; i++) if (isOutside(i)) last = i
  return { first, last }
}

/** Is the token in a quotation that can be speech rather than a nickname or a title? */
function isSpeech(prose: Prose, index: number): boolean {
  const quote = prose.quoteAt(index)
  if (!quote) return false
  const beforeMark = prose.tokens[quote.last - 2]
  const after = prose.tokens[quote.last]
  return quote.last - quote.first > 6 || beforeMark?.text === ',' || after?.text === ','
}

function isEdge(token: Token): boolean {
  return EDGE.has(token.text) || token.pos === 'CCONJ'
}
